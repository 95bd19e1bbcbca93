import {type Post} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {footnotesId} from './page.ts';
import {type Place} from './place.ts';

/** A place, and what helps to find it again in a post that has changed since. A plain value, and can be kept in a file. */
export type Bearings = {
	readonly place: Place;

	/** The heading of its section, and the number of the section, from 0. */
	readonly heading: string;
	readonly number: number;
};

/** Take the bearings of a place of a post. */
export const bearingsOf = ({sections}: Pick<Post, 'sections'>, place: Place): Bearings => {
	const number = Math.max(0, sections.findIndex(({id}) => id === place.section));
	return {place, heading: textOf(sections[number]?.heading ?? []), number};
};

/** Where a post has the place: in the section of the same address, else under the same heading, else at the heading of the same number, as near as may be. */
export const placeBy = ({footnotes, sections}: Pick<Post, 'footnotes' | 'sections'>, {heading, number, place}: Bearings): Place => {
	const isFootnote = place.section === footnotesId && place.block < footnotes.length;
	if (place.section === '' || isFootnote || sections.some(({id}) => id === place.section)) {
		return place;
	}

	const namesake = heading === '' ? undefined : sections.find(section => textOf(section.heading) === heading);
	const near = sections[Math.min(number, sections.length - 1)];
	return namesake ? {...place, section: namesake.id} : {section: near?.id ?? '', block: -1, share: 0};
};

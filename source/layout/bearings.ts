import {type Block} from '../model/block.ts';
import {type Post} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {textsIn} from '../model/words.ts';
import {footnotesId} from './page.ts';
import {type Place} from './place.ts';

/** A place, and what helps to find it again in a post that has changed since. A plain value, and can be kept in a file. */
export type Bearings = {
	readonly place: Place;

	/** The heading of its section, and the number of the section, from 0. */
	readonly heading: string;
	readonly number: number;

	/** How its block begins; empty where there is no text to tell it by. */
	readonly beginning: string;
};

/** Take the bearings of a place of a post. */
export const bearingsOf = ({sections}: Pick<Post, 'sections'>, place: Place): Bearings => {
	const number = Math.max(0, sections.findIndex(({id}) => id === place.section));
	return {place, heading: textOf(sections[number]?.heading ?? []), number, beginning: beginningOf(sections[number]?.blocks[place.block])};
};

/**
Where a post has the place: in the section of the same address, else under the same heading, else in the section of the same number.

There it is in the block that begins the same, the nearest, if there are several; else in the one of the same number, or, where not even the section is sure, at its heading.
*/
export const placeBy = ({footnotes, sections}: Pick<Post, 'footnotes' | 'sections'>, {beginning, heading, number, place}: Bearings): Place => {
	const isFootnote = place.section === footnotesId && place.block < footnotes.length;
	const same = sections.find(({id}) => id === place.section);
	if (isFootnote || (place.section === '' && !same)) {
		return place;
	}

	const known = same ?? (heading === '' ? undefined : sections.find(section => textOf(section.heading) === heading));
	const section = known ?? sections[Math.min(number, sections.length - 1)];
	const block = section && blockThatBegins(section.blocks, beginning, place.block);
	return section && (known ?? block) !== undefined
		? {...place, section: section.id, block: block ?? place.block}
		: {section: section?.id ?? '', block: -1, share: 0};
};

/** The number of the block with that beginning which is nearest to a number. */
const blockThatBegins = (blocks: readonly Block[], beginning: string, number: number): number | undefined => {
	if (beginning === '') {
		return undefined;
	}

	let nearest: number | undefined;
	for (const [index, block] of blocks.entries()) {
		if ((nearest === undefined || Math.abs(index - number) < Math.abs(nearest - number)) && beginningOf(block) === beginning) {
			nearest = index;
		}
	}

	return nearest;
};

/** The first letters of a block: as many as tell it from others. */
const beginningOf = (block: Block | undefined): string => (block ? textsIn([block]).join(' ').slice(0, 60) : '');

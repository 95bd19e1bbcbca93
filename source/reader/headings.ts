import {goTo, rowIn, sectionInView} from './position.ts';
import {type Reader} from './reader.ts';

/** The reader at the next or a further heading; at the last, if there are not so many. */
export const nextHeading = (reader: Reader, times: number): Reader => {
	const here = rowIn(reader);
	const headings = headingsIn(reader).filter(({row}) => row > here);
	return goToHeading(reader, headings[Math.min(times, headings.length) - 1]);
};

/** The reader at the heading above its place, or a further one; at the start of the post, if there are not so many. */
export const previousHeading = (reader: Reader, times: number): Reader => {
	const here = rowIn(reader);
	const headings = headingsIn(reader).filter(({row}) => row < here);
	return goTo(reader, headings.at(-times)?.row ?? 0);
};

/** The reader at the next heading of the same level as the section in view, as long as both stand in the same section. */
export const nextSibling = (reader: Reader, times: number): Reader => {
	const headings = headingsIn(reader);
	const here = indexInView(reader, headings);
	const siblings = siblingsIn(headings.slice(here + 1), headings[here]);
	return goToHeading(reader, siblings[Math.min(times, siblings.length) - 1]);
};

/** The reader at the heading of the section in view, if that stands above its place; else at the one of the same level before it. */
export const previousSibling = (reader: Reader, times: number): Reader => {
	const headings = headingsIn(reader);
	const here = indexInView(reader, headings);
	const top = rowIn(reader);
	const before = headings.slice(0, here + 1).filter(({row}) => row < top);
	const siblings = siblingsIn(before.toReversed(), headings[here]);
	return goToHeading(reader, siblings[Math.min(times, siblings.length) - 1]);
};

/** The reader at the heading that the section in view stands under; at the start of the post, if it stands under none. */
export const headingAbove = (reader: Reader, times: number): Reader => {
	const headings = headingsIn(reader);
	let index = indexInView(reader, headings);
	for (let left = times; left > 0 && index >= 0; left--) {
		const {level} = headings[index]!;
		index = headings.slice(0, index).findLastIndex(heading => heading.level < level);
	}

	return goTo(reader, headings[index]?.row ?? 0);
};

/** A heading on the page. */
type Heading = {readonly section: string; readonly level: number; readonly row: number};

const headingsIn = ({page, post}: Reader): Heading[] => {
	const levels = new Map(post.sections.map(({id, level}) => [id, level]));
	return page.parts.filter(({content}) => content === 'heading').map(({section, top}) => ({section, level: levels.get(section) ?? 1, row: top}));
};

const indexInView = (reader: Reader, headings: readonly Heading[]) => {
	const id = sectionInView(reader);
	return headings.findIndex(({section}) => section === id);
};

/** The headings of the level of another, up to the first that stands higher. All of them, if there is no other. */
const siblingsIn = (headings: readonly Heading[], other: Heading | undefined): readonly Heading[] => {
	if (!other) {
		return headings;
	}

	const end = headings.findIndex(({level}) => level < other.level);
	return (end === -1 ? headings : headings.slice(0, end)).filter(({level}) => level === other.level);
};

const goToHeading = (reader: Reader, heading: Heading | undefined) => heading ? goTo(reader, heading.row) : reader;

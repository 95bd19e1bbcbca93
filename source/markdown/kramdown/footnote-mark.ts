import {put, type Walk} from '../walk.ts';

/** Read the mark of a footnote, `[^1]`. Returns the index behind it, or nothing for a bracket that is none. */
export const readFootnoteMark = (walk: Walk): number | undefined => {
	mark.lastIndex = walk.index;
	const label = mark.exec(walk.text)?.[1];
	const piece = label === undefined ? undefined : walk.reading.footnotes.markFor(label);
	return piece && put(walk, mark.lastIndex, piece);
};

const mark = /\[\^([^\s[\]]{1,200})]/y;

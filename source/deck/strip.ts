import {type Line} from '../layout/line.ts';
import {shareAt} from '../layout/share.ts';
import {breaksBetween} from './line-breaks.ts';
import {type Break} from './paginate.ts';

/** A block laid out, and where it may be parted. */
export type Strip = {
	readonly rows: number;

	/** Finds the seams within it, from the top. Their rows and points are counted from its own top. Most strips are never parted, and need none. */
	readonly findSeams: () => readonly Seam[];

	/** How many points it makes. */
	readonly points: number;

	/** Its lines from one of its seams to another; from its top, or to its foot, where none is named. */
	readonly linesBetween: (from?: Seam, to?: Seam) => readonly Line[];
};

/** A break within a block. `share` is how much of the block stands before it, from 0 to 1. */
export type Seam = Break & {readonly share: number};

/** How wide a slide's body is, in cells, how high, in rows, and whether code on it has line numbers. */
export type Room = {readonly width: number; readonly height: number; readonly isNumbered?: boolean};

/** The strip of lines that may be parted anywhere; at a surcharge, if they had better not be. */
export const stripOfLines = (lines: readonly Line[], surcharge = 0): Strip => ({
	rows: lines.length,
	findSeams: () => breaksBetween(lines).map(one => ({...one, cost: one.cost + surcharge, share: shareAt(lines, one.start)})),
	points: 0,
	linesBetween: (from, to) => lines.slice(from?.start, to?.end),
});

/** A strip that is parted between its first lines and its last ones, which stand again above and below each part: the head of a table, the ground of code. The seams are those of the lines between. */
export const stripInFrame = (lines: readonly Line[], {head, foot}: {readonly head: number; readonly foot: number}, findSeams: Strip['findSeams']): Strip => ({
	rows: lines.length,
	// A part that ends at a seam has the foot beneath it, one that begins there the head above it.
	findSeams: () => findSeams().map(seam => ({...seam, end: seam.end + head + foot})),
	points: 0,
	linesBetween: (from, to) => [
		...lines.slice(0, head),
		...lines.slice(head + (from ? from.start : 0), to ? to.end - foot : lines.length - foot),
		...lines.slice(lines.length - foot),
	],
});

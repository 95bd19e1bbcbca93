import {type Row} from './row.ts';

/** Rows `top` to `bottom` of the window, both included, moved up by `by` rows; down, if it is less than 0. */
export type Scroll = {readonly top: number; readonly bottom: number; readonly by: number};

/**
How most of what is shown has moved, if it has, and no row of it stayed where it was.

Each row is known by its longest text. The distance that most of them have gone is the scroll's; it reaches from the first of them to the last.
*/
export const scrollBetween = (shown: readonly Row[], rows: readonly Row[]): Scroll | undefined => {
	const rowWith = new Map(shown.map((row, y) => [longestIn(row), y]));
	const moved = new Map<number, number[]>();
	for (const [y, row] of rows.entries()) {
		const text = longestIn(row);
		const from = text === '' ? undefined : rowWith.get(text);
		if (from !== undefined && from !== y) {
			moved.set(from - y, [...moved.get(from - y) ?? [], y]);
		}
	}

	const [[by, targets] = [0, []]] = [...moved].toSorted(([, one], [, other]) => other.length - one.length);
	if (targets.length < 2) {
		return undefined;
	}

	return {top: targets[0]! + Math.min(0, by), bottom: targets.at(-1)! + Math.max(0, by), by};
};

const longestIn = (row: Row): string => {
	let longest = '';
	for (const {text} of row) {
		longest = text.length > longest.length ? text : longest;
	}

	return longest;
};

/** The rows of a window after a scroll. What comes in is blank. */
export const scrolled = (rows: readonly Row[], {top, bottom, by}: Scroll): Row[] =>
	rows.map((row, y) => {
		const isOutside = y < top || y > bottom;
		const hasComeIn = y + by < top || y + by > bottom;
		return isOutside ? row : (hasComeIn ? [] : rows[y + by]!);
	});

/** What makes a terminal scroll so. Its cursor is somewhere else then. */
export const scrollChange = ({top, bottom, by}: Scroll): string =>
	`\u001B[${top + 1};${bottom + 1}r\u001B[${Math.abs(by)}${by > 0 ? 'S' : 'T'}\u001B[r`;

import {widest} from './cells.ts';

/** What a column needs, in cells: `least` for its longest word, `most` for its longest line. */
export type Need = {readonly least: number; readonly most: number};

/**
How wide the columns of a table are, in at most `width` cells together; nothing, if there is no room for their words.

All columns that need more than their share get the same, and no column more than it needs or less than its longest word: like water poured into vessels.
*/
export const columnWidths = (needs: readonly Need[], width: number): number[] | undefined => {
	const widthsAt = (level: number) => needs.map(({least, most}) => Math.min(most, Math.max(least, level)));
	if (sum(widthsAt(0)) > width) {
		return undefined;
	}

	// The highest level at which all fit.
	const highest = widest(needs.map(({most}) => most));
	let level = 0;
	for (let step = 2 ** Math.ceil(Math.log2(highest + 1)); step >= 1; step /= 2) {
		if (level + step <= highest && sum(widthsAt(level + step)) <= width) {
			level += step;
		}
	}

	// What is left over is less than a cell for each column that still wants some.
	let left = width - sum(widthsAt(level));
	return widthsAt(level).map((cells, index) => {
		if (left === 0 || cells > level || cells === needs[index]!.most) {
			return cells;
		}

		left--;
		return cells + 1;
	});
};

/** The sum of some numbers. */
export const sum = (numbers: readonly number[]): number => {
	let total = 0;
	for (const number of numbers) {
		total += number;
	}

	return total;
};

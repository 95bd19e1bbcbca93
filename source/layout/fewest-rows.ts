import {type Cell} from '../model/block.ts';
import {textOf} from '../model/span.ts';
import {cellsIn} from './cells.ts';
import {type Need, sum} from './columns.ts';

/** How many rows of a table are looked at, and how many cells a column takes from another at once. */
const sample = 100;
const steps = [16, 8, 4, 3, 2, 1];

/**
The widths of columns, changed so that the table takes fewer lines: as long as that helps, a column takes cells from another. Together they stay as wide, and none gets less than it needs, or more.

	Name          Probability          Name        Probability definition
	              definition           ─────────   ──────────────────────
	───────────   ──────────────   →   Parity      P(D=1|A=1) = P(D=1|A=0)
	Parity        P(D=1|A=1) =         Equalized   P(D=1|A=1) = P(D=1|A=0)
	              P(D=1|A=0)           odds
*/
export const withFewestRows = (given: readonly number[], needs: readonly Need[], rows: ReadonlyArray<readonly Cell[]>): readonly number[] => {
	const columns = needs.map((_, column) => lineCounter(rows.slice(0, sample).map(row => textOf(row[column] ?? []))));
	const linesWith = (widths: readonly number[]) => linesIn(columns.map((countLines, column) => countLines(widths[column]!)));
	let widths = given;
	let lines = linesWith(widths);
	for (const step of steps) {
		for (const [to, {most}] of needs.entries()) {
			for (const [from, {least}] of needs.entries()) {
				const moved = widths.map((cells, column) => cells + (column === to ? step : 0) - (column === from ? step : 0));
				const isAllowed = to !== from && moved[to]! <= most && moved[from]! >= least;
				const fewer = isAllowed ? linesWith(moved) : lines;
				if (fewer < lines) {
					widths = moved;
					lines = fewer;
				}
			}
		}
	}

	return widths;
};

/** How many lines rows take whose cells take so many, column by column: where one takes several, blank lines part them. */
const linesIn = (columns: ReadonlyArray<readonly number[]>): number => {
	const heights = columns[0]!.map((_, row) => Math.max(...columns.map(counts => counts[row]!)));
	return sum(heights) + (heights.some(height => height > 1) ? heights.length : 0);
};

/** Tells how many lines each text of a column takes at a width, about. */
const lineCounter = (texts: readonly string[]): ((width: number) => readonly number[]) => {
	const words = texts.map(text => text.split('\n').map(line => line.split(' ').map(word => cellsIn(word))));
	const known = new Map<number, readonly number[]>();
	return width => {
		const counts = known.get(width) ?? words.map(lines => Math.max(1, sum(lines.map(line => countLines(line, width)))));
		known.set(width, counts);
		return counts;
	};
};

const countLines = (words: readonly number[], width: number): number => {
	let count = 1;
	let used = -1;
	for (const cells of words) {
		if (used + 1 + cells > width && used >= 0) {
			count++;
			used = cells;
		} else {
			used += 1 + cells;
		}
	}

	return count;
};

import {lastAtMost} from './last-at-most.ts';
import {isOrnament, type Line} from './line.ts';

/** How much of some lines stands before one of them, from 0 to below 1. It is their text that is counted, not the lines: so it says the same of the same words, however wide the lines are. */
export const shareAt = (lines: readonly Line[], row: number): number => {
	const {begins, total} = lettersOf(lines);
	return (begins[row] ?? 0) / Math.max(1, total);
};

/** The row that a share of some lines ends in: that of the very words it was taken from, on lines of any width, and the very row on the same lines. */
export const rowAtShare = (lines: readonly Line[], share: number): number => {
	const {begins, total} = lettersOf(lines);
	// Shares are no exact numbers.
	return lastAtMost((share * total) + 0.001, lines.length, row => begins[row]!);
};

/** How many letters stand before each line, and in all. A line without any counts as one, so that no two begin at the same. */
type Letters = {readonly begins: Float64Array; readonly total: number};

/** Counted once: a single block may have ten thousand lines, and every key asks where in it one is. */
const lettersOf = (lines: readonly Line[]): Letters => {
	const letters = counted.get(lines) ?? countLetters(lines);
	counted.set(lines, letters);
	return letters;
};

const counted = new WeakMap<readonly Line[], Letters>();

const countLetters = (lines: readonly Line[]): Letters => {
	const begins = new Float64Array(lines.length);
	let total = 0;
	for (const [row, line] of lines.entries()) {
		let letters = 0;
		for (const run of line) {
			letters += isOrnament(run) ? 0 : run.text.replaceAll(/\s+/g, '').length;
		}

		begins[row] = total;
		total += Math.max(1, letters);
	}

	return {begins, total};
};

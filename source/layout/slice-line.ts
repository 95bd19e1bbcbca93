import {visitGraphemes} from './cells.ts';
import {type Line, type Run, sliceRun} from './line.ts';

/** The runs of a line between two columns; a blank for half of a wide character. */
export const sliceLine = (line: Line, from: number, to: number): Line => {
	const slices: Run[] = [];
	let column = 0;
	for (const run of line) {
		if (column >= to) {
			break;
		}

		if (isPlain(run.text)) {
			const slice = sliceRun(run, Math.max(0, from - column), Math.max(0, to - column));
			slices.push(...(slice.text === '' ? [] : [slice]));
			column += run.text.length;
		} else {
			const {slice, cells} = sliceOf(run, from - column, to - column);
			slices.push(...(slice.text === '' ? [] : [slice]));
			column += cells;
		}
	}

	return slices;
};

/** Whether each character of a text is one cell. So are those of most code, whose lines may be endless. */
const isPlain = (text: string) => /^[ -~]*$/.test(text);

/** The part of a run between two of its columns, and how many cells all of it takes. */
const sliceOf = (run: Run, from: number, to: number): {readonly slice: Run; readonly cells: number} => {
	let column = 0;
	let start: number | undefined;
	let end = 0;
	let before = 0;
	let after = 0;
	visitGraphemes(run.text, (first, next, cells) => {
		const left = column;
		column += cells;
		if (left >= from && column <= to) {
			start ??= first;
			end = next;
		} else if (left < to && column > from) {
			const half = Math.min(column, to) - Math.max(left, from);
			if (start === undefined && left < from) {
				before = half;
			} else {
				after = half;
			}
		}
	});
	const slice = sliceRun(run, start ?? 0, start === undefined ? 0 : end);
	return {slice: before + after === 0 ? slice : {...slice, text: ' '.repeat(before) + slice.text + ' '.repeat(after)}, cells: column};
};

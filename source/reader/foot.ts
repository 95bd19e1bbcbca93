import {type Page, partAt} from '../layout/page.ts';
import {areasOfReader, lastTop, type Reader} from './reader.ts';

/**
How many rows of the page are in view from the first one on: as many as the window has, but for headings at its foot, alone or with one line of what they head, which wait for the next screen, as in a book.

They are shown where the reader goes row by row, so that each row brings the next, and where rows are selected, which one has to see.
*/
export const rowsInView = (reader: Reader): number => {
	const {height} = areasOfReader(reader).page;
	return reader.isScrolling || reader.selection ? height : footOf(reader, reader.top) - reader.top;
};

/** The row after the last one of a screen that begins at a row: that of the headings at its foot, if these leave it half of its rows at least. */
export const footOf = (reader: Reader, top: number): number => {
	const {height} = areasOfReader(reader).page;
	const foot = top >= lastTop(reader) ? top + height : headingsAbove(reader.page, top + height);
	return 2 * (foot - top) >= height ? foot : top + height;
};

/** The row on which the headings begin that stand right above a row, with the blank lines between them and it, or one line of several; that row, if there are none. */
const headingsAbove = (page: Page, row: number): number => {
	const last = page.parts[partAt(page, row - 1)];
	const isBegun = last !== undefined && last.content !== 'heading' && last.top === row - 1 && last.lines[1] !== undefined && last.lines[1].length > 0;
	let above = isBegun ? row - 1 : row;
	for (let index = partAt(page, above - 1); page.parts[index]?.content === 'heading'; index--) {
		above = page.parts[index]!.top;
	}

	return isBegun && above === row - 1 ? row : above;
};

/** The first row of the screen after this one: two rows of this one, so that the eye finds its way on, or the headings that waited at its foot. */
export const nextTop = (reader: Reader): number => {
	const {height} = areasOfReader(reader).page;
	const foot = footOf(reader, reader.top);
	const next = foot < reader.top + height ? foot : reader.top + Math.max(1, height - 2);
	// A heading is not without its words, of which its rule may be the second row.
	const part = reader.page.parts[partAt(reader.page, next)];
	const whole = part?.content === 'heading' && part.top > reader.top ? part.top : next;
	return Math.min(lastTop(reader), whole);
};

/** The first row of the screen before this one, which shows all up to this one's first row. */
export const previousTop = (reader: Reader): number => {
	const {height} = areasOfReader(reader).page;
	let top = Math.max(0, reader.top - Math.max(1, height - 2));
	while (footOf(reader, top) < reader.top) {
		top++;
	}

	return top;
};

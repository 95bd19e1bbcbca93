import {type Page, partAt} from '../layout/page.ts';
import {areasOfReader, lastTop, type Reader} from './reader.ts';

/**
How many rows of the page are in view from the first one on: as many as the window has, but for headings alone at its foot, which wait for the next screen, as in a book.

They are shown where the reader goes row by row, so that each row brings the next, and where rows are selected, which one has to see.
*/
export const rowsInView = (reader: Reader): number => {
	const {height} = areasOfReader(reader).page;
	return reader.isScrolling || reader.selection ? height : footOf(reader, reader.top) - reader.top;
};

/** The row after the last one of a screen that begins at a row: that of the headings alone at its foot, if these leave it half of its rows at least. */
export const footOf = (reader: Reader, top: number): number => {
	const {height} = areasOfReader(reader).page;
	const foot = top >= lastTop(reader) ? top + height : headingsAbove(reader.page, top + height);
	return 2 * (foot - top) >= height ? foot : top + height;
};

/** The row on which the headings begin that stand right above a row, with the blank lines between them and it; that row, if there are none. */
const headingsAbove = (page: Page, row: number): number => {
	let above = row;
	for (let index = partAt(page, row - 1); page.parts[index]?.content === 'heading'; index--) {
		above = page.parts[index]!.top;
	}

	return above;
};

/** The first row of the screen after this one: two rows of this one, so that the eye finds its way on, or the headings that waited at its foot. */
export const nextTop = (reader: Reader): number => {
	const {height} = areasOfReader(reader).page;
	const foot = footOf(reader, reader.top);
	return Math.min(lastTop(reader), foot < reader.top + height ? foot : reader.top + Math.max(1, height - 2));
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

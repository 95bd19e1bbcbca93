import {partAt} from '../layout/page.ts';
import {type Place, placeAt, rowOf} from '../layout/place.ts';
import {lastTop, type Reader} from './reader.ts';

/** The reader at a row of the page, which becomes the first in view, if it is not too near the end. */
export const goTo = (reader: Reader, row: number): Reader => {
	const target = Math.max(0, Math.min(row, reader.page.height - 1));
	return {...reader, isScrolling: false, top: Math.min(target, lastTop(reader)), place: placeAt(reader.page, target)};
};

/** The reader so many rows further down. It stops where the last row is in view. */
export const goDown = (reader: Reader, rows: number): Reader => {
	const last = lastTop(reader);
	return reader.top >= last ? reader : goTo(reader, Math.min(reader.top + rows, last));
};

/** The reader so many rows further down, or up if they are less than 0, who sees each row as it comes. */
export const scroll = (reader: Reader, rows: number): Reader => ({...(rows > 0 ? goDown(reader, rows) : goTo(reader, reader.top + rows)), isScrolling: true});

/** Go to a place of the post: another one's, a slide's, a link's. */
export const readAt = (reader: Reader, place: Place): Reader => {
	const row = rowOf(reader.page, place);
	if (row === undefined) {
		return reader;
	}

	const there = goTo(reader, row);
	// A row of this page is less than the place may know: another page may have been finer.
	const isThere = there.place.section === place.section && there.place.block === place.block;
	return isThere ? {...there, place} : there;
};

/** The row of the reader's place. At the foot of a page it may stand below the first row in view. */
export const rowIn = (reader: Reader): number => rowOf(reader.page, reader.place) ?? reader.top;

/** The id of the section in view: that of the second row, since the first may still be the blank foot of the one before. */
export const sectionInView = (reader: Reader): string =>
	reader.page.parts[partAt(reader.page, Math.max(rowIn(reader), reader.top + 1))]?.section ?? '';

/** How far into the post the window stands, from 0 at its start to 1 where its end is in view. */
export const progressOf = (reader: Reader): number => {
	const last = lastTop(reader);
	return last === 0 ? 1 : reader.top / last;
};

/** The reader so many hundredths into the post, as `progressOf` counts. */
export const goToPercent = (reader: Reader, percent: number): Reader => goTo(reader, Math.ceil((Math.min(percent, 100) * lastTop(reader)) / 100));

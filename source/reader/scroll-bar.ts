import {type Line} from '../layout/line.ts';
import {areasOfReader, type Reader} from './reader.ts';
import {hitsBetween} from './search.ts';

/** The scroll bar as rows of one cell: where the window stands on the page, with a tick where something was found. Empty cells if all of the page is in view. */
export const scrollBarOf = (reader: Reader): readonly Line[] => {
	const {height} = areasOfReader(reader).scrollBar;
	const thumb = thumbOf(reader);
	if (!thumb) {
		return Array.from({length: height}, () => []);
	}

	const {search, page: {height: total}} = reader;
	return Array.from({length: height}, (_, row) => {
		const isThumb = row >= thumb.first && row < thumb.first + thumb.length;
		const top = Math.floor((row * total) / height);
		const bottom = Math.floor(((row + 1) * total) / height);
		return search && hitsBetween(search, top, bottom) > 0
			? [{text: isThumb ? '┫' : '┤', roles: ['scrollHit']}]
			: [isThumb ? {text: '┃', roles: ['scrollThumb']} : {text: '│', roles: ['scrollBar']}];
	});
};

/** The rows of the scroll bar that stand for what is in view: the first, and how many. */
export type Thumb = {readonly first: number; readonly length: number};

/** The thumb of the scroll bar; none, if all of the page is in view, or there is no bar. */
export const thumbOf = (reader: Reader): Thumb | undefined => {
	const {page: {height: inView}, scrollBar: {width, height}} = areasOfReader(reader);
	const total = reader.page.height;
	if (total <= inView || width === 0) {
		return undefined;
	}

	const length = Math.max(1, Math.round((height * inView) / total));
	return {length, first: Math.round((reader.top / (total - inView)) * (height - length))};
};

/** The first row in view when the thumb begins at a row of the bar. */
export const topForThumb = (reader: Reader, first: number, {length}: Thumb): number => {
	const {page: {height: inView}, scrollBar: {height}} = areasOfReader(reader);
	const share = Math.max(0, Math.min(1, first / Math.max(1, height - length)));
	return Math.round(share * (reader.page.height - inView));
};

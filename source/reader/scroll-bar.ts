import {type Line} from '../layout/line.ts';
import {areasOfReader, type Reader} from './reader.ts';

/** The scroll bar as rows of one cell: where the window stands on the page. Empty cells if all of the page is in view. */
export const scrollBarOf = (reader: Reader): readonly Line[] => {
	const {page: {height: inView}, scrollBar: {width, height}} = areasOfReader(reader);
	const total = reader.page.height;
	if (total <= inView || width === 0) {
		return Array.from({length: height}, () => []);
	}

	const thumb = Math.max(1, Math.round((height * inView) / total));
	const first = Math.round((reader.top / (total - inView)) * (height - thumb));
	return Array.from({length: height}, (_, row) => [row >= first && row < first + thumb ? {text: '┃', roles: ['scrollThumb']} : {text: '│', roles: ['scrollBar']}]);
};

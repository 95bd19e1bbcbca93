import {type Line} from '../layout/line.ts';
import {areasOfReader, type Reader} from './reader.ts';

/** The scroll bar as rows of one cell: where the window stands on the page. Empty cells if all of the page is in view. */
export const scrollBarOf = (reader: Reader): readonly Line[] => {
	const {height} = areasOfReader(reader).page;
	const total = reader.page.height;
	if (total <= height) {
		return Array.from({length: height}, () => []);
	}

	const thumb = Math.max(1, Math.round((height * height) / total));
	const first = Math.round((reader.top / (total - height)) * (height - thumb));
	return Array.from({length: height}, (_, row) => [row >= first && row < first + thumb ? {text: '┃', roles: ['scrollThumb']} : {text: '│', roles: ['scrollBar']}]);
};

import {type Line} from '../layout/line.ts';
import {areasOfReader, type Reader} from './reader.ts';
import {hitsBetween} from './search.ts';

/** The scroll bar as rows of one cell: where the window stands on the page, with a tick where something was found. Empty cells if all of the page is in view. */
export const scrollBarOf = (reader: Reader): readonly Line[] => {
	const {page: {height: inView}, scrollBar: {width, height}} = areasOfReader(reader);
	const total = reader.page.height;
	if (total <= inView || width === 0) {
		return Array.from({length: height}, () => []);
	}

	const thumb = Math.max(1, Math.round((height * inView) / total));
	const first = Math.round((reader.top / (total - inView)) * (height - thumb));
	const {search} = reader;
	return Array.from({length: height}, (_, row) => {
		const isThumb = row >= first && row < first + thumb;
		const top = Math.floor((row * total) / height);
		const bottom = Math.floor(((row + 1) * total) / height);
		return search && hitsBetween(search, top, bottom) > 0
			? [{text: isThumb ? '┫' : '┤', roles: ['scrollHit']}]
			: [isThumb ? {text: '┃', roles: ['scrollThumb']} : {text: '│', roles: ['scrollBar']}];
	});
};

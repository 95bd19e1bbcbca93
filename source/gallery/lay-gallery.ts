import {blank, cellsIn, pad} from '../layout/cells.ts';
import {clipLine} from '../layout/clip-line.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {type Area, type Size} from '../layout/measure.ts';
import {layPage} from '../layout/page.ts';
import {type Pane} from '../pane.ts';
import {areasOfGallery} from './areas.ts';
import {type Exhibit, type Gallery} from './gallery.ts';

/** The gallery in a window, area by area. `message` is what there is to say. */
export const layGallery = (gallery: Gallery, size: Size, message: string): Pane[] => {
	const {divider, list, page, status} = areasOfGallery(size);
	const rows = pageRowsOf(gallery, size);
	const top = Math.max(0, Math.min(gallery.top, rows.length - page.height));
	const panes: Pane[] = [
		...(list && divider
			? [
				{area: list, lines: listOf(gallery, size, list)},
				{area: divider, lines: Array.from({length: divider.height}, (): Line => [{text: '│', roles: ['divider']}])},
			]
			: []),
		{area: page, lines: rows.slice(top, top + page.height)},
		...(status.height > 0 ? [{area: status, lines: [statusOf(gallery, status.width, message)]}] : []),
	];
	return panes.map(({area, lines}) => ({area, lines: lines.map(line => clipLine(line, area.width))}));
};

/** The post as it stands in a window, a blank row above it. */
export const pageRowsOf = ({post}: Gallery, size: Size): Line[] => {
	const {width} = areasOfGallery(size).page;
	return [[], ...layPage(post, {width, isPlain: false}).parts.flatMap(({lines}) => lines)];
};

/** Which theme, from 0, is the first of the list that is in view in a window. */
export const firstListed = ({chosen, themes}: Gallery, size: Size): number => {
	const room = Math.max(1, areasOfGallery(size).page.height - 1);
	return Math.max(0, Math.min(chosen - Math.floor(room / 2), themes.length - room));
};

/** The names of the themes, the chosen one lit and in view. */
const listOf = (gallery: Gallery, size: Size, {height, width}: Area): Line[] => {
	const first = firstListed(gallery, size);
	return [[], ...gallery.themes.slice(first, first + height - 1).map((exhibit, index) => rowOf(exhibit, first + index === gallery.chosen, width))];
};

const rowOf = ({ground, name}: Exhibit, isChosen: boolean, width: number): Line => {
	const right = `${ground} `;
	const left: Line = [{text: isChosen ? '▎ ' : '  ', roles: ['marker']}, {text: name, roles: [isChosen ? 'contentsHere' : 'contents']}];
	const room = width - cellsIn(right) - 1;
	const clipped = clipLine(left, room);
	return [...clipped, blank(room - widthOf(clipped) + 1), {text: right, roles: ['contentsEmpty']}];
};

const statusOf = ({chosen, themes}: Gallery, width: number, message: string): Line => {
	const name = themes[chosen]?.name ?? '';
	const right = ['Enter keeps it · Space scrolls · ? keys ', 'Enter keeps it · ? keys ', ''].find(text => cellsIn(text) + cellsIn(name) + cellsIn(message) + 6 <= width) ?? '';
	const left: Line = [blank(2), message === '' ? {text: name, roles: ['statusStrong']} : {text: message, roles: ['message']}];
	const clipped = clipLine(left, Math.max(0, width - cellsIn(right)));
	return [...clipped, {text: pad(right, width - widthOf(clipped), 'right'), roles: ['status']}];
};

import {miniatureOf} from '../deck/miniature.ts';
import {type Slide} from '../deck/slide.ts';
import {blank, cellsIn, pad} from '../layout/cells.ts';
import {clipLine} from '../layout/clip-line.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {type Role, textOf} from '../model/span.ts';
import {chooseIn, type Overview, slidesIn} from './overview.ts';
import {gridFor} from './overview-grid.ts';
import {type Talk} from './talk.ts';

/** The overview as the rows of the window: a grid of slides in frames, the chosen one lit and never out of view, and beneath it what was typed. */
export const layOverview = ({deck, index}: Pick<Talk, 'deck' | 'index'>, overview: Overview): Line[] => {
	const {columns, rows} = deck.size;
	const {shown, grid, gridRows, rowsInView, top, left} = viewOf(deck, overview);
	const margin = blank(left);
	const here = chooseIn(deck, {kind: 'titles', query: ''}, index).chosen;
	const titles = {digits: String(deck.slides.length).length, highest: Math.min(...deck.slides.map(({level}) => level || Infinity))};
	const lines = Array.from({length: Math.min(rowsInView, gridRows - top)}, (_, row) => {
		const tiles = shown.slice((top + row) * grid.columns, (top + row + 1) * grid.columns)
			.map(slide => layTile(deck.slides[slide]!, grid, {isChosen: slide === overview.chosen, isHere: overview.kind === 'titles' ? slide === here : slide === index}, titles));
		return Array.from({length: grid.height}, (_, line): Line => [margin, ...tiles.flatMap(tile => tile[line]!)]);
	}).flat().slice(0, Math.max(0, rows - 1));
	const blanks = Array.from({length: Math.max(0, rows - 1 - lines.length)}, (): Line => []);
	return [...lines, ...blanks, clipLine(footOf(overview, shown.length, slidesIn(deck, {...overview, query: ''}).length, columns), columns)].slice(-rows);
};

/** The slide whose tile stands at a cell of the window, from 0, if one does. */
export const slideUnder = ({deck}: Pick<Talk, 'deck'>, overview: Overview, {x, y}: {readonly x: number; readonly y: number}): number | undefined => {
	const {shown, grid, rowsInView, top, left} = viewOf(deck, overview);
	const column = Math.floor((x - left) / grid.width);
	const row = Math.floor(y / grid.height);
	return column >= 0 && column < grid.columns && row < rowsInView ? shown[((top + row) * grid.columns) + column] : undefined;
};

/** How the overview stands in the window: the slides shown, their grid, how many rows of tiles it has and how many of them are in view, from which on, and how many cells it is set in. */
const viewOf = (deck: Talk['deck'], overview: Overview) => {
	const shown = slidesIn(deck, overview);
	const grid = gridFor(deck.size, shown.length, overview.kind);
	const gridRows = Math.ceil(shown.length / grid.columns);
	const rowsInView = grid.tilesInView / grid.columns;
	const rowOfChosen = Math.floor(Math.max(0, shown.indexOf(overview.chosen)) / grid.columns);
	const top = Math.max(0, Math.min(rowOfChosen - Math.floor(rowsInView / 2), gridRows - rowsInView));
	return {shown, grid, gridRows, rowsInView, top, left: Math.floor((deck.size.columns - (grid.columns * grid.width)) / 2)};
};

/** A slide in a frame with its number in it; where a tile is one row high, its title. All lines are as wide as the tile. */
const layTile = (slide: Slide, {height, width}: TileSize, {isChosen, isHere}: TileState, titles: Titles): Line[] => {
	const role: Role = isChosen ? 'marker' : 'frame';
	const number = ` ${slide.number}${isHere ? ' •' : ''} `;
	if (height === 1) {
		return [filled(layTitleTile(slide, width, {isChosen, isHere}, titles), width)];
	}

	const [left, across, right, down, low, end] = isChosen ? '┏━┓┃┗┛' : '╭─╮│╰╯';
	const inner = width - 4;
	const body = miniatureOf(slide, {columns: Math.max(1, inner), rows: height - 2});
	const framed: readonly Line[] = [
		[{text: `${left!}${across!}`, roles: [role]}, {text: number, roles: [isChosen ? 'marker' : 'slideCount']}, {text: `${across!.repeat(Math.max(0, width - 3 - cellsIn(number)))}${right!}`, roles: [role]}],
		...Array.from({length: height - 2}, (_, row): Line => [{text: `${down!} `, roles: [role]}, ...filled(body[row] ?? [], inner), {text: ` ${down!}`, roles: [role]}]),
		[{text: `${low!}${across!.repeat(Math.max(0, width - 2))}${end!}`, roles: [role]}],
	];
	return framed.map(line => filled(line, width));
};

type TileSize = {readonly height: number; readonly width: number};
/** How many digits the numbers of slides have, and the level of the highest heading. */
type Titles = {readonly digits: number; readonly highest: number};
type TileState = {readonly isChosen: boolean; readonly isHere: boolean};

/** The number of a slide, its title, as far in as its heading is below others, and how many slides it has, if those are several. */
const layTitleTile = ({count, level, number, title}: Slide, width: number, {isChosen, isHere}: TileState, {digits, highest}: Titles): Line => {
	const role: Role = isChosen ? 'marker' : 'slideCount';
	const many = count && width >= 40 ? ` ${count.of} slides ` : '';
	const indent = width < 40 ? 0 : 2 * Math.max(0, level - highest);
	const heading = clipLine([
		{text: `${isChosen ? '▎' : ' '}${pad(String(number), digits, 'right')}${isHere ? ' • ' : '   '}${' '.repeat(indent)}`, roles: [role]},
		{text: textOf(title), roles: [isChosen ? 'statusStrong' : 'status']},
	], width - cellsIn(many));
	return [...heading, blank(width - widthOf(heading) - cellsIn(many)), {text: many, roles: ['slideCount']}];
};

/** A line of just so many cells. */
const filled = (line: Line, width: number): Line => {
	const clipped = clipLine(line, width);
	return [...clipped, blank(width - widthOf(clipped))];
};

const footOf = ({kind, query}: Overview, found: number, all: number, columns: number): Line => {
	const left: Line = query === ''
		? [{text: ' type to find', roles: ['status']}]
		: [{text: ' /', roles: ['prompt']}, {text: query, roles: ['statusStrong']}, {text: '▏', roles: ['prompt']}];
	const right = `${query === '' ? `${all} ${kind} · Enter goes there · Esc back` : (found === 0 ? 'not found' : `${found} of ${all}`)} `;
	const room = columns - widthOf(left);
	return cellsIn(right) < room ? [...left, {text: pad(right, room, 'right'), roles: [query !== '' && found === 0 ? 'message' : 'status']}] : left;
};

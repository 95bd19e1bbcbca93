import {editField, type Field, fieldWith, withText} from '../field.ts';
import {type Command, type CommandIn, type OuterCommand} from '../keymap.ts';
import {blank} from '../layout/cells.ts';
import {layFullWidth} from '../layout/full-width.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {sliceLine} from '../layout/slice-line.ts';
import {type Code, type Table} from '../model/block.ts';
import {copyContent} from './copying.ts';
import {tell} from './tell.ts';
import {litLines, searchLines, stretchesHere, type WideSearch} from './wide-search.ts';
import {type Reader} from './reader.ts';

/** Code or a table that has the window for itself, at its full width, to be scrolled both ways. */
export type Wide = {
	readonly block: Code | Table;
	readonly lines: readonly Line[];

	/** The cells of the widest line. */
	readonly width: number;

	/** How many of the first lines, the head of a table, stay in view. */
	readonly head: number;

	/** The first of the other lines that is in view, and the first column. */
	readonly top: number;
	readonly left: number;
	readonly search?: WideSearch | undefined;
};

/** The commands that are about code or a table at its full width. */
export type WideCommand = Exclude<CommandIn<'wide'>, OuterCommand>;

/** The reader with code or a table shown at its full width. */
export const openWide = (reader: Reader, block: Code | Table): Reader => ({...reader, wide: layWide(reader, {block, top: 0, left: 0})});

/** It laid out for the window of the reader, as far along and down as it was. */
export const layWide = ({size, typography}: Pick<Reader, 'size' | 'typography'>, {block, top, left, search}: Pick<Wide, 'block' | 'top' | 'left' | 'search'>): Wide => {
	const lines = layFullWidth(block, size.columns, typography);
	const rule = lines.findIndex(line => line.some(({roles}) => roles.includes('border')));
	const head = block.kind === 'table' && block.header.length > 0 && rule < size.rows / 2 ? rule + 1 : 0;
	let width = 0;
	for (const line of lines) {
		width = Math.max(width, widthOf(line));
	}

	return within({block, lines, width, head, top, left, search: search && searchLines(lines, search)}, size);
};

/** It with no more scrolled away than there is. */
const within = (wide: Wide, size: Reader['size']): Wide => ({
	...wide,
	top: Math.max(0, Math.min(wide.top, wide.lines.length - wide.head - roomIn(wide, size))),
	left: Math.max(0, Math.min(wide.left, wide.width - size.columns)),
});

/** How many rows the lines have that scroll. */
const roomIn = ({head}: Wide, {rows}: Reader['size']): number => Math.max(1, rows - 1 - head);

/** Whether a command is about code or a table at its full width. */
export const isWideCommand = (command: Command): command is WideCommand => Object.hasOwn(moves, command);

/** What a command makes of it. */
export const updateWide = (reader: Reader, command: WideCommand, count = 1): Reader => reader.wide ? moves[command](reader, reader.wide, count) : reader;

const moves: Readonly<Record<WideCommand, (reader: Reader, wide: Wide, count: number) => Reader>> = {
	wideDown: (reader, _, count) => scrollWide(reader, count, 0),
	wideUp: (reader, _, count) => scrollWide(reader, -count, 0),
	widePageDown: (reader, wide, count) => scrollWide(reader, count * Math.max(1, roomIn(wide, reader.size) - 2), 0),
	widePageUp: (reader, wide, count) => scrollWide(reader, -count * Math.max(1, roomIn(wide, reader.size) - 2), 0),
	wideHalfDown: (reader, wide, count) => scrollWide(reader, count * Math.ceil(roomIn(wide, reader.size) / 2), 0),
	wideHalfUp: (reader, wide, count) => scrollWide(reader, -count * Math.ceil(roomIn(wide, reader.size) / 2), 0),
	wideTop: reader => scrollWide(reader, -Infinity, 0),
	wideFoot: reader => scrollWide(reader, Infinity, 0),
	wideRight: (reader, _, count) => scrollWide(reader, 0, count * step),
	wideLeft: (reader, _, count) => scrollWide(reader, 0, -count * step),
	wideFarRight: reader => scrollWide(reader, 0, Infinity),
	wideFarLeft: reader => scrollWide(reader, 0, -Infinity),
	copyWide: (reader, {block}) => copyContent(reader, block),
	searchWide: (reader, {left, lines, top, ...wide}) => ({...reader, wide: {...wide, lines, left, top, search: searchLines(lines, {field: fieldWith(''), isTyping: true, from: {top, left}, here: undefined})}}),
	nextWideHit: (reader, _, count) => goToWideHit(reader, count),
	previousWideHit: (reader, _, count) => goToWideHit(reader, -count),
	leaveWide: (reader, wide) => ({...reader, wide: wide.search ? {...wide, search: undefined} : undefined}),
	closeWide: reader => ({...reader, wide: undefined}),
};

/** What a key does while the text to search for is typed, as on the page: the first hit below comes into view with every letter, Enter stays there, Escape goes back. */
export const typeInWide = (reader: Reader, key: string): Reader => {
	const {wide} = reader;
	if (!wide?.search) {
		return reader;
	}

	const {search} = wide;
	const {field, from} = search;
	if (key === 'escape' || key === 'ctrl+c' || (field.text === '' && (key === 'enter' || key === 'backspace'))) {
		return {...reader, wide: {...wide, ...from, search: undefined}};
	}

	const edited = key === 'enter' ? undefined : editField(field, key);
	return key === 'enter' ? {...reader, wide: {...wide, search: {...search, isTyping: false}}} : (edited ? findInWide(reader, edited) : reader);
};

/** Put a text that was pasted into what is searched for. */
export const pasteInWide = (reader: Reader, text: string): Reader => (reader.wide?.search ? findInWide(reader, withText(reader.wide.search.field, text)) : reader);

const findInWide = (reader: Reader, field: Field): Reader => {
	const wide = reader.wide!;
	const {from, isTyping} = wide.search!;
	const found = searchLines(wide.lines, {field, from, isTyping, here: undefined});
	const below = found.rows.findIndex(row => row >= wide.head + from.top);
	const here = found.rows.length === 0 ? undefined : Math.max(0, below);
	return {...reader, wide: showHit({...wide, ...from, search: {...found, here}}, reader.size)};
};

const goToWideHit = (reader: Reader, steps: number): Reader => {
	const {wide} = reader;
	const count = wide?.search?.rows.length ?? 0;
	if (!wide?.search || count === 0) {
		return tell(reader, wide?.search ? 'not found' : 'nothing was searched for yet');
	}

	const to = (wide.search.here ?? 0) + steps;
	const here = ((to % count) + count) % count;
	return {...reader, wide: showHit({...wide, search: {...wide.search, here}}, reader.size)};
};

/** It scrolled so that the hit that is here is in view, with some of what stands around it. */
const showHit = (wide: Wide, size: Reader['size']): Wide => {
	const [stretch] = wide.search ? stretchesHere(wide.search) : [];
	if (!stretch) {
		return wide;
	}

	const room = roomIn(wide, size);
	const row = stretch.row - wide.head;
	const isRowInView = row < 0 || (row >= wide.top && row < wide.top + room);
	// At the right edge stands a mark.
	const isColumnInView = stretch.from >= wide.left && stretch.to < wide.left + size.columns;
	return within({
		...wide,
		top: isRowInView ? wide.top : row - Math.floor(room / 4),
		left: isColumnInView ? wide.left : (stretch.to < size.columns ? 0 : stretch.from - Math.floor(size.columns / 4)),
	}, size);
};

/** How many columns one goes to the side at a time. */
const step = 8;

/** The reader with code or a table scrolled down by so many rows, and to the right by so many columns. */
export const scrollWide = (reader: Reader, rows: number, columns: number): Reader =>
	reader.wide ? {...reader, wide: within({...reader.wide, top: reader.wide.top + rows, left: reader.wide.left + columns}, reader.size)} : reader;

/** The same by notches of the wheel, which go to the side as arrows do. */
export const wheelWide = (reader: Reader, rows: number, notches: number): Reader => scrollWide(reader, rows, notches * step);

/** What is in view of it: as many lines as the window has above the status line, each as wide as the window, with a mark at the edge where it goes on. */
export const wideLines = ({size, wide}: Pick<Reader, 'size' | 'wide'>): Line[] => {
	if (!wide) {
		return [];
	}

	const {lines, head, top, left} = wide;
	const right = left + size.columns;
	const shown = [...litLines(lines, 0, head, wide.search), ...litLines(lines, head + top, head + top + roomIn(wide, size), wide.search)];
	const rows = shown.map(line => {
		const isCut = size.columns > 1 && sliceLine(line, right, Infinity).some(({text}) => text.trim() !== '');
		const slice = sliceLine(line, left, isCut ? right - 1 : right);
		return isCut ? [...slice, blank(size.columns - 1 - widthOf(slice)), {text: '›', roles: [...(slice.at(-1)?.roles ?? []), 'cut'] as const}] : slice;
	});
	return [...rows, ...Array.from({length: Math.max(0, size.rows - 1 - rows.length)}, (): Line => [])].slice(0, Math.max(0, size.rows - 1));
};

/** Where in it one is, for the status line: what it is, and which of its columns and rows are in view. */
export const wideStatus = ({size, wide}: Pick<Reader, 'size' | 'wide'>): {readonly name: string; readonly where: string} => {
	if (!wide) {
		return {name: '', where: ''};
	}

	const {block, head, left, lines, top, width} = wide;
	const count = lines.length - head;
	const isNarrow = size.columns < 72;
	const columns = width > size.columns ? `${isNarrow ? '' : 'columns '}${left + 1}–${left + size.columns} of ${width} · ` : '';
	const rows = isNarrow ? '' : `rows ${top + 1}–${Math.min(count, top + roomIn(wide, size))} of ${count} · `;
	return {name: block.kind === 'code' ? (block.title ?? (block.language === '' ? 'code' : block.language)) : 'table', where: `${columns}${rows}${isNarrow ? 'Esc' : 'Esc goes back'}`};
};

import {type Size} from '../layout/measure.ts';
import {heightOf} from './large-text.ts';

/** A rectangle of the window with text of its own. Counted in cells from the upper left corner. */
export type Region = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;

	/** From the top; those that are missing are blank. Painted (SGR codes, OSC 8 links, text in another size, and what keeps characters to their cells; no other control character), each complete in itself and at most `width` cells wide. */
	readonly rows: readonly string[];

	/** Whether it lies over all others, whenever it was placed. */
	readonly isOver?: boolean;
};

/** A stretch of cells in one row of the window, and the painted text at its start. The rest of it is blank. */
export type Segment = {readonly x: number; readonly width: number; readonly text: string};

/** One row of the window: what stands in it, later segments over earlier ones. */
export type Row = readonly Segment[];

/**
The rows of a window: those of Ink's frame, and over them the regions.

Terminals differ in how wide they think some characters are. So every segment gets an absolute column, and the blank cells behind it up to its neighbour: what a terminal draws too wide goes astray in them, and is erased with the segment.
*/
export const rowsOf = (frame: readonly string[], regions: Iterable<Region>, {columns, rows}: Size): Row[] => {
	const window: Segment[][] = Array.from({length: rows}, (_, y) => (frame[y] ? [{x: 0, width: columns, text: frame[y]}] : []));
	for (const {x, y, width, height, rows} of drawingOrder([...regions])) {
		if (x < columns) {
			for (let index = 0; index < height; index++) {
				window[y + index]?.push({x, width: Math.min(width, columns - x), text: rows[index] ?? ''});
			}
		}
	}

	return window.map(row => row.map(segment => ({...segment, width: roomOf(segment, row, columns)})));
};

/** From left to right, so that what runs over its edge is overwritten by its neighbour. Where regions overlap, what was placed later lies on top. */
const drawingOrder = (regions: readonly Region[]): readonly Region[] =>
	[...drawingOrderOf(regions.filter(({isOver}) => !isOver)), ...drawingOrderOf(regions.filter(({isOver}) => isOver))];

const drawingOrderOf = (regions: readonly Region[]): readonly Region[] =>
	regions.some((one, index) => regions.slice(0, index).some(other => overlap(one, other) && one.y < other.y + other.height && other.y < one.y + one.height))
		? regions
		: regions.toSorted((one, other) => one.x - other.x);

/** How many cells a segment has to itself: its own, and those behind it that nothing else covers. */
const roomOf = (segment: Segment, row: Row, columns: number): number => {
	const end = segment.x + segment.width;
	let next = columns;
	for (const {x, width} of row) {
		if (x < end && x + width > end) {
			return segment.width;
		}

		if (x >= end && x < next) {
			next = x;
		}
	}

	return next - segment.x;
};

const overlap = (one: Pick<Segment, 'x' | 'width'>, other: Pick<Segment, 'x' | 'width'>) => one.x < other.x + other.width && other.x < one.x + one.width;

/**
What to write to a terminal that shows some rows, for it to show others.

Erasing a cell of text that is several rows high erases all of that text, and what is written on its lower rows is moved beside it. So where such text is to change, or a row that it reaches into, it is erased first, and what is new of it is written last.
*/
export const changeOfRows = (shown: readonly Row[], rows: readonly Row[], ground: string): string => {
	const changes = rows.map((row, y) => rowChange(shown[y]!, row, y, ground));
	const heights = rows.map((row, y) => Math.max(heightOfRow(shown[y]!), heightOfRow(row)));
	const isStale = heights.map((height, y) => height > 1 && changes.slice(y, y + height).some(change => change !== ''));
	if (!isStale.includes(true)) {
		return changes.join('');
	}

	const erasing = isStale.map((isErased, y) => isErased && shown[y]!.length > 0 ? `${at(0, y)}${csi}K` : '');
	const written = rows.map((row, y) => isStale[y] ? rowChange([], row, y, ground) : changes[y]!);
	return [...erasing, ...written.filter((_, y) => !isStale[y]), ...written.filter((_, y) => isStale[y])].join('');
};

/** How many rows what stands in one reaches down to, itself among them. */
export const heightOfRow = (row: Row): number => Math.max(1, ...row.map(({text}) => heightOf(text)));

/**
What to write to a terminal that shows one row, for it to show another. `y` counts from 0. `ground` sets the style of blank cells: it holds before, and it holds again afterwards.

Behind a text that the terminal may count otherwise than we do, the rest of the row is written again. Where texts lie over one another, what went astray can't be told from what lies below, so the whole row is.
*/
const rowChange = (shown: Row, row: Row, y: number, ground: string): string => {
	const hasSameShape = shown.length === row.length && row.every(({x, width}, index) => x === shown[index]!.x && width === shown[index]!.width);
	if (hasSameShape && row.every(({text}, index) => text === shown[index]!.text)) {
		return '';
	}

	const isCovering = row.map((segment, index) => row.slice(0, index).some(other => overlap(segment, other)));
	const isPatched = hasSameShape && !isCovering.includes(true);
	let change = !isPatched && shown.some(({text}) => text !== '') ? `${at(0, y)}${csi}K` : '';
	let isAstray = false;
	for (const [index, {x, width, text}] of row.entries()) {
		const before = isPatched ? shown[index]!.text : '';
		const isDirty = isAstray || isCovering[index]!;
		if (isDirty || text !== before) {
			const erasing = isDirty || before !== '' ? `${csi}${width}X` : '';
			change += at(x, y) + erasing + closed(text, ground);
			isAstray ||= /[^\0-\u007F]/.test(text);
		}
	}

	return change;
};

/** A painted text that surely leaves no style behind but the ground's. */
const closed = (text: string, ground: string) => (text.includes('\u001B') && !text.endsWith(ground) ? text + ground : text);

const csi = '\u001B[';

const at = (x: number, y: number) => (x === 0 ? `${csi}${y + 1}H` : `${csi}${y + 1};${x + 1}H`);

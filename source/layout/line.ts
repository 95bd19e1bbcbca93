import {type Code, type Details, type Table} from '../model/block.ts';
import {type Role, type Span} from '../model/span.ts';
import {blank, cellsIn} from './cells.ts';

/**
One row of text, left to right: layout's only product.

A break in running text takes the space that stood there. Where a word, or a line of code, had to be cut and goes on in the next row, the line ends in a span of role `cut` (with a visible mark in code, with no text in prose), so that the text can be put together again.
*/
export type Line = readonly Run[];

/** A span where layout has put it. Where texts stand side by side, in a table or under pictures in a row, `cell` tells which of them it belongs to, counted through them all from 0: the text of a cell goes on in the next line's run of the same number. Their first line has a run of cell 0, if only an empty one. */
export type Run = Span & {
	readonly cell?: number;

	/** From which step on a slide shows it; from the first on, if it has none. */
	readonly step?: number;

	/** What is opened by it, where one can ask for that: details fold, and code and tables are shown at their full width. */
	readonly opens?: Details | Code | Table;

	/** Where in its block a piece of code stands. */
	readonly source?: CodeSource;

	/** Whether the line it stands in is read from right to left. */
	readonly isTurned?: true;

	/** Whether it stands one cell further to the left where it begins a line that stands beside a margin: with a mark of speech. */
	readonly hangs?: true;

	/** How many times as large as other text it is. So many rows belong to it: its own, and blank ones beneath. */
	readonly size?: number;
};

/** A block of code, and the character in its text that something begins with. */
export type CodeSource = {readonly code: Code; readonly offset: number};

/** The part of a run from a character up to, and without, another. */
export const sliceRun = (run: Run, from: number, to: number): Run => {
	const text = run.text.slice(from, to);
	return run.source ? {...run, text, source: {...run.source, offset: run.source.offset + from}} : {...run, text};
};

const ornaments: ReadonlySet<Role> = new Set<Role>(['marker', 'bar', 'frame', 'border', 'rule', 'label', 'path', 'cut', 'lineNumber']);

/** Whether a run is layout's own and none of the author's text: a bullet, a bar, a frame. */
export const isOrnament = (run: Run): boolean => run.roles.some(role => ornaments.has(role));

/** Whether a line ends within a word. Between characters of Chinese and Japanese, lines end as well as between words. */
export const endsInWord = (line: Line): boolean =>
	line.at(-1)?.roles.includes('cut') === true && !/[\u3000-\u30FF\u3400-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF]$/.test(line.findLast(run => !isOrnament(run))?.text ?? '');

/** How many cells a line takes. */
export const widthOf = (line: Line): number => line.reduce((sum, {size = 1, text}) => sum + (cellsIn(text) * size), 0);

/** Puts `first` before the first line and `rest` before the others: bullets, numbers and bars are all this. Blank lines get no blanks. */
export const hang = (first: Run, rest: Run, lines: readonly Line[]): Line[] => lines.map((line, index) => {
	if (index === 0) {
		return [first, ...line];
	}

	if (line.length > 0) {
		return [rest, ...line];
	}

	const bar = {...rest, text: rest.text.trimEnd()};
	const above = lines[index - 1]!;
	return bar.text === '' ? [] : (above.at(-1)?.isTurned ? turnedLine([bar], cellsIn(rest.text) + widthOf(above)) : [bar]);
});

/**
A line that is read from right to left, in so many cells: it ends in what is left free of them, which where it was cut belongs to the mark of that, and every run of it says so.

When it is shown, all of it is turned around, with the markers and bars that are put before it later: so it stands at the right. Until then its text stands in the order in which it is read, as its author wrote it, to be measured, searched, and marked like any other.
*/
export const turnedLine = (line: Line, width: number): Line => {
	const last = line.at(-1);
	const free = blank(width - widthOf(line));
	const filled = last?.roles.includes('cut') ? [...line.slice(0, -1), {...last, text: last.text + free.text}] : [...line, free];
	return filled.map(run => ({...run, isTurned: true}));
};

/** The column in the text of a line, as it is read, of what is shown at one of its cells; of words from left to right in a line that is read from right to left, only as a whole. */
export const columnShownAt = (line: Line, cell: number): number => line.some(run => run.isTurned) ? Math.max(0, widthOf(line) - 1 - cell) : cell + (line[0]?.hangs ? 1 : 0);

/** A line moved to the middle of so many cells. */
export const centred = (line: Line, width: number): Line => {
	const cells = Math.floor((width - widthOf(line)) / 2);
	return cells > 0 && width < Infinity ? [blank(cells), ...line] : line;
};

import {type Command, type CommandIn, type OuterCommand} from '../keymap.ts';
import {blank} from '../layout/cells.ts';
import {copiedText} from '../layout/copied-text.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {partsIn} from '../layout/page.ts';
import {sliceLine} from '../layout/slice-line.ts';
import {markLine} from '../layout/mark-line.ts';
import {briefly, copying} from './copying.ts';
import {rowsInView} from './foot.ts';
import {goTo} from './position.ts';
import {areasOfReader, type Reader} from './reader.ts';
import {rowsOfHit} from './search.ts';
import {targetPointedAt} from './targets.ts';

/** What is selected on the page to be copied: all from where it was begun to where it has been extended, in whichever direction. By keys one selects whole lines, with the mouse from cell to cell. */
export type Selection = {readonly begin: Spot; readonly end: Spot; readonly isOfLines: boolean};

/** A cell of the page. */
export type Spot = {readonly row: number; readonly column: number};

/** The commands that are about what is selected. */
export type SelectCommand = Exclude<CommandIn<'select'>, OuterCommand>;

/** The reader with a line selected: that of what is pointed at, else of the hit in view, else the first in view that is not blank. */
export const startSelecting = (reader: Reader): Reader => {
	const {page, top} = reader;
	const {height} = areasOfReader(reader).page;
	const hit = reader.search && rowsOfHit(reader.search)?.first;
	const lines = linesBetween(reader, top, Math.min(top + height, page.height));
	const first = top + Math.max(0, lines.findIndex(line => line.some(({text}) => text.trim() !== '')));
	const row = targetPointedAt(reader)?.stretches[0].row ?? (hit !== undefined && hit >= top && hit < top + rowsInView(reader) ? hit : first);
	const spot = {row, column: 0};
	return {...reader, selection: {begin: spot, end: spot, isOfLines: true}};
};

/** Whether a command is about what is selected. */
export const isSelectCommand = (command: Command): command is SelectCommand => Object.hasOwn(updates, command);

/** What a command makes of what is selected. */
export const updateSelection = (reader: Reader, command: SelectCommand, count = 1): Reader => reader.selection ? updates[command](reader, reader.selection, count) : reader;

const updates: Readonly<Record<SelectCommand, (reader: Reader, selection: Selection, count: number) => Reader>> = {
	extendDown: (reader, selection, count) => extend(reader, selection, count),
	extendUp: (reader, selection, count) => extend(reader, selection, -count),
	extendFarDown: (reader, selection, count) => extend(reader, selection, count * Math.ceil(areasOfReader(reader).page.height / 2)),
	extendFarUp: (reader, selection, count) => extend(reader, selection, -count * Math.ceil(areasOfReader(reader).page.height / 2)),
	extendToStart: (reader, selection) => extend(reader, selection, -Infinity),
	extendToEnd: (reader, selection) => extend(reader, selection, Infinity),
	otherEnd: (reader, {begin, end, isOfLines}) => inView({...reader, selection: {begin: end, end: begin, isOfLines}}, begin.row),
	copySelection: reader => copySelection(reader),
	leaveSelection: reader => ({...reader, selection: undefined}),
};

const extend = (reader: Reader, selection: Selection, rows: number): Reader => {
	const row = Math.max(0, Math.min(selection.end.row + rows, reader.page.height - 1));
	return inView({...reader, selection: {...selection, end: {row, column: 0}}}, row);
};

const inView = (reader: Reader, row: number): Reader => {
	const {height} = areasOfReader(reader).page;
	if (row < reader.top) {
		return goTo(reader, row);
	}

	return row < reader.top + height ? reader : goTo(reader, row - height + 1);
};

/** The reader with all selected from a cell to another, the page scrolled where that one lies at its edge. */
export const selectTo = (reader: Reader, begin: Spot, end: Spot): Reader => inView({...reader, selection: {begin, end, isOfLines: false}}, end.row);

/** The reader with nothing selected, asking for what was to be copied. */
export const copySelection = (reader: Reader): Reader => {
	const text = reader.selection ? copiedText(selectedLines(reader, reader.selection)) : '';
	const left = {...reader, selection: undefined};
	return copying(left, text, briefly(text));
};

/** How many lines of the page are selected. */
export const rowsSelected = ({begin, end}: Selection): number => Math.abs(end.row - begin.row) + 1;

/** The lines that are selected, those at the ends as far as they are. */
const selectedLines = (reader: Reader, selection: Selection): readonly Line[] => {
	const [first, last] = inOrder(selection);
	return linesBetween(reader, first.row, last.row + 1).map((line, index) => {
		const stretch = stretchOn(selection, first.row + index);
		return stretch ? sliceLine(line, stretch.from, stretch.to) : line;
	});
};

/** A line of the page with what is selected on it lit. */
export const litBySelection = (line: Line, row: number, selection: Selection, width: number): Line => {
	const [first, last] = inOrder(selection);
	if (row < first.row || row > last.row) {
		return line;
	}

	const filled = [...line, blank(width - widthOf(line))];
	return markLine(filled, [{...stretchOn(selection, row) ?? {from: 0, to: width}, role: 'selected'}]);
};

/** The cells of a row of the selection that are in it; nothing, if all of them are. */
const stretchOn = (selection: Selection, row: number): {readonly from: number; readonly to: number} | undefined => {
	const [first, last] = inOrder(selection);
	return selection.isOfLines ? undefined : {from: row === first.row ? first.column : 0, to: row === last.row ? last.column + 1 : Infinity};
};

const inOrder = ({begin, end}: Selection): readonly [Spot, Spot] => begin.row < end.row || (begin.row === end.row && begin.column <= end.column) ? [begin, end] : [end, begin];

const linesBetween = ({page}: Reader, from: number, to: number): readonly Line[] => partsIn(page, from, to - from).flatMap(({lines}) => lines);

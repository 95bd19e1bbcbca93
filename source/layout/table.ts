import {type Alignment, type Cell, type Table} from '../model/block.ts';
import {textOf} from '../model/span.ts';
import {layCards} from './cards.ts';
import {blank, cellsIn, clip, widest} from './cells.ts';
import {columnWidths, sum} from './columns.ts';
import {inDirectionOf} from './direction.ts';
import {withFewestRows} from './fewest-rows.ts';
import {type Line, type Run, widthOf} from './line.ts';
import {areNumbers, tailsOf} from './numbers.ts';
import {inRoles, type Room} from './room.ts';
import {longestLine, longestWord, wrap} from './wrap.ts';

/**
A table, as books set them: no bars, a rule under the head of each column, numbers aligned at the right, cells wrapped. Where cells take more than one line, a blank one parts the rows.

	Model     Tokens   Remarks
	───────   ──────   ─────────────────────
	GPT-3       300B   still trained on less
	                   than the whole web

	Llama 2       2T   open weights

Where columns have no room for their words, or hardly any, every row becomes a card.
*/
export const layTable = (table: Table, room: Room): Line[] => {
	const head = table.header.map(cell => inRoles(cell, room, 'tableHead'));
	const rows = table.rows.map(row => row.map(cell => inRoles(cell, room)));
	const columns = columnsIn({...table, header: head, rows}, room.width);
	const [first = [], ...rest] = columns ? layColumns(head, rows, columns, room.isPlain) : [...layOpener(table, room), ...layCards(head, rows, room.width)];
	const lines = [first.some(({cell}) => cell === 0) ? first : [{text: '', roles: [], cell: 0}, ...first], ...rest];
	return inDirectionOf([...head, ...rows.flat()].find(cell => cell.length > 0) ?? [], lines, room);
};

/** The line above cards that shows them as the table that they are, where one can ask for that. */
const layOpener = (table: Table, room: Room): Line[] => {
	const label = clip('⇄ table', room.width);
	return room.open ? [[blank(room.width - cellsIn(label)), {text: label, roles: [...room.roles, 'label'], opens: table}]] : [];
};

const layColumns = (head: readonly Cell[], rows: ReadonlyArray<readonly Cell[]>, columns: readonly Column[], isPlain: boolean): Line[] => {
	const laid = rows.map((row, index) => layRow(row, head.length + (index * columns.length), columns, columns.map(({fills}) => fills[index] ?? 0)));
	const isApart = laid.some(lines => lines.length > 1);
	const isStriped = !isPlain && !isApart && rows.length > 4;
	const rule = joined(columns.map(({width}) => [{text: '─'.repeat(width), roles: ['border']}]), columns);
	return [
		...(head.length > 0 ? [...layRow(head, 0, columns), rule] : []),
		...laid.flatMap((lines, index) => (isApart && index > 0 ? [[], ...lines] : (isStriped && index % 2 === 1 ? lines.map(line => striped(line, columns)) : lines))),
	];
};

/** How a column of a table stands: its cells, those of the gap before it, where its text is aligned, and how many cells are left free behind the text of each row, so that the points of numbers stand below each other. */
type Column = {readonly width: number; readonly gap: number; readonly alignment: Alignment; readonly fills: readonly number[]};

/** The columns of a table, unless one would have less than eight cells for more than that. */
const columnsIn = (table: Table, width: number): Column[] | undefined => {
	const {alignments, header, rows} = table;
	const numbers = alignments.map((_, column) => fillsOf(table, column));
	const cellsAt = (column: number) => [header, ...rows].map(row => row[column] ?? []);
	const gaps = alignments.length - 1;
	const most = alignments.map((_, column) => Math.max(1, widest(cellsAt(column).map((cell, row) => longestLine(cell) + (numbers[column]?.[row - 1] ?? 0)))));
	const isWide = sum(most) + (3 * gaps) > width;
	const gap = isWide ? 2 : 3;
	const least = isWide ? alignments.map((_, column) => Math.max(1, widest(cellsAt(column).map(cell => longestWord(cell))))) : most;
	const needs = most.map((cells, column) => ({least: least[column]!, most: cells}));
	const fair = columnWidths(needs, width - (gap * gaps));
	const widths = fair && isWide ? withFewestRows(fair, needs.map(need => ({...need, least: Math.max(need.least, Math.min(8, need.most))})), [header, ...rows]) : fair;
	const isNarrow = !widths || widths.some((cells, column) => cells < Math.min(8, most[column]!));
	return isNarrow
		? undefined
		: widths.map((cells, column) => ({
			width: cells,
			gap: column === 0 ? 0 : gap,
			alignment: numbers[column] ? 'right' : alignments[column]!,
			fills: cells < most[column]! ? [] : numbers[column] ?? [],
		}));
};

/** How many cells are left free behind each number of a column; nothing, if it is not one of numbers, or its author wants it otherwise. */
const fillsOf = ({alignments, rows}: Table, column: number): number[] | undefined => {
	const texts = rows.map(row => textOf(row[column]!).trim());
	if (alignments[column] === 'center' || !areNumbers(texts)) {
		return undefined;
	}

	const tails = tailsOf(texts);
	const longest = widest(tails);
	return tails.map((tail, row) => texts[row] === '' ? 0 : longest - tail);
};

/** A row on a ground of its own, from edge to edge. */
const striped = (line: Line, columns: readonly Column[]): Line => {
	const width = sum(columns.map(({gap, width}) => gap + width));
	return [...line, blank(width - widthOf(line))].map(run => ({...run, roles: ['stripe', ...run.roles]}));
};

/** The lines of a row whose cells are counted from `first`. */
const layRow = (cells: readonly Cell[], first: number, columns: readonly Column[], fills: readonly number[] = []): Line[] => {
	const laid = columns.map(({width}, column) => wrap((cells[column] ?? []).map(span => ({...span, cell: first + column})), width));
	const height = widest([1, ...laid.map(lines => lines.length)]);
	return Array.from({length: height}, (_, row) => joined(laid.map((lines, column): Line => {
		const line = lines[row] ?? [];
		// Even a line without text shows that its cell goes on.
		return line.length === 0 && row < lines.length ? [{text: '', roles: [], cell: first + column}] : line;
	}), columns, fills));
};

/** One line out of one for each column, each filled up to its width, so many cells of that behind its text. */
const joined = (lines: readonly Line[], columns: readonly Column[], fills: readonly number[] = []): Line => {
	const runs: Run[] = [];
	// Blanks that stand beside each other are one run, and none ends the line.
	let blanks = 0;
	for (const [index, line] of lines.entries()) {
		const {width, gap, alignment} = columns[index]!;
		const fill = fills[index] ?? 0;
		const rest = width - widthOf(line) - fill;
		const before = {left: 0, center: Math.floor(rest / 2), right: rest}[alignment];
		blanks += gap + before;
		if (line.length > 0 && blanks > 0) {
			runs.push(blank(blanks));
			blanks = 0;
		}

		runs.push(...line);
		blanks += rest - before + fill;
	}

	return runs;
};

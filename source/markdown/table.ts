import {type Alignment} from '../model/block.ts';
import {behindIndent, endOfLine, isInterruption} from './interruption.ts';

/** A table as it is written: the text of its cells, unread. */
export type WrittenTable = {
	readonly raw: string;
	readonly alignments: readonly Alignment[];
	readonly header: readonly string[];
	readonly rows: ReadonlyArray<readonly string[]>;
};

/** Whether a table begins at an index, the start of a line: a line with as many cells as the row of dashes beneath has. */
export const isTableAt = (source: string, index: number): boolean => {
	const headerEnd = endOfLine(source, index);
	const dashes = dashesAt(source, headerEnd + 1);
	return dashes !== undefined && cellsOf(dashes).length === cellsOf(source.slice(index, headerEnd)).length;
};

/**
The table at the start of a text, if one is there.

Every row gets as many cells as the header has. Where that would make far more cells than were written, the table ends, as in cmark: a header of ten thousand cells over ten thousand lines is no table.
*/
export const tableIn = (source: string): WrittenTable | undefined => {
	if (!isTableAt(source, 0)) {
		return undefined;
	}

	const headerEnd = endOfLine(source, 0);
	const header = cellsOf(source.slice(0, headerEnd));
	const alignments = cellsOf(dashesAt(source, headerEnd + 1)!).map(cell => alignmentOf(cell));
	const rows: string[][] = [];
	let end = endOfLine(source, headerEnd + 1);
	let missing = 0;
	while (end + 1 < source.length && missing < mostMissing) {
		const start = behindIndent(source, end + 1);
		if (source[start] === '\n' || start === source.length || start - end > 4 || isInterruption(source, start)) {
			break;
		}

		end = endOfLine(source, start);
		const row = cellsOf(source.slice(start, end)).slice(0, header.length);
		missing += header.length - row.length;
		rows.push([...row, ...Array.from({length: header.length - row.length}, () => '')]);
	}

	return {raw: source.slice(0, end), alignments, header, rows};
};

const mostMissing = 100_000;

/** The row of dashes in the line that starts at an index, if the line is one. */
const dashesAt = (source: string, start: number): string | undefined => {
	const first = behindIndent(source, start);
	if (first - start > 3 || !'|:-'.includes(source[first] ?? ' ')) {
		return undefined;
	}

	const line = source.slice(first, endOfLine(source, first)).trimEnd();
	// A row without a bar or colon would be the line beneath a heading.
	return /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/.test(line) && /[|:]/.test(line) ? line : undefined;
};

const alignmentOf = (dashes: string): Alignment => dashes.endsWith(':') ? (dashes.startsWith(':') ? 'center' : 'right') : 'left';

/** The text of the cells in a line. A bar behind a backslash parts none, and is a bar. */
const cellsOf = (line: string): string[] => {
	const row = line.trim();
	if (row.length > 1 && !row.includes('\\')) {
		return row.slice(row.startsWith('|') ? 1 : 0, row.endsWith('|') ? -1 : undefined).split('|').map(cell => cell.trim());
	}

	const cells: string[] = [];
	let from = row.startsWith('|') ? 1 : 0;
	for (let index = from; index < row.length; index++) {
		if (row[index] === '\\') {
			index++;
		} else if (row[index] === '|') {
			cells.push(row.slice(from, index));
			from = index + 1;
		}
	}

	if (from < row.length) {
		cells.push(row.slice(from));
	}

	return cells.map(cell => cell.trim().replaceAll(String.raw`\|`, '|'));
};

import {type Alignment} from '../../model/block.ts';
import {type WrittenTable} from '../table.ts';

/**
The table that the lines of a paragraph are, as kramdown has them: each begins with a bar. It may lack a head, lines of dashes may stand anywhere between its rows, one of equals signs may part its foot from the rest, and in code bars are bars.

	| Apples | 12 |
	|--------+----|
	| Pears  | 3  |
	|========+====|
	| Fruit  | 15 |
*/
export const bareTableIn = (paragraph: string): Pick<WrittenTable, 'alignments' | 'header' | 'rows'> | undefined => {
	const lines = paragraph.split('\n').map(line => line.trim());
	if (!(lines.length === 1 ? wholeRow : leadingBar).test(lines[0]!) || !lines.every(line => leadingBar.test(line) || parting.test(line))) {
		return undefined;
	}

	const rows = lines.filter(line => !parting.test(line)).map(line => cellsOf(line));
	let columns = 0;
	for (const row of rows) {
		columns = Math.max(columns, row.length);
	}

	if (columns * rows.length > mostCells) {
		return undefined;
	}

	const first = lines.findIndex(line => parting.test(line));
	const marks = first === -1 ? [] : lines[first]!.split(/[|+]/).slice(1).map(mark => mark.trim());
	const alignments = Array.from({length: columns}, (_, column) => alignmentOf(marks[column] ?? ''));
	const filled = rows.map(row => alignments.map((_, column) => row[column] ?? ''));
	const isHeaded = first > 0 && first < lines.length - 1 && !lines[first]!.includes('=');
	return {alignments, header: isHeaded ? filled[first - 1]! : alignments.map(() => ''), rows: isHeaded ? [...filled.slice(0, first - 1), ...filled.slice(first)] : filled};
};

/** A line that begins with a bar and has more than one; and one that may stand alone. */
const leadingBar = /^\|[^|]*\|/;
const wholeRow = /^\|[^|]*\|.*\|$/;

const parting = /^\|[-|+:= ]*[-=][-|+:= ]*$/;

/** A line of ten thousand cells over ten thousand lines is no table. */
const mostCells = 100_000;

const alignmentOf = (mark: string): Alignment => mark.endsWith(':') ? (mark.startsWith(':') ? 'center' : 'right') : 'left';

/** The text of the cells in a line. A bar behind a backslash, or in code, parts none. */
const cellsOf = (line: string): string[] => {
	const cells: string[] = [];
	let cell = '';
	for (const [piece] of line.slice(1).matchAll(/(`+)[^`]*\1(?!`)|<code>[^<]*<\/code>|\\[^]|[^\\`<|]+|[^]/g)) {
		if (piece === '|') {
			cells.push(cell);
			cell = '';
		} else {
			cell += piece === String.raw`\|` ? '|' : piece;
		}
	}

	return [...cells, ...cell.trim() === '' ? [] : [cell]].map(text => text.trim());
};

/** Whether a row of a table is one of dashes or equals signs, which part its rows and say nothing. */
export const isParting = (row: readonly string[]): boolean => row.some(cell => cell !== '') && row.every(cell => /^(?::?[-=]+:?)?$/.test(cell));

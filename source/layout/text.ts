import {cellsIn} from './cells.ts';
import {lastAtMost} from './last-at-most.ts';
import {isOrnament, type Line, type Run, widthOf} from './line.ts';
import {isRaised} from './raised.ts';

/** The rows of lines as plain text, without blanks at their ends. */
export const textOfLines = (lines: readonly Line[]): string[] => lines.map(line => line.map(run => run.text).join('').trimEnd());

/** The author's text of laid-out lines, and where on them each of its characters stands. */
export type JoinedText = {
	readonly text: string;

	/** Where the character at an offset of the text stands: its row, from 0 at the first of the lines, and its column in cells. What a line break has taken stands behind its line. */
	readonly at: (offset: number) => {readonly row: number; readonly column: number};

	/** Its row alone, which is found sooner; and those of many characters, in rising order. */
	readonly rowAt: (offset: number) => number;
	readonly rowsAt: (offsets: readonly number[]) => readonly number[];
};

/**
Puts together again what layout has taken apart: the author's text, without ornaments. Lines are joined by a space, what was cut by nothing. A line feed stands for blank lines, and between the cells of a table, each of which is whole.

It is made for searching: a phrase is found wherever its lines were broken.
*/
export const joinedText = (lines: readonly Line[]): JoinedText => {
	const pieces = piecesIn(lines);
	const starts: number[] = [];
	const texts: string[] = [];
	let length = 0;
	for (const [index, piece] of pieces.entries()) {
		const text = index === 0 ? piece.text : piece.joint + piece.text;
		texts.push(text);
		length += text.length;
		starts.push(length - piece.text.length);
	}

	const text = texts.join('');
	const indexAt = (offset: number) => lastAtMost(offset, starts.length, piece => starts[piece]!);
	return {
		text,
		at(offset) {
			const index = indexAt(offset);
			const piece = pieces[index];
			return {row: piece?.row ?? 0, column: (piece ? widthOf(lines[piece.row]!.slice(0, piece.run)) : 0) + cellsIn(text.slice(starts[index], offset))};
		},
		rowAt: offset => pieces[indexAt(offset)]?.row ?? 0,
		rowsAt(offsets) {
			let index = 0;
			return offsets.map(offset => {
				while (index + 1 < starts.length && starts[index + 1]! <= offset) {
					index++;
				}

				return pieces[index]?.row ?? 0;
			});
		},
	};
};

/** Some of the author's text, the row and the run of it that it is, and what joins it to the text before. */
type Piece = {readonly text: string; readonly row: number; readonly run: number; readonly joint: '' | ' ' | '\n'};

/** Text that goes on from line to line: all running text, or one cell of a table. `isCut` and `isParted` tell of its last piece that it ends within a word, and that an ornament follows it. */
type Thread = {readonly pieces: Piece[]; row: number; isCut: boolean; isParted: boolean};

const newThread = (pieces: Piece[] = []): Thread => ({pieces, row: -Infinity, isCut: false, isParted: false});

const piecesIn = (lines: readonly Line[]): Piece[] => {
	const pieces: Piece[] = [];
	let running = newThread(pieces);
	let table = new Map<number, Thread>();
	let isTableInterrupted = false;
	const closeTable = () => {
		const cells = [...table].sort(([one], [other]) => one - other);
		for (const [, cell] of cells) {
			pieces.push(...cell.pieces);
		}

		table = new Map();
		running = newThread(pieces);
	};

	for (const [row, line] of lines.entries()) {
		isTableInterrupted ||= line.every(run => run.cell === undefined);
		for (const [index, run] of line.entries()) {
			const {text, cell, roles} = run;
			// Every table begins with cell 0; before it stands a line without cells, or the marker of an item.
			isTableInterrupted ||= cell === undefined && roles.includes('marker');
			if (table.size > 0 && (cell === undefined ? !isOrnament(run) : isTableInterrupted && cell === 0)) {
				closeTable();
			}

			const thread = cell === undefined ? running : table.get(cell) ?? newThread();
			if (cell !== undefined) {
				table.set(cell, thread);
				isTableInterrupted = false;
			}

			// The brackets around a footnote's mark stand in the text, though they are none of it.
			const isInText = !isOrnament(run) || (roles.some(role => isRaised(role)) && !roles.includes('cut'));
			if (isInText) {
				thread.pieces.push({text: isOrnament(run) ? '' : text, row, run: index, joint: jointOf(thread, row)});
				Object.assign(thread, {row, isCut: false, isParted: false});
			} else if (isCutOfText(run)) {
				thread.isCut = true;
			} else {
				thread.isParted = true;
				// The words around a caption end it, if it was cut just before them.
				thread.isCut &&= !roles.includes('label');
			}
		}
	}

	closeTable();
	return pieces;
};

/** Whether it ends a line that cuts the author's text, not an ornament like a long path, unless that is one that stands in the text. */
const isCutOfText = ({text, roles}: Run): boolean => roles.at(-1) === 'cut' && (roles.some(role => isRaised(role)) || !isOrnament({text, roles: roles.slice(0, -1)}));

/** What joins the next piece of a thread, in a row, to the last one. */
const jointOf = ({row: lastRow, isCut, isParted}: Thread, row: number): Piece['joint'] => {
	if (isCut || (row === lastRow && !isParted)) {
		return '';
	}

	return row - lastRow > 1 ? '\n' : ' ';
};

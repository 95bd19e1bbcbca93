import {expect} from 'vitest';
import {layBlock} from '../../source/layout/block.ts';
import {cellsIn} from '../../source/layout/cells.ts';
import {type Line, type Run, widthOf} from '../../source/layout/line.ts';
import {inRoles} from '../../source/layout/room.ts';
import {type Table} from '../../source/model/block.ts';
import {textOf} from '../../source/model/span.ts';

/** A run of a table, and where it stands. */
type Piece = {readonly run: Run; readonly row: number; readonly from: number; readonly to: number};

const piecesIn = (lines: readonly Line[]): Piece[] => lines.flatMap((line, row) => {
	let column = 0;
	return line.map(run => {
		const from = column;
		column += cellsIn(run.text);
		return {run, row, from, to: column};
	});
});

const isCut = ({run}: Piece) => run.roles.includes('cut');

/** The words of a cell that stands on pieces, put together again where they were cut. */
const wordsOn = (pieces: readonly Piece[]): string[] => {
	let text = '';
	for (const [index, piece] of pieces.entries()) {
		const before = pieces[index - 1];
		text += (!before || before.row === piece.row || isCut(before) ? '' : ' ') + (isCut(piece) ? '' : piece.run.text);
	}

	return text.split(/\s+/).filter(Boolean);
};

/** Scripts that are broken between any two characters, or between words that no space parts. */
const isUnspaced = (word: string) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(word);

/** Expects a table that is laid in so many cells to have all words of all its cells, each cell's in their order and in its column, whole where they are not wider than it. */
export const expectWhole = (table: Table, width: number) => {
	const lines = layBlock(table, {width, isPlain: false});
	expect(lines.filter(line => widthOf(line) > width)).toEqual([]);

	const pieces = piecesIn(lines);
	const cells = [...table.header, ...table.rows.flat()];
	const rule = pieces.filter(({run}) => run.roles.includes('border'));
	const isCards = rule.length !== table.alignments.length || new Set(rule.map(({row}) => row)).size !== 1;
	for (const [index, cell] of cells.entries()) {
		const own = pieces.filter(({run}) => run.cell === index);
		const words = wordsOn(own);
		const text = textOf(inRoles(cell, {isPlain: false, roles: []}));
		expect(words.join('')).toBe(text.replaceAll(/[\s\u00AD\u200B\u2060\uFEFF]/g, ''));

		// Its words are whole, unless they are wider than their column.
		const room = isCards ? width / 2 : rule[index % table.alignments.length]!.to - rule[index % table.alignments.length]!.from;
		for (const [place, piece] of own.entries()) {
			if (isCut(piece)) {
				const before = own.slice(0, place).map(({run}) => run.text).join('').split(/\s/).at(-1)!;
				const after = own.slice(place + 1).filter(other => !isCut(other)).map(({run}) => run.text).join('').split(/\s/)[0]!;
				expect.soft(isUnspaced(before + after) || cellsIn(before + after) > room || /[\u00AD\u200B]/.test(text), `${before}|${after} in ${room} of ${width}`).toBe(true);
			}
		}

		if (!isCards) {
			const column = rule[index % table.alignments.length]!;
			expect(own.filter(({from, to}) => from < column.from || to > column.to)).toEqual([]);
		}
	}
};

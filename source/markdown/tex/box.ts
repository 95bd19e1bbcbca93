import {eastAsianWidth} from 'get-east-asian-width';

/** Lines of a formula that stand together, all of as many cells, and which of them is level with what stands beside them. */
export type Box = {readonly lines: readonly string[]; readonly level: number};

/** How what stands in a column of a grid is aligned. */
export type Alignment = 'left' | 'center' | 'right';

/** A box of one line. */
export const boxOf = (line: string): Box => ({lines: [line], level: 0});

/** Boxes side by side. */
export const beside = (boxes: readonly Box[]): Box => {
	const level = Math.max(0, ...boxes.map(box => box.level));
	const height = level + Math.max(1, ...boxes.map(box => box.lines.length - box.level));
	const placed = boxes.map(box => ({from: level - box.level, lines: box.lines, blank: ' '.repeat(widthOf(box))}));
	return {level, lines: Array.from({length: height}, (_, row) => placed.map(({blank, from, lines}) => lines[row - from] ?? blank).join(''))};
};

/** Rows of boxes with their columns aligned, and a gap in front of each. What is level is the middle. */
export const gridOf = (rows: ReadonlyArray<readonly Box[]>, alignmentOf: (column: number) => Alignment, gapOf: (column: number) => string): Box => {
	const widths: number[] = [];
	for (const [column, box] of rows.flatMap(row => [...row.entries()])) {
		widths[column] = Math.max(widths[column] ?? 0, widthOf(box));
	}

	const lines = rows.flatMap(row => beside(widths.flatMap((width, column) => [boxOf(gapOf(column)), padded(row[column] ?? boxOf(''), width, alignmentOf(column))])).lines);
	return {lines, level: Math.floor((lines.length - 1) / 2)};
};

/** How many cells a box takes in a line. */
export const widthOf = ({lines}: Box): number => cellsIn(lines[0] ?? '');

const padded = (box: Box, width: number, alignment: Alignment): Box => {
	const room = width - widthOf(box);
	const before = {left: 0, center: Math.floor(room / 2), right: room}[alignment];
	return {...box, lines: box.lines.map(line => `${' '.repeat(before)}${line}${' '.repeat(room - before)}`)};
};

/** How many cells a line takes. What stands over a letter takes none. */
const cellsIn = (line: string): number => Array.from(line.replaceAll(/\p{M}/gu, ''), character => eastAsianWidth(character.codePointAt(0)!)).reduce<number>((cells, width) => cells + width, 0);

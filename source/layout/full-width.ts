import {type Block, type Code, type Table} from '../model/block.ts';
import {layBlock} from './block.ts';
import {blank, widest} from './cells.ts';
import {sum} from './columns.ts';
import {type Line, widthOf} from './line.ts';
import {type Measure, type Typography} from './measure.ts';
import {longestLine, longestWord} from './wrap.ts';

/** Code with no line broken, or a table with all its columns beside each other, however wide that is; at least so many cells. Only cells of tables that are longer than most lines of text are broken. */
export const layFullWidth = (block: Code | Table, least: number, typography: Typography = {}): Line[] => {
	if (block.kind === 'table') {
		const width = Math.max(least - (2 * margin), widthOfTable(block));
		return layBlock(block, {width, isPlain: false, typography}).map(line => line.length === 0 ? line : [blank(margin), ...line]);
	}

	const lines = layBlock(block, {width: Infinity, isPlain: false, typography});
	return widthOf(lines[0]!) < least ? layBlock(block, {width: least, isPlain: false, typography}) : lines;
};

/** How many cells a table needs to have columns, and no longer line than need be broken in them. */
const widthOfTable = ({alignments, header, rows}: Table): number => {
	const columns = alignments.map((_, column) => widest([header, ...rows].map(row => Math.max(longestWord(row[column] ?? []), Math.min(longestCell, longestLine(row[column] ?? []))))));
	return sum(columns) + (3 * (alignments.length - 1));
};

/** How many cells a block has on a page: those of the text; code and tables that would have to be broken for that, as many as they need of those that such may have. */
export const widthIn = (block: Block, {typography, wide = 0, width}: Measure): number => {
	if (wide <= width || (block.kind !== 'code' && block.kind !== 'table')) {
		return width;
	}

	const needed = block.kind === 'table' ? widthOfTable(block) : widthOf(layBlock(block, {width: Infinity, isPlain: false, ...(typography && {typography})})[0]!);
	// A few cells more are no help to what must be broken all the same.
	return needed > wide && wide < width * worthMore ? width : Math.max(width, Math.min(needed, wide));
};

/** How many times as wide as the text a block must be able to become to be made wider though it does not fit. */
const worthMore = 1.25;

/** The cells before a table. Code brings its own. */
const margin = 2;

/** A cell that is longer than so many others is set as a paragraph is. */
const longestCell = 48;

import {type Draft} from './captions.ts';
import {isParting} from './kramdown/bare-table.ts';
import {readRunningText} from './read-spans.ts';
import {type Reading} from './reading.ts';
import {type WrittenTable} from './table.ts';
import {tableOf} from './table-of.ts';

/** The table that one is as it is written. A head in which nothing stands is none: Markdown has no tables without. */
export const readTable = ({alignments, header, rows}: Pick<WrittenTable, 'alignments' | 'header' | 'rows'>, reading: Reading): readonly Draft[] => {
	const seen = reading.isTypeset ? rows.filter(row => !isParting(row)) : rows;
	const [head, ...body] = [header, ...seen].map(row => row.map(cell => readRunningText(cell, reading)));
	return tableOf(alignments, head!, body);
};

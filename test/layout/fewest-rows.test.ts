import fc from 'fast-check';
import {expect, test} from 'vitest';
import {longestLine, longestWord, wrap} from '../../source/layout/wrap.ts';
import {columnWidths, sum} from '../../source/layout/columns.ts';
import {withFewestRows} from '../../source/layout/fewest-rows.ts';
import {type Span} from '../../source/model/span.ts';

const textCell = (text: string): Span[] => [{text, roles: []}];

const cell = fc.array(fc.constantFrom('a', 'of', 'word', 'another', 'raggedness'), {minLength: 1, maxLength: 12}).map(words => textCell(words.join(' ')));

const linesIn = (rows: readonly Span[][][], widths: readonly number[]) => {
	const heights = rows.map(row => Math.max(...row.map((text, column) => wrap(text, widths[column]!).length)));
	return sum(heights) + (Math.max(...heights) > 1 ? heights.length : 0);
};

test('a table never takes more lines for it, nor more cells, and no column less than its words', () => {
	const table = fc.integer({min: 1, max: 5}).chain(columns => fc.array(fc.array(cell, {minLength: columns, maxLength: columns}), {minLength: 1, maxLength: 6}));
	fc.assert(fc.property(table, fc.integer({min: 30, max: 100}), (rows, width) => {
		const needs = rows[0]!.map((_, column) => ({
			least: Math.max(...rows.map(row => longestWord(row[column]!))),
			most: Math.max(...rows.map(row => longestLine(row[column]!))),
		}));
		const fair = columnWidths(needs, width);
		fc.pre(fair !== undefined);
		const widths = withFewestRows(fair, needs, rows);
		expect(sum(widths)).toBe(sum(fair));
		expect(widths.every((cells, column) => cells >= needs[column]!.least && cells <= needs[column]!.most)).toBe(true);
		expect(linesIn(rows, widths)).toBeLessThanOrEqual(linesIn(rows, fair));
	}));
});

test('a column that wraps anyway gives its cells to one that need not', () => {
	const rows = [['some words of it', 'one two three four'], ['more of such words', 'one two three five']].map(row => row.map(text => textCell(text)));
	expect(withFewestRows([17, 17], [{least: 5, most: 18}, {least: 5, most: 18}], rows)).toEqual([16, 18]);
});

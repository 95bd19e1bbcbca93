import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cellsIn} from '../../source/layout/cells.ts';
import {layBlock} from '../../source/layout/block.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {type Table} from '../../source/model/block.ts';
import {type Span} from '../../source/model/span.ts';
import {wordsOf} from '../../source/model/words.ts';

const cell = fc.array(fc.constantFrom('a', 'of', 'word', 'another', 'raggedness', 'incomprehensible', '12.5', '1,000', '日本', 'naïve', '(so)', '--flag'), {maxLength: 12}).map((words): Span[] => words.length === 0 ? [] : [{text: words.join(' '), roles: []}]);

const table: fc.Arbitrary<Table> = fc.integer({min: 1, max: 8}).chain(columns => fc.record({
	kind: fc.constant('table' as const),
	alignments: fc.array(fc.constantFrom('left' as const, 'center' as const, 'right' as const), {minLength: columns, maxLength: columns}),
	header: fc.oneof(fc.array(cell, {minLength: columns, maxLength: columns}), fc.constant([])),
	rows: fc.array(fc.array(cell, {minLength: columns, maxLength: columns}), {maxLength: 8}),
}));

test('no word of a cell is cut that is narrower than the table', () => {
	fc.assert(fc.property(table, fc.integer({min: 20, max: 200}), fc.boolean(), (block, width, isPlain) => {
		const shown = wordsOf(textOfLines(layBlock(block, {width, isPlain})).join('\n')).map(word => word.replace(/:$/, ''));
		const missing = [...block.header, ...block.rows.flat()].flatMap(([span]) => wordsOf(span?.text ?? '')).filter(word => {
			const index = shown.indexOf(word);
			shown.splice(index, index === -1 ? 0 : 1);
			return index === -1;
		});
		// A line may break between Chinese characters.
		expect(missing.filter(word => word !== '日本')).toEqual([]);
	}));
});

const tableOf = (cells: readonly string[], alignment: 'left' | 'right' | 'center' = 'left'): Table => ({
	kind: 'table', alignments: ['left', alignment], header: ['Name', 'V'].map(text => [{text, roles: []}]),
	rows: cells.map((text, index) => [[{text: `row ${index}`, roles: []}], text === '' ? [] : [{text, roles: []}]]),
});

const rowsOf = (...given: Parameters<typeof tableOf>) => textOfLines(layBlock(tableOf(...given), {width: 60, isPlain: false})).slice(2).map(row => row.slice('row 1   '.length));

const number = fc.tuple(fc.constantFrom('', '-', '$', '~'), fc.nat(99_999), fc.option(fc.integer({min: 1, max: 99})), fc.constantFrom('', ' %', 'k', '×'))
	.map(([sign, whole, fraction, unit]) => `${sign}${whole}${fraction === null ? '' : `.${fraction}`}${unit}`);

test('numbers stand with their points below each other', () => {
	fc.assert(fc.property(fc.array(number, {minLength: 1, maxLength: 9}), numbers => {
		const ones = rowsOf(numbers).map((row, index) => {
			const text = numbers[index]!;
			expect(row.trim()).toBe(text);
			const whole = text.includes('.') ? text.slice(0, text.indexOf('.')) : /^.*\d/.exec(text)![0];
			return cellsIn(row.slice(0, row.indexOf(text))) + whole.length;
		});
		expect(numbers.some(text => text.includes('.')) ? new Set(ones).size : 1).toBe(1);
	}));
});

test.each<[string, string[], string[]]>([
	['at the right, without a fraction', ['1', '10', '1,000'], ['    1', '   10', '1,000']],
	['at the point', ['1.5', '10', '–', ''], [' 1.5', '10', ' –', '']],
	['at the comma, where it is the point', ['1,5 %', '10,25 %'], [' 1,5 %', '10,25 %']],
	['thousands are no fraction', ['1,234', '12'], ['1,234', '   12']],
	['but a thousandth is', ['0.125', '12'], [' 0.125', '12']],
	['versions have no point', ['1.2.3', '10'], ['1.2.3', '   10']],
	['units stand behind their ones', ['1.4T', '300B'], ['  1.4T', '300B']],
	['what is no number stands at the left', ['1.5', 'many'], ['1.5', 'many']],
])('numbers stand %s', (_name, cells, rows) => {
	expect(rowsOf(cells)).toEqual(rows);
});

test('numbers stand where their author wants them', () => {
	expect(rowsOf(['1.5', '10'], 'center')).toEqual(['1.5', '10']);
	expect(rowsOf(['1.5', '10'], 'right')).toEqual([' 1.5', '10']);
});

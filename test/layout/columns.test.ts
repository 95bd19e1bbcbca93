import fc from 'fast-check';
import {expect, test} from 'vitest';
import {columnWidths, sum} from '../../source/layout/columns.ts';

const needs = fc.array(fc.tuple(fc.integer({min: 1, max: 30}), fc.nat(100)).map(([least, more]) => ({least, most: least + more})), {minLength: 1, maxLength: 8});
const width = fc.integer({min: 1, max: 200});

test('columns have all the room there is, or all they need, and never less than their longest word', () => {
	fc.assert(fc.property(needs, width, (needs, width) => {
		const widths = columnWidths(needs, width);
		expect(widths === undefined).toBe(sum(needs.map(({least}) => least)) > width);
		if (widths) {
			expect(sum(widths)).toBe(Math.min(width, sum(needs.map(({most}) => most))));
			expect(needs.every(({least, most}, column) => widths[column]! >= least && widths[column]! <= most)).toBe(true);
		}
	}));
});

test('no column has more than another that wants more, unless its words need it', () => {
	fc.assert(fc.property(needs, width, (needs, width) => {
		const widths = columnWidths(needs, width) ?? [];
		for (const [column, cells] of widths.entries()) {
			const poorer = widths.filter((others, other) => others < cells - 1 && others < needs[other]!.most);
			expect(poorer.length === 0 || cells === needs[column]!.least).toBe(true);
		}
	}));
});

test('room is poured like water', () => {
	const needs = [{least: 3, most: 5}, {least: 8, most: 90}, {least: 20, most: 40}];
	expect([20, 31, 40, 60, 100, 200].map(width => columnWidths(needs, width))).toEqual([
		undefined, [3, 8, 20], [5, 15, 20], [5, 28, 27], [5, 55, 40], [5, 90, 40],
	]);
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {mostTitleRows, slideAreasOf} from '../../source/deck/slide-size.ts';

const windows = fc.record({columns: fc.integer({min: 1, max: 300}), rows: fc.integer({min: 4, max: 100})});

test('the areas of a slide lie in the window, one below the other', () => {
	fc.assert(fc.property(windows, fc.nat(), (size, number) => {
		const {title, body, footer} = slideAreasOf(size, number % (mostTitleRows(size) + 1));
		for (const {x, y, width, height} of [title, body, footer]) {
			expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(size.columns);
			expect(y + height).toBeLessThanOrEqual(size.rows);
		}

		expect(body.width * body.height).toBeGreaterThan(0);
		expect(body.y).toBeGreaterThanOrEqual(title.y + title.height);
		expect(footer.y).toBeGreaterThanOrEqual(body.y + body.height);
	}));
});

test.each([
	['40x12', {columns: 40, rows: 12}, {x: 2, y: 2, width: 36, height: 9}],
	['80x24', {columns: 80, rows: 24}, {x: 4, y: 3, width: 72, height: 19}],
	['120x40', {columns: 120, rows: 40}, {x: 16, y: 4, width: 88, height: 34}],
	['200x60', {columns: 200, rows: 60}, {x: 56, y: 12, width: 88, height: 37}],
])('%s has room for this much under a title', (_, size, body) => {
	expect(slideAreasOf(size, 1).body).toEqual(body);
});

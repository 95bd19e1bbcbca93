import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Break, paginate} from '../../source/deck/paginate.ts';

/** A column of stretches with a blank row between, each worth a point. */
const column = (heights: readonly number[], costs: readonly number[] = []): Break[] => {
	const breaks: Break[] = [{end: 0, start: 0, cost: 0, points: 0}];
	let end = -1;
	for (const [index, height] of heights.entries()) {
		end += height + 1;
		breaks.push({end, start: end + 1, cost: costs[index] ?? 0, points: index + 1});
	}

	return breaks;
};

/** How many rows each page has. */
const heightsOf = (breaks: readonly Break[], chosen: readonly number[]) =>
	chosen.slice(1).map((foot, index) => breaks[foot]!.end - breaks[chosen[index]!]!.start);

const heights = fc.array(fc.integer({min: 1, max: 12}), {minLength: 1, maxLength: 40});
const limits = fc.record({rows: fc.integer({min: 1, max: 30}), points: fc.integer({min: 1, max: 8})});

test('pages follow each other from the top to the foot, and none is too high or too full that could be parted', () => {
	fc.assert(fc.property(heights, limits, (some, {rows, points}) => {
		const breaks = column(some);
		const chosen = paginate(breaks, {rows, points});
		expect(chosen[0]).toBe(0);
		expect(chosen.at(-1)).toBe(some.length);
		for (const [index, foot] of chosen.slice(1).entries()) {
			const top = chosen[index]!;
			expect(foot).toBeGreaterThan(top);
			expect(foot === top + 1 || (breaks[foot]!.end - breaks[top]!.start <= rows && foot - top <= points)).toBe(true);
		}
	}));
});

test('there are no more pages than needed, where every break costs the same', () => {
	fc.assert(fc.property(fc.integer({min: 1, max: 60}), fc.integer({min: 1, max: 20}), (count, rows) => {
		const breaks = column(Array.from({length: count}, () => 1));
		const needed = Math.ceil(count / Math.ceil(rows / 2));
		const pages = heightsOf(breaks, paginate(breaks, {rows, points: Infinity}));
		expect(pages.length).toBe(needed);
		expect(Math.max(...pages) - Math.min(...pages)).toBeLessThanOrEqual(2);
	}));
});

test('a dear break is passed by for a cheap one nearby', () => {
	const breaks = column([3, 3, 3, 3], [0, 60, 0]);
	expect(paginate(breaks, {rows: 11, points: 6})).not.toContain(2);
	expect(paginate(column([3, 3, 3, 3]), {rows: 11, points: 6})).toEqual([0, 2, 4]);
});

test('the last page is not left with one line', () => {
	const breaks = column(Array.from({length: 11}, () => 1));
	expect(heightsOf(breaks, paginate(breaks, {rows: 19, points: Infinity}))).toEqual([11, 9]);
});

/** All ways to part a column into so many pages, none higher than allowed, at breaks that cost no more than 10. */
const waysTo = (breaks: readonly Break[], pages: number, rows: number, top = 0): number[][] => {
	const last = breaks.length - 1;
	const isFree = (foot: number) => foot > top && breaks[foot]!.end - breaks[top]!.start <= rows && breaks[foot]!.cost <= 10;
	return pages === 1
		? (isFree(last) ? [[top, last]] : [])
		: [...breaks.keys()].filter(foot => foot < last && isFree(foot)).flatMap(foot => waysTo(breaks, pages - 1, rows, foot).map(way => [top, ...way]));
};

test('no page has a quarter more rows than another, where as many pages can be so without dear breaks', () => {
	const columns = fc.array(fc.record({height: fc.integer({min: 1, max: 9}), cost: fc.constantFrom(0, 0.5, 8, 30)}), {minLength: 2, maxLength: 9});
	fc.assert(fc.property(columns, fc.integer({min: 9, max: 20}), (some, rows) => {
		const breaks = column(some.map(({height}) => height), some.map(({cost}) => cost));
		const pages = heightsOf(breaks, paginate(breaks, {rows, points: Infinity}));
		const spreadOf = (heights: readonly number[]) => Math.max(...heights) - Math.min(...heights);
		const quarter = Math.max(2, Math.floor(rows / 4));
		const canBe = waysTo(breaks, pages.length, rows).some(way => spreadOf(heightsOf(breaks, way)) <= quarter);
		expect(spreadOf(pages) <= quarter || !canBe).toBe(true);
	}));
});

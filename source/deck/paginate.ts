import {widest} from '../layout/cells.ts';

/**
Where a column of rows may be parted, and what that costs.

A page that ends here ends before row `end`; the next begins with row `start`. Between the two stands what a break swallows (blank rows), so `end` may lie before `start`; or what it repeats (the head of a table, the row in which a sentence begins and another ends), so it may lie behind it.
*/
export type Break = {
	readonly end: number;
	readonly start: number;

	/** 0 between two blocks that have nothing to do with each other. A page that lacks half of what the others have costs 15. */
	readonly cost: number;

	/** How many points have begun before. */
	readonly points: number;
};

/** What a page may hold at most: so many rows and so many points. */
export type Limits = {readonly rows: number; readonly points: number};

/** How dear it is to fill pages unevenly: this much, times the square of what a page lacks or has too much, as a share of what it should have. */
const unevenness = 60;

/** The cost of a break that had better be avoided by another page. */
const worthPage = 20;

/**
Part a column into pages, and give the breaks chosen, in order.

The first break given is the top of the column and the last its foot; both are chosen. As few pages as can be, none higher than allowed, the rows spread evenly over them, so that none has a quarter of a page more than another where that can be, and breaks where they cost least. A stretch that holds no break and is too high for a page becomes a page all the same.

This is the total fit that Knuth and Plass gave for the lines of a paragraph ("Breaking paragraphs into lines", 1981), for the pages of a section. It takes time for each break, and for each break on one page with it.
*/
export const paginate = (breaks: readonly Break[], limits: Limits): number[] => {
	// A break that costs much is worth a page more.
	const few = chosenBy(breaks, limits, (_height, cost) => 1 + (cost / worthPage));
	const fewest = few.length - 1;
	// With what its breaks repeat.
	const rows = pagesOf(few, breaks).reduce((sum, {height}) => sum + height, 0);
	const ideal = rows / fewest;
	const priceOf = (height: number, cost: number) => cost + (unevenness * (((height - ideal) / ideal) ** 2));
	const best = chosenBy(breaks, limits, priceOf);
	// Evenness is worth a page more, but no dear break more than are needed anyway.
	const dearest = widest([cheap, ...best.map(index => breaks[index]!.cost)]);
	const dearCost = dearCostOf(best, breaks);
	for (const spread of spreads.map(share => Math.max(2, Math.floor(limits.rows * share)))) {
		if (spreadOf(best, breaks) <= spread) {
			break;
		}

		const lowest = Math.max(1, Math.ceil((rows / (fewest + 1)) - spread));
		const tries = Array.from({length: Math.max(0, Math.floor(ideal) - lowest + 1)}, (_, index) => lowest + index)
			.map(least => chosenBy(breaks, limits, (height, cost) => height < least || height > least + spread || cost > dearest ? Infinity : priceOf(height, cost)))
			.filter(chosen => chosen.length - 1 <= fewest + 1 && spreadOf(chosen, breaks) <= spread && dearCostOf(chosen, breaks) <= dearCost);
		if (tries.length > 0) {
			const prices = tries.map(chosen => pagesOf(chosen, breaks).reduce((sum, {cost, height}) => sum + priceOf(height, cost), 0));
			return tries[prices.indexOf(Math.min(...prices))]!;
		}
	}

	return best;
};

/** How much higher the highest page may be than the lowest, as a share of what a page can hold: a quarter, or where that can't be had, somewhat more. */
const spreads = [1 / 4, 3 / 8, 1 / 2] as const;

/** What a break may cost that makes pages even. */
const cheap = 10;

const dearCostOf = (chosen: readonly number[], breaks: readonly Break[]): number => chosen.map(index => breaks[index]!.cost).filter(cost => cost > cheap).reduce((sum, cost) => sum + cost, 0);

const spreadOf = (chosen: readonly number[], breaks: readonly Break[]): number => {
	const heights = pagesOf(chosen, breaks).map(({height}) => height);
	const highest = widest(heights);
	return widest(heights.map(height => highest - height));
};

/** The pages between breaks that were chosen: how high they are, and what the breaks at their feet cost. */
const pagesOf = (chosen: readonly number[], breaks: readonly Break[]) =>
	chosen.slice(1).map((foot, index) => ({height: breaks[foot]!.end - breaks[chosen[index]!]!.start, cost: breaks[foot]!.cost}));

/** The breaks that make the sum of all pages' prices smallest. A page's price depends on its height and on what the break at its foot costs. */
const chosenBy = (breaks: readonly Break[], limits: Limits, priceOf: (height: number, cost: number) => number): number[] => {
	const prices = [0];
	const tops = breaks.map((_, foot) => Math.max(0, foot - 1));
	for (let foot = 1; foot < breaks.length; foot++) {
		const {end, cost, points} = breaks[foot]!;
		let least = Infinity;
		for (let top = foot - 1; top >= 0; top--) {
			const height = end - breaks[top]!.start;
			const isTooMuch = height > limits.rows || points - breaks[top]!.points > limits.points;
			if (isTooMuch && top < foot - 1) {
				break;
			}

			const price = prices[top]! + priceOf(height, cost);
			if (price < least) {
				least = price;
				tops[foot] = top;
			}
		}

		prices[foot] = least;
	}

	const chosen: number[] = [];
	for (let foot = breaks.length - 1; foot > 0; foot = tops[foot]!) {
		chosen.push(foot);
	}

	return [0, ...chosen.reverse()];
};

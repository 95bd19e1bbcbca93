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

The first break given is the top of the column and the last its foot; both are chosen. As few pages as can be, none higher than allowed, the rows spread evenly over them, and breaks where they cost least. A stretch that holds no break and is too high for a page becomes a page all the same.

This is the total fit that Knuth and Plass gave for the lines of a paragraph ("Breaking paragraphs into lines", 1981), for the pages of a section. It takes time for each break, and for each break on one page with it.
*/
export const paginate = (breaks: readonly Break[], limits: Limits): number[] => {
	const rows = breaks.at(-1)!.end - breaks[0]!.start;
	// A break that costs much is worth a page more.
	const fewest = chosenBy(breaks, limits, (_height, cost) => 1 + (cost / worthPage)).length - 1;
	const ideal = rows / fewest;
	return chosenBy(breaks, limits, (height, cost) => cost + (unevenness * (((height - ideal) / ideal) ** 2)));
};

/** The breaks that make the sum of all pages' prices smallest. A page's price depends on its height and on what the break at its foot costs. */
const chosenBy = (breaks: readonly Break[], limits: Limits, priceOf: (height: number, cost: number) => number): number[] => {
	const prices = [0];
	const tops = [0];
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

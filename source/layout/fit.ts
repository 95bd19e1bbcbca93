import {type Box} from './boxes.ts';

/**
Where lines of at most `width` cells begin, as the numbers of their first boxes, so that the whole paragraph looks best.

There is never a line more than needed. Among the ways to set that few, the one is taken whose right edge is least ragged: the sum of the squares of what the lines lack is smallest. The last line is short for free, but not less than a quarter of the others, and least of all one short word; in balanced text it counts like the others.

This is the total fit of Knuth and Plass ("Breaking paragraphs into lines", 1981), for ragged lines. It takes time for each box, and for each box that stands in a line with it.
*/
export const fit = (boxes: readonly Box[], width: number, isBalanced: boolean): number[] => {
	const offsets = offsetsOf(boxes);
	// The best way to set the boxes before each one: its lines, their cost, and where the last of them begins.
	const lines = [0];
	const costs = [0];
	const starts = [0];
	let earliest = 0;
	for (let end = 1; end <= boxes.length; end++) {
		const box = boxes[end - 1]!;
		const isLast = end === boxes.length;
		const right = offsets[end - 1]! + box.cells + (box.joint === 'hyphen' && !isLast ? 1 : 0);
		while (earliest < end - 1 && right - offsets[earliest]! > width) {
			earliest++;
		}

		const fewest = lines[earliest]!;
		let best = earliest;
		let bestCost = -1;
		// Where more boxes stand above, there are never fewer lines above.
		for (let start = earliest; start < end && lines[start]! <= fewest; start++) {
			const lack = width - right + offsets[start]!;
			const cost = costs[start]! + (isLast && !isBalanced ? costOfLast(lack, width, end - start) : lack * lack);
			if (bestCost < 0 || cost < bestCost) {
				bestCost = cost;
				best = start;
			}
		}

		lines.push(fewest + 1);
		costs.push(bestCost);
		starts.push(best);
	}

	const firsts: number[] = [];
	for (let end = boxes.length; end > 0; end = starts[end]!) {
		firsts.push(starts[end]!);
	}

	return firsts.reverse();
};

/** What a last line costs that lacks so many cells and has so many boxes. One short word costs more than any ragged edge saves. */
const costOfLast = (lack: number, width: number, boxes: number): number => {
	// Costs stay whole numbers: with fractions among them, all this takes twice as long.
	const tooMuch = Math.max(0, lack - Math.floor(width * 3 / 4));
	const isOneShortWord = tooMuch > 0 && boxes === 1;
	return (4 * tooMuch * tooMuch) + (isOneShortWord ? 9 * width * width : 0);
};

/** The cells before each box, if all stood in one line. */
const offsetsOf = (boxes: readonly Box[]): number[] => {
	const offsets: number[] = [];
	let offset = 0;
	for (let index = 0; index < boxes.length; index++) {
		const {cells, end, joint} = boxes[index]!;
		offsets.push(offset);
		offset += cells + (joint === 'space' && index + 1 < boxes.length ? boxes[index + 1]!.start - end : 0);
	}

	return offsets;
};

import {type Box} from './boxes.ts';

/**
Where lines of at most `width` cells begin, as the numbers of their first boxes, so that the whole paragraph looks best.

There is never a line more than needed. Among the ways to set that few, the one is taken whose right edge is least ragged: the sum of the squares of what the lines lack is smallest. The last line is short for free, but not less than a quarter of the others, and least of all one short word; in balanced text it counts like the others.

This is the total fit of Knuth and Plass ("Breaking paragraphs into lines", 1981), for ragged lines. It takes time for each box, and for each box that stands in a line with it.
*/
export const fit = (boxes: readonly Box[], width: number, isBalanced: boolean): number[] => {
	const offsets = offsetsOf(boxes);
	// The best way to set the boxes before each one: its lines, their cost, and where the last of them begins.
	const lines = new Int32Array(boxes.length + 1);
	const costs = new Float64Array(boxes.length + 1);
	const starts = new Int32Array(boxes.length + 1);
	let earliest = 0;
	for (let end = 1; end <= boxes.length; end++) {
		const box = boxes[end - 1]!;
		const isLast = end === boxes.length;
		const right = offsets[end - 1]! + box.cells + (box.joint === 'hyphen' && !isLast ? 1 : 0);
		while (earliest < end - 1 && right - offsets[earliest]! > width) {
			earliest++;
		}

		lines[end] = lines[earliest]! + 1;
		costs[end] = Infinity;
		// Where more boxes stand above, there are never fewer lines above.
		for (let start = earliest; start < end && lines[start]! < lines[end]!; start++) {
			const used = right - offsets[start]!;
			const cost = costs[start]! + (isLast && !isBalanced ? costOfLast(used, width, end - start) : (width - used) ** 2);
			if (cost < costs[end]!) {
				costs[end] = cost;
				starts[end] = start;
			}
		}
	}

	const firsts: number[] = [];
	for (let end = boxes.length; end > 0; end = starts[end]!) {
		firsts.push(starts[end]!);
	}

	return firsts.reverse();
};

/** The cells before each box, if all stood in one line. */
export const offsetsOf = (boxes: readonly Box[]): Float64Array => {
	const offsets = new Float64Array(boxes.length);
	for (let index = 1; index < boxes.length; index++) {
		const {cells, end, joint} = boxes[index - 1]!;
		offsets[index] = offsets[index - 1]! + cells + (joint === 'space' ? boxes[index]!.start - end : 0);
	}

	return offsets;
};

/** What a last line costs that takes so many cells for so many boxes. One short word costs more than any ragged edge saves. */
const costOfLast = (used: number, width: number, boxes: number): number => {
	const lack = Math.max(0, (width / 4) - used);
	const isOneShortWord = lack > 0 && boxes === 1;
	return ((2 * lack) ** 2) + (isOneShortWord ? (3 * width) ** 2 : 0);
};

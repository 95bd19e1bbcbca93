import {type Box} from './boxes.ts';

/** How lines are chosen. */
export type Fitting = {
	/** Whether the last line counts like the others: in headings and captions. */
	readonly isBalanced?: boolean;

	/** Whether a line more may be set where that makes the others more even, and fewer hyphens. */
	readonly isFree?: boolean;

	/** Whether the cell at the right edge is for marks and hyphens only, which hang there. */
	readonly isHanging?: boolean;
};

/**
Where lines of at most `width` cells begin, as the numbers of their first boxes, so that the whole paragraph looks best.

Unless they are chosen freely, there is never a line more than needed. Among the ways to set that few, the one is taken whose right edge is least ragged: the sum of the squares of what the lines lack is smallest. A hyphen at its end is as bad as a line that lacks a sixth, two in a row are worse. The last line is short for free, but not less than a quarter of the others, and least of all one short word; in balanced text it counts like the others.

This is the total fit of Knuth and Plass ("Breaking paragraphs into lines", 1981), for ragged lines. It takes time for each box, and for each box that stands in a line with it.
*/
export const fit = (boxes: readonly Box[], width: number, {isBalanced = false, isFree = false, isHanging = false}: Fitting = {}): number[] => {
	const offsets = offsetsOf(boxes);
	const room = isHanging ? width - 1 : width;
	const hyphenCost = Math.floor((width / 6) ** 2);
	// The best way to set the boxes before each one: its lines, their cost, and where the last of them begins.
	const lines = [0];
	const costs = [0];
	const starts = [0];
	let earliest = 0;
	for (let end = 1; end <= boxes.length; end++) {
		const box = boxes[end - 1]!;
		const isLast = end === boxes.length;
		const isHyphened = box.joint === 'hyphen';
		const right = offsets[end - 1]! + box.cells + cellsBehind(box, isHanging);
		while (earliest < end - 1 && right - offsets[earliest]! > room) {
			earliest++;
		}

		const most = isFree ? Infinity : lines[earliest]!;
		let best = earliest;
		let bestCost = -1;
		// Where more boxes stand above, there are never fewer lines above.
		for (let start = earliest; start < end && lines[start]! <= most; start++) {
			const lack = room - right + offsets[start]!;
			const cost = costs[start]!
				+ (isLast && !isBalanced ? costOfLast(lack, room, end - start) : lack * lack)
				+ (isHyphened ? hyphenCost * (boxes[start - 1]?.joint === 'hyphen' ? 3 : 1) : 0);
			if (bestCost < 0 || cost < bestCost) {
				bestCost = cost;
				best = start;
			}
		}

		lines.push(lines[best]! + 1);
		costs.push(bestCost);
		starts.push(best);
	}

	const firsts: number[] = [];
	for (let end = boxes.length; end > 0; end = starts[end]!) {
		firsts.push(starts[end]!);
	}

	return firsts.reverse();
};

/** How many cells more or less than its own a box takes of a line that it ends: a hyphen's, unless it hangs, or a mark's that does. */
const cellsBehind = ({isHung, joint}: Box, isHanging: boolean): number => joint === 'hyphen' ? (isHanging ? 0 : 1) : (isHanging && isHung ? -1 : 0);

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

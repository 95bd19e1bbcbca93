import {endsInWord, type Line, type Run} from '../layout/line.ts';
import {type Break} from './paginate.ts';

/*
What it costs to part a block within itself, beside 0 between blocks, and 15 for a page that lacks half of its rows. The dearest are left for windows in which nothing else will do.
*/
const costs = {item: 0.25, block: 0.5, blankInCode: 0.25, sentence: 0.5, line: 1.5, loneLine: 30, loneLineOfCode: 8, cutLine: 40, heading: 60} as const;

/**
Where lines may be parted: before list items, the outer ones rather than the inner; where a blank line stands, which the break swallows; behind a line that ends a sentence; and at last between any two lines, but not so that one line of a paragraph stands alone, or a heading at a foot. One line of code alone costs less: its indent still says where it belongs.
*/
export const breaksBetween = (lines: readonly Line[]): Break[] => {
	const markers = lines.map(line => markerColumn(line));
	const columns = [...new Set(markers.filter(column => column !== undefined))].sort((a, b) => a - b);
	const breaks: Break[] = [];
	let points = columns.length > 0 ? 1 : 0;
	let end = 0;
	for (const [row, line] of lines.entries()) {
		if (isBlank(line)) {
			continue;
		}

		const depth = columns.indexOf(markers[row] ?? -1);
		if (end > 0) {
			const cost = depth === -1 ? costBefore(lines, row) : costs.item * (1 + depth);
			breaks.push({end, start: row, cost: isHeading(lines[end - 1]!) ? costs.heading : cost, points});
			points += depth === 0 ? 1 : 0;
		}

		end = row + 1;
	}

	return breaks;
};

/** What a break before a line costs that begins no item. */
const costBefore = (lines: readonly Line[], row: number): number => {
	const before = lines[row - 1]!;
	if (isBlank(before)) {
		return isCode(lines[row]!) ? costs.blankInCode : costs.block;
	}

	if (endsInWord(before)) {
		return costs.cutLine;
	}

	const next = lines[row + 1];
	const isSecond = row === 1 || isBlank(lines[row - 2]!) || markerColumn(before) !== undefined;
	const isLast = next === undefined || isBlank(next) || markerColumn(next) !== undefined;
	if (isSecond || isLast) {
		return isCode(lines[row]!) ? costs.loneLineOfCode : costs.loneLine;
	}

	return /[.!?…。！？]["'”’»)\]」』）]*$/.test(textIn(before)) ? costs.sentence : costs.line;
};

const textIn = (line: Line): string => line.map(run => run.text).join('').trimEnd();

/** Whether a line has nothing to read in it: it is empty, or the bar of a quote is all there is. */
const isBlank = (line: Line): boolean => line.every(run => run.text.trim() === '' || run.roles.includes('bar'));

const isHeading = (line: Line): boolean => line.some(run => run.roles.some(role => /^heading\d$/.test(role)));

const isCode = (line: Line): boolean => line.some(run => run.roles.includes('codeBlock'));

/** How far from the left the bullet or number of an item stands, in characters, if one begins in this line. */
const markerColumn = (line: Line): number | undefined => {
	const index = line.findIndex(run => isMarker(run));
	return index === -1 ? undefined : line.slice(0, index).reduce((sum, run) => sum + run.text.length, 0);
};

const isMarker = (run: Run): boolean => run.roles.includes('marker') && run.text.trim() !== '';

import {type Role, type Span, textOf} from '../model/span.ts';
import {type Box, boxesIn, type IsHeld} from './boxes.ts';
import {withoutMarks} from './breaking.ts';
import {widest} from './cells.ts';
import {fit, offsetsOf} from './fit.ts';
import {isOrnament, type Line, type Run} from './line.ts';

/**
Breaks running text into lines of at most `width` cells, set as a paragraph: as few lines as can be, their right edge as even as can be.

- A line feed in the text ends a line. A text of nothing has no lines.
- A break takes the spaces it falls on, and so do the ends of a line; all other spaces are kept. Without the spaces, and without the marks that only say where it may break (soft hyphen, zero-width space, word joiner), the lines hold the characters of the text in their order, each under its own span.
- No line breaks within a word, unless it alone is wider than a line; then it is cut, behind a slash or the like where there is one. Chinese and Japanese break between characters, Thai and its kin between words, and anything at a soft hyphen, which then shows, and at a zero-width space. A line that ends so ends in a span of role `cut`.
- No line begins with a mark that closes, and none ends with one that opens. No-break spaces are kept whole, and so is a code span or formula with what touches it, wherever that fits in a line. So are graphemes, always: one that is wider than `width` is the only thing that makes a line too wide.
*/
export const wrap = (text: readonly Span[], width: number): Line[] => setLines(text, width, false);

/** Breaks running text into as few lines as `wrap` does, all about equally long: headings and captions. */
export const balance = (text: readonly Span[], width: number): Line[] => setLines(text, width, true);

/** How many cells running text needs: `least` to have no word cut, `most` to have no line broken. */
export const needOf = (spans: readonly Span[]): Need => {
	const lines = textOf(spans).split('\n').map(line => boxesIn({text: line, start: 0, end: line.length}, Infinity, () => false));
	return {
		least: widest(lines.flat().map(box => box.cells)),
		most: widest(lines.map(boxes => (offsetsOf(boxes).at(-1) ?? 0) + (boxes.at(-1)?.cells ?? 0))),
	};
};

/** What running text needs, in cells. */
export type Need = {readonly least: number; readonly most: number};

const setLines = (spans: readonly Span[], width: number, isBalanced: boolean): Line[] => {
	const text = textOf(spans);
	const isHeld = holdFinder(spans);
	const runsIn = slicer(spans, /[\u00AD\u200B\u2060\uFEFF]/.test(text));
	const lines: Line[] = [];
	for (let start = 0; start < text.length; start++) {
		const lineFeed = text.indexOf('\n', start);
		const end = lineFeed === -1 ? text.length : lineFeed;
		const boxes = width === Infinity ? oneBox(text, start, end) : boxesIn({text, start, end}, Math.max(1, width), isHeld);
		const firsts = boxes.length < 2 ? [0] : fit(boxes, Math.max(1, width), isBalanced);
		for (const [index, first] of firsts.entries()) {
			const last = boxes[(firsts[index + 1] ?? boxes.length) - 1];
			const runs = last ? runsIn(boxes[first]!.start, last.end) : [];
			lines.push(last && last !== boxes.at(-1) ? ended(runs, last) : runs);
		}

		start = end;
	}

	return lines;
};

/** All of a line in one box, without the spaces at its ends. How wide it is, nobody asks. */
const oneBox = (text: string, start: number, end: number): Box[] => {
	let first = start;
	let last = end;
	while (first < last && text[first] === ' ') {
		first++;
	}

	while (first < last && text[last - 1] === ' ') {
		last--;
	}

	return first === last
		? []
		: [{
			start: first, end: last, cells: 0, joint: 'space',
		}];
};

/** A line that goes on in the next: with a mark of it where it ends within a word. */
const ended = (runs: readonly Run[], {joint}: Box): Line => {
	const last = runs.at(-1);
	return joint === 'space' || !last ? runs : [...runs, {...last, text: joint === 'hyphen' ? '-' : '', roles: [...last.roles, 'cut']}];
};

const unparted: ReadonlySet<Role> = new Set<Role>(['code', 'math', 'key', 'byline']);

/** Tells for offsets that never fall whether they stand within a span that is not to be parted. */
const holdFinder = (spans: readonly Span[]): IsHeld => {
	let next = 0;
	let end = 0;
	let isHeld = false;
	return offset => {
		while (end <= offset && next < spans.length) {
			const span = spans[next]!;
			end += span.text.length;
			isHeld = !isOrnament(span) && span.roles.some(role => unparted.has(role));
			next++;
		}

		return isHeld;
	};
};

/** Cuts stretches out of spans, each behind the one before it. */
const slicer = (spans: readonly Span[], hasMarks: boolean) => {
	let index = 0;
	let spanStart = 0;
	return (start: number, end: number): Run[] => {
		const runs: Run[] = [];
		while (spanStart < end) {
			const span = spans[index]!;
			const spanEnd = spanStart + span.text.length;
			if (spanEnd > start) {
				const slice = span.text.slice(Math.max(0, start - spanStart), end - spanStart);
				const text = hasMarks ? withoutMarks(slice) : slice;
				if (text !== '') {
					runs.push(text === span.text ? span : {...span, text});
				}
			}

			if (spanEnd > end) {
				break;
			}

			spanStart = spanEnd;
			index++;
		}

		return runs;
	};
};

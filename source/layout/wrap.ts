import {type Role, type Span, textOf} from '../model/span.ts';
import {type Box, boxesIn, type IsHeld} from './boxes.ts';
import {isHangingMark, withoutMarks} from './breaking.ts';
import {cellsIn, widest} from './cells.ts';
import {fit, type Fitting} from './fit.ts';
import {isOrnament, type Line, type Run} from './line.ts';

/**
Breaks running text into lines of at most `width` cells, set as a paragraph: as few lines as can be, their right edge as even as can be.

- A line feed in the text ends a line. A text of nothing has no lines.
- A break takes the spaces it falls on, and so do the ends of a line; all other spaces are kept. Without the spaces, and without the marks that only say where it may break (soft hyphen, zero-width space, word joiner), the lines hold the characters of the text in their order, each under its own span.
- No line breaks within a word, unless it alone is wider than a line; then it is cut, behind a slash or the like where there is one. Chinese and Japanese break between characters, Thai and its kin between words, and anything at a soft hyphen, which then shows, and at a zero-width space. A line that ends so ends in a span of role `cut`.
- No line begins with a mark that closes, and none ends with one that opens. No-break spaces are kept whole, and so is a code span or formula with what touches it, wherever that fits in a line. So are graphemes, always: one that is wider than `width` is the only thing that makes a line too wide.
*/
export const wrap = (text: readonly Span[], width: number): Line[] => setLines(text, width, {});

/** Breaks running text into as few lines as `wrap` does, all about equally long: headings and captions. */
export const balance = (text: readonly Span[], width: number): Line[] => setLines(text, width, {isBalanced: true});

/** Breaks running text as `wrap` does, but where that leaves its lines more even into a line more, and with fewer hyphens. */
export const wrapFreely = (text: readonly Span[], width: number): Line[] => setLines(text, width, {isFree: true});

/** Breaks running text into lines that reach the right edge, but for the last; light marks and hyphens hang there. Spaces grow, threefold at most: what would need more stays as it is. */
export const justify = (text: readonly Span[], width: number): Line[] => setLines(text, width, {isFree: true, isHanging: true});

/** How many cells running text needs to have no line broken. */
export const longestLine = (spans: readonly Span[]): number => widest(linesIn(textOf(spans)).map(line => {
	const [box] = oneBox(line);
	return box ? cellsIn(line.slice(box.start, box.end)) : 0;
}));

/** How many cells running text needs to have no word cut. */
export const longestWord = (spans: readonly Span[]): number => widest(linesIn(textOf(spans)).flatMap(line => boxesIn(line, Infinity).map(({cells}) => cells)));

const setLines = (spans: readonly Span[], width: number, fitting: Fitting): Line[] => {
	const text = textOf(spans);
	if (isOneLine(text, width)) {
		return [spans];
	}

	const isHanging = fitting.isHanging === true && width > 1;
	const room = Math.max(1, isHanging ? width - 1 : width);
	const isHeld = holdFinder(spans);
	const runsIn = slicer(spans, /[\u00AD\u200B\u2060\uFEFF]/.test(text));
	const lines: Line[] = [];
	let start = 0;
	for (const line of linesIn(text)) {
		const offset = start;
		const boxes = width === Infinity ? oneBox(line) : boxesIn(line, room, isHeld && (within => isHeld(offset + within)));
		if (isHanging) {
			markHung(boxes, line);
		}

		const firsts = boxes.length < 2 ? [0] : fit(boxes, width, fitting);
		for (let index = 0; index < firsts.length; index++) {
			const first = boxes[firsts[index]!];
			const last = boxes[(firsts[index + 1] ?? boxes.length) - 1];
			const isLast = index === firsts.length - 1;
			const runs = isHanging && !isLast
				? stretchedRuns(boxes.slice(firsts[index], firsts[index + 1]), (from, to) => runsIn(offset + from, offset + to), room, index)
				: (first && last ? runsIn(offset + first.start, offset + last.end) : []);
			lines.push(isLast ? runs : ended(runs, last!));
		}

		start += line.length + 1;
	}

	return lines;
};

const markHung = (boxes: Box[], line: string): void => {
	for (const [index, box] of boxes.entries()) {
		if (isHangingMark(line[box.end - 1]!)) {
			boxes[index] = {...box, isHung: true};
		}
	}
};

/** The runs of a justified line: spaces grow until it fills its room, on every other line those at its end first. */
const stretchedRuns = (boxes: readonly Box[], runsIn: (from: number, to: number) => Run[], room: number, row: number): Run[] => {
	const last = boxes.at(-1)!;
	let cells = last.cells - (last.isHung ? 1 : 0);
	let gaps = 0;
	for (let index = 0; index < boxes.length - 1; index++) {
		const {cells: own, end, joint} = boxes[index]!;
		cells += own + (joint === 'space' ? boxes[index + 1]!.start - end : 0);
		gaps += joint === 'space' ? 1 : 0;
	}

	const lack = room - cells;
	let from = boxes[0]!.start;
	if (lack > 2 * gaps) {
		return runsIn(from, last.end);
	}

	const runs: Run[] = [];
	let gap = 0;
	for (let index = 0; index < boxes.length - 1; index++) {
		if (boxes[index]!.joint === 'space') {
			const place = row % 2 === 0 ? gap : gaps - 1 - gap;
			const more = Math.floor((place + 1) * lack / gaps) - Math.floor(place * lack / gaps);
			gap++;
			if (more > 0) {
				const next = boxes[index + 1]!.start;
				const part = runsIn(from, next);
				const {text, ...space} = part.pop()!;
				runs.push(...part, {...space, text: text + ' '.repeat(more)});
				from = next;
			}
		}
	}

	return [...runs, ...runsIn(from, last.end)];
};

/** Whether a text is a line just as it stands, as most headings and cells of tables are. A character takes no more than two cells. */
const isOneLine = (text: string, width: number): boolean => text !== '' && !/^ | $|[\n\u00AD\u200B\u2060\uFEFF]/.test(text) && (text.length * 2 <= width || (text.length <= width && cellsIn(text) <= width));

/** The lines of a text as its author wrote them: what line feeds end. */
const linesIn = (text: string): string[] => {
	const lines = text.split('\n');
	return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
};

/** All of a line in one box, without the spaces at its ends. How wide it is, nobody asks. */
const oneBox = (line: string): Box[] => {
	let start = 0;
	let end = line.length;
	while (start < end && line[start] === ' ') {
		start++;
	}

	while (start < end && line[end - 1] === ' ') {
		end--;
	}

	return start === end ? [] : [{start, end, cells: 0, joint: 'space'}];
};

/** A line that goes on in the next: with a mark of it where it ends within a word. */
const ended = (runs: readonly Run[], {joint}: Box): Line => {
	const last = runs.at(-1);
	return joint === 'space' || !last ? runs : [...runs, {...last, text: joint === 'hyphen' ? '-' : '', roles: [...last.roles, 'cut']}];
};

const unparted: ReadonlySet<Role> = new Set<Role>(['code', 'math', 'key', 'byline']);

const isUnparted = (span: Span): boolean => span.roles.some(role => unparted.has(role)) && !isOrnament(span);

/** Tells for offsets that never fall whether they stand within a span that is not to be parted; nothing, if there is none. */
const holdFinder = (spans: readonly Span[]): IsHeld | undefined => {
	if (!spans.some(span => isUnparted(span))) {
		return undefined;
	}

	let next = 0;
	let end = 0;
	let isHeld = false;
	return offset => {
		while (end <= offset && next < spans.length) {
			const span = spans[next]!;
			end += span.text.length;
			isHeld = isUnparted(span);
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

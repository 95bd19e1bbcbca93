import {
	isClosingWord, isCuttingMark, isJoined, isLetter, isOpeningWord, isUnspaced, jointOf, wordStartsIn,
} from './breaking.ts';
import {visitGraphemes} from './cells.ts';

/** A stretch of text that is not parted, from `start` to before `end`, and what a break behind it takes or leaves: the space there, nothing, or a hyphen. */
export type Box = {
	readonly start: number;
	readonly end: number;
	readonly cells: number;
	readonly joint: 'space' | 'cut' | 'hyphen';

	/** Whether it ends in a mark that hangs, as a rule beyond the right edge of justified text. */
	readonly isHung?: true;
};

/** Tells whether the text is held together at an offset. It is asked about offsets that never fall. */
export type IsHeld = (offset: number) => boolean;

/**
The boxes of a line as its author wrote it: its words, and the parts of words between which it may break.

None is wider than `width`, unless one grapheme is. What is held together is one box if it fits.
*/
export const boxesIn = (line: string, width: number, isHeld?: IsHeld): Box[] => {
	const boxes: Box[] = [];
	const notAscii = /[^ -~]/g;
	let nextNotAscii = -1;
	let isAfterOpening = false;
	let end: number;
	for (let start = 0; start < line.length; start = end + 1) {
		// Words are looked for by what the engine brings: from character to character it takes five times as long.
		const space = line.indexOf(' ', start);
		end = space === -1 ? line.length : space;
		if (end === start) {
			continue;
		}

		if (nextNotAscii < start) {
			notAscii.lastIndex = start;
			nextNotAscii = notAscii.exec(line)?.index ?? line.length;
		}

		const second = boxes.length;
		const isLettered = isLetter(line.codePointAt(start)!);
		const isKept = second > 0 && (isAfterOpening || isHeld?.(start - 1) === true || (!isLettered && isClosingWord(line.slice(start, end))));
		// Nearly all words are plain ASCII and narrower than a line.
		if (nextNotAscii >= end && end - start <= width) {
			boxes.push({start, end, cells: end - start, joint: 'space'});
		} else {
			addPieces(boxes, line.slice(start, end), start, {width, isHeld});
		}

		if (isKept) {
			joinBoxes(boxes, second, width);
		}

		isAfterOpening = !isLettered && isOpeningWord(line.slice(start, end));
	}

	return boxes;
};

type Limits = {readonly width: number; readonly isHeld: IsHeld | undefined};

const addPieces = (boxes: Box[], word: string, start: number, {width, isHeld}: Limits): void => {
	for (const piece of piecesOf(word, start, isHeld)) {
		if (piece.cells <= width) {
			boxes.push(withRoom(piece, width));
		} else {
			addCut(boxes, word.slice(piece.start - start, piece.end - start), piece, width);
		}
	}
};

/** The parts of the word that starts at `start` between which it may break. */
const piecesOf = (word: string, start: number, isHeld: IsHeld | undefined): Box[] => {
	const pieces: Box[] = [];
	let wordStarts: ReadonlySet<number> | undefined;
	let pieceStart = 0;
	let cells = 0;
	let before: number | undefined;
	const close = (end: number, joint: Box['joint']) => {
		pieces.push({
			start: start + pieceStart, end: start + end, cells, joint,
		});
		pieceStart = end;
		cells = 0;
	};

	visitGraphemes(word, (from, _to, graphemeCells) => {
		const after = word.codePointAt(from)!;
		if (before !== undefined) {
			let joint = jointOf(before, after);
			if (joint === 'none' && isUnspaced(before) && isUnspaced(after) && !isJoined(before, after)) {
				wordStarts ??= wordStartsIn(word);
				joint = wordStarts.has(from) ? 'cut' : 'none';
			}

			// A dash that begins a word stays with it.
			const isAlone = before === 0x20_14 && from === 1;
			if (joint !== 'none' && !isAlone && !isHeld?.(start + from - 1)) {
				close(from, joint);
			}
		}

		cells += graphemeCells;
		before = after;
	});
	close(word.length, 'space');
	return pieces;
};

/** Adds a box that is wider than a line, cut so that it fits: behind a slash or the like where one stands in the second half of the line, else where the line is full, or just before what would not begin the next one well. */
const addCut = (boxes: Box[], text: string, box: Box, width: number): void => {
	let start = 0;
	let cells = 0;
	let markEnd = 0;
	let cellsAtMark = 0;
	let goodEnd = 0;
	let cellsAtGood = 0;
	let before = 0;
	visitGraphemes(text, (from, to, graphemeCells) => {
		const after = text.codePointAt(from)!;
		if (!isJoined(before, after)) {
			goodEnd = from;
			cellsAtGood = cells;
		}

		if (cells + graphemeCells > width && from > start) {
			const [end, cut] = cellsAtMark * 2 > width ? [markEnd, cellsAtMark] : (cellsAtGood * 2 > width ? [goodEnd, cellsAtGood] : [from, cells]);
			boxes.push({
				start: box.start + start, end: box.start + end, cells: cut, joint: 'cut',
			});
			start = end;
			cells -= cut;
			cellsAtMark = 0;
			cellsAtGood = 0;
		}

		before = after;
		cells += graphemeCells;
		if (isCuttingMark(text[from]!) && !isCuttingMark(text[to] ?? '')) {
			markEnd = to;
			cellsAtMark = cells;
		}
	});
	boxes.push(withRoom({...box, start: box.start + start, cells}, width));
};

/** A box that ends in no hyphen if it fills the line. */
const withRoom = (box: Box, width: number): Box => (box.joint === 'hyphen' && box.cells >= width ? {...box, joint: 'cut'} : box);

/** Makes one box of the two about the space before box `second`, if that fits in a line. */
const joinBoxes = (boxes: Box[], second: number, width: number): void => {
	const left = boxes[second - 1]!;
	const right = boxes[second]!;
	const cells = left.cells + right.start - left.end + right.cells;
	if (cells <= width) {
		boxes.splice(second - 1, 2, withRoom({...right, start: left.start, cells}, width));
	}
};

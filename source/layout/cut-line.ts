import {isCuttingMark} from './breaking.ts';
import {cellsIn, visitGraphemes} from './cells.ts';

/**
Cuts a line that is shown as it is, code or TeX, into pieces: the first of at most `width` cells, the others of `hanging` cells less. Put together again they are the line, but for blanks at its end.

Words stay whole, if they are not wider than a line; the spaces between two pieces end the first or begin the second. A wider word is cut behind a slash or the like where one stands in the second half of the line.
*/
export const cutLine = (text: string, width: number, hanging = 0): string[] => {
	const line = text.trimEnd();
	if (cellsIn(line) <= width) {
		return [line];
	}

	const pieces: string[] = [];
	const further = Math.max(1, width - hanging);
	let room = width;
	let start = 0;
	let used = 0;
	// Where the piece may end best: before the word that is being read, and behind a mark in it.
	let word: Cut | undefined;
	let mark: Cut | undefined;
	visitGraphemes(line, (from, to, cells) => {
		const isSpace = line[from] === ' ';
		if (from > start && !isSpace && line[from - 1] === ' ') {
			word = {offset: from, used};
			mark = undefined;
		}

		if (used + cells > room && from > start) {
			let cut: Cut = {offset: from, used};
			if (word && !isSpace && isNarrow(line, word.offset, further)) {
				cut = word;
			} else if (mark && !isSpace && mark.used * 2 > room) {
				cut = mark;
			}

			pieces.push(line.slice(start, cut.offset));
			start = cut.offset;
			used -= cut.used;
			room = further;
			word = undefined;
			mark = undefined;
		}

		used += cells;
		if (isCuttingMark(line[from]!) && !isCuttingMark(line[to] ?? '')) {
			mark = {offset: to, used};
		}
	});
	return [...pieces, line.slice(start)];
};

/** How far in the pieces of a line had best stand that follow the first: a little further than the line itself. */
export const hangingOf = (text: string, width: number): number => Math.min(text.length - text.trimStart().length + 2, Math.floor(width / 2));

/** A place in a line where it may be cut, and the cells before it in its piece. */
type Cut = {readonly offset: number; readonly used: number};

/** Whether the word at an offset fits in so many cells. */
const isNarrow = (line: string, start: number, width: number): boolean => {
	const end = line.indexOf(' ', start);
	return cellsIn(line.slice(start, end === -1 ? line.length : end)) <= width;
};

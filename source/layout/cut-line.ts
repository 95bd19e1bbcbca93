import {cellsIn, visitGraphemes} from './cells.ts';

/**
Cuts a line that is shown as it is, code or TeX, into pieces: the first of at most `width` cells, the others of `hanging` cells less. Put together again they are the line, but for blanks at its end.

It is cut behind a space where one can be, so that words stay whole; within a word only if that is wider than a line.
*/
export const cutLine = (text: string, width: number, hanging = 0): string[] => {
	const line = text.trimEnd();
	if (cellsIn(line) <= width) {
		return [line];
	}

	const pieces: string[] = [];
	let room = width;
	let start = 0;
	let used = 0;
	// Where the word that is being read begins, and the cells before it; nothing, if only blanks stand before it in the piece.
	let wordStart: number | undefined;
	let usedBeforeWord = 0;
	let isAfterWord = false;
	visitGraphemes(line, (from, _to, cells) => {
		const isSpace = line[from] === ' ';
		if (!isSpace && isAfterWord && line[from - 1] === ' ') {
			wordStart = from;
			usedBeforeWord = used;
		}

		isAfterWord ||= !isSpace;
		if (used + cells > room && from > start && !isSpace) {
			const isAtWord = wordStart !== undefined && isNarrow(line, wordStart, width - hanging);
			const end = isAtWord ? wordStart! : from;
			pieces.push(line.slice(start, end));
			used -= isAtWord ? usedBeforeWord : used;
			start = end;
			room = Math.max(1, width - hanging);
			wordStart = undefined;
		}

		used += cells;
	});
	return [...pieces, line.slice(start)];
};

/** Whether the word at an offset fits in so many cells. */
const isNarrow = (line: string, start: number, width: number): boolean => {
	const end = line.indexOf(' ', start);
	return cellsIn(line.slice(start, end === -1 ? line.length : end)) <= width;
};

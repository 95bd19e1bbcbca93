import {cellsIn, visitGraphemes} from '../layout/cells.ts';

/** Characters that terminals may count otherwise than we do: emoji, flags, keycaps, signs that became emoji, and the clusters of Indic scripts, of their neighbours, and of Korean letters. */
const uncertain = /\u200D|\uFE0F|\u20E3|\p{Emoji_Presentation}|\p{Mc}|[\u{1F1E6}-\u{1F1FF}]|\p{L}\p{M}*[\u0900-\u0EFF\u1000-\u109F\u1100-\u11FF\u1780-\u17FF]/u;

/**
A text for a screen, on which what follows such a character, or a word with such, stands where we count it to stand, however wide the terminal thinks that is.

Before it the cursor is saved, and its cells are blanked; behind it the cursor is restored and goes as many cells on as we count (DECSC, DECRC and CUF). Words stay whole, lest gaps open within them.
*/
export const anchored = (text: string): string => {
	if (!uncertain.test(text)) {
		return text;
	}

	let result = '';
	let word = '';
	const endWord = () => {
		result += inItsCells(word);
		word = '';
	};

	visitGraphemes(text, (start, end) => {
		const grapheme = text.slice(start, end);
		if (/^\p{L}/u.test(grapheme)) {
			word += grapheme;
		} else {
			endWord();
			result += inItsCells(grapheme);
		}
	});
	endWord();
	return result;
};

const inItsCells = (word: string): string => {
	if (!uncertain.test(word)) {
		return word;
	}

	const cells = cellsIn(word);
	return `${save}${' '.repeat(cells)}${restore}${word}${restore}${cells > 0 ? `\u001B[${cells}C` : ''}`;
};

const save = '\u001B7';
const restore = '\u001B8';

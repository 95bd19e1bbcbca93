import {type Accepts} from './pattern.ts';

/** A line feed, which no hit goes over. */
const lineFeed = 10;

/** Any character. */
export const anyCharacter: Accepts = code => code !== lineFeed;

/** White space. */
export const isSpace: Accepts = code => code !== lineFeed && (code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(String.fromCodePoint(code)));

/** What words are made of: letters, figures and accents of any script, and `_`. */
export const isWord: Accepts = code =>
	code < 128
		? (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code === 95
		: /[\p{L}\p{N}\p{M}]/u.test(String.fromCodePoint(code));

/** A figure from 0 to 9. */
export const isDigit: Accepts = code => code >= 48 && code <= 57;

/** Every character that others are not. */
export const not = (accepts: Accepts): Accepts => code => code !== lineFeed && !accepts(code);

/** Any of several. */
export const oneOf = (all: readonly Accepts[]): Accepts => code => all.some(accepts => accepts(code));

/** The same, quicker: for the characters that most texts are made of it is asked once. */
export const tabled = (accepts: Accepts): Accepts => {
	const table = Array.from({length: 128}, (_, code) => accepts(code));
	return code => (code < 128 ? table[code]! : accepts(code));
};

/** The characters from one to another; where case does not count, also those that differ from them only in that. */
export const between = (first: number, last: number, isExact: boolean): Accepts => {
	const isWithin = (code: number) => code >= first && code <= last && code !== lineFeed;
	return isExact ? isWithin : code => isWithin(code) || otherCasesOf(code).some(other => isWithin(other));
};

/** The small and the capital letter of a character, where each is one character. */
const otherCasesOf = (code: number): readonly number[] => {
	if (code < 128) {
		const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
		return isLetter ? [code < 97 ? code + 32 : code - 32] : [];
	}

	const character = String.fromCodePoint(code);
	return [character.toLowerCase(), character.toUpperCase()].filter(other => [...other].length === 1).map(other => other.codePointAt(0)!);
};

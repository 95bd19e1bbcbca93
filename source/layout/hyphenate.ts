import {type Role, type Span} from '../model/span.ts';
import {isOrnament} from './line.ts';

/** Puts soft hyphens into a word, wherever its language may part it. */
export type Hyphenate = (word: string) => string;

/**
Running text with soft hyphens in its words, wherever a narrow column may have to part them.

Not in code, formulas and links; not in names and abbreviations, which capitals tell; never less than two letters before a hyphen and three behind it. A word that has hyphens of its own may be parted at them.
*/
export const withHyphens = (text: readonly Span[], hyphenate: Hyphenate): readonly Span[] =>
	text.map(span => span.roles.some(role => whole.has(role)) || isOrnament(span) ? span : {...span, text: span.text.replaceAll(word, found => hyphened(found, hyphenate))});

const whole: ReadonlySet<Role> = new Set<Role>(['code', 'math', 'link', 'key', 'footnote', 'superscript', 'subscript', 'byline']);

/** What stands between two spaces and is nothing but letters, hyphens and apostrophes, but for the marks around it. */
const word = /(?<=(?:^|[\s—–])[([{“‘«„"']*)[\p{L}\p{M}'’-]{6,}(?=[)\]}”’»“".,;:!?…]*(?:[\s—–]|$))/gu;

const hyphened = (found: string, hyphenate: Hyphenate): string => found.split('-').map(part => {
	if (part.length < 6 || /\p{Lu}.*\p{Lu}/u.test(part)) {
		return part;
	}

	const pieces = hyphenate(part).split('\u00AD');
	return pieces.map((piece, index) => {
		const before = pieces.slice(0, index + 1).join('').length;
		return index < pieces.length - 1 && before >= 2 && part.length - before >= 3 ? `${piece}\u00AD` : piece;
	}).join('');
}).join('-\u200B');

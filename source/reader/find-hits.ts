import {type Hit, hitsOf} from './pattern.ts';
import {readPattern} from './read-pattern.ts';

/** What was found in a text, in its order. */
export type Found = {
	readonly hits: readonly Hit[];

	/** Whether what was searched for was taken for a regular expression. */
	readonly isPattern: boolean;
};

/**
Find what a query says in a text; where it says nothing that is there, but is a regular expression, what that fits.

Text comes first, since posts have more questions and brackets in them than readers have patterns: `What?` finds the question, and `colou?r` both spellings. Case counts only if the query has a capital; a space stands for any white space between words, but not between blocks.
*/
export const findHits = (text: string, query: string): Found => {
	if (query.trim() === '') {
		return {hits: [], isPattern: false};
	}

	// A capital behind a backslash is a kind of character.
	const isExact = /\p{Lu}/u.test(query.replaceAll(/\\./g, ''));
	const hits = hitsOfText(text, query, isExact);
	const pattern = hits.length === 0 && /[$()*+.?[\\^{|]/.test(query) ? readPattern(query, isExact) : undefined;
	const fits = pattern ? hitsOf(pattern, text) : [];
	return fits.length > 0 ? {hits: fits, isPattern: true} : {hits, isPattern: false};
};

const hitsOfText = (text: string, query: string, isExact: boolean): Hit[] => {
	const pattern = query.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`[^\S\n]+`);
	return Array.from(text.matchAll(new RegExp(pattern, isExact ? 'gu' : 'giu')), match => ({from: match.index, to: match.index + match[0].length}));
};

import {type Hit, hitsOf} from './pattern.ts';
import {readPattern} from './read-pattern.ts';

/** What was found in a text, in its order. */
export type Found = {
	readonly hits: Hits;

	/** Whether what was searched for was taken for a regular expression. */
	readonly isPattern: boolean;
};

/** Hits: the characters that they begin at, and those behind them. A letter stands a hundred thousand times in a long text, and so many objects would take longer to make than to find. */
export type Hits = {readonly length: number; readonly froms: readonly number[]; readonly tos: readonly number[]};

/** One of some hits. */
export const hitAt = ({froms, tos}: Hits, index: number): Hit | undefined => index < froms.length ? {from: froms[index]!, to: tos[index]!} : undefined;

const hitsAt = (froms: readonly number[], tos: readonly number[]): Hits => ({length: froms.length, froms, tos});

const noHits = hitsAt([], []);

/**
Find what a query says in a text; where it says nothing that is there, but is a regular expression, what that fits.

Text comes first, since posts have more questions and brackets in them than readers have patterns: `What?` finds the question, and `colou?r` both spellings. Case counts only if the query has a capital; a space stands for any white space between words, but not between blocks.
*/
export const findHits = (text: string, query: string): Found => {
	if (query.trim() === '') {
		return {hits: noHits, isPattern: false};
	}

	// A capital behind a backslash is a kind of character.
	const isExact = /\p{Lu}/u.test(query.replaceAll(/\\./g, ''));
	const hits = hitsOfText(text, query, isExact);
	const pattern = hits.length === 0 && /[$()*+.?[\\^{|]/.test(query) ? readPattern(query, isExact) : undefined;
	const fits = pattern ? hitsOf(pattern, text) : [];
	return fits.length > 0 ? {hits: hitsAt(fits.map(({from}) => from), fits.map(({to}) => to)), isPattern: true} : {hits, isPattern: false};
};

const hitsOfText = (text: string, query: string, isExact: boolean): Hits => {
	const source = query.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`[^\S\n]+`);
	const pattern = new RegExp(source, isExact ? 'gu' : 'giu');
	const froms: number[] = [];
	const tos: number[] = [];
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		froms.push(match.index);
		tos.push(pattern.lastIndex);
	}

	return hitsAt(froms, tos);
};

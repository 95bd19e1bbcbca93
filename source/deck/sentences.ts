import {type Span, textOf} from '../model/span.ts';
import {guardsIn, pairsIn, type Range, slicesOf} from './slice.ts';

/** The sentences of running text, in order; the white space between them is dropped. No sentence ends within a formula, a link or a piece of code. */
export const sentencesOf = (text: readonly Span[]): Array<readonly Span[]> =>
	slicesOf(text, sentencesIn(textOf(text), guardsIn(text)));

/**
Where the sentences of a text stand, in order.

A sentence ends at a full stop, question mark or exclamation mark with the quotes and brackets that close behind it, where white space and something that may begin a sentence follow; Chinese and Japanese marks need no white space. Abbreviations, initials, list numbers, decimals, open brackets and open quotes hold it together, and so do `guards`: no sentence ends inside one.
*/
export const sentencesIn = (text: string, guards: readonly Range[] = []): Range[] => {
	const held = [...guards, ...pairsIn(text)].sort((a, b) => a.from - b.from);
	const sentences: Range[] = [];
	let from = 0;
	let hold = 0;
	let heldTo = 0;
	for (const match of text.matchAll(sentenceEnd)) {
		const end = match.index + match[0].length;
		for (; hold < held.length && held[hold]!.from < end; hold++) {
			heldTo = Math.max(heldTo, held[hold]!.to);
		}

		if (heldTo <= end && endsSentence(text, from, match.index, end)) {
			sentences.push({from, to: end});
			from = end;
		}
	}

	return [...sentences, {from, to: text.length}].map(range => trimmed(text, range)).filter(range => range.to > range.from);
};

const sentenceEnd = /(?:[.!?…]+|[。！？｡]+)[\])}"'”’»）」』】]*/g;

const endsSentence = (text: string, from: number, mark: number, end: number): boolean => {
	if (/[。！？｡]/.test(text[mark]!)) {
		return true;
	}

	const next = /^\s+["'“‘«„([{¿¡*]*(?<first>\S)/.exec(text.slice(end, end + 12))?.groups!.first;
	if (next === undefined || isLower(next)) {
		return false;
	}

	if (!text.startsWith('.', mark) || text.startsWith('..', mark)) {
		return true;
	}

	const before = /[^\s,;:!?()[\]{}"'“”‘’«»„/–—-]*$/.exec(text.slice(Math.max(from, mark - 24), mark))![0];
	// `J. Smith`, `E. T. A. Hoffmann`, `z. B.`
	const isInitial = /^[^\d.](?:\.[^\d.])*$/.test(before) && before !== 'I';
	// `1. First`
	const isNumber = /^\d+$/.test(before) && text.slice(from, mark).trim() === before;
	return !isInitial && !isNumber && !abbreviations.has(before.toLowerCase());
};

// Regular expressions that know the letters of all scripts take a millisecond each when they are first used.
const isLower = (letter: string) => letter !== letter.toUpperCase() && letter === letter.toLowerCase();

/** What a full stop follows without ending a sentence. Those that often do end one (`etc.`, `Inc.`, `a.m.`) are left out: a capital follows them then. */
const abbreviations = new Set([
	// References and Latin.
	'al', 'approx', 'bzw', 'ca', 'cf', 'ch', 'chap', 'ed', 'eds', 'eq', 'eqn', 'eqs', 'ex', 'fig', 'figs', 'ibid', 'no', 'nos', 'nr', 'op', 'p', 'pp', 'ref', 'refs', 'resp', 's', 'sec', 'sect', 'tab', 'vgl', 'vol', 'vols', 'vs', 'viz', 'e.g', 'i.e', 'd.h', 'z.b', 'u.a', 'p.ex',
	// Titles and names.
	'dr', 'gen', 'gov', 'hon', 'jr', 'lt', 'mme', 'mr', 'mrs', 'ms', 'mt', 'prof', 'rep', 'rev', 'sen', 'sgt', 'sr', 'st',
	// Months.
	'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
]);

const trimmed = (text: string, {from, to}: Range): Range => {
	while (from < to && text[from]!.trim() === '') {
		from++;
	}

	while (to > from && text[to - 1]!.trim() === '') {
		to--;
	}

	return {from, to};
};

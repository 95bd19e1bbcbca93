import {type Role, type Span, textOf} from '../model/span.ts';
import {additionsIn} from './additions.ts';
import {hasVerb} from './has-verb.ts';
import {guardsIn, pairsIn, type Range, sliceOf, withoutRanges} from './slice.ts';
import {isTie, tiesIn} from './ties.ts';

/** A sentence longer than this, in characters, is left as it is: it is hardly one. */
const longest = 1500;

/** Words that no English sentence of some length does without, and few others have. What is cut behind a clause goes by English words, which mean something else elsewhere: `, ging` in German. */
const english = /\b(?:the|and|this|that|are|with|it|you)\b/i;

/** A clause shorter than this, in characters, says too little. */
const shortest = 24;

/**
The ways to say a sentence shorter, the longest first. Each is true if the sentence is.

All of them lack what a listener doesn't miss: remarks in brackets, references, words that only tie the sentence to the one before (`However,`, `It is worth noting that`). The shorter ones are main clauses: without a concession, a reason or a purpose in front, and without what is merely added behind. A condition, a restriction or a hedge (`if`, `unless`, `but`, `only`, `likely`) is never taken away. No cut falls within quotes, a formula, a link or a piece of code.
*/
export const clausesOf = (sentence: readonly Span[]): Array<readonly Span[]> => {
	if (textOf(sentence).length > longest) {
		return [sentence];
	}

	const tidy = tidied(sentence);
	const text = textOf(tidy);
	const guards = [...guardsIn(tidy), ...pairsIn(text)];
	const isFree = (at: number) => !guards.some(({from, to}) => from < at && at < to);
	const mark = /[.!?…:。！？：]*$/u.exec(text)![0];
	const main = mainClauseIn(text);
	const ends = [text.length - mark.length, ...english.test(text) ? additionsIn(text, main.at) : []].filter(end => isFree(end));
	const starts = main.isEnough && isFree(main.at) ? [0, main.at] : [0];
	const clauses = ends.flatMap(to => starts.map(from => ({from, to}))).filter(({from, to}, index) => index === 0 || to - from >= shortest);
	return clauses.map(({from, to}) => {
		const clause = to === ends[0] ? sliceOf(tidy, {from, to: text.length}) : endedWith(mark, sliceOf(tidy, {from, to}));
		return from > 0 ? capitalized(clause) : clause;
	});
};

/** A sentence without what ties it to the one before, and without asides. */
const tidied = (sentence: readonly Span[]): readonly Span[] => {
	const ties = tiesIn(textOf(sentence));
	const rest = ties === 0 || guardsIn(sentence).some(({from}) => from < ties) ? sentence : capitalized(sliceOf(sentence, {from: ties, to: Infinity}));
	const text = textOf(rest);
	const guards = [...guardsIn(rest), ...pairsIn(text).filter(({from}) => /["“„«]/.test(text[from]!))];
	// An aside may hold a whole link, but no part of one. The brackets of a formula are its own.
	const formulas = new Set(guardsIn(rest, formulaRoles).map(({from}) => from));
	const isWhole = (aside: Range, guard: Range) => guard.to <= aside.from || guard.from >= aside.to || (aside.from <= guard.from && guard.to <= aside.to);
	const asides = asidesIn(text).filter(aside => !formulas.has(aside.from + 1) && guards.every(guard => isWhole(aside, guard)));
	return asides.length === 0 ? rest : withoutRanges(rest, asides);
};

const formulaRoles: ReadonlySet<Role> = new Set<Role>(['math']);

/** What is told beside the point in the middle of a clause, whose verb comes after it: between commas, and between dashes. */
const innerClause = /, (?:which|who|whose|where) (?<inner>[^,;:–—]{3,80}),(?= (?:also |still |only )?(?:is|are|was|were|has|have|had|can|could|will|would|may|might|must|should|does|did) )/g;
const betweenDashes = / [–—] (?<inner>[^–—;:]{3,120}) [–—](?= [^–—]*$)/g;

/** Remarks in brackets, between commas or dashes, and inner ties with the commas around them. */
const asidesIn = (text: string): Range[] => {
	const remarks = pairsIn(text).filter(range => isRemark(text, range)).map(({from, to}) => {
		// A blank goes with them, and a comma that would stand alone.
		const isBeforeMark = /^ ?[,.]/.test(text.slice(to, to + 2));
		return {from: isBeforeMark && text[from - 2] === ',' ? from - 2 : from - 1, to: isBeforeMark && text[to] === ' ' ? to + 1 : to};
	});
	const ties: Range[] = [];
	for (let comma = text.indexOf(', '); comma !== -1; comma = text.indexOf(', ', comma + 1)) {
		const next = text.indexOf(', ', comma + 1);
		// A clause of its own would be tied to the one before by nothing.
		const isClause = /^(?:we|it|they|he|she|this|that|these|those|the|an?|there|you|I|our|one)\b/.test(text.slice(next + 2)) && hasVerb(text.slice(0, comma));
		if (next !== -1 && isTie(text.slice(comma + 2, next)) && !isClause) {
			ties.push({from: comma, to: next + 1});
		}
	}

	const asides = [innerClause, betweenDashes].flatMap(pattern => [...text.matchAll(pattern)])
		.filter(({groups, index}) => index > 0 && !restricting.test(groups!.inner!))
		.map(({0: aside, index}) => ({from: index, to: index + aside.length}));
	return [...remarks, ...asides, ...ties].sort((a, b) => a.from - b.from).filter(({from}, index, all) => index === 0 || from >= all[index - 1]!.to);
};

/** Whether brackets hold something that need not be said. Those that touch a word belong to it, as in `f(x)` and `(byte)code`; so do those that number what follows, and those that restrict it. */
const isRemark = (text: string, {from, to}: Range): boolean =>
	/^ [([]/.test(text.slice(from - 1, from + 1))
	&& !/^[\p{L}\p{N}]/u.test(text.slice(to, to + 2))
	&& !/^\((?:[ivx]+|[a-z]|\d{1,2})\)$/.test(text.slice(from, to))
	&& !/^\s*=/.test(text.slice(to, to + 3))
	&& !restricting.test(text.slice(from, to));

/** What makes a remark part of what is said. */
const restricting = /\b(?:about|almost|although|approximately|but|except|if|likely|mostly|never|no|not|often|only|partly|perhaps|probably|roughly|sometimes|though|unless|usually|when)\b/i;

const concession = /^(?:Although|Though|Even though|While|Whereas|Since|Because) /;
const circumstance = /^(?:Despite|In spite of|Due to|Based on|Following|Inspired by|Motivated by) /;
const purpose = /^(?:In order to|To) /;
const condition = /^(?:As|If|When|Whenever|Once|After|Before|Until|Unless|Given|Provided|With|Without|For|By|In|On|At) /;
const subject = /^(?:(?:we|the|an?|there|our|most|many|some|all|no|each|every|both|several|few|one|you|I) |[A-ZÀ-Þ][^\s,]+ )/;

/** Where the main clause of a sentence begins, and whether it is enough without what stands before it: a concession, a reason, a purpose, but no condition. */
type MainClause = {readonly at: number; readonly isEnough: boolean};

/** A main clause that begins with `it` or `they` is not found: it needs what stands before it to be understood. */
const mainClauseIn = (text: string): MainClause => {
	const isConceded = concession.test(text);
	const isPurpose = purpose.test(text);
	const canGo = isConceded || isPurpose || circumstance.test(text);
	if (!canGo && !condition.test(text)) {
		return {at: 0, isEnough: false};
	}

	for (let comma = text.indexOf(', ', 12); comma !== -1; comma = text.indexOf(', ', comma + 1)) {
		const front = text.slice(0, comma);
		const main = text.slice(comma + 2);
		if (subject.test(main) && (!isConceded || hasVerb(front))) {
			// To stop it, *you* press a key; but to find out, *we* did press one.
			return {at: comma + 2, isEnough: canGo && !(isPurpose && !/^(?:we|I|some|many|most|people) (?!(?:must|have to|need|should)\b)/.test(main)) && !/\b(?:if|unless|only|not|when)\b/.test(front)};
		}
	}

	// Where it begins nobody knows; so nothing behind it can be told either.
	return {at: text.length, isEnough: false};
};

/** A clause that was cut, with the mark that ended its sentence. */
const endedWith = (mark: string, clause: readonly Span[]): readonly Span[] => {
	const bare = sliceOf(clause, {from: 0, to: textOf(clause).replace(/[\s,;:–—-]+$/, '').length});
	return mark === '' ? bare : [...bare, {text: mark, roles: []}];
};

/** A text with a capital at its start, unless it starts with a formula, a link, a piece of code, or a name like `iPhone`. */
const capitalized = (text: readonly Span[]): readonly Span[] => {
	const [first, ...rest] = text;
	if (!first || guardsIn([first]).length > 0) {
		return text;
	}

	const word = /^\S*/.exec(first.text)![0];
	return word === word.toLowerCase() ? [{...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1)}, ...rest] : text;
};

import {backticksIn} from './backticks.ts';
import {fenceClosesIn} from './fences.ts';
import {blankLinesIn, isFence} from './fold.ts';
import {formulaAt} from './formula.ts';
import {lookAheadIn} from './look-ahead.ts';

/** A stretch of a text: running text; code, a comment or a formula, which are their author's as they stand; or something found in it. */
export type Stretch<Found> =
	| {readonly kind: 'text' | 'verbatim'; readonly text: string}
	| {readonly kind: 'found'; readonly found: Found; readonly start: number; readonly end: number};

/** Something found in a text, and the index behind it. */
export type Finding<Found> = {readonly found: Found; readonly end: number};

/**
Cut a text at what a finder finds where two braces, or a brace and a percent sign, stand outside of code, comments and formulas.

A formula is none that has a tag in it: then its dollars are money. Nor is a comment a whole that `isWhole` says is none, since a tag that opens in it closes outside.
*/
export const stretchesIn = <Found>(text: string, find: (index: number) => Finding<Found> | undefined, isWhole: (comment: string) => boolean = () => true): ReadonlyArray<Stretch<Found>> => {
	const ahead = lookAheadIn(text);
	const backticks = backticksIn(text);
	const blankLine = blankLinesIn(text);
	const fenceCloses = fenceClosesIn(text);
	const stretches: Array<Stretch<Found>> = [];
	const notable = /<!--|{[{%]|`+|~{3,}|\$\$?|\\(?:\\?[([]|begin{|[^{])/g;
	let done = 0;
	for (let match = notable.exec(text); match; match = notable.exec(text)) {
		const {0: mark, index} = match;
		if (mark === '{{' || mark === '{%') {
			const finding = find(index);
			if (finding) {
				put('text', index);
				stretches.push({kind: 'found', found: finding.found, start: index, end: finding.end});
				done = finding.end;
				notable.lastIndex = finding.end;
			}

			continue;
		}

		const end = endAt(mark, index);
		if (end !== undefined) {
			put('text', index);
			put('verbatim', end);
			notable.lastIndex = end;
		}
	}

	put('text', text.length);
	return stretches;

	/** Add what stands before an index and was not added yet. */
	function put(kind: 'text' | 'verbatim', end: number): void {
		if (end > done) {
			stretches.push({kind, text: text.slice(done, end)});
			done = end;
		}
	}

	/** The index behind code, a comment or a formula that begins with a mark, if it does. */
	function endAt(mark: string, index: number): number | undefined {
		if (mark === '<!--') {
			const close = ahead('-->', index + 4);
			return close !== -1 && isWhole(text.slice(index, close)) ? close + 3 : undefined;
		}

		if (mark.startsWith('`') || mark.startsWith('~')) {
			const behind = index + mark.length;
			if (mark.length >= 3 && isFence(text, index, mark)) {
				const close = fenceCloses(mark, behind);
				return close === -1 ? undefined : close;
			}

			const close = mark.startsWith('`') ? backticks(mark.length, behind) : -1;
			return close !== -1 && close < blankLine(index) ? close + mark.length : undefined;
		}

		const formula = formulaAt(text, index, ahead, blankLine(index));
		return formula && !/{%|{{-?\s*(?:["']|\w+\.)/.test(text.slice(index, formula.end)) ? formula.end : undefined;
	}
};

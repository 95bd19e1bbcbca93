import {type Warning} from '../model/post.ts';
import {backticksIn} from './backticks.ts';
import {fenceClosesIn} from './fences.ts';
import {formulaAt, isLineEnd, isLineStart} from './formula.ts';
import {extensionAt} from './kramdown/extension.ts';
import {lookAheadIn} from './look-ahead.ts';
import {quoteMarksIn} from './quote-marks.ts';
import {foldedBar, foldedLineEnd} from './unfold.ts';

/**
A post with each comment and each formula on one line, so that no blank line, heading, list or table in it means anything to Markdown.

	Seen. <!-- Hidden,                Seen. <!-- Hidden,⏎⏎# with a heading -->
	                          becomes
	# with a heading -->

The line ends in them, and the bars that would part the cells of a table, are written as characters that stand in no text (Unicode's noncharacters); `unfold` brings them back, also in code, where what looks like a comment is none. Comments and formulas within fences and code spans are left alone. A comment that is never closed hides nothing: a browser would show none of the rest of the post, but no author means that. It is warned of. `firstLine` is the number that the text's first line has in its file.
*/
export const fold = (text: string, firstLine: number): {readonly text: string; readonly warnings: readonly Warning[]} => {
	if (!foldable.test(text)) {
		return {text, warnings: []};
	}

	const ahead = lookAheadIn(text);
	const backticks = backticksIn(text);
	const blankLine = blankLinesIn(text);
	const fenceCloses = fenceClosesIn(text);
	const quoteMarks = quoteMarksIn(text);
	const folded: string[] = [];
	const warnings: Warning[] = [];
	let done = 0;
	let index = 0;
	notable.lastIndex = 0;
	for (let found = notable.exec(text); found; found = notable.exec(text)) {
		({index} = found);
		notable.lastIndex = endAt(found[0]);
	}

	return {text: done === 0 ? text : [...folded, text.slice(done)].join(''), warnings};

	/** The index behind what was found. */
	function endAt(mark: string): number {
		const behind = index + mark.length;
		if (mark === '<!--') {
			return commentEnd();
		}

		if (mark === '{::') {
			return extensionEnd() ?? behind;
		}

		if (mark.startsWith('`') || mark.startsWith('~')) {
			return mark.length >= 3 && isFence(text, index, mark) ? fenceEnd(mark) : (mark.startsWith('`') ? codeEnd(mark.length) : behind);
		}

		return formulaEnd(mark) ?? behind;
	}

	function commentEnd(): number {
		const empty = /^<!---?>/.exec(text.slice(index, index + 6));
		if (empty) {
			return index + empty[0].length;
		}

		const close = ahead('-->', index + 4);
		if (close === -1) {
			if (warnings.length === 0) {
				warnings.push({line: firstLine + text.slice(0, index).split('\n').length - 1, text: 'A comment opens here and never closes; it is shown as text.'});
			}

			return index + 4;
		}

		return foldTo(close + 3, quoteMarks(index));
	}

	function extensionEnd(): number | undefined {
		const extension = extensionAt(text, index, ahead);
		return extension && (isLineStart(text, index) || extension.end <= blankLine(index)) && quoteMarks(index) === 0 ? foldTo(extension.end) : undefined;
	}

	function codeEnd(length: number): number {
		const close = backticks(length, index + length);
		return close !== -1 && close < blankLine(index) ? close + length : index + length;
	}

	function fenceEnd(mark: string): number {
		const behind = index + mark.length;
		const close = fenceCloses(mark, behind);
		return close === -1 ? behind : close;
	}

	function formulaEnd(mark: string): number | undefined {
		const canHoldBlankLines = mark !== '$' && isLineStart(text, index);
		const formula = formulaAt(text, index, ahead, canHoldBlankLines ? text.length : blankLine(index));
		if (!formula || (formula.end > blankLine(index) && !isLineEnd(text, formula.end))) {
			return undefined;
		}

		// In a quote, each line of a formula has marks that are none of it. The lexer takes them away.
		return text.slice(index, formula.end).includes('\n') && quoteMarks(index) > 0 ? formula.end : foldTo(formula.end);
	}

	/** Write what stands from the index to an end on one line, without the marks of the quotes that it stands in. */
	function foldTo(end: number, marks = 0): number {
		const raw = text.slice(index, end).replaceAll(new RegExp(`\n(?: {0,3}> ?){0,${marks}}`, 'g'), '\n');
		if (/[\n|]/.test(raw)) {
			folded.push(text.slice(done, index), raw.replaceAll('\n', foldedLineEnd).replaceAll('|', foldedBar));
			done = end;
		}

		return end;
	}
};

const foldable = /<!--|\$|\\[([b]|{::/;
const notable = /<!--|{::|`+|~{3,}|\$\$?|\\(?:\\?[([]|begin{|[^])/g;

/** The index of the first blank line, also of one in a quote, from a place on. The places asked for rise. */
export const blankLinesIn = (text: string) => {
	const blank = /\n[ \t>]*\n/g;
	let next = -1;
	return (from: number): number => {
		if (next < from) {
			blank.lastIndex = from;
			next = blank.exec(text)?.index ?? Number.POSITIVE_INFINITY;
		}

		return next;
	};
};

/** Whether a run of backticks or tildes opens a fence: only the marks of quotes, lists, definitions and footnotes stand before it. */
export const isFence = (text: string, index: number, mark: string): boolean => {
	let before = index - 1;
	while (before >= 0 && ' \t>*+-.):0123456789'.includes(text[before]!)) {
		before--;
	}

	if (text[before] === ']') {
		before -= /\[\^[^\s[\]]{1,200}]$/.exec(text.slice(Math.max(0, before - 204), before + 1))?.[0].length ?? 0;
	}

	if (before >= 0 && text[before] !== '\n') {
		return false;
	}

	const rest = text.slice(index + mark.length, text.indexOf('\n', index) + 1 || undefined);
	return !mark.startsWith('`') || !rest.includes('`');
};

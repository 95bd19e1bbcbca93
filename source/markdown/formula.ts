import {indentOf} from './indent-of.ts';
import {type LookAhead} from './look-ahead.ts';
import {unfold} from './unfold.ts';

/** A formula in a text. */
export type Formula = {
	/** Where its TeX begins and ends. */
	readonly from: number;
	readonly to: number;

	/** The index behind it. */
	readonly end: number;

	/** Whether its author would have it on a line of its own, where there is one. */
	readonly isDisplay: boolean;
};

/**
The formula that starts at an index of a text, if one does and ends before `limit`: `$…$`, ``$`…`$``, `$$…$$`, `\(…\)`, `\[…\]` (these two also with two backslashes, as kramdown wants them), a LaTeX environment for mathematics, or a reference to one, `\eqref{…}`.

A dollar is money more often than mathematics. By pandoc's rule no space follows the first dollar of a formula and none stands before the second, behind which no digit may follow; `$HOME/bin:$PATH` and `$5 a month, or US$` are told apart by their looks. `\[…\]` must have its lines for itself, since brackets that a converter escaped look the same.
*/
export const formulaAt = (text: string, index: number, ahead: LookAhead, limit = text.length): Formula | undefined => {
	if (text[index] === '$') {
		return text[index + 1] === '$' ? between('$$', '$$', true) : (text[index + 1] === '`' ? between('$`', '`$', false) : inDollars());
	}

	if (text[index] !== '\\') {
		return undefined;
	}

	const slashes = text[index + 1] === '\\' ? '\\\\' : '\\';
	switch (text[index + slashes.length]) {
		case '(': {
			return between(`${slashes}(`, `${slashes})`, false);
		}

		case '[': {
			const formula = between(`${slashes}[`, `${slashes}]`, true);
			return formula && isLineStart(text, index) && isLineEnd(text, formula.end) ? formula : undefined;
		}

		case 'b': {
			environment.lastIndex = index;
			const begin = environment.exec(text);
			return begin ? between('', `\\end{${begin[1]!}}`, true) : undefined;
		}

		case 'e':
		case 'r': {
			reference.lastIndex = index;
			return reference.test(text) && reference.lastIndex <= limit ? {from: index, to: reference.lastIndex, end: reference.lastIndex, isDisplay: false} : undefined;
		}

		default: {
			return undefined;
		}
	}

	function between(open: string, close: string, isDisplay: boolean): Formula | undefined {
		const from = index + open.length;
		const to = ahead(close, from);
		const end = behindLabel(to + close.length, open);
		visible.lastIndex = from;
		if (to === -1 || end > limit || (visible.test(text) && visible.lastIndex > to && open !== '')) {
			return undefined;
		}

		return {from: open === '' ? index : from, to: open === '' ? end : to, end, isDisplay};
	}

	/** The index behind the name that Quarto's authors give to a formula, for others to refer to. */
	function behindLabel(end: number, open: string): number {
		label.lastIndex = end;
		return open === '$$' && label.test(text) ? label.lastIndex : end;
	}

	function inDollars(): Formula | undefined {
		let to = ahead('$', index + 1);
		while (to !== -1 && text[to - 1] === '\\') {
			to = ahead('$', to + 1);
		}

		const end = to + 1;
		if (to === -1 || end > limit) {
			return undefined;
		}

		const tex = text.slice(index + 1, to);
		return /^\S(?:[^]*\S)?$/.test(tex) && !/[\da-z$]/i.test(text[index - 1] ?? '') && !/[\d$]/.test(text[end] ?? '') && !isMoney(tex) && !isVariable(tex, text[end])
			? {from: index + 1, to, end, isDisplay: false}
			: undefined;
	}
};

/** The TeX of a formula, unindented. Between brackets with two backslashes, kramdown reads on, so that what means something there needs a backslash, too: `h\_t`. */
export const texOf = (text: string, {from, to}: Formula): string => {
	const tex = unindented(unfold(text.slice(from, to))).replace(steps, '');
	return /\\\\[([]$/.test(text.slice(Math.max(0, from - 3), from)) ? tex.replaceAll(/\\([_*])/g, '$1') : tex;
};

/** `{1|3|all}` at the head of a formula: the lines that Slidev shows, one after the other. */
const steps = /^{(?=[^}]*[|*a])[\d|,*-]*(?:all)?[\d|,*-]*}\n/;

/** A text without the white space around it, and without what indents all of its lines but the first, which stands behind what opens it. */
export const unindented = (text: string): string => {
	const [first, ...rest] = text.split('\n').map(line => line.trimEnd().replaceAll('\t', '    '));
	const indent = indentOf(rest);
	return [first, ...rest.map(line => line.slice(indent))].join('\n').trim();
};

/** Whether nothing but the marks of quotes stands before an index on its line. */
export const isLineStart = (text: string, index: number): boolean => {
	let before = index - 1;
	while (text[before] === ' ' || text[before] === '\t' || text[before] === '>') {
		before--;
	}

	return before < 0 || text[before] === '\n';
};

/** Whether nothing follows an index on its line. */
export const isLineEnd = (text: string, index: number): boolean => {
	let after = index;
	while (text[after] === ' ' || text[after] === '\t') {
		after++;
	}

	return after >= text.length || text[after] === '\n';
};

const label = /[ \t]*{#eq[\w:-]+}/y;
const visible = /[^\s\uFDD0]/g;

const reference = /\\(?:eq)?ref{[\w:.-]+}/y;
const environment = /\\begin{((?:align|alignat|alignedat|aligned|array|cases|eqnarray|equation|flalign|gather|gathered|multline|split|[bpvBV]?matrix|smallmatrix)\*?)}/y;

/** `5 a month, or US`: a number, then words, and nothing that TeX would have. */
const isMoney = (tex: string) => /^\d[^\\^_{}=<>+*/]* [a-z]{2}/i.test(tex);

/** `HOME/bin:` with a letter behind the second dollar: the names of two variables of a shell. */
const isVariable = (tex: string, following: string | undefined) => /^[a-z_]{2}[^\\^={}]*$/i.test(tex) && /[a-z_{(]/i.test(following ?? '');

import {formulaAt, isLineEnd, isLineStart, texOf} from './formula.ts';
import {lookAheadIn} from './look-ahead.ts';

/** A part of a text: a formula, or what stands between two. */
export type Part = {readonly kind: 'text'; readonly text: string} | {readonly kind: 'formula'; readonly tex: string; readonly isDisplay: boolean};

/** The parts of a text that is no Markdown. A formula is displayed that has its lines for itself; `isLineBefore` tells whether a line begins with the text. */
export const formulasIn = (text: string, isLineBefore: boolean): readonly Part[] => {
	if (!/[$\\]/.test(text)) {
		return [{kind: 'text', text}];
	}

	const parts: Part[] = [];
	const ahead = lookAheadIn(text);
	const start = /[$\\]/g;
	let done = 0;
	for (let found = start.exec(text); found; found = start.exec(text)) {
		const {index} = found;
		const formula = formulaAt(text, index, ahead);
		if (formula) {
			const isDisplay = formula.isDisplay && isLineStart(text, index) && isLineEnd(text, formula.end) && (isLineBefore || text.slice(0, index).includes('\n'));
			putText(index);
			parts.push({kind: 'formula', tex: texOf(text, formula), isDisplay});
			done = formula.end;
			start.lastIndex = done;
		} else if (text[index] === '\\') {
			start.lastIndex = index + 2;
		}
	}

	putText(text.length);
	return parts;

	function putText(end: number): void {
		if (end > done) {
			parts.push({kind: 'text', text: text.slice(done, end)});
		}
	}
};

import {type Role} from '../model/span.ts';
import {type Line, type Run} from './line.ts';

/**
What one gets who copies lines of a page: the author's text, without bars and frames.

Running text is one line again where layout has broken it. Code is as it was written, and items of lists and rows of tables keep lines of their own. What is set in stands as far to the left as may be.
*/
export const copiedText = (lines: readonly Line[]): string => {
	const rows: string[] = [];
	let above = nothing;
	for (const line of lines) {
		const copied = copiedOf(line);
		if (copied.kind !== 'nothing') {
			if (above.kind === copied.kind && above.joint !== undefined && !copied.isItem) {
				rows.push(rows.pop()! + above.joint + (copied.kind === 'code' ? copied.text : copied.text.trimStart()));
			} else {
				rows.push(...(above.kind === 'nothing' && rows.length > 0 ? [''] : []), copied.text);
			}
		}

		above = copied;
	}

	return withoutIndent(rows.map(row => row.trimEnd()));
};

/** What is copied of one line. `joint` is what joins it to a line of its kind that goes on with it; a line without one ends for good. */
type Copied = {readonly kind: 'nothing' | 'code' | 'row' | 'prose' | Role; readonly text: string; readonly joint?: '' | ' '; readonly isItem?: boolean};

/** What is copied of a blank line, and of a mere frame. */
const nothing: Copied = {kind: 'nothing', text: ''};

const copiedOf = (whole: Line): Copied => {
	// A line that is read from right to left ends in what is left free of it.
	const line = whole.slice(0, whole.findLastIndex(({roles, text}) => roles.includes('cut') || text.trim() !== '') + 1);
	const isCut = line.at(-1)?.roles.includes('cut') === true;
	if (line.some(({source}) => source)) {
		return {kind: 'code', text: textOf(line.filter(({source}) => source)), ...(isCut && {joint: ''})};
	}

	const kept = line.filter(run => !isDrawn(run));
	const isRuleOfTable = kept.some(({roles}) => roles.includes('border')) && kept.every(({roles, text}) => roles.includes('border') || text.trim() === '');
	if (isRuleOfTable || kept.some(({cell}) => cell !== undefined)) {
		return {kind: 'row', text: textOf(kept)};
	}

	const text = textOf(kept.map(run => ({text: typed(run)})));
	const isHeadOfCode = line.some(({roles}) => roles.includes('codeBlock'));
	return text.trim() === '' || isHeadOfCode
		? nothing
		: {kind: blockRoleOf(kept) ?? 'prose', text, joint: isCut ? '' : ' ', isItem: kept.some(({roles}) => roles.includes('marker'))};
};

const textOf = (runs: ReadonlyArray<Pick<Run, 'text'>>) => runs.map(({text}) => text).join('');

/** Whether a run is drawn, and nothing that one would type. */
const isDrawn = ({roles, text}: Run) => roles.some(role => role === 'bar' || role === 'rule' || role === 'cut') || (roles.includes('frame') && text.trim() !== '');

/** A run as one would type it: with plain marks before items, and without what makes lines reach the edge. */
const typed = ({roles, text}: Run): string => {
	if (roles.includes('marker')) {
		return text.replace(/[•◦▪]/, '-').replace('☐', '[ ]').replace('☑', '[x]');
	}

	return roles.includes('frame') || roles.includes('code') ? text : text.replaceAll(/ {2,}/g, ' ');
};

/** What text is that nothing else goes on with, though it may stand right below. */
const blockRoleOf = (runs: readonly Run[]): Role | undefined => runs.flatMap(({roles}) => roles).find(role => /^(?:heading\d|term|summary|caption)$/.test(role));

const withoutIndent = (rows: readonly string[]): string => {
	let least = Infinity;
	for (const row of rows) {
		least = row === '' ? least : Math.min(least, row.length - row.trimStart().length);
	}

	return rows.map(row => row.slice(least)).join('\n');
};

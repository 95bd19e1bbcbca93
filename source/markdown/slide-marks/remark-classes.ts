import {type WrittenLine} from '../written-lines.ts';

/**
Lines without the classes that remark gives to text: of `.footnote[see *there*]` stays `see *there*`, wherever the bracket closes. Code keeps all.

The classes that remark's and xaringan's authors have for columns, `.left-column[` and `.pull-right[`, are presenterm's comments.
*/
export const withoutClasses = (lines: readonly WrittenLine[]): string => {
	const state: State = {open: [], isInColumns: false, isInComment: false};
	return lines.flatMap(({isCode, text}) => {
		const isEnd = state.isInColumns && state.open.length === 0 && !state.isInComment && text.trim() !== '' && (isCode || !/^\s*(?:<!--|-{3,}\s*$)/.test(text)) && columnOf(text) === undefined;
		state.isInColumns &&= !isEnd && (isCode || !/^-{3,}\s*$/.test(text));
		state.isInComment = !isCode && text.lastIndexOf('-->') < (state.isInComment ? 0 : text.lastIndexOf('<!--'));
		return [...(isEnd ? ['', '<!-- reset_layout -->', ''] : []), isCode ? text : withoutClassesIn(text, state)];
	}).join('\n');
};

/** How deep brackets are open within each class that is, and what the line before left open. */
type State = {readonly open: number[]; isInColumns: boolean; isInComment: boolean};

/** The column that a class at the head of a text is for. */
const columnOf = (text: string): number | undefined => {
	const side = /^\s*\.(?:(left|right)-?col(?:umn)?|pull-(left|right)|col(?:umn)?-(left|right))[.\w-]*\[/.exec(text)?.slice(1).find(name => name !== undefined);
	return side === undefined ? undefined : ['left', 'right'].indexOf(side);
};

const withoutClassesIn = (text: string, state: State): string => text.replaceAll(/(`+)[^`]*\1|\\.|(?<![\w\])])(?:\.[a-z][\w-]*)+\[|[[\]]/gi, (found: string, _ticks: string | undefined, index: number) => {
	const {open} = state;
	if (found.startsWith('.')) {
		const column = open.length === 0 ? columnOf(text.slice(index)) : undefined;
		open.push(0);
		if (column === undefined) {
			return '';
		}

		const begin = state.isInColumns ? '' : '\n\n<!-- column_layout: [1, 1] -->';
		state.isInColumns = true;
		return `${begin}\n\n<!-- column: ${column} -->\n\n`;
	}

	const depth = open.at(-1);
	if (depth === undefined || (found !== '[' && found !== ']')) {
		return found;
	}

	if (found === ']' && depth === 0) {
		open.pop();
		return '';
	}

	open[open.length - 1] = depth + (found === '[' ? 1 : -1);
	return found;
});

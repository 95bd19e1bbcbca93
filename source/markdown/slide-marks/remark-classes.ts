import {type WrittenLine} from '../written-lines.ts';

/** Lines without the classes that remark gives to text: of `.footnote[see *there*]` stays `see *there*`, wherever the bracket closes. Code keeps all. */
export const withoutClasses = (lines: readonly WrittenLine[]): string => {
	// How deep brackets are open within each class that is.
	const open: number[] = [];
	return lines.map(({isCode, text}) => isCode ? text : withoutClassesIn(text, open)).join('\n');
};

const withoutClassesIn = (text: string, open: number[]): string => text.replaceAll(/(`+)[^`]*\1|\\.|(?<![\w\])])(?:\.[a-z][\w-]*)+\[|[[\]]/gi, found => {
	if (found.startsWith('.')) {
		open.push(0);
		return '';
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

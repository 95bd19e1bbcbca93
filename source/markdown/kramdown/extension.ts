import {type LookAhead} from '../look-ahead.ts';

/** An extension of kramdown in a text: `{::options … /}`, `{::comment}…{:/comment}`, `{::nomarkdown}…{:/}`. */
export type Extension = {
	readonly name: 'comment' | 'nomarkdown' | 'options';

	/** What stands between its tags; empty for what is closed at once. */
	readonly text: string;

	/** Whether it is written for HTML, or for whatever. */
	readonly isHtml: boolean;

	/** The index behind it. */
	readonly end: number;
};

/** The extension that starts at an index of a text, if one does. */
export const extensionAt = (text: string, index: number, ahead: LookAhead): Extension | undefined => {
	opening.lastIndex = index;
	const found = opening.exec(text);
	if (!found) {
		return undefined;
	}

	const name = found[1] as Extension['name'];
	const isHtml = !/type=(?!["']?html)/.test(found[2]!);
	const from = opening.lastIndex;
	if (found[2]!.endsWith('/')) {
		return {name, text: '', isHtml, end: from};
	}

	// One that has its line for itself ends where its end has.
	const lineEnd = /^[ \t]*([\n\uFDD0])/.exec(text.slice(from, from + 100))?.[1] ?? '';
	const indents = lineEnd === '' ? [''] : ['', ' ', '  ', '   '];
	const closes = name === 'options' ? [] : indents.flatMap(indent => [`${lineEnd}${indent}{:/${name}}`, `${lineEnd}${indent}{:/}`]).map(close => ({close, to: ahead(close, from)})).filter(({to}) => to !== -1);
	const [first] = closes.sort((one, other) => one.to - other.to);
	return first && {name, text: text.slice(from, first.to), isHtml, end: first.to + first.close.length};
};

const opening = /{::(comment|nomarkdown|options)\b((?:\\}|[^\n}]){0,300})}/y;

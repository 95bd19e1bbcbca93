import {isDialectStart} from './kramdown/dialect-start.ts';
import {behindIndent, endOfLine, isInterruption} from './interruption.ts';

/**
How much of a text marked may take for the quote that the text starts with; 0 if it starts with none.

Where lines without a `>` go on with a paragraph of the quote, and lines with one follow, marked reads what it has of the quote again, from its start. So after thirty such turns another quote begins.
*/
export const reachOfQuote = (source: string): number => {
	if (!/^ {0,3}>/.test(source)) {
		return 0;
	}

	let turns = 0;
	let isLazy = false;
	for (let line = 0; line < source.length; line = endOfLine(source, line) + 1) {
		const first = behindIndent(source, line);
		const isMarked = source[first] === '>' && first - line < 4;
		if (source[first] === '\n') {
			break;
		}

		if (isMarked && isLazy) {
			turns++;
			if (turns > 30) {
				return line;
			}
		}

		if (!isMarked && isDialectStart(source, first)) {
			return line;
		}

		isLazy = !isMarked;
	}

	return source.length;
};

/**
How much of a text marked may take for the list that the text starts with; 0 if it starts with none.

For each line that goes on with a paragraph of an item, but isn't indented as the item is, marked copies the item. So after a thousand of them the list ends, and what follows is a paragraph.
*/
export const reachOfList = (source: string): number => {
	if (!/^ {0,3}(?:\d{1,9}[.)]|[*+-])(?:[ \t\n]|$)/.test(source)) {
		return 0;
	}

	let marker: string | undefined;
	let content = 0;
	let lazyLines = 0;
	let isAfterBlank = false;
	for (let line = 0; line < source.length; line = endOfLine(source, line) + 1) {
		const first = behindIndent(source, line);
		if (source[first] === '\n') {
			isAfterBlank = true;
			continue;
		}

		const indent = source.slice(line, first).replaceAll('\t', '    ').length;
		if (marker === undefined || indent < content) {
			item.lastIndex = first;
			const found = item.exec(source);
			if (marker !== undefined && isDialectStart(source, first)) {
				return line;
			}

			const kind = found?.[0].trimEnd().at(-1);
			marker ??= kind;
			// Here the list ends in any case, and a walk to the end of the text for each of many lists would be long.
			if (kind === undefined ? isAfterBlank || isInterruption(source, first) : kind !== marker) {
				break;
			}

			content = found ? indent + found[0].length : content;
			lazyLines = found ? 0 : lazyLines + 1;
			if (lazyLines > 1000) {
				return line;
			}
		}

		isAfterBlank = false;
	}

	return source.length;
};

/** The marker of an item with the space behind it; its last character tells one kind of list from another. */
const item = /(?:\d{1,9}[.)]|[*+-])(?=\s|$)[ \t]{0,4}/y;

import {footnoteLabel} from '../footnotes.ts';
import {endOfLine} from '../interruption.ts';
import {lookAheadIn} from '../look-ahead.ts';
import {attributeLineAt} from './attributes.ts';
import {admonitionIn, boxIn, containerIn, tabIn} from './container.ts';
import {type DialectToken, type LexBlocks} from './dialect-token.ts';
import {extensionAt} from './extension.ts';
import {hangingFrom} from './hanging.ts';

/** The block that a text starts with, if it is of one of the dialects: kramdown's, or what several generators have added to Markdown. */
export const dialectBlockIn = (source: string, lexBlocks: LexBlocks): DialectToken | undefined => {
	const start = /^ {0,3}(?=[!*:=?[^{])/.exec(source)?.[0].length;
	switch (start === undefined ? '' : source[start]) {
		case '{': {
			return attributesIn(source, start!) ?? extensionIn(source, start!);
		}

		case '[': {
			return footnoteIn(source, lexBlocks) ?? hiddenIn(source) ?? boxIn(source, lexBlocks);
		}

		case '*':
		case '^': {
			return hiddenIn(source);
		}

		case ':': {
			return containerIn(source, lexBlocks);
		}

		case '!':
		case '?': {
			return admonitionIn(source, lexBlocks);
		}

		case '=': {
			return tabIn(source, lexBlocks);
		}

		default: {
			return undefined;
		}
	}
};

const attributesIn = (source: string, start: number): DialectToken | undefined => {
	const list = attributeLineAt(source, start);
	return list && {type: 'attributes', raw: source.slice(0, endOfLine(source, list.end)), attributes: list.attributes};
};

const footnoteIn = (source: string, lexBlocks: LexBlocks): DialectToken | undefined => {
	const mark = /^ {0,3}\[\^([^\s[\]]{1,200})]:[ \t]*/.exec(source);
	if (!mark) {
		return undefined;
	}

	const {end, text} = hangingFrom(source, mark[0].length, 4);
	return {type: 'footnote', raw: source.slice(0, end), label: footnoteLabel(mark[1]!), tokens: lexBlocks(text)};
};

/** A definition of an abbreviation, a place for the contents, or kramdown's mark for the end of a block: each is a line that nobody sees. */
const hiddenIn = (source: string): DialectToken | undefined => {
	const hidden = /^ {0,3}(?:\*\[[^\]\n]+]:[^\n]*|\[(?:\[_?toc_?]|toc)][ \t]*(?=\n[ \t]*(?:\n|$)|\n?$)|\^[ \t]*(?=\n|$))/i.exec(source);
	return hidden ? {type: 'hidden', raw: hidden[0]} : undefined;
};

/** An extension of kramdown, on one line since the text was folded. What follows it on the line is Markdown again. */
const extensionIn = (source: string, start: number): DialectToken | undefined => {
	const line = source.slice(0, endOfLine(source, start));
	const extension = extensionAt(line, start, lookAheadIn(line));
	if (!extension) {
		return undefined;
	}

	const {end, isHtml, name, text} = extension;
	const raw = source.slice(0, end);
	switch (name) {
		case 'comment': {
			return {type: 'comment', raw, text};
		}

		case 'nomarkdown': {
			return line.slice(end).trim() === '' ? {type: 'html', raw, text: isHtml ? text : ''} : undefined;
		}

		case 'options': {
			return {type: 'hidden', raw};
		}
	}
};

import {behindIndent, endOfLine, isInterruption} from '../interruption.ts';
import {type ParagraphLines} from '../paragraph.ts';
import {isTableAt} from '../table.ts';
import {attributeListAt} from './attributes.ts';
import {type DialectToken, type LexBlocks, type WrittenDefinition} from './dialect-token.ts';
import {hangingFrom} from './hanging.ts';

/** Whether a definition may stand in a text: without, nobody needs to look behind each paragraph for one. */
export const mayDefine = (text: string): boolean => /^[ \t>]*:[ \t]/m.test(text);

/**
The terms and their meanings at the start of a text, as kramdown has them: each line of a paragraph is a term if a colon begins the line beneath.

	term
	another term
	: What both mean,
	  in any blocks.
*/
export const definitionsIn = (source: string, paragraphIn: (source: string) => ParagraphLines, lexBlocks: LexBlocks): DialectToken | undefined => {
	const entries: WrittenDefinition[] = [];
	let end = 0;
	for (let start = 0; start < source.length && (start === 0 || isText(source, start)); start = behindBlankLines(source, end)) {
		const terms = termsAt(source, start, paragraphIn);
		if (!terms) {
			break;
		}

		const meanings = [];
		for (let next = terms.end; isMeaningAt(source, next); next = behindBlankLines(source, end)) {
			const meaning = meaningAt(source, next);
			end = meaning.end;
			meanings.push(lexBlocks(meaning.text));
		}

		entries.push({terms: terms.lines, meanings});
	}

	return entries.length > 0 ? {type: 'definitions', raw: source.slice(0, end), entries} : undefined;
};

/** The lines of the paragraph at an index, if the first colon of their meanings follows, at `end`. One blank line may stand between. */
const termsAt = (source: string, start: number, paragraphIn: (source: string) => ParagraphLines): {readonly lines: readonly string[]; readonly end: number} | undefined => {
	const {level, raw, text} = paragraphIn(source.slice(start));
	const below = start + raw.length;
	const end = behindBlankLines(source, below);
	const isClose = source.slice(below, end).split('\n').length <= 3;
	return level === 0 && isClose && isMeaningAt(source, end) && !isTableAt(source, start)
		? {lines: text.split('\n').map(line => withoutAttributes(line.trim())), end}
		: undefined;
};

/** Whether it is running text that begins at the start of a line. */
const isText = (source: string, start: number): boolean => {
	const first = behindIndent(source, start);
	item.lastIndex = first;
	return first - start < 4 && !item.test(source) && !isInterruption(source, first);
};

const item = /(?:[*+-]|\d{1,9}[.)])(?:\s|$)/y;

const behindBlankLines = (source: string, index: number): number => {
	blankLines.lastIndex = index;
	blankLines.test(source);
	return blankLines.lastIndex;
};

// It always matches, if only nothing.
const blankLines = /(?:[ \t]*\n)*/y;

const isMeaningAt = (source: string, index: number): boolean => {
	colon.lastIndex = index;
	return colon.test(source);
};

const colon = / {0,3}:[ \t]/y;

const meaningAt = (source: string, index: number) => {
	const first = behindIndent(source, source.indexOf(':', index) + 1);
	const indent = first === endOfLine(source, index) ? 4 : source.slice(index, first).replaceAll('\t', '    ').length;
	const {end, text} = hangingFrom(source, first, indent);
	return {end, text: withoutAttributes(text)};
};

/** A text without the attributes that it begins with: those of the term or item that it is. */
export const withoutAttributes = (text: string): string => {
	const list = text.startsWith('{:') ? attributeListAt(text, 0) : undefined;
	return list ? text.slice(list.end).replace(/^[ \t]+/, '') : text;
};

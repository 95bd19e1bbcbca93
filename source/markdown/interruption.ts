import {isDialectStart} from './kramdown/dialect-start.ts';

/** Whether something other than running text begins at an index, the first of its line that is no space: a paragraph or table above ends there. */
export const isInterruption = (source: string, index: number): boolean => {
	interruption.lastIndex = index;
	return interruption.test(source) || isDialectStart(source, index);
};

/** The index of the first character from an index on that is neither space nor tab. */
export const behindIndent = (source: string, index: number): number => {
	let behind = index;
	while (source[behind] === ' ' || source[behind] === '\t') {
		behind++;
	}

	return behind;
};

/** The index of the line end from an index on, or of the end of the text. */
export const endOfLine = (source: string, index: number): number => {
	const end = source.indexOf('\n', index);
	return end === -1 ? source.length : end;
};

/** The tags that begin a block of HTML wherever they stand at the start of a line: the sixth kind in the CommonMark specification. */
export const blockTags: ReadonlySet<string> = new Set([
	'address', 'article', 'aside', 'base', 'basefont', 'blockquote', 'body', 'caption', 'center', 'col', 'colgroup', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form',
	'frame', 'frameset', 'head', 'header', 'hr', 'html', 'iframe', 'legend', 'li', 'link', 'main', 'menu', 'menuitem', 'meta', 'nav', 'noframes', 'ol', 'optgroup', 'option', 'p', 'param', 'search', 'section', 'summary', 'table',
	'tbody', 'td', 'tfoot', 'th', 'thead', 'title', 'tr', 'track', 'ul', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
]);

// A quote, heading, fence, rule, list (a numbered one only from 1 on, and none that begins empty), or HTML of the kinds 1 to 6.
const interruption = new RegExp([
	'>',
	String.raw`#{1,6}(?:[ \t\n]|$)`,
	'`{3,}[^`\\n]*(?:\\n|$)|~{3}',
	String.raw`(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})(?:\n|$)`,
	String.raw`(?:[*+-]|1[.)])[ \t]+[^ \t\n]`,
	String.raw`<(?:!--|\?|![a-z]|!\[CDATA\[|(?:script|pre|style|textarea)(?:[\s>]|$))`,
	`</?(?:${[...blockTags].join('|')})(?:\\s|/?>|$)`,
].join('|'), 'iy');

import {type Tokens} from 'marked';
import {endOfLine} from '../interruption.ts';
import {withRunningText} from '../with-running-text.ts';
import {type Attributes, attributesIn} from './attributes.ts';
import {type DialectToken, type LexBlocks} from './dialect-token.ts';
import {hangingFrom} from './hanging.ts';

/**
The blocks between two lines of colons at the start of a text, as Docusaurus, VuePress, remark, Pandoc and MyST write them: `:::tip Title`, `:::note[Title]`, `::: {.warning title="Title"}`, `:::{note} Title`.

A container that never closes is none.
*/
export const containerIn = (source: string, lexBlocks: LexBlocks): DialectToken | undefined => {
	const open = /^ {0,3}(:{3,})(?!:)([^\n]*)\n/.exec(source);
	const called = open && calledIn(open[2]!.replace(/(?<!:):+\s*$/, '').trim());
	const close = called && closeOf(source, open[0].length, open[1]!.length);
	if (!close) {
		return undefined;
	}

	const {isHeaded, isSeen, ...named} = called;
	const raw = source.slice(0, close.end);
	if (!isSeen) {
		return {type: 'hidden', raw};
	}

	const tokens = lexBlocks(withTabs(source.slice(open[0].length, close.start)));
	const head = tokens.find(({type}) => type !== 'space');
	return isHeaded && head?.type === 'heading'
		? {type: 'callout', raw, ...named, title: (head as Tokens.Heading).text, tokens: tokens.slice(tokens.indexOf(head) + 1)}
		: {type: 'callout', raw, ...named, tokens};
};

/** The text of a container with the names of its tabs in bold, as VuePress has them: `@tab Linux#id`. */
const withTabs = (text: string): string =>
	text.includes('@tab') ? withRunningText(text, running => running.replaceAll(/^@tab(?::active)?[ \t]+([^\n#]+?)[ \t]*(?:#.*)?$/gm, '\n**$1**\n')) : text;

/** What a container is called, its title, whether a heading in it may be that, as in Quarto's callouts, and whether one sees it. */
type Called = {readonly name: string; readonly title: string | undefined; readonly isHeaded: boolean; readonly isSeen: boolean};

/** What a container is, by what stands behind its first colons. */
const calledIn = (text: string): Called | undefined => {
	const found = /^(?:{([^{}]*)}|([\w-]+)(?:\[([^[\]]*)])?)\s*(?:{([^{}]*)})?(?![{[])/.exec(text);
	if (!found) {
		return undefined;
	}

	const [whole, braced = '', name, bracketed, trailing = ''] = found;
	const attributes = attributesIn((name === undefined ? braced : trailing).trim());
	const rest = text.slice(whole.length).replace(/\s{[^{}]*}$/, '').trim();
	const [called = ''] = [...(name === undefined ? [] : [name]), ...(attributes?.names ?? []), ...(attributes?.classes ?? [])];
	const title = bracketed ?? attributes?.values.get('title') ?? (rest === '' ? undefined : rest);
	return {name: called.replace(/^(?:admonition|alert|callout)-/, ''), title, isHeaded: title === undefined && called.startsWith('callout-'), isSeen: !attributes || isSeen(attributes)};
};

/** Whether something is meant for pages on the web: Quarto has what isn't. */
const isSeen = ({classes, values}: Attributes): boolean => {
	const [when, unless] = [values.get('when-format'), values.get('unless-format')];
	const isMeant = when === undefined ? !unless?.startsWith('html') : when.startsWith('html');
	return classes.has('content-hidden') ? !isMeant : (!classes.has('content-visible') || isMeant);
};

/** Containers deeper than this are none, and the end of those around them isn't looked for any further. */
const deepest = 50;

/** Where the line stands that closes a container of so many colons, from the start of a line on. Containers within it have lines of their own; what stands in a fence is none. */
const closeOf = (source: string, from: number, colons: number): {readonly start: number; readonly end: number} | undefined => {
	const open = [colons];
	let fence: string | undefined;
	for (let line = from; line < source.length && open.length <= deepest; line = endOfLine(source, line) + 1) {
		mark.lastIndex = line;
		const [, run, behind] = mark.exec(source) ?? [];
		if (run === undefined) {
			continue;
		}

		const isBare = behind!.trim() === '';
		if (fence !== undefined || !run.startsWith(':')) {
			fence = fence === undefined ? run : (isBare && run.startsWith(fence) ? undefined : fence);
		} else if (isBare) {
			const closed = open.findLastIndex(length => length <= run.length);
			open.length = closed === -1 ? open.length : closed;
		} else {
			open.push(run.length);
		}

		if (open.length === 0) {
			return {start: line, end: endOfLine(source, line)};
		}
	}

	return undefined;
};

/** The blocks beneath the name of a tab at the start of a text, as MkDocs has it: `=== "Linux"`. They are indented; there may be none. */
export const tabIn = (source: string, lexBlocks: LexBlocks): DialectToken | undefined => {
	const open = /^===[!+]?[ \t]+"([^"\n]+)"[ \t]*(?=\n)/.exec(source);
	const hanging = open && hangingFrom(source, open[0].length, 4, false);
	return hanging ? {type: 'callout', raw: source.slice(0, hanging.end), name: 'tab', title: open[1], tokens: lexBlocks(hanging.text)} : undefined;
};

/** The lines with bars beneath the name of a box at the start of a text, as Gatsby has it: `[[info | Title]]`. */
export const boxIn = (source: string, lexBlocks: LexBlocks): DialectToken | undefined => {
	const [raw, name = '', title, lines = ''] = /^\[\[([a-z][\w-]*)(?:[ \t]*\|[ \t]*([^\]\n]+))?]][ \t]*\n((?:\|.*(?:\n|$))+)/.exec(source) ?? [];
	return raw === undefined ? undefined : {type: 'callout', raw, name, title, tokens: lexBlocks(lines.replaceAll(/^\|[ \t]?/gm, ''))};
};

/** A line of colons, or of a fence, which may begin an item of a list. */
const mark = /[ \t]*(?:(?:(?:[*+-]|\d{1,9}[.)])[ \t]+)+(?=[`~]))?(:{3,}|`{3,}|~{3,})([^\n]*)/y;

/** The blocks beneath a line of exclamation marks at the start of a text, as MkDocs has them: `!!! note "Title"`, or `??? note`, which is closed until one asks. They are indented. */
export const admonitionIn = (source: string, lexBlocks: LexBlocks): DialectToken | undefined => {
	const open = /^(!{3}|\?{3}\+?)[ \t]+([\w-]+)(?:[ \t]+[\w-]+)*[ \t]*(?:"([^"\n]*)")?[ \t]*(?=\n)/.exec(source);
	const hanging = open && hangingFrom(source, open[0].length, 4, false);
	if (!hanging || hanging.text.trim() === '') {
		return undefined;
	}

	const [, mark, name = '', title] = open;
	const isShut = mark !== '!!!';
	return {type: 'callout', raw: source.slice(0, hanging.end), name: isShut ? 'details' : name, title: title ?? (isShut ? name : undefined), tokens: lexBlocks(hanging.text)};
};

import {backticksIn} from './backticks.ts';
import {fenceClosesIn} from './fences.ts';
import {spanTags} from './html/names.ts';

/**
The text of an MDX post as Markdown with HTML: without its imports, exports and expressions, its comments as comments of HTML, its components as elements.

Of expressions only texts and numbers are shown: to know what others come to, one would have to run them. A component is an element that HTML doesn't know, and so no more than what stands in it, unless its name is that of a tag that does the same. What spans lines spans as many afterwards.
*/
export const withoutMdx = (text: string): string => {
	const backticks = backticksIn(text);
	const fenceCloses = fenceClosesIn(text);
	const notable = /^(?:import|export)\b|\\[^]|^[ \t>]*(`{3,}|~{3,})|`+|{|<(?=[a-z>/])/gim;
	const parts: string[] = [];
	let done = 0;
	let unclosed = 0;
	for (let found = notable.exec(text); found; found = notable.exec(text)) {
		const {0: mark, 1: fence, index} = found;
		const behind = index + mark.length;
		if (fence !== undefined) {
			const close = fenceCloses(fence, behind);
			notable.lastIndex = close === -1 ? behind : close;
		} else if (mark.startsWith('`')) {
			const close = backticks(mark.length, behind);
			notable.lastIndex = close === -1 ? behind : close + mark.length;
		} else if (mark === '{') {
			const end = unclosed < mostUnclosed ? endOfExpression(text, index) : undefined;
			unclosed += end === undefined ? 1 : 0;
			replace(index, end, expression => shownOf(expression));
		} else if (mark === '<') {
			const end = endOfTag(text, index);
			replace(index, end, tag => elementOf(tag, isLineStart(text, index)));
		} else if (!mark.startsWith('\\') && isStatement(text, index)) {
			replace(index, endOfStatement(text, index), () => '');
		}
	}

	return done === 0 ? text : [...parts, text.slice(done)].join('');

	function replace(start: number, end: number | undefined, write: (found: string) => string): void {
		if (end === undefined) {
			return;
		}

		const found = text.slice(start, end);
		const written = write(found);
		parts.push(text.slice(done, start), written, '\n'.repeat(Math.max(0, linesIn(found) - linesIn(written))));
		done = end;
		notable.lastIndex = end;
	}
};

const linesIn = (text: string) => text.split('\n').length;

const isLineStart = (text: string, index: number) => /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', index - 1) + 1, index));

/** Whether a line that begins with `import` or `export` is code: other such lines may be prose. */
const isStatement = (text: string, index: number) =>
	/^(?:import\s*(?:["'{*]|[\w$]+\s*(?:,|from\b)|type\b)|export\s+(?:default|const|let|var|function|async|class|type)\b|export\s*[{*])/.test(text.slice(index, index + 200));

/** Code ends at the first blank line that no bracket is open at. */
const endOfStatement = (text: string, index: number): number => {
	const notable = /\n[ \t]*(?:\n|$)|{/g;
	notable.lastIndex = index;
	for (let found = notable.exec(text); found; found = notable.exec(text)) {
		if (found[0] !== '{') {
			return found.index;
		}

		notable.lastIndex = endOfExpression(text, found.index) ?? notable.lastIndex;
	}

	return text.length;
};

/** The index behind the brace that closes the one at an index, if one does within reach. Braces in quotes are none. */
const endOfExpression = (text: string, index: number): number | undefined => {
	const notable = /[{}]|\/\*[^]*?\*\/|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'|`(?:\\[^]|[^`\\])*`/g;
	const reach = text.slice(index, index + farthest);
	let depth = 0;
	for (const {0: mark, index: at} of reach.matchAll(notable)) {
		depth += mark === '{' ? 1 : (mark === '}' ? -1 : 0);
		if (depth === 0) {
			return index + at + mark.length;
		}
	}

	return undefined;
};

/** No expression is longer, and where so many never close, there are none: to look for their ends would take long. */
const farthest = 5000;
const mostUnclosed = 20;

/** The index behind the tag at an index, if one is there. */
const endOfTag = (text: string, index: number): number | undefined => {
	const part = /\s+|\/|[\w$@:.-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|(?={)))?|{|(>)/y;
	part.lastIndex = index + (text[index + 1] === '/' ? 2 : 1);
	for (let found = part.exec(text); found; found = part.exec(text)) {
		if (found[1] === '>') {
			return part.lastIndex;
		}

		if (found[0] === '{') {
			const end = endOfExpression(text, part.lastIndex - 1);
			if (end === undefined) {
				return undefined;
			}

			part.lastIndex = end;
		}
	}

	return undefined;
};

/** What is seen of an expression. */
const shownOf = (expression: string): string => {
	const inner = expression.slice(1, -1).trim();
	const comment = /^\/\*([^]*)\*\/$/.exec(inner);
	if (comment) {
		return `<!--${comment[1]!.replaceAll('-->', '-- >')}-->`;
	}

	return textIn(inner) ?? '';
};

/** The text that an expression is, if it is one as it stands. */
const textIn = (expression: string): string | undefined =>
	/^-?\d+(?:\.\d+)?$/.exec(expression)?.[0] ?? /^(["'`])((?:(?!\1|\${)[^\\]|\\[^])*)\1$/.exec(expression)?.[2]!.replaceAll(/\\([^n])/g, '$1');

/** A tag as one of HTML. At the start of a line, what stands in it is Markdown. */
const elementOf = (tag: string, isBlock: boolean): string => {
	const {0: opening = '', 1: slash = '', 2: written = ''} = /^<(\/?)([\w$:.-]*)/.exec(tag) ?? [];
	const name = nameOf(written);
	if (slash === '/' || written === '') {
		return written === '' ? '' : `</${name}>`;
	}

	const attributes = attributesOf(tag.slice(opening.length).replace(/\/?>$/, ''));
	return tag.endsWith('/>')
		? `<${name}${attributes}/>`
		: `<${name}${attributes}${isBlock && !spanTags.has(name) ? ' markdown="1"' : ''}>`;
};

/** The name of the element that a component is. */
const nameOf = (component: string): string => {
	const name = component.toLowerCase().replaceAll(/[^a-z\d]/g, '-');
	return /^[A-Z]|\./.test(component) ? tags.get(name) ?? `x-${name}` : component;
};

const tags: ReadonlyMap<string, string> = new Map([...['aside', 'blockquote', 'details', 'figcaption', 'figure', 'iframe', 'img', 'kbd', 'summary', 'video'].map(name => [name, name] as const), ['image', 'img'], ['link', 'a']]);

/** Attributes without those that are expressions, unless they are texts. */
const attributesOf = (written: string): string => {
	const part = /([\w$@:.-]+)\s*=\s*(?=[{"'])|{|"[^"]*"|'[^']*'|[\w$@:.-]+/g;
	let attributes = '';
	for (let found = part.exec(written); found; found = part.exec(written)) {
		const name = found[1] === 'className' ? 'class' : found[1];
		const start = part.lastIndex - (found[0] === '{' ? 1 : 0);
		const isExpression = written[start] === '{';
		const quote = name === undefined || isExpression ? undefined : /^"[^"]*"|^'[^']*'/.exec(written.slice(start))?.[0];
		const end = isExpression ? endOfExpression(written, start) ?? written.length : start + (quote?.length ?? 0);
		const value = quote ?? (name !== undefined && isExpression ? quoted(textIn(written.slice(start + 1, end - 1).trim())) : undefined);
		attributes += name !== undefined && value !== undefined ? ` ${name}=${value}` : (name === undefined && /^\w/.test(found[0]) ? ` ${found[0]}` : '');
		part.lastIndex = end;
	}

	return attributes;
};

const quoted = (text: string | undefined) => text === undefined ? undefined : `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

import {backticksIn} from './backticks.ts';
import {fenceClosesIn} from './fences.ts';
import {isLineStart} from './formula.ts';
import {elementOf, type Said, type Standing} from './mdx-element.ts';
import {endOfExpression, textIn} from './mdx-expression.ts';
import {elementsAmongWords} from './mdx-line.ts';
import {writtenLinesIn} from './written-lines.ts';

/**
The text of an MDX post as Markdown with HTML: without its imports, exports and expressions, its comments as comments of HTML, its components as elements.

Of expressions only texts and numbers are shown: to know what others come to, one would have to run them. A component is an element that HTML doesn't know, and so no more than what stands in it, unless its name is that of a tag that does the same, or of what shows pictures, films and cards by its attributes. What spans lines spans as many afterwards.
*/
export const withoutMdx = (text: string): string => {
	const backticks = backticksIn(text);
	const fenceCloses = fenceClosesIn(text);
	const notable = /^(?:import|export)\b|\\[^]|^[ \t>]*(`{3,}|~{3,})|`+|{|<(?=[a-z>/])/gim;
	const said: Said = {files: filesIn(text), tabs: tabsIn(text)};
	const isAmongWords = elementsAmongWords(text);
	// How the elements stand that are open, by their names.
	const open = new Map<string, Standing[]>();
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
			replace(index, end, tag => elementOf(tag, standingOf(tag, index), said));
		} else if (!mark.startsWith('\\') && isStatement(text, index)) {
			replace(index, endOfStatement(text, index), () => '');
		}
	}

	return done === 0 ? text : [...parts, text.slice(done)].join('');

	function standingOf(tag: string, start: number): Standing {
		const [, slash, name] = /^<(\/?)([\w$:.-]*)/.exec(tag)!;
		const opened = open.get(name!) ?? [];
		open.set(name!, opened);
		if (slash === '/') {
			return opened.pop() ?? 'anywhere';
		}

		const standing = isAmongWords(start) ? 'among words' : (isLineStart(text, start) ? 'alone' : 'anywhere');
		if (!tag.endsWith('/>')) {
			opened.push(standing);
		}

		return standing;
	}

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

/** Whether a text is MDX by what stands in it: it imports a component and shows it, as posts of Docusaurus do whatever they are called. */
export const isMdx = (text: string): boolean => {
	if (!/^import\s.*\sfrom\s+["']/m.test(text)) {
		return false;
	}

	const unfenced = writtenLinesIn(text).filter(({isCode}) => !isCode).map(line => line.text).join('\n');
	return [...unfenced.matchAll(/^import\s+(?:([A-Z]\w*)|{([^}]*)})\s+from\s+["'][^"'\n]+["'];?[ \t]*$/gm)]
		.some(([, one = '', several = '']) => `${one},${several}`.split(',').some(name => /^[A-Z]\w*$/.test(name.trim()) && unfenced.includes(`<${name.trim()}`)));
};

/** The pictures that a post imports, by the names that it gives them. */
const filesIn = (text: string): Said['files'] => new Map(Array.from(
	text.matchAll(/^import\s+([\w$]+)\s+from\s+["']([^"'\n]+\.(?:svg|png|jpe?g|gif|webp|avif))["']/gim),
	([, name, path]) => [name!, path!] as const,
));

/** What Docusaurus calls tabs whose names stand together: `values={[{label: 'Linux', value: 'linux'}]}`. */
const tabsIn = (text: string): Said['tabs'] => new Map(Array.from(
	text.includes('values=') ? text.matchAll(/{\s*label:\s*["'](?<label>[^"'\n]*)["']\s*,\s*value:\s*["'](?<value>[^"'\n]*)["']/g) : [],
	({groups}) => [groups!.value!, groups!.label!] as const,
));

const linesIn = (text: string) => text.split('\n').length;

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

/** Where so many expressions never close, there are none: to look for their ends would take long. */
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

import {longestRun} from '../longest-run.ts';
import {namedIn} from './arguments.ts';
import {bodyLines, type Call, linesAt} from './call.ts';

/** The calls whose bodies are code, none of which is looked at: of Jekyll, Octopress, Hexo, Hugo, and what draws diagrams. */
export const codeNames: ReadonlySet<string> = new Set(['highlight', 'code', 'codeblock', 'sourcecode', 'prism', 'terminal', 'console', 'mermaid', 'plantuml', 'graphviz', 'dot', 'tikz', 'chart', 'chartjs']);

/** The calls whose bodies are formulas. */
export const formulaNames: ReadonlySet<string> = new Set(['math', 'katex', 'latex', 'mathjax']);

/** A fence around the body of a call, long enough that nothing in it ends it. */
export const fenceOf = (call: Call): string => {
	const lines = bodyLines(call);
	const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n'), /`+/g) + 1));
	return linesAt(call.spot, [fence + languageOf(call) + titleOf(call), ...lines, fence]);
};

const languageOf = ({given, name}: Call): string => {
	const [, attached = ''] = /(?:^|\s)lang:(\S+)/.exec(given.text) ?? [];
	const [first = ''] = given.words;
	const isDrawn = ['mermaid', 'plantuml', 'graphviz', 'dot', 'tikz', 'chart', 'chartjs'].includes(name);
	const language = namedIn(given, 'lang', 'language', 'type') || attached || (isDrawn ? name : (name === 'codeblock' ? '' : first));
	return /^[\w.+#-]+$/.test(language) && !/^linenos|^(?:linenostart|hl_lines)$/.test(language) ? language : '';
};

/** The title that Hexo and Octopress have for code: what is given beside its language, the address that it leads to, and their settings. */
const titleOf = ({given, name}: Call): string => {
	const title = name === 'codeblock' ? given.text.replaceAll(/(?:^|\s)(?:\w+:\S+|https?:\/\/\S+)/g, '').trim() : '';
	return title === '' || title.includes('"') ? '' : ` title="${title}"`;
};

/** The body of a call as a formula with lines for itself. */
export const formulaOf = (call: Call): string => {
	const lines = bodyLines(call);
	return /\$\$|\\\[|\\begin{/.test(lines[0] ?? '') ? linesAt(call.spot, lines) : linesAt(call.spot, ['$$', ...lines, '$$']);
};

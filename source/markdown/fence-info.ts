import {type Code} from '../model/block.ts';

/**
What an author says of code on the line that opens it, for code of so many lines. The first word is the language. Behind it, all ways are understood in which blogs say more:

- lines to be lit, `{1,3-5}`, `hl_lines=[1,"3-5"]`, `mark={2}`, or Eleventy's `js/1,3-5`; added and removed ones, `ins={2} del={3}`;
- a title, `title="a.js"`, `filename=a.js`, `[a.js]`, `js:a.js`;
- line numbers, `showLineNumbers`, `showLineNumbers{5}`, `linenos=table,linenostart=5`, `:line-numbers=5`, `+line_numbers`, `.numberLines startFrom=5`.

Whatever else stands there means something to some program, and nothing to readers.
*/
export const readFenceInfo = (info: string, lineCount: number): Omit<Code, 'kind' | 'text'> => {
	// Mostly the language is all.
	if (/^[\w#-]*$/.test(info)) {
		return {language: info};
	}

	const {language, said} = meaningsIn(info);
	const title = said.get('title')?.trim() ?? '';
	const start = said.get('start') ?? said.get('numbers') ?? '';
	const firstLine = /^\d{1,6}$/.test(start) ? Number(start) : 1;
	const marked = (['lit', 'added', 'removed'] as const).map(meaning => [meaning, linesOf(said.get(meaning) ?? '', lineCount)] as const);
	return {
		language,
		...(title !== '' && {title}),
		...(!offPattern.test(said.get('numbers') ?? 'off') && {firstLine}),
		...Object.fromEntries(marked.filter(([, lines]) => lines.length > 0)),
	};
};

/** The language, and what is said of each other thing. Lists of lines that are said apart are one. */
const meaningsIn = (info: string): {readonly language: string; readonly said: ReadonlyMap<Meaning, string>} => {
	let language: string | undefined;
	const said = new Map<Meaning, string>();
	const say = (name: string, value: string) => {
		const meaning = meanings.get(name.replaceAll(/^[.+]|[-_]/g, '').toLowerCase());
		if (meaning) {
			said.set(meaning, isLines(meaning) ? `${said.get(meaning) ?? ''} ${value}` : value);
		}
	};

	for (const {name, value} of wordsIn(info)) {
		if (language === undefined && (value === undefined || name.includes(':', 1))) {
			// Eleventy's `js/1,3`, VitePress's `js:line-numbers`, Hexo's `js:a.js`.
			const [, first = '', lines = '', more = ''] = /^\.?([^:]+?)(\/[\d-]+)?(?::(.*))?$/.exec(name) ?? [];
			language = first;
			say('lit', lines);
			say(/[./]/.test(more) ? 'title' : more, /[./]/.test(more) ? more : value ?? '');
		} else {
			say(/^[\d-]+$/.test(name) ? 'lit' : name, value ?? name);
		}
	}

	return {language: language ?? '', said};
};

type Meaning = 'title' | 'numbers' | 'start' | 'lit' | 'added' | 'removed';

const isLines = (meaning: Meaning) => meaning === 'lit' || meaning === 'added' || meaning === 'removed';

/** What authors write for each meaning, in small letters and without dashes. */
const meanings: ReadonlyMap<string, Meaning> = new Map(Object.entries({
	title: 'title filename file name caption',
	numbers: 'numbers linenumbers showlinenumbers linenos linenums lineno numberlines numberedlines',
	start: 'start linenostart startfrom startline firstline firstlinenumber',
	lit: 'lit hllines hl highlight highlightlines mark lines linesmarked emphasizelines dataline',
	added: 'added ins add',
	removed: 'removed del rem',
} satisfies Record<Meaning, string>).flatMap(([meaning, names]) => names.split(' ').map(name => [name, meaning as Meaning])));

const offPattern = /^(?:false|no|none|off)$/i;

type Word = {readonly name: string; readonly value?: string};

/** The words of what is said, with their values. Words in braces are like others, but for lists of lines. */
const wordsIn = (info: string): Word[] => {
	const flat = info.replaceAll(/(^|[^=]){([^{}]*)}/g, (whole, before: string, inner: string) => /^(?:[\d\s,.'"|*-]|all)*$/.test(inner) ? whole : `${before} ${inner} `);
	return [...flat.matchAll(/([^\s,{}[\]="']*)(=?)("[^"]*"|'[^']*'|{[^{}]*}|\[[^[\]]*])|([^\s,{}[\]="']+)(?:=([^\s,{}]*))?/g)].flatMap(([, name = '', equals, quoted, bare, value]): Word[] => {
		if (quoted === undefined) {
			return [{name: bare!, ...(value !== undefined && {value})}];
		}

		const inner = quoted.slice(1, -1);
		// In brackets reveal.js has its steps: `js [1-2|3]`.
		const own = {'{': 'lit', '[': /^[\d\s,|-]+$/.test(inner) ? 'lit' : 'title'}[quoted[0]!] ?? '';
		// `showLineNumbers{5}` means its line, `js{5}` lights it.
		return equals === '=' || /line-?numbers$/i.test(name) ? [{name, value: inner}] : [...(name === '' ? [] : [{name}]), {name: own, value: inner}];
	});
};

/** The numbers of lines in a list, `1,3-5`. Where it is a list of steps, one after another, none stays lit. */
const linesOf = (list: string, lineCount: number): number[] => {
	const lines = new Set<number>();
	for (const [, first, last = first] of /[|*]|all/.test(list) ? [] : list.matchAll(/(\d+)(?:\s*(?:-|\.\.)\s*(\d+))?/g)) {
		for (let line = Math.max(1, Number(first)); line <= Math.min(lineCount, Number(last)); line++) {
			lines.add(line);
		}
	}

	return [...lines].sort((one, other) => one - other);
};

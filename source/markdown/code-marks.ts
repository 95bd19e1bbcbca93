import {type Code} from '../model/block.ts';

/**
Code without the comments that mark its lines, and the lines that they mark: VitePress's `// [!code ++]` behind a line, for three of them `// [!code highlight:3]`, and Docusaurus's `// highlight-next-line`, `// highlight-start`, and `// highlight-end` on lines of their own.
*/
export const readCodeMarks = (code: Code): Code => {
	if (!/\[!code |highlight-(?:next-line|start)/.test(code.text)) {
		return code;
	}

	const lines: string[] = [];
	const marks = {lit: new Set(code.lit), added: new Set(code.added), removed: new Set(code.removed)};
	let litUntil = 0;
	for (const line of code.text.split('\n')) {
		const [, bound] = docusaurus.exec(line) ?? [];
		if (bound !== undefined) {
			litUntil = {'next-line': lines.length + 1, start: Infinity, end: 0}[bound]!;
			continue;
		}

		let text = line;
		lines.push('');
		for (let found = markIn(text); found; found = markIn(text)) {
			const [whole, mark = '', count = '1'] = found;
			text = text.slice(0, text.length - whole.length);
			for (let number = lines.length; number < lines.length + Math.min(Number(count), 1000); number++) {
				marks[meanings[mark] ?? 'lit'].add(number);
			}
		}

		lines[lines.length - 1] = text;
		if (lines.length <= litUntil) {
			marks.lit.add(lines.length);
		}
	}

	const found = Object.entries(marks).map(([meaning, numbers]) => [meaning, [...numbers].filter(number => number <= lines.length).sort((one, other) => one - other)] as const);
	return {...code, text: lines.join('\n'), ...Object.fromEntries(found.filter(([, numbers]) => numbers.length > 0))};
};

const meanings: Readonly<Record<string, 'added' | 'removed'>> = {'++': 'added', '--': 'removed'};

const markIn = (line: string) => line.includes('[!code ') ? vitePress.exec(line) : null;

/** A comment at the end of a line, in the ways that languages have for it. */
const comment = (words: string) => new RegExp(String.raw`[ \t]*(?:\/\/|\/\*|#|--|;|%|<!--|\{\/\*)[ \t]*${words}[ \t]*(?:\*\/\}?|-->)?[ \t]*$`);

const vitePress = comment(String.raw`\[!code (highlight|hl|focus|error|warning|\+\+|--)(?::(\d+))?\]`);
const docusaurus = new RegExp(`^${comment('highlight-(next-line|start|end)').source}`);

import {readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, delimiter, resolve} from 'node:path';
import process from 'node:process';
import {Parser} from 'htmlparser2';
import {marked} from 'marked';
import {expect, test} from 'vitest';
import {postFrom} from '../../source/library/post-from.ts';
import {type Post} from '../../source/model/post.ts';
import {textOf} from '../../source/model/span.ts';
import {wordsIn} from '../../source/model/words.ts';

/*
A second opinion on what a browser would show of a post: not by our reader, but by a few replacements in the text, marked's own HTML, and the text in it. It is rough: where the two differ in a few words, neither need be wrong.
*/

/** The posts that ship with postdeck, and those in the folders that POSTS names. */
const files = ['posts', ...(process.env.POSTS ?? '').split(delimiter).filter(Boolean)]
	.flatMap(folder => readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()
		.filter(name => /\.(?:md|markdown|mdx)$/.test(name) && !/(?:^|\/)readme/i.test(name))
		.map(name => resolve(folder, name)))
	.filter(file => statSync(file).isFile());

/** A text in plain words. */
const plainWordsOf = (text: string) => text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** What stands before a post, and what makes code of text. */
const before: Replacements = [
	[/\r\n?/g, '\n'],
	[/^\uFEFF?(-{3}|\+{3})[ \t]*\n[^]*?\n(?:\1|\.{3})[ \t]*(?:\n|$)/, ''],
	[/{%-?\s*(?:end)?raw\s*-?%}/g, ''],
	[/{%-?\s*highlight\s+(\S+).*?-?%}\n?([^]*?){%-?\s*endhighlight\s*-?%}/g, '\n```$1\n$2\n```\n'],
];

/** What no browser shows, and formulas, which browsers show in their own way. What a title says may be shown. */
const unseen: Replacements = [
	[/<!--[^]*?-->/g, ' '],
	[/{%-?\s*comment\s*-?%}[^]*?{%-?\s*endcomment\s*-?%}/g, ''],
	[/{%-?\s*details\s+(.*?)\s*-?%}/g, '\n$1\n'],
	[/{%-?\s*tab\s+\S+\s+(.*?)\s*-?%}/g, '\n$1\n'],
	[/{[%{<][^]*?caption="([^"]*)"[^]*?[%}>]}/g, ' $1 '],
	[/{%-?\s*(?:cite|twitter|youtube)\s([^%"]*)%}/g, '<i title="$1"></i>'],
	[/{{[<%][^]*?[%>]}}|{%[^]*?%}|{{[^{}]*?}}|{::[^{}]*}/g, '<i></i>'],
	[/\$\$[^$]+\$\$|\\\([^\n]*?\\\)|(?<![\w\\])\\\[[^]*?\\]|\\begin{(\w+\*?)}[^]*?\\end{\1}/g, '<i></i>'],
	[/(?<![\w\\$])\$(?=\S)(?:[^$\n]|\n(?!\n))*?(?<=[^\s\\])\$(?!\d)/g, '<i></i>'],
	[/\\(?:eq)?ref{[^}]*}/g, '<i></i>'],
	[/^{:.*}$|{:[^{}\n]*}|(?<=^#.*){ *#[^{}\n]*}/gm, ''],
	[/^:{3,} *\w*(?:\[(.*)])?.*$/gm, '\n$1\n'],
	[/\[\^[^\]]+]:?/g, ''],
];

type Replacements = ReadonlyArray<readonly [RegExp, string]>;

const replaced = (text: string, replacements: Replacements): string => {
	let result = text;
	for (const [pattern, replacement] of replacements) {
		result = result.replace(pattern, replacement);
	}

	return result;
};

/** A text of which all but code, in fences and in lines, is replaced. */
const outsideCode = (text: string): string => {
	const code = /^ *(?:`{3,}|~{3,}).*\n(?:.*\n)*? *(?:`{3,}|~{3,}) *$|(?<!`)(`+)(?!`)(?:[^`]|(?!\1(?!`))`)+?\1(?!`)/gm;
	let end = 0;
	let result = '';
	for (const match of text.matchAll(code)) {
		result += replaced(text.slice(end, match.index), unseen) + match[0];
		end = match.index + match[0].length;
	}

	return result + replaced(text.slice(end), unseen);
};

const silent = new Set(['script', 'style', 'template', 'button', 'iframe', 'object', 'noscript', 'select', 'd-cite']);
const inline = /^(?:[abi]|em|strong|span|code|su[bp]|u|mark|small|font)$/;

/** The words that a browser would show of a post, by its source; and those that may stand for what isn't there. */
const browsed = (source: string): {readonly words: string[]; readonly instead: string[]} => {
	const text = replaced(source, before);
	const texts: string[] = [];
	const instead = [...text.matchAll(/^ *[`~]{3,}(.*)$/gm)].map(([, info = '']) => info);
	const hidden: boolean[] = [];
	const parser = new Parser({
		onopentag(name, {alt = '', href = '', key = '', src = '', style = '', title = ''}) {
			hidden.push(hidden.at(-1) === true || silent.has(name) || /display: *none/.test(style));
			texts.push(inline.test(name) ? '' : ' ');
			// What is no tag to a browser is text to us.
			instead.push(alt, href, key, src, title, name);
		},
		onclosetag(name) {
			hidden.pop();
			texts.push(inline.test(name) ? '' : ' ');
		},
		ontext(stretch) {
			texts.push(hidden.at(-1) === true ? '' : stretch);
		},
	}, {recognizeSelfClosing: true});
	parser.end(marked.parse(outsideCode(text), {async: false}));
	return {words: plainWordsOf(texts.join('')), instead: plainWordsOf(instead.join(' '))};
};

type Part = {readonly kind?: string; readonly roles?: readonly string[]};

/** A post without the parts that are meant. */
const without = (post: Post, isMeant: (part: Part) => boolean): Post =>
	JSON.parse(JSON.stringify(post), (_, part: unknown) => typeof part === 'object' && part !== null && isMeant(part) ? ('roles' in part ? {...part, text: ' '} : {kind: 'rule'}) : part) as Post;

const isFormula = ({kind, roles}: Part) => kind === 'math' || (roles?.some(role => ['math', 'footnote', 'picture'].includes(role)) ?? false);
const isCode = ({kind, roles}: Part) => kind === 'code' || (roles?.includes('code') ?? false);

/** The words that we show of a post. A heading may be its title; a callout without a title has that of its tone. */
const shownIn = (post: Post): string[] => plainWordsOf([textOf(post.title), ...wordsIn(post)].join(' '));

/** Some words without as many of each as others have. */
const withoutWords = (words: readonly string[], others: readonly string[]): string[] => {
	const counts = new Map<string, number>();
	for (const word of others) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}

	return words.filter(word => {
		const count = counts.get(word) ?? 0;
		counts.set(word, count - 1);
		return count <= 0;
	});
};

/** How many neighbours of one text are neighbours in the other as well, as a share: what is in order. */
const orderShared = (words: readonly string[], others: readonly string[]): number => {
	const pairs = new Set(words.map((word, index) => `${word} ${words[index + 1] ?? ''}`));
	return others.filter((word, index) => pairs.has(`${word} ${others[index + 1] ?? ''}`)).length / Math.max(1, others.length);
};

/** Marks that are the post's tools, not its text. Code may hold them, and so may what is to be shown raw. */
const marks = /<\/?(?:div|span|p|a|img|figure|figcaption|br|d-\w+)\b[^>]*>|<!--|{:[.#:\w][^}]*}|\[\^\w+]|^:::/m;
const liquid = /{%|%}|{{[<%]/;

const readPostIn = async (file: string) => {
	const text = readFileSync(file, 'utf8');
	return {text, post: await postFrom({text, name: basename(file), path: file})};
};

// Presenters' decks are for slides, not for browsers.
test.each(files.filter(file => !file.includes('/deck-')))('%s has the words that a browser would show', async file => {
	const {post, text} = await readPostIn(file);
	const {instead, words: shown} = browsed(text);
	const words = shownIn(without(post, isFormula));
	const allowed = 3 + Math.floor(shown.length / 1000);
	const missing = withoutWords(shown, words);
	const added = withoutWords(withoutWords(words, shown), [...instead, ...plainWordsOf(textOf(post.title))]);
	expect.soft(missing.length <= allowed ? [] : missing).toEqual([]);
	expect.soft(added.length <= allowed ? [] : added).toEqual([]);
	expect(orderShared(words, shown)).toBeGreaterThan(0.9);
});

test.each(files)('%s shows none of its marks', async file => {
	const {post, text} = await readPostIn(file);
	const words = wordsIn(without(post, part => isCode(part) || isFormula(part))).join(' ');
	expect(marks.exec(words)?.[0]).toBeUndefined();
	expect(/{%-?\s*raw/.test(text) ? undefined : liquid.exec(words)?.[0]).toBeUndefined();
});

test('the second opinion is of use', () => {
	expect(browsed('---\ntitle: no\n---\n\n# One {: .two}\n\n<!-- no -->\n<div class="no">*three*</div>\n\n{% if no %}four{% endif %} $no$ ![five](no)\n'))
		.toEqual({words: ['one', 'three', 'four'], instead: expect.arrayContaining(['five']) as string[]});
});

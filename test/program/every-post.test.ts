import {execFile} from 'node:child_process';
import {readdirSync, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {delimiter, join, relative, resolve} from 'node:path';
import process from 'node:process';
import {promisify, stripVTControlCharacters} from 'node:util';
import {describe, expect, test} from 'vitest';
import {cellsIn} from '../../source/layout/cells.ts';
import {unraised} from '../../source/layout/raised.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {type Post} from '../../source/model/post.ts';
import {wordsIn} from '../../source/model/words.ts';
import {checkout, postdeck} from './run.ts';

/** Posts of all kinds: those that ship with postdeck, and those in the folders that POSTS names. */
const files = [join(checkout, 'posts'), ...(process.env.POSTS ?? '').split(delimiter).filter(Boolean)].flatMap(folder =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort().map(name => resolve(folder, name)).filter(file => /\.(?:md|markdown|mdx|kramdown)$/.test(file) && statSync(file).isFile()));

/** What the program prints, without colours and links. */
const printed = async (...words: string[]) => {
	// It throws if the program fails.
	const {stdout, stderr} = await promisify(execFile)(process.execPath, [postdeck, ...words], {encoding: 'utf8', maxBuffer: 100_000_000});
	expect(stderr).toBe('');
	// Links first: what Node takes for one stops short in an address with a plus.
	return stripVTControlCharacters(stdout.replaceAll(/\u001B]8;[^\u001B]*\u001B\\/g, ''));
};

/** How many there are of each letter and digit: what is left of words when a table has put them in another order and a narrow column has cut them. */
const lettersIn = (text: string) => {
	const counts = new Map<string, number>();
	// Arabic may be printed in the shapes that its letters have in their words.
	for (const [letter] of unraised(text).normalize('NFKC').matchAll(/[\p{L}\p{N}]/gu)) {
		counts.set(letter, (counts.get(letter) ?? 0) + 1);
	}

	return counts;
};

const widestLineOf = (text: string) => Math.max(...text.split('\n').map(line => cellsIn(line)));

/** The letters of a post that a text lacks. */
const missingIn = (text: string, post: Post) => {
	const counts = lettersIn(text);
	return [...lettersIn(wordsIn(post).join(' '))].filter(([letter, count]) => (counts.get(letter) ?? 0) < count);
};

/** The post as its slides have it: a heading with nothing but comments and rules beneath it, and beneath the headings under it, is no slide. */
const presented = (post: Post): Post => ({
	...post,
	sections: post.sections.filter(({level}, index) => {
		const after = post.sections.slice(index + 1);
		const end = after.findIndex(section => section.level <= level);
		return [post.sections[index]!, ...after.slice(0, end === -1 ? after.length : end)].some(({blocks}) => blocks.some(({kind}) => kind !== 'comment' && kind !== 'rule'));
	}),
});

describe.concurrent.each(files.map(file => relative(checkout, file)))('%s', name => {
	const file = resolve(checkout, name);
	const read = async () => readPost(await readFile(file, 'utf8'), file);

	test.each([['text', 24], ['text', 72], ['ansi', 50], ['ansi', 132]])('is printed as %s, %i cells wide, whole', async (format, width) => {
		const text = await printed('read', file, '--format', format, '--width', String(width));
		expect(widestLineOf(text)).toBeLessThanOrEqual(width);
		expect(missingIn(text, await read())).toEqual([]);
	});

	test.each([['points', 40, 12], ['points', 80, 24], ['full', 40, 12], ['full', 200, 60]])('becomes slides (%s) of %ix%i, whole', async (style, columns, rows) => {
		const slides = JSON.parse(await printed('present', file, '--slides', style, '--format', 'json', '--size', `${columns}x${rows}`)) as Array<{lines: string[]; notes: string}>;
		expect(slides.filter(({lines}) => lines.length > rows || widestLineOf(lines.join('\n')) > columns)).toEqual([]);
		const text = slides.map(({lines, notes}) => [...lines, style === 'points' ? notes : ''].join('\n')).join('\n');
		expect(missingIn(text, presented(await read()))).toEqual([]);
	});
});

import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {withoutMarks} from '../../source/layout/breaking.ts';
import {cellsIn} from '../../source/layout/cells.ts';
import {type Measure} from '../../source/layout/measure.ts';
import {layPage} from '../../source/layout/page.ts';
import {unraised} from '../../source/layout/raised.ts';
import {joinedText, textOfLines} from '../../source/layout/text.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {type Post} from '../../source/model/post.ts';
import {wordsIn, wordsOf} from '../../source/model/words.ts';
import {measure, sentence} from './any-post.ts';

/** Expects that a post, laid out, has its words, in order, and no row that is none or too wide. */
const expectLawful = (post: Post, {width, isPlain}: Measure) => {
	const {parts} = layPage(post, {width, isPlain});
	const rows = textOfLines(parts.flatMap(part => part.lines));
	expect(rows.filter(row => cellsIn(row) > width || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(row))).toEqual([]);
	const {text} = joinedText(parts.flatMap(part => (part.content === 'title' ? [] : part.lines)));
	expect(wordsOf(unraised(withoutMarks(text)))).toEqual(wordsOf(unraised(withoutMarks(wordsIn(post).join(' ')))));
};

const folder = new URL('../posts/', import.meta.url);

test.each(readdirSync(folder).filter(name => name.endsWith('.md')))('%s keeps the laws at every width', async name => {
	const post = await readPost(readFileSync(new URL(name, folder), 'utf8'), name);
	for (let width = 20; width <= 200; width++) {
		expectLawful(post, {width, isPlain: false});
		expectLawful(post, {width, isPlain: true});
	}

	expectLawful(post, {width: Infinity, isPlain: true});
});

const markdown = fc.array(fc.oneof(
	sentence,
	fc.constantFrom('\n\n', '\n', '    ', '# ', '## ', '- ', '  - ', '1. ', '> ', '> > ', '```\n', '```js\n', '---\n', '***', '| a | b |\n|---|--:|\n| ', ' | ', '![', '](', ')', '[x] ', '**', '*', '`', '~~', '$$', '$', '<!-- ', ' -->', '<div>', '<br>', '&amp;', '&shy;', '&#27;', '\u001B[31m', '\u009B', '\u202E', '\t', '\r\n'),
), {maxLength: 40}).map(list => list.join(''));

test('any Markdown keeps the laws at any width', async () => {
	await fc.assert(fc.asyncProperty(fc.oneof(markdown, fc.string({unit: 'binary', maxLength: 200})), measure, async (text, measured) => {
		expectLawful(await readPost(text, 'post.md'), measured);
	}));
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {copiedText} from '../../source/layout/copied-text.ts';
import {layPage} from '../../source/layout/page.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {type Block} from '../../source/model/block.ts';
import {type Post} from '../../source/model/post.ts';
import {postOf, posts, text} from '../random-post.ts';

const linesOf = (post: Post, width: number, isJustified = false) => layPage(post, {width, isPlain: false, typography: {isJustified}}).parts.flatMap(part => part.lines);
const copied = (...blocks: readonly Block[]) => copiedText(linesOf(postOf([{id: '', level: 0, heading: [], blocks}]), 30));
const words = (count: number) => text('many words '.repeat(count).trim());

test.each<[string, readonly Block[], string]>([
	['running text is one line', [{kind: 'paragraph', text: words(8)}, {kind: 'paragraph', text: text('More.')}], `${'many words '.repeat(8).trim()}\n\nMore.`],
	['a word that was cut is whole', [{kind: 'paragraph', text: text(`x ${'y'.repeat(50)} z`)}], `x ${'y'.repeat(50)} z`],
	['code is as it was written', [{kind: 'code', language: 'js', title: 'a.js', text: `if (a) {\n\n    ${'long '.repeat(12)}\n}`}], `if (a) {\n\n    ${'long '.repeat(12).trim()}\n}`],
	['items keep their lines', [{kind: 'list', isLoose: false, items: [{blocks: [{kind: 'paragraph', text: words(5)}]}, {blocks: [{kind: 'paragraph', text: text('b')}, {kind: 'list', isLoose: false, start: 9, items: [{blocks: [{kind: 'paragraph', text: text('c')}]}]}]}]}], `- ${'many words '.repeat(5).trim()}\n- b\n  9. c`],
	['tasks are as one types them', [{kind: 'list', isLoose: false, items: [{isDone: true, blocks: [{kind: 'paragraph', text: text('done')}]}, {isDone: false, blocks: [{kind: 'paragraph', text: text('to do')}]}]}], '[x] done\n[ ] to do'],
	['quotes have no bars', [{kind: 'quote', blocks: [{kind: 'paragraph', text: words(5)}, {kind: 'code', language: '', text: 'a\n  b'}]}], `${'many words '.repeat(5).trim()}\n\na\n  b`],
	['rows of tables stand as they stood', [{kind: 'table', alignments: ['left', 'right'], header: [text('A'), text('B')], rows: [[text('one'), text('1')], [text('two'), text('22')]]}], 'A      B\n───   ──\none    1\ntwo   22'],
])('%s', (_, blocks, expected) => {
	expect(copied(...blocks)).toBe(expected);
});

test('a heading is no part of what follows it', () => {
	const post = postOf([{id: 'a', level: 1, heading: words(6), blocks: [{kind: 'paragraph', text: text('Text.')}]}]);
	expect(copiedText(linesOf(post, 30)).endsWith(`${'many words '.repeat(6).trim()}\n\nText.`)).toBe(true);
});

/** Only what is running text: it has no lines of its own. */
const running = (post: Post): Post => ({...post, footnotes: [], sections: post.sections.map(section => ({...section, blocks: section.blocks.filter(({kind}) => kind === 'paragraph')}))});

test('running text is copied as it is printed, however it is set', () => {
	fc.assert(fc.property(posts.map(post => running(post)), fc.constantFrom(24, 40, 72, 100), fc.boolean(), (post, width, isJustified) => {
		const printed = textOfLines(layPage(post, {width: Infinity, isPlain: true}).parts.filter(({content}) => content !== 'title').flatMap(part => part.lines));
		const lines = layPage(post, {width, isPlain: false, typography: {isJustified}}).parts.filter(({content}) => content !== 'title').flatMap(part => part.lines);
		const rowsOf = (rows: readonly string[]) => rows.map(row => row.trim().replaceAll(/ +/g, ' ').replaceAll(/[[\]\d¹²³]/g, '')).filter(row => row !== '');
		expect(rowsOf(copiedText(lines).split('\n'))).toEqual(rowsOf(printed));
	}), {numRuns: 100});
});

test('no frame, bar or cut is copied, whatever the post', () => {
	fc.assert(fc.property(posts, fc.constantFrom(24, 40, 72), (post, width) => {
		expect(copiedText(linesOf(post, width))).not.toMatch(/[▎│╭╰↵▔]/);
	}), {numRuns: 60});
});

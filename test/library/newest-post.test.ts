import {utimesSync} from 'node:fs';
import {join, relative} from 'node:path';
import {expect, test} from 'vitest';
import {glanceAt} from '../../source/library/glance.ts';
import {newestOf} from '../../source/library/newest-post.ts';
import {postsIn} from '../../source/library/posts-in.ts';
import {type File, folderWith} from './folder-with.ts';

const dated = (date: string) => `---\ntitle: x\ndate: ${date}\n---\n`;
const day = Date.parse('2024-05-06');

test.each([
	['a day', '---\ndate: 2024-05-06\n---', {time: day, isHidden: false}],
	['a day with short numbers', '---\ndate: 2024-5-6\n---', {time: Date.parse('2024-5-6'), isHidden: false}],
	['a time with a zone', '---\ndate: 2024-05-06 02:00:00 +0200\n---', {time: day, isHidden: false}],
	['quotes and a remark', '---\ndate: "2024-05-06" # a Monday\n---', {time: day, isHidden: false}],
	['another name for it', '---\npubDate: 2024-05-06\n---', {time: day, isHidden: false}],
	['TOML', '+++\ndate = 2024-05-06T00:00:00Z\ndraft = true\n+++', {time: day, isHidden: true}],
	['a byte order mark and CRLF', '\uFEFF---\r\ndate: 2024-05-06\r\nhidden: true\r\n---\r\n', {time: day, isHidden: true}],
	['published', '---\npublished: false\n---', {isHidden: true}],
	['no draft', '---\ndraft: false\nhidden: no\npublished: true\n---', {isHidden: false}],
	['a date that is none', '---\ndate: someday\n---', {isHidden: false}],
	['a date inside of something', '---\nother:\n  date: 2024-05-06\n---', {isHidden: false}],
	['a date in the text', '---\ntitle: x\n---\ndate: 2024-05-06\nhidden: true', {isHidden: false}],
	['no front matter', 'date: 2024-05-06\n', {isHidden: false}],
	['an empty file', '', {isHidden: false}],
])('a glance at a file with %s', (_, text, glance) => {
	expect(glanceAt(join(folderWith(['post.md', text]), 'post.md'))).toEqual(glance);
});

test('what cannot be read is hidden', () => {
	expect(glanceAt(folderWith())).toEqual({isHidden: true});
});

test.each([
	['the day in the name', ['2023-01-01-a.md', '2024-01-01-b.md', '2022-01-01-c.md'], '2024-01-01-b.md'],
	['the day in the name before the one in the file', [['2023-01-01-a.md', dated('2025-01-01')], ['2024-01-01-b.md', dated('2020-01-01')]], '2024-01-01-b.md'],
	['the date in the file', [['a.md', dated('2023-01-01')], ['b.md', dated('2024-01-01 10:00:00 +0100')], ['c.md', dated('2024-01-01')]], 'b.md'],
	['either', ['2023-01-01-a.md', ['b.md', dated('2024-01-01')]], 'b.md'],
	['any date before none', ['2003-01-01-a.md', 'about.md'], '2003-01-01-a.md'],
	['of one day the last', ['2023-01-01-a.md', '2023-01-01-b.md'], '2023-01-01-b.md'],
	['not the hidden one', ['2023-01-01-a.md', ['2024-01-01-b.md', '---\nhidden: true\n---']], '2023-01-01-a.md'],
	['not the draft', ['_posts/2023-01-01-a.md', '_drafts/2024-01-01-b.md'], '_posts/2023-01-01-a.md'],
	['not the readme', ['a.md', ['readme.md', dated('2024-01-01')]], 'a.md'],
	['the readme if it is all there is', ['readme.md'], 'readme.md'],
	['a folder of its own', ['2024-01-01-b/index.md', '2023-01-01-a.md'], '2024-01-01-b/index.md'],
	['none of nothing', ['a.txt'], undefined],
	['none of hidden ones', [['a.md', '---\ndraft: true\n---']], undefined],
] as ReadonlyArray<readonly [string, readonly File[], string | undefined]>)('newest by %s', (_, files, newest) => {
	const folder = folderWith(...files);
	const found = newestOf(postsIn(folder));
	expect(found && relative(folder, found.path)).toBe(newest);
});

test('without any date, the file that was changed last', () => {
	const folder = folderWith('a.md', 'b.md', 'c.md');
	for (const [index, name] of ['a.md', 'c.md', 'b.md'].entries()) {
		utimesSync(join(folder, name), index, index);
	}

	expect(newestOf(postsIn(folder))?.slug).toBe('b');
});

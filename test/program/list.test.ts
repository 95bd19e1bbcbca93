import process from 'node:process';
import {expect, test} from 'vitest';
import {folderWith} from '../library/folder-with.ts';
import {openPseudoTerminal} from '../pseudo-terminal.ts';
import {postdeck, runNode} from './run.ts';

const blog = () => folderWith(
	['_config.yml', 'title: Notes\n'],
	['_posts/2023-05-06-older.md', '---\ntitle: "An\tolder *post*"\ntags: [a, b]\n---\n\nWords.\n'],
	['_posts/2024-01-04-newer.md', `---\ntitle: Newer\n---\n\n${'word '.repeat(1000)}\n`],
	['_posts/2024-02-02-hidden.md', '---\ntitle: Kept back\nhidden: true\n---\n'],
	['_drafts/unfinished.md', '---\ntitle: Unfinished, and with a title that goes on and on until no terminal has the room for it\n---\n'],
	['about.md', 'No post.'],
);

const list = (folder: string, ...words: readonly string[]) => runNode(postdeck, ['list', ...words], {folder});

test('in a pipe there are tabs between the fields, and a mark behind what is not for readers', () => {
	expect(list(blog())).toEqual({
		code: 0, stderr: '', stdout: [
			'\tUnfinished, and with a title that goes on and on until no terminal has the room for it\t1\t_drafts/unfinished.md\tdraft',
			'2024-02-02\tKept back\t1\t_posts/2024-02-02-hidden.md\thidden',
			'2024-01-04\tNewer\t4\t_posts/2024-01-04-newer.md',
			'2023-05-06\tAn older post\t1\t_posts/2023-05-06-older.md',
			'',
		].join('\n'),
	});
});

test('as data', () => {
	expect(JSON.parse(list(blog(), '_posts', '--format', 'json').stdout)).toEqual([
		{date: '2024-02-02', title: 'Kept back', minutes: 1, path: '_posts/2024-02-02-hidden.md', labels: [], mark: 'hidden'},
		{date: '2024-01-04', title: 'Newer', minutes: 4, path: '_posts/2024-01-04-newer.md', labels: []},
		{date: '2023-05-06', title: 'An older post', minutes: 1, path: '_posts/2023-05-06-older.md', labels: ['a', 'b']},
	]);
});

test('a terminal gets columns that fit it', async () => {
	const terminal = openPseudoTerminal(process.execPath, [postdeck, 'list'], {columns: 80, rows: 10, folder: blog()});
	expect(await terminal.exit).toMatchObject({code: 0});
	const {rows} = await terminal.picture();
	expect(rows.slice(0, 5)).toEqual([
		'            Unfinished, and with a titl…  draft   1 min  _drafts/unfinished.md',
		'2024-02-02  Kept back  hidden                     1 min  …s/2024-02-02-hidden.md',
		'2024-01-04  Newer                                 4 min  …ts/2024-01-04-newer.md',
		'2023-05-06  An older post                         1 min  …ts/2023-05-06-older.md',
		'',
	]);
});

test.each([
	[['nowhere'], 'there is no folder “nowhere”'],
	[['about.md'], '“about.md” is a file; list takes a folder'],
	[['_posts', '_drafts'], 'one folder at a time is listed'],
	[['--format', 'yaml'], '--format takes text, json, not “yaml”'],
])('list %j is complained of', (words, complaint) => {
	expect(list(blog(), ...words)).toEqual({code: 2, stdout: '', stderr: `postdeck: ${complaint}\n`});
});

test('without a blog, or without posts, there is nothing to list', () => {
	expect(list('/')).toEqual({code: 2, stdout: '', stderr: 'postdeck: you stand in no blog; postdeck list . lists the posts beneath any folder\n'});
	expect(list(folderWith('a.txt'), '.')).toMatchObject({code: 2, stderr: expect.stringContaining('there are no posts in') as string});
});

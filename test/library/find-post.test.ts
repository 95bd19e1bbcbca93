import {Buffer} from 'node:buffer';
import {mkdirSync, symlinkSync} from 'node:fs';
import {join, relative} from 'node:path';
import {expect, test} from 'vitest';
import {Complaint} from '../../source/complaint.ts';
import {findPost} from '../../source/library/find-post.ts';
import {shippedFile} from '../../source/library/shipped.ts';
import {type Input} from '../../source/library/standard-input.ts';
import {folderWith} from './folder-with.ts';

const nothing: Input = {isGiven: () => false, read: async () => new Uint8Array()};
const piped = (text: string): Input => ({isGiven: () => true, read: async () => Buffer.from(text)});

/** The name of the post that is found. */
const nameOf = async (typed: string | undefined, from: string, input = nothing) => {
	const {name} = await findPost(typed, from, input);
	return name;
};

/** Input that must not be touched. */
const untouched: Input = {
	isGiven: () => true,
	async read() {
		throw new Error('standard input was read');
	},
};

const blog = () => folderWith(
	'.git/HEAD',
	'_config.yml',
	['_posts/2023-01-01-notes.md', 'first notes'],
	['_posts/2024-02-02-notes.md', 'second notes'],
	['_posts/2022-03-03-big-data.md', 'big data'],
	['_posts/2021-03-03-small-data.md', 'small data'],
	['_posts/de/2020-01-01-hello.md', 'hallo'],
	['_posts/en/2020-01-01-hello.md', 'hello'],
	['_posts/2025-01-01-secret.md', '---\nhidden: true\n---\nsecret'],
	['_drafts/someday.md', 'someday'],
	['pages/a.md', 'a page'],
	'code/x.ts',
	['cat.png', Buffer.from('\u0089PNG\r\n', 'latin1')],
	['utf16.md', Buffer.from('\uFEFFsixteen', 'utf16le')],
	['readme', 'a file without an ending'],
);

const found: ReadonlyArray<readonly [what: string, typed: string | undefined, path: string]> = [
	['a file', '_posts/2023-01-01-notes.md', '_posts/2023-01-01-notes.md'],
	['a file in a folder above', '../pages/a.md', 'pages/a.md'],
	['any text file', 'readme', 'readme'],
	['a file in UTF-16', 'utf16.md', 'utf16.md'],
	['a folder', 'pages', 'pages/a.md'],
	['a blog', '.', '_posts/2024-02-02-notes.md'],
	['nothing', undefined, '_posts/2024-02-02-notes.md'],
	['a slug', 'big-data', '_posts/2022-03-03-big-data.md'],
	['a slug with its date', '2023-01-01-notes', '_posts/2023-01-01-notes.md'],
	['a slug with its ending', 'big-data.md', '_posts/2022-03-03-big-data.md'],
	['a title', 'Big Data', '_posts/2022-03-03-big-data.md'],
	['a part of a slug', 'small', '_posts/2021-03-03-small-data.md'],
	['a hidden post', 'secret', '_posts/2025-01-01-secret.md'],
	['a draft', 'someday', '_drafts/someday.md'],
];

test.each(found)('%s is found (%s)', async (_, typed, path) => {
	const folder = blog();
	const from = typed?.startsWith('..') ? join(folder, 'code') : folder;
	const source = await findPost(typed, from, typed === undefined ? nothing : untouched);
	expect(relative(folder, source.path!)).toBe(path);
	expect(path.endsWith(source.name)).toBe(true);
});

test('a file is read whole', async () => {
	expect(await findPost('utf16.md', blog(), untouched)).toMatchObject({text: 'sixteen', name: 'utf16.md'});
});

const complaints: ReadonlyArray<readonly [typed: string, message: string]> = [
	['notes', '“notes” may be 2023-01-01-notes or 2024-02-02-notes; say more of it'],
	['hello', '“hello” may be _posts/de/2020-01-01-hello.md or _posts/en/2020-01-01-hello.md; say more of it'],
	['data.txt', 'there is no file or post “data.txt”; did you mean small-data or big-data or synthetic-data?'],
	['data', '“data” may be small-data or big-data; say more of it'],
	['2', '“2” may be _posts/2021-03-03-small-data.md, _posts/2022-03-03-big-data.md, _posts/2023-01-01-notes.md, _posts/2024-02-02-notes.md or 3 others; say more of it'],
	['raedme', 'there is no file or post “raedme”; did you mean readme?'],
	['pages/b.md', 'there is no file or post “pages/b.md”; did you mean pages/a.md?'],
	['nowhere/a.md', 'there is no file “nowhere/a.md”, nor a folder “nowhere”'],
	['readme/a.md', 'there is no file “readme/a.md”, nor a folder “readme”'],
	['xyzzy', 'there is no file or post “xyzzy”'],
	['', 'there is no file or post “”'],
	['a\0b', 'there is no file or post “a\0b”'],
	['x'.repeat(5000), 'there is no file or post “xxx'],
	['code', 'there are no posts in “code”'],
	['cat.png', '“cat.png” is a PNG picture, not text'],
	['/dev/null', '“/dev/null” is a device, not a file'],
	['circle.md', '“circle.md” cannot be read: its links lead in a circle'],
];

test.each(complaints)('%s is complained of', async (typed, message) => {
	const folder = blog();
	symlinkSync('circle.md', join(folder, 'circle.md'));
	await expect(findPost(typed, folder, untouched)).rejects.toSatisfy(error => error instanceof Complaint && error.message.startsWith(message));
});

test('outside of a blog there are the posts that come with postdeck', async () => {
	const folder = folderWith('.git/HEAD', 'readme.md');
	const newest = await findPost(undefined, folder, nothing);
	expect(newest.path).toBe(shippedFile('posts/2024-01-04-synthetic-data.md'));
	expect(await findPost('synthetic-data', folder)).toEqual(newest);
	expect(await nameOf('tour', folder)).toBe('2026-11-22-a-tour-of-postdeck.md');
});

test('a blog whose every post is hidden has nothing to show', async () => {
	const folder = folderWith('.git/HEAD', ['_posts/2025-01-01-secret.md', '---\nhidden: true\n---']);
	expect(await nameOf(undefined, folder, nothing)).toBe('2024-01-04-synthetic-data.md');
});

test('a whole slug of ours comes before a part of one in the blog', async () => {
	const folder = folderWith('.git/HEAD', '_posts/2025-01-01-more-synthetic-data.md');
	expect(await nameOf('synthetic-data', folder)).toBe('2024-01-04-synthetic-data.md');
});

test('what is piped in is read where nothing or - was typed', async () => {
	const folder = blog();
	const post = {text: '# Hi', name: '-'};
	expect(await findPost(undefined, folder, piped('# Hi'))).toEqual(post);
	expect(await findPost('-', folder, piped('# Hi'))).toEqual(post);
	expect(await nameOf(undefined, folder, piped(''))).toBe('2024-02-02-notes.md');
	await expect(findPost('-', folder, piped(''))).rejects.toThrow(new Complaint('- is standard input, and nothing is piped in'));
	await expect(findPost('-', folder, nothing)).rejects.toThrow(Complaint);
	await expect(findPost(undefined, folder, piped('\0'))).rejects.toThrow(new Complaint('standard input is a binary file, not text'));
});

test('a folder that has posts in it only by its name is no reason to fail', async () => {
	const folder = folderWith('.git/HEAD');
	mkdirSync(join(folder, 'posts'));
	expect(await nameOf(undefined, folder, nothing)).toBe('2024-01-04-synthetic-data.md');
});

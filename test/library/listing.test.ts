import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {findShelf, shelfAround} from '../../source/library/find-shelf.ts';
import {byDate, listingsOf, readListing} from '../../source/library/listing.ts';
import {postFileOf} from '../../source/library/post-file.ts';
import {postFrom} from '../../source/library/post-from.ts';
import {readSource} from '../../source/library/read-source.ts';
import {textOf} from '../../source/model/span.ts';
import {minutesFor, wordsIn} from '../../source/model/words.ts';
import {type File, folderWith} from './folder-with.ts';

const posts = ['../../posts/', '../posts/'].flatMap(folder => {
	const path = fileURLToPath(new URL(folder, import.meta.url));
	return readdirSync(path).filter(name => name.endsWith('.md')).map(name => path + name);
});

test.each(posts)('of %s a list says what reading says', async path => {
	const post = await postFrom(readSource(path));
	const listing = await readListing(postFileOf(path));
	expect([listing.title, listing.date, listing.labels]).toEqual([textOf(post.title).replaceAll('\n', ' '), post.date, [...new Set([...post.categories, ...post.tags])]]);
	expect(Math.abs(listing.contents!.minutes - minutesFor(wordsIn(post).length))).toBeLessThanOrEqual(1);
});

const only = async (text: string | Uint8Array, path = '_posts/2024-01-04-a-post.md') => {
	const folder = folderWith([path, text]);
	return readListing(postFileOf(`${folder}/${path}`));
};

test.each([
	['no front matter', 'Just text.', {title: 'A Post', date: '2024-01-04', labels: []}],
	['a heading for a title', '# The *Title*\n\nText.', {title: 'The Title'}],
	['a draft', '---\ntitle: x\ndraft: true\n---\n', {mark: 'draft'}],
	['a hidden post', '---\nhidden: true\n---\n', {mark: 'hidden'}],
	['labels', '---\ncategories: a b\ntags: [b, c]\n---\n', {labels: ['a', 'b', 'c']}],
	['CRLF, a byte order mark and a control character', '\uFEFF---\r\ntitle: A\u001B[2Jb\r\n---\r\n', {title: 'A[2Jb'}],
	['broken front matter', '---\ntitle: [\n---\n\nText.', {contents: {minutes: 1, words: expect.stringContaining('text.') as string}}],
	['a picture', Uint8Array.of(0x89, 0x50, 0x4E, 0x47), {title: 'A Post', contents: {minutes: 1}}],
])('%s is listed', async (_, text, expected) => {
	expect(await only(text)).toMatchObject(expected);
});

test('what a post hides is not found in it', async () => {
	const {contents} = await only('Seen.\n\n<!-- ## Hidden\n\nnot yet -->\n\n[shown](https://unseen.example/path) ![nor this](x.png) {% include unseen.html %}\n');
	expect(contents?.words).toBe('a post seen. shown');
});

test('posts that cannot be read are listed by their names', async () => {
	expect(await readListing(postFileOf('/nowhere/2024-01-04-gone.md'))).toMatchObject({title: 'Gone', date: '2024-01-04'});
});

test('before they are read, posts have names and days', () => {
	const folder = folderWith('_posts/2024-01-04-b.md', ['_posts/a.md', '---\ndate: 2023-05-06\n---\n'], '_drafts/c.md');
	const files = ['_posts/2024-01-04-b.md', '_posts/a.md', '_drafts/c.md'].map(path => postFileOf(`${folder}/${path}`));
	expect(listingsOf(files)).toMatchObject([{title: 'C', mark: 'draft'}, {title: 'B', date: '2024-01-04'}, {title: 'A', date: '2023-05-06'}]);
});

const nothing = {isGiven: () => false, read: async () => new Uint8Array()};
const blog: readonly File[] = [['_config.yml', 'title: "Ann’s Notebook"  # for now\n'], '_posts/2024-01-04-a.md', '_posts/2024-01-05-b.md', 'pages/about.md', 'one/only.md'];

test('a blog is a shelf, and so is a folder of posts; one post, or what is piped in, is none', () => {
	const folder = folderWith(...blog);
	const slugs = (typed?: string, from = folder, input = nothing) => findShelf(typed, from, input)?.listings.map(({file}) => file.slug);
	expect(findShelf(undefined, `${folder}/pages`, nothing)?.name).toBe('Ann’s Notebook');
	expect(slugs()).toEqual(['b', 'a']);
	expect(slugs('.')).toEqual(['b', 'a']);
	expect(slugs('_posts', folder)).toEqual(['b', 'a']);
	expect(findShelf('_posts', folder, nothing)?.name).toBe('_posts');
	expect(slugs('one')).toBeUndefined();
	expect(slugs('a')).toBeUndefined();
	expect(slugs('')).toBeUndefined();
	expect(slugs(undefined, folder, {...nothing, isGiven: () => true})).toBeUndefined();
	expect(slugs(undefined, '/')).toBeUndefined();
	expect(shelfAround(`${folder}/_posts/2024-01-04-a.md`)).toMatchObject({name: 'Ann’s Notebook', listings: {length: 2}});
});

test('posts stand by the days that they say, drafts without one first', () => {
	const listing = (title: string, known: Record<string, unknown>) => ({file: postFileOf(`/blog/${title}.md`), title, labels: [], ...known});
	const listings = [listing('a', {date: '2018-12-22'}), listing('b', {}), listing('c', {date: '2021-05-22'}), listing('d', {date: '2018-12-22'}), listing('e', {mark: 'draft'}), listing('f', {date: '2020-01-01', mark: 'draft'})];
	expect(byDate(listings).map(({title}) => title)).toEqual(['e', 'c', 'f', 'a', 'd', 'b']);
});

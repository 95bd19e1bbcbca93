import {join} from 'node:path';
import {expect, test} from 'vitest';
import {followLink} from '../../source/library/follow-link.ts';
import {type File, folderWith} from './folder-with.ts';

const files: readonly File[] = [
	'blog/_config.yml', ['blog/_posts/2024-01-04-here.md', 'Here.'], ['blog/_posts/2023-05-06-there.md', 'There.'], ['blog/_posts/2020-01-01-picture.md', Uint8Array.of(0x89, 0x50, 0x4E, 0x47)],
	'blog/assets/paper.pdf', 'blog/drawings/one.svg', ['secret.md', 'Not for the blog.'],
];

const followIn = (href: string) => followLink(href, {name: 'here.md', path: join(folderWith(...files), 'blog/_posts/2024-01-04-here.md')});

test.each([
	['2023-05-06-there.md', 'There.', undefined],
	['2023-05-06-there.md#a-heading', 'There.', 'a-heading'],
	['/2023/05/06/there/', 'There.', undefined],
	['/there.html#caf%C3%A9', 'There.', 'café'],
])('%s leads to another post', (href, text, anchor) => {
	expect(followIn(href)).toMatchObject({kind: 'post', source: {text, name: '2023-05-06-there.md'}, ...(anchor !== undefined && {anchor})});
});

test.each([
	['/2024/01/04/here.html#end', {kind: 'here', anchor: 'end'}],
	['2024-01-04-here.md', {kind: 'here', anchor: ''}],
	['https://example.org/a', {kind: 'web', address: 'https://example.org/a'}],
	['//example.org/a', {kind: 'web', address: 'https://example.org/a'}],
])('%s leads to this post, or to the web', (href, followed) => {
	expect(followIn(href)).toEqual(followed);
});

test.each([
	['../assets/paper.pdf', 'this leads to no post, but to ../assets/paper.pdf'],
	['../drawings/', 'this leads to a folder: ../drawings/'],
	['../../secret.md#x', 'this leads to a file outside of the blog: ../../secret.md#x'],
	['../nothing.md', 'this leads to no file: ../nothing.md'],
	['2020-01-01-picture.md', '“2020-01-01-picture.md” is a PNG picture, not text'],
])('%s opens nothing, and it is said why', (href, complaint) => {
	expect(() => followIn(href)).toThrow(complaint);
});

test.each([
	['other.md', {kind: 'remote', address: 'https://ann.example/notes/other.md'}],
	['../b.markdown#caf%C3%A9', {kind: 'remote', address: 'https://ann.example/b.markdown', anchor: 'café'}],
	['post.md#end', {kind: 'here', anchor: 'end'}],
	['picture.png', {kind: 'web', address: 'https://ann.example/notes/picture.png'}],
	['//elsewhere.example/other.md', {kind: 'web', address: 'https://elsewhere.example/other.md'}],
	['file:///etc/passwd.md', {kind: 'web', address: 'file:///etc/passwd.md'}],
] as const)('in a post that was fetched, %s leads to its neighbours, or to the browser', (href, followed) => {
	expect(followLink(href, {name: 'post.md', address: 'https://ann.example/notes/post.md'})).toEqual(followed);
});

test('what was piped in leads to the web, and to no file', () => {
	expect(followLink('https://example.org', {name: '-'})).toEqual({kind: 'web', address: 'https://example.org'});
	expect(() => followLink('other.md', {name: '-'})).toThrow('standard input has no files beside it: other.md');
});

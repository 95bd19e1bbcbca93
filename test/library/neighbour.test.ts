import {join, relative} from 'node:path';
import {expect, test} from 'vitest';
import {inOrder} from '../../source/library/in-order.ts';
import {neighbourOf} from '../../source/library/neighbour.ts';
import {postsAround} from '../../source/library/posts-around.ts';
import {postsIn} from '../../source/library/posts-in.ts';
import {type File, folderWith} from './folder-with.ts';

const blog: readonly File[] = [
	'_config.yml', 'about.md', '_posts/2024-01-04-c.md', '_posts/2023-01-01-a.md', ['_posts/2023-06-01-hidden.md', '---\nhidden: true\n---\n'],
	['_posts/b.md', '---\ndate: 2023-08-01\n---\n'], '_posts/2024-01-04-d.md', '_posts/notes.md', '_posts/more.md', '_drafts/e.md',
];

test('posts stand from the newest to the oldest, drafts before and those without a date behind', () => {
	const folder = folderWith(...blog);
	expect(inOrder(postsIn(folder)).map(({file}) => file.slug)).toEqual(['e', 'd', 'c', 'b', 'hidden', 'a', 'more', 'notes']);
});

test.each([
	['_posts/2024-01-04-c.md', 'next', '_posts/2024-01-04-d.md'],
	['_posts/2024-01-04-c.md', 'previous', '_posts/b.md'],
	['_posts/b.md', 'previous', '_posts/2023-01-01-a.md'],
	['_posts/2023-01-01-a.md', 'next', '_posts/b.md'],
	['_posts/2024-01-04-d.md', 'next', undefined],
	['_drafts/e.md', 'previous', '_posts/2024-01-04-d.md'],
	['_posts/notes.md', 'previous', undefined],
	['about.md', 'next', undefined],
	['about.md', 'previous', undefined],
] as const)('of %s the %s is %s', (path, direction, expected) => {
	const folder = folderWith(...blog);
	const found = neighbourOf(join(folder, path), direction);
	expect(found && relative(folder, found.path)).toBe(expected);
});

test('around a post that is of no blog stand the posts beside it, and none from folders below', () => {
	const folder = folderWith('a.md', 'b.md', 'c.txt', 'below/d.md');
	const around = postsAround(join(folder, 'b.md'));
	expect({...around, files: around.files.map(({slug}) => slug)}).toEqual({folder, files: ['a', 'b']});
});

import {symlinkSync} from 'node:fs';
import {join, relative} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fileAt} from '../../source/library/file-at.ts';
import {siteOf} from '../../source/library/site.ts';
import {type File, folderWith} from './folder-with.ts';

const jekyll: readonly File[] = [
	['_config.yml', 'title: x\nurl: "https://ann.example" # the host\nbaseurl: /blog\n'], '_posts/2024-01-04-a.md', '_posts/beside.png', '_posts/2024-01-04-a/own.png',
	'assets/img/9.jpg', 'assets/img/two words.png', 'assets/img/50%.png', 'assets/img/a#b.png', 'images/Upper.PNG', 'blog/in-blog.png', 'top.png', ['assets/img/caf\u0065\u0301.png', ''],
];
const hugo: readonly File[] = [['config.toml', 'baseURL = "https://ann.example/sub/"'], 'content/en/blog/a/index.md', 'content/en/blog/a/own.png', 'content/en/blog/shared.png', 'static/img/s.png', 'assets/x.png'];
const astro: readonly File[] = ['astro.config.mjs', 'src/content/post/a.mdx', 'src/assets/a.png', 'public/p.png'];
const eleventy: readonly File[] = ['.eleventy.js', 'src/blog/a.md', 'src/_img/a.svg'];
const alone: readonly File[] = ['notes/a.md', 'notes/a.png', 'b.png', 'x/.git/HEAD'];

test.each<readonly [path: string, files: readonly File[], post: string, file: string | undefined]>([
	['/assets/img/9.jpg', jekyll, '_posts/2024-01-04-a.md', 'assets/img/9.jpg'],
	['assets/img/9.jpg', jekyll, '_posts/2024-01-04-a.md', 'assets/img/9.jpg'],
	['img/9.jpg', jekyll, '_posts/2024-01-04-a.md', 'assets/img/9.jpg'],
	['beside.png', jekyll, '_posts/2024-01-04-a.md', '_posts/beside.png'],
	['./beside.png?raw=true#x', jekyll, '_posts/2024-01-04-a.md', '_posts/beside.png'],
	['../top.png', jekyll, '_posts/2024-01-04-a.md', 'top.png'],
	['own.png', jekyll, '_posts/2024-01-04-a.md', '_posts/2024-01-04-a/own.png'],
	['/assets/img/two%20words.png', jekyll, '_posts/2024-01-04-a.md', 'assets/img/two words.png'],
	['/assets/img/two words.png', jekyll, '_posts/2024-01-04-a.md', 'assets/img/two words.png'],
	['/assets/img/50%.png', jekyll, '_posts/2024-01-04-a.md', 'assets/img/50%.png'],
	['/assets/img/a#b.png', jekyll, '_posts/2024-01-04-a.md', 'assets/img/a#b.png'],
	['/assets/img/caf\u00E9.png', jekyll, '_posts/2024-01-04-a.md', 'assets/img/caf\u0065\u0301.png'],
	['/images/upper.png', jekyll, '_posts/2024-01-04-a.md', 'images/Upper.PNG'],
	['/blog/assets/img/9.jpg', jekyll, '_posts/2024-01-04-a.md', 'assets/img/9.jpg'],
	['/blog/in-blog.png', jekyll, '_posts/2024-01-04-a.md', 'blog/in-blog.png'],
	['https://ann.example/blog/assets/img/9.jpg', jekyll, '_posts/2024-01-04-a.md', 'assets/img/9.jpg'],
	['https://ann.example.org/assets/img/9.jpg', jekyll, '_posts/2024-01-04-a.md', undefined],
	['https://elsewhere.example/assets/img/9.jpg', jekyll, '_posts/2024-01-04-a.md', undefined],
	['//elsewhere.example/top.png', jekyll, '_posts/2024-01-04-a.md', undefined],
	['data:image/png;base64,AA', jekyll, '_posts/2024-01-04-a.md', undefined],
	['/assets/img', jekyll, '_posts/2024-01-04-a.md', undefined],
	['/nowhere.png', jekyll, '_posts/2024-01-04-a.md', undefined],
	['', jekyll, '_posts/2024-01-04-a.md', undefined],
	['a\0b', jekyll, '_posts/2024-01-04-a.md', undefined],
	['own.png', hugo, 'content/en/blog/a/index.md', 'content/en/blog/a/own.png'],
	['shared.png', hugo, 'content/en/blog/a/index.md', 'content/en/blog/shared.png'],
	['/img/s.png', hugo, 'content/en/blog/a/index.md', 'static/img/s.png'],
	['/sub/img/s.png', hugo, 'content/en/blog/a/index.md', 'static/img/s.png'],
	['x.png', hugo, 'content/en/blog/a/index.md', 'assets/x.png'],
	['@/assets/a.png', astro, 'src/content/post/a.mdx', 'src/assets/a.png'],
	['~/assets/a.png', astro, 'src/content/post/a.mdx', 'src/assets/a.png'],
	['../../assets/a.png', astro, 'src/content/post/a.mdx', 'src/assets/a.png'],
	['/p.png', astro, 'src/content/post/a.mdx', 'public/p.png'],
	['/_img/a.svg', eleventy, 'src/blog/a.md', 'src/_img/a.svg'],
	['a.png', alone, 'notes/a.md', 'notes/a.png'],
])('%j', (path, files, post, expected) => {
	const folder = folderWith(...files);
	const postFile = join(folder, post);
	const file = fileAt(path, postFile, siteOf(postFile));
	expect(file === undefined ? undefined : relative(folder, file)).toBe(expected);
});

test('a path never leads out of the root, by dots or by links', () => {
	const folder = folderWith('secret.png', 'blog/_config.yml', 'blog/_posts/a.md', 'blog/in.png', 'outside/secret.png');
	symlinkSync(join(folder, 'secret.png'), join(folder, 'blog/linked.png'));
	symlinkSync(join(folder, 'outside'), join(folder, 'blog/folder'));
	symlinkSync(join(folder, 'blog/in.png'), join(folder, 'blog/inner.png'));
	const post = join(folder, 'blog/_posts/a.md');
	const site = siteOf(post);
	const parts = fc.array(fc.constantFrom('..', '.', '', 'secret.png', 'linked.png', 'folder', '_posts', 'blog', 'outside', '%2e%2e', '%2F'), {maxLength: 6});
	fc.assert(fc.property(parts, some => {
		expect(fileAt(some.join('/'), post, site)).toBeUndefined();
	}));
	expect(fileAt('inner.png', post, site)).toBe(join(folder, 'blog/inner.png'));
	expect(fileAt('../../blog/in.png', post, site)).toBe(join(folder, 'blog/in.png'));
});

test.each<readonly [name: string, files: readonly File[], post: string, site: Record<string, unknown>]>([
	['Jekyll', jekyll, '_posts/2024-01-04-a.md', {templates: 'liquid', address: 'https://ann.example', base: '/blog'}],
	['Hugo', hugo, 'content/en/blog/a/index.md', {templates: 'hugo', address: 'https://ann.example', base: '/sub'}],
	['Zola', [['config.toml', 'base_url = "https://ann.example"'], 'content/a.md'], 'content/a.md', {templates: 'zola', address: 'https://ann.example', base: ''}],
	['Astro', astro, 'src/content/post/a.mdx', {templates: 'none', address: '', base: ''}],
	['Eleventy', eleventy, 'src/blog/a.md', {templates: 'liquid'}],
	['a blog in a repository', ['.git/HEAD', 'docs/_config.yml', 'docs/_posts/a.md'], 'docs/_posts/a.md', {templates: 'liquid', address: '', base: '', root: 'docs'}],
	['a package', ['package.json', 'a/b/c.md'], 'a/b/c.md', {address: '', base: ''}],
	['a folder of posts', ['_posts/a.md', '.git/HEAD'], '_posts/a.md', {address: ''}],
])('%s has its root and its address', (_, files, post, expected) => {
	const folder = folderWith(...files);
	const site = siteOf(join(folder, post));
	expect({...site, root: relative(folder, site.root)}).toMatchObject({root: '', ...expected});
});

import {join, relative} from 'node:path';
import {expect, test} from 'vitest';
import {blogRootOf} from '../../source/library/blog-root.ts';
import {postsIn} from '../../source/library/posts-in.ts';
import {folderWith} from './folder-with.ts';

/** A blog's files (each empty), where in it someone stands, and its root and posts from there. */
const blogs: ReadonlyArray<readonly [name: string, files: readonly string[], from: string, root: string, posts: readonly string[]]> = [
	['Jekyll', ['_config.yml', 'about.md', '_posts/en/a.md', '_drafts/b.md', '_site/c.md'], '_posts/en', '', ['_posts/en/a.md', '_drafts/b.md']],
	['Jekyll in docs', ['.git/HEAD', 'readme.md', 'docs/_config.yml', 'docs/_posts/a.markdown'], 'docs', 'docs', ['docs/_posts/a.markdown']],
	['Jekyll in docs, from above', ['.git/HEAD', 'readme.md', 'docs/_config.yml', 'docs/_posts/a.markdown'], '', '', ['docs/_posts/a.markdown']],
	['Hugo', ['hugo.toml', 'content/_index.md', 'content/posts/a/index.md', 'content/posts/b.en.md'], 'content/posts', '', ['content/posts/a/index.md', 'content/posts/b.en.md']],
	['Zola', ['config.toml', 'content/a.md', 'themes/x/content/b.md'], 'content', '', ['content/a.md']],
	['Hexo', ['_config.yml', 'source/_posts/a.md'], 'source', '', ['source/_posts/a.md']],
	['Eleventy', ['.eleventy.js', 'src/blog/a.md', 'node_modules/x/readme.md'], '', '', ['src/blog/a.md']],
	['Astro', ['astro.config.mjs', 'src/content/post/a.mdx'], 'src/content/post', '', ['src/content/post/a.mdx']],
	['settings and no folder of posts', ['_config.yml', 'a.md', '2020/b.md', '.hidden/c.md', 'node_modules/x.md'], '2020', '', ['2020/b.md', 'a.md']],
	['a folder of posts alone', ['posts/a.md', 'notes.md', 'source/x.ts'], 'source', '', ['posts/a.md']],
	['a blog within a repository with posts', ['.git/HEAD', 'posts/a.md', 'site/_config.yml', 'site/_posts/b.md'], 'site/_posts', 'site', ['site/_posts/b.md']],
];

for (const [name, files, from, root, posts] of blogs) {
	test(name, () => {
		const folder = folderWith(...files);
		const found = blogRootOf(join(folder, from))!;
		expect(relative(folder, found)).toBe(root);
		expect(postsIn(found).map(({path}) => relative(folder, path)).toSorted()).toEqual([...posts].toSorted());
	});
}

test('a repository without posts is no blog, whatever stands above it', () => {
	const folder = folderWith('_config.yml', 'code/.git/HEAD', 'code/readme.md', 'code/deep/x');
	expect(blogRootOf(join(folder, 'code/deep'))).toBeUndefined();
});

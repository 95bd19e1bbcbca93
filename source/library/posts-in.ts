import {readdirSync, type Dirent} from 'node:fs';
import {join, parse} from 'node:path';
import {type PostFile, postFileOf} from './post-file.ts';

/** The folders in which blogs keep their posts, from the blog's root: Jekyll's, Hexo's, Hugo's and Zola's, Eleventy's, Astro's. */
export const postFolders = [
	'_posts',
	'_drafts',
	'docs/_posts',
	'source/_posts',
	'source/_drafts',
	'posts',
	'blog',
	'content',
	'src/_posts',
	'src/posts',
	'src/blog',
	'src/content',
] as const;

/**
The posts of a folder: of a blog's root, what is in its folders of posts; of any other folder, every Markdown file in it and below.

Pages that belong to a repository or to its folders (`readme.md`, `_index.md`) are no posts, unless there is nothing else. Folders that can't be read have none.
*/
export const postsIn = (folder: string): readonly PostFile[] => {
	const inFolders = postFolders.flatMap(name => filesIn(join(folder, name)));
	const files = inFolders.length > 0 ? inFolders : filesIn(folder);
	const posts = files.filter(file => !isPage(file));
	return (posts.length > 0 ? posts : files).map(file => postFileOf(file));
};

const filesIn = (folder: string): string[] => entriesOf(folder).flatMap(entry => {
	const file = join(folder, entry.name);
	// Linked folders are not followed: they may lead back up.
	if (entry.isDirectory()) {
		return isSkipped(entry.name) ? [] : filesIn(file);
	}

	return isPostName(entry.name) && !entry.name.startsWith('.') ? [file] : [];
});

/** Whether a file has the name of one that is written in Markdown. */
export const isPostName = (name: string): boolean => /\.(?:md|mdx|markdown|mkd|mkdn|mkdown|mdown)$/i.test(name);

const entriesOf = (folder: string): Dirent[] => {
	try {
		return readdirSync(folder, {withFileTypes: true});
	} catch {
		return [];
	}
};

/** Whether a folder is none of the author's posts: hidden, installed, or a generator's own, as `_site`. */
const isSkipped = (name: string) => /^\.|^node_modules$|^_(?!posts$|drafts$)/.test(name);

const isPage = (file: string) => /^(?:_index|readme|changelog|contributing|code_of_conduct|licen[cs]e|security)(?:\.[\w-]+)?$/i.test(parse(file).name);

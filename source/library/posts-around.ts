import {dirname, join} from 'node:path';
import {blogRootOf} from './blog-root.ts';
import {namesIn} from './names-in.ts';
import {postFileOf, type PostFile} from './post-file.ts';
import {isPostName, postsIn} from './posts-in.ts';

/** The folder that a post belongs to, and the posts of it: those of its blog; where it belongs to none, those that stand beside it. */
export const postsAround = (path: string): {readonly folder: string; readonly files: readonly PostFile[]} => {
	const root = blogRootOf(dirname(path));
	const files = root === undefined ? [] : postsIn(root);
	// A page of a blog, or a file in a folder below, may be none of its posts.
	return root !== undefined && files.some(file => file.path === path)
		? {folder: root, files}
		: {folder: dirname(path), files: namesIn(dirname(path)).filter(name => isPostName(name)).map(name => postFileOf(join(dirname(path), name)))};
};

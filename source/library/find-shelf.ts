import {basename, resolve} from 'node:path';
import {cleanLine} from '../markdown/clean-text.ts';
import {blogRootOf} from './blog-root.ts';
import {kindAt} from './kind-at.ts';
import {type Listing, listingsOf} from './listing.ts';
import {postsAround} from './posts-around.ts';
import {postsIn} from './posts-in.ts';
import {siteOf} from './site.ts';
import {type Input, standardInput} from './standard-input.ts';

/** Posts that stand together, what they are called, and what looks for them again. */
export type FoundShelf = {readonly name: string; readonly listings: readonly Listing[]; readonly findAgain: () => readonly Listing[]};

/** The posts that a person may want to choose from, if they named a folder, or nothing in a blog, and piped nothing in; nothing, if there are fewer than two. */
export const findShelf = (typed: string | undefined, from: string, input: Input = standardInput): FoundShelf | undefined => {
	const folder = typed === undefined ? (input.isGiven() ? undefined : blogRootOf(from)) : resolve(from, typed);
	if (folder === undefined || typed === '' || kindAt(folder) !== 'folder') {
		return undefined;
	}

	const findAgain = () => listingsOf(postsIn(folder));
	const listings = findAgain();
	return listings.length < 2 ? undefined : {name: nameOf(folder), listings, findAgain};
};

/** The posts around another. */
export const shelfAround = (path: string): FoundShelf => {
	const {files, folder} = postsAround(path);
	return {name: nameOf(folder), listings: listingsOf(files), findAgain: () => listingsOf(postsAround(path).files)};
};

/** What a blog calls itself in its settings; any other folder, its name. */
const nameOf = (folder: string): string => {
	const {root, settings} = siteOf(`${folder}/post.md`);
	const text = root === folder ? settings?.text ?? '' : '';
	const [, quoted, bare = ''] = /^["']?title["']?[ \t]*[:=][ \t]*(?:["'](.*)["']|([^#\n]*))/m.exec(text) ?? [];
	const name = cleanLine(quoted ?? bare);
	return name === '' ? basename(folder) : name;
};

import {relative, resolve} from 'node:path';
import {Complaint} from '../complaint.ts';
import {blogRootOf} from './blog-root.ts';
import {kindAt} from './kind-at.ts';
import {missingPost} from './missing-post.ts';
import {newestOf} from './newest-post.ts';
import {isNamed, isNamedLike, type PostFile} from './post-file.ts';
import {postsIn} from './posts-in.ts';
import {readSource, type Source, textFrom} from './read-source.ts';
import {shippedFile} from './shipped.ts';
import {type Input, standardInput} from './standard-input.ts';

/**
The post that a person means: what they typed, in the folder they stand in.

It is a file; a folder, for its newest post; a slug, of a post of the blog they stand in or of one that comes with postdeck; or `-` for standard input. Where nothing was typed it is what is piped in, else the newest post of the blog, else the newest that comes with postdeck. What was typed always beats what is piped in.

Throws a `Complaint` where that leads to no text.
*/
export const findPost = async (typed: string | undefined, from: string, input: Input = standardInput): Promise<Source> => {
	if (typed !== undefined && typed !== '-') {
		return readNamed(typed, from);
	}

	const bytes = input.isGiven() ? await input.read() : new Uint8Array();
	if (bytes.length > 0) {
		return {text: textFrom(bytes, 'standard input'), name: '-'};
	}

	if (typed === '-') {
		throw new Complaint('- is standard input, and nothing is piped in');
	}

	const newest = newestOf(postsOfBlog(from)) ?? newestOf(postsIn(shippedFile('posts')));
	return readSource(newest!.path);
};

const readNamed = (typed: string, from: string): Source => {
	const path = resolve(from, typed);
	switch (typed === '' ? 'nothing' : kindAt(path)) {
		case 'folder': {
			return readNewest(path, typed);
		}

		case 'nothing': {
			return readSource(postNamed(typed, from).path);
		}

		case 'file': {
			return readSource(path, typed);
		}
	}
};

const readNewest = (folder: string, typed: string): Source => {
	const newest = newestOf(postsIn(folder));
	if (!newest) {
		throw new Complaint(`there are no posts in “${typed}”`);
	}

	return readSource(newest.path);
};

const postsOfBlog = (from: string): readonly PostFile[] => {
	const root = blogRootOf(from);
	return root === undefined ? [] : postsIn(root);
};

/** The post that a slug names. A whole slug comes before a part of one, and the blog's posts before ours. */
const postNamed = (typed: string, from: string): PostFile => {
	const shelves = /[/\\]/.test(typed) ? [] : [postsOfBlog(from), postsIn(shippedFile('posts'))];
	const found = [isNamed, isNamedLike].flatMap(isMeant => shelves.map(files => files.filter(file => isMeant(file, typed))));
	const [post, ...others] = found.find(files => files.length > 0) ?? [];
	if (!post) {
		throw missingPost(typed, from, shelves.flat());
	}

	if (others.length > 0) {
		throw new Complaint(`“${typed}” may be ${listed(namesApart([post, ...others], from))}; say more of it`);
	}

	return post;
};

/** Names that tell posts apart: their slugs, else those with the date, else their paths. */
const namesApart = (files: readonly PostFile[], from: string): readonly string[] => {
	const choices = [files.map(({slug}) => slug), files.map(({stem}) => stem), files.map(({path}) => relative(from, path))];
	return choices.find(names => new Set(names).size === files.length)!;
};

const listed = (names: readonly string[]) => names.length > 5 ? `${names.slice(0, 4).join(', ')} or ${names.length - 4} others` : names.join(' or ');

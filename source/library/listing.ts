import {readFile} from 'node:fs/promises';
import {bareWords} from '../markdown/bare-words.ts';
import {cleanText} from '../markdown/clean-text.ts';
import {readFileName} from '../markdown/file-name.ts';
import {frontMatterIn} from '../markdown/front-matter.ts';
import {readPost} from '../markdown/read-post.ts';
import {textOf} from '../model/span.ts';
import {minutesFor, wordsOf} from '../model/words.ts';
import {inOrder} from './in-order.ts';
import {type PostFile} from './post-file.ts';
import {binaryKindOf, readText} from './read-text.ts';

/** What a list says of a post. */
export type Listing = {
	readonly file: PostFile;
	readonly title: string;

	/** The day it was written, `YYYY-MM-DD`, or nothing. */
	readonly date?: string;

	/** Why it is not for readers yet, or not in lists. */
	readonly mark?: 'draft' | 'hidden';

	/** What it is about: categories, then tags. */
	readonly labels: readonly string[];

	/** What is known once the file was read: how long reading takes, about; and all words of the post, in small letters, to be searched. */
	readonly contents?: {readonly minutes: number; readonly words: string};
};

/** What is known of posts before they were read, in their order. */
export const listingsOf = (files: readonly PostFile[]): readonly Listing[] => inOrder(files).map(({file, time}) => {
	const {date, title} = readFileName(file.path);
	const day = date ?? (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : undefined);
	return {file, title, labels: [], ...(day !== undefined && {date: day}), ...(file.isDraft && {mark: 'draft'})};
});

/** Posts by the days that are told of them, the newest first; drafts without one before, all others without one behind. Those of one day stay in their order. */
export const byDate = (listings: readonly Listing[]): readonly Listing[] => {
	const keyOf = ({date, mark}: Listing) => date ?? (mark === 'draft' ? '~' : '');
	return listings.toSorted((one, other) => (keyOf(one) === keyOf(other) ? 0 : (keyOf(one) < keyOf(other) ? 1 : -1)));
};

/**
What a list says of a post that was read. What can't be read is told by its path.

Only its head is read as Markdown; its words are looked at, not read: the length of a post may be a minute off, for a thirtieth of the time.
*/
export const readListing = async (file: PostFile): Promise<Listing> => {
	const text = await textOfFile(file.path);
	const {body, text: head} = frontMatterIn(text) ?? {body: text, text: ''};
	// A post without a title in its front matter may begin with it.
	const [heading = ''] = /^\s*(?:#\s[^\n]*|[^\n]+\n=+)[ \t]*(?:\n|$)/.exec(body) ?? [];
	const {categories, date, isHidden, tags, title} = await readPost(text.slice(0, text.length - body.length) + heading, file.path);
	const words = bareWords(body);
	const mark = file.isDraft || /^["']?draft["']?\s*[:=]\s*["']?(?:true|yes|on)\b/im.test(head) ? 'draft' : (isHidden ? 'hidden' : undefined);
	const labels = [...new Set([...categories, ...tags])];
	const name = textOf(title).replaceAll('\n', ' ');
	return {
		file, labels, title: name,
		...(date !== undefined && {date}),
		...(mark && {mark}),
		contents: {minutes: minutesFor(wordsOf(words).length), words: [name, ...labels, words].join(' ').toLowerCase()},
	};
};

const textOfFile = async (path: string): Promise<string> => {
	try {
		const bytes = await readFile(path);
		return binaryKindOf(bytes) === undefined ? cleanText(readText(bytes)) : '';
	} catch {
		return '';
	}
};

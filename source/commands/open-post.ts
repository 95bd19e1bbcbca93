import process from 'node:process';
import {findPost} from '../library/find-post.ts';
import {postFrom} from '../library/post-from.ts';
import {type Source} from '../library/read-source.ts';
import {type Post} from '../model/post.ts';

/** The text that a person named, or, if none, that of the newest post of the blog they stand in. Throws a `Complaint` if there is none. */
export const findSource = async (name: string | undefined): Promise<Source> => findPost(name, process.cwd());

/** The post that a person named, or, if none, the newest of the blog they stand in. Throws a `Complaint` if there is no such post. */
export const openPost = async (name: string | undefined): Promise<Post> => postFrom(await findSource(name));

/** As much of a long text as the first screens need, cut between two blocks; all of a short one. */
export const beginningOf = (text: string): string => cutTo(text, {enough: 30_000, long: 100_000});

/** As much of a text as a preview needs. */
export const previewOf = (text: string): string => cutTo(text, {enough: 5000, long: 7000});

/** In characters: of texts longer than `long`, as many as are `enough`. To read 100,000 takes as long as to start Node. */
const cutTo = (text: string, {enough, long}: {readonly enough: number; readonly long: number}): string => {
	const cut = text.length > long ? text.lastIndexOf('\n\n', enough) : -1;
	return cut === -1 ? text : text.slice(0, cut);
};

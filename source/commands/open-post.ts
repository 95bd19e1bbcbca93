import process from 'node:process';
import {isAddress} from '../library/address.ts';
import {fetchSource} from '../library/fetch-source.ts';
import {findPost} from '../library/find-post.ts';
import {postFrom} from '../library/post-from.ts';
import {type Source} from '../library/read-source.ts';
import {cleanLine} from '../markdown/clean-text.ts';
import {type Post} from '../model/post.ts';

/** The text that a person named, or, if none, that of the newest post of the blog they stand in. An address is fetched, and nothing else ever is unless one follows a link. Throws a `Complaint` if there is none. */
export const findSource = async (name: string | undefined): Promise<Source> => (name !== undefined && isAddress(name) ? fetchSource(name) : findPost(name, process.cwd()));

/** The same, before there is a screen: on a terminal it is said that something is fetched, for as long as that takes. */
export const findSourceAloud = async (name: string | undefined): Promise<Source> => {
	// To look at stderr costs what a page of text does, so only who fetches something looks.
	if (name === undefined || !isAddress(name) || !process.stderr.isTTY) {
		return findSource(name);
	}

	const {stderr} = process;
	stderr.write(noteOfFetching(name));
	try {
		return await findSource(name);
	} finally {
		stderr.write('\r\u001B[K');
	}
};

/** What there is to say while an address is fetched. */
export const noteOfFetching = (address: string): string => `fetching ${cleanLine(/^https?:/i.test(address) && URL.canParse(address) ? new URL(address).host : address)}…`;

/** The post that a person named, or, if none, the newest of the blog they stand in. Throws a `Complaint` if there is no such post. */
export const openPost = async (name: string | undefined): Promise<Post> => postFrom(await findSourceAloud(name));

/** As much of a long text as the first screens need, cut between two blocks; all of a short one. */
export const beginningOf = (text: string): string => cutTo(text, {enough: 30_000, long: 100_000});

/** As much of a text as a preview needs, cut between two blocks if one ends in time. */
export const previewOf = (text: string): string => cutTo(text, {enough: 5000, long: longestPreview}).slice(0, longestPreview);

const longestPreview = 7000;

/** In characters: of texts longer than `long`, as many as are `enough`. To read 100,000 takes as long as to start Node. */
const cutTo = (text: string, {enough, long}: {readonly enough: number; readonly long: number}): string => {
	const cut = text.length > long ? text.lastIndexOf('\n\n', enough) : -1;
	return cut === -1 ? text : text.slice(0, cut);
};

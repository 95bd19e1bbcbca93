import {footnotesId} from '../layout/page.ts';
import {type Block, type Details} from '../model/block.ts';
import {blocksIn} from '../model/blocks-in.ts';
import {type Post} from '../model/post.ts';
import {textsIn} from '../model/words.ts';
import {findHits} from './find-hits.ts';

/** Which details are unfolded, by names that survive reading the post again. */
export type Unfolded = ReadonlySet<string>;

/** The details of a post that are open, by their names. */
export const openDetails = (post: Post, ...unfolded: readonly Unfolded[]): ReadonlySet<Details> =>
	new Set([...detailsIn(post)].filter(([, name]) => unfolded.some(names => names.has(name))).map(([details]) => details));

/** All details of a post, with their names: their section, and the how manieth they are in it. They are looked for once: who types to search asks with every letter. */
export const detailsIn = (post: Post): ReadonlyMap<Details, string> => {
	const found = known.get(post) ?? findDetails(post);
	known.set(post, found);
	return found;
};

const known = new WeakMap<Post, ReadonlyMap<Details, string>>();

const findDetails = (post: Post): ReadonlyMap<Details, string> => {
	const names = new Map<Details, string>();
	for (const {id, blocks} of [...post.sections, {id: footnotesId, blocks: post.footnotes.flatMap(({blocks}) => blocks)}]) {
		for (const [number, details] of detailsWithin(blocks).entries()) {
			names.set(details, `${id} ${number}`);
		}
	}

	return names;
};

/** Details in reading order, those within others included. */
const detailsWithin = (blocks: readonly Block[]): Details[] => blocks.flatMap(block => [...(block.kind === 'details' ? [block] : []), ...detailsWithin(blocksIn(block))]);

/** The details that something is found in. */
export const unfoldedFor = (post: Post, query: string): Unfolded =>
	new Set([...detailsIn(post)].filter(([{blocks}]) => findHits(textsIn(blocks).map(text => text.replaceAll(/\s+/g, ' ')).join('\n'), query).hits.length > 0).map(([, name]) => name));

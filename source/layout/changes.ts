import {type Post} from '../model/post.ts';
import {type Address} from './page.ts';

/** The headings and blocks of a post that are not in the section of the same address of an earlier one, in reading order. */
export const changesIn = (before: Pick<Post, 'sections'>, after: Pick<Post, 'sections'>): Address[] => {
	const known = new Map(before.sections.map(({blocks, heading, id}) => [id, new Set([heading, ...blocks].map(part => JSON.stringify(part)))]));
	return after.sections.flatMap(({blocks, heading, id}) => [heading, ...blocks].flatMap((part, index): Address[] =>
		known.get(id)?.has(JSON.stringify(part)) === true ? [] : [{section: id, block: index - 1}]));
};

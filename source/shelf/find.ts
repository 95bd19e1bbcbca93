import {type Listing} from '../library/listing.ts';
import {type Rank} from '../rank.ts';

/** The numbers of the posts that a query means, the best first: those whose title or labels are like it, then those that have all its words. */
export const findListings = (query: string, listings: readonly Listing[], rank: Rank): readonly number[] => {
	const words = query.toLowerCase().split(/\s+/).filter(word => word !== '');
	const byName = rank(query.trim(), listings.map(({labels, title}) => [title, ...labels].join(' ')));
	const byWords = listings.flatMap(({contents}, index) => contents && words.every(word => contents.words.includes(word)) ? [index] : []);
	return [...new Set([...byName, ...byWords])];
};

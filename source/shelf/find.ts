import {type Listing} from '../library/listing.ts';
import {type Rank} from '../rank.ts';

/**
The numbers of the posts that a query means.

First those that have all its words: in their titles, in their labels, in their texts; of each kind the newest first, as they stand. Then those whose titles are like it, the best first.
*/
export const findListings = (query: string, listings: readonly Listing[], rank: Rank): readonly number[] => {
	const words = wordsOfQuery(query);
	const whereIn = (textOf: (listing: Listing) => string) => listings.flatMap((listing, index) => {
		const text = textOf(listing);
		return words.every(word => text.includes(word)) ? [index] : [];
	});
	return [...new Set([
		...whereIn(({title}) => title.toLowerCase()),
		...whereIn(({labels, title}) => [title, ...labels].join(' ').toLowerCase()),
		...whereIn(({contents}) => contents?.words ?? ''),
		...rank(query.trim(), listings.map(({title}) => title)),
	])];
};

/** The words of a query, in small letters. */
export const wordsOfQuery = (query: string): readonly string[] => query.toLowerCase().split(/\s+/).filter(word => word !== '');

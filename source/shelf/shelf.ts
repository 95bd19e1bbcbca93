import {type Field, fieldWith} from '../field.ts';
import {byDate, type Listing} from '../library/listing.ts';
import {type Post} from '../model/post.ts';
import {type Rank, rankPlainly} from '../rank.ts';
import {findListings} from './find.ts';

/** The posts of a blog, or of a folder, to choose one from. */
export type Shelf = {
	readonly name: string;

	/** The posts in their order, and what is known of each. */
	readonly listings: readonly Listing[];

	/** Looks again for the posts that are there, where that may be asked. */
	readonly findAgain?: (() => readonly Listing[]) | undefined;

	/** The path of the chosen post; empty, if there is none. */
	readonly chosen: string;

	/** What is typed to find posts; and the numbers of those that are shown, in their order. */
	readonly filter: Field;
	readonly isTyping: boolean;
	readonly shown: readonly number[];

	/** Finds titles by what is typed of them. */
	readonly rank: Rank;

	/** The beginnings of posts, as far as they were read, by their paths. */
	readonly previews: ReadonlyMap<string, Post>;

	/** What the last key asks for: to read the chosen post, or to leave the shelf. */
	readonly wish: 'take' | 'leave' | undefined;
};

/** Put posts on a shelf. One of them may be chosen, by its path; else the first is. */
export const openShelf = (name: string, listings: readonly Listing[], chosen = '', findAgain?: Shelf['findAgain']): Shelf => ({
	name, listings, findAgain,
	chosen: listings.some(({file}) => file.path === chosen) ? chosen : listings[0]?.file.path ?? '',
	filter: fieldWith(''),
	isTyping: false,
	shown: [...listings.keys()],
	rank: rankPlainly,
	previews: new Map(),
	wish: undefined,
});

/** The shelf with more known of some of its posts, which may put them elsewhere. What is chosen stays chosen, as long as it is shown. */
export const withListings = (shelf: Shelf, read: readonly Listing[]): Shelf => {
	const known = new Map(read.map(listing => [listing.file.path, listing]));
	const filled = {...shelf, listings: byDate(shelf.listings.map(listing => known.get(listing.file.path) ?? listing))};
	return isFiltered(shelf) ? chooseFurther({...filled, shown: shownBy(filled)}, 0) : filled;
};

/** The shelf with the posts that are there now. Of those that have changed, what was known stands until they are read again. Where the chosen one is gone, the next is chosen. */
export const withFound = (shelf: Shelf, found: readonly Listing[], changed: ReadonlySet<string>): Shelf => {
	const known = new Map(shelf.listings.map(listing => [listing.file.path, changed.has(listing.file.path) ? unread(listing) : listing]));
	const listings = byDate(found.map(listing => known.get(listing.file.path) ?? listing));
	const filled = {...shelf, listings, previews: new Map([...shelf.previews].filter(([path]) => !changed.has(path)))};
	const now = {...filled, shown: shownBy(filled)};
	const index = now.shown[Math.max(0, Math.min(indexOfChosen(shelf), now.shown.length - 1))];
	return indexOfChosen(now) === -1 ? {...now, chosen: listings[index ?? -1]?.file.path ?? ''} : now;
};

/** A listing whose post is to be read again. */
const unread = ({contents, ...rest}: Listing): Listing => rest;

/** The shelf with the beginning of a post. */
export const withPreview = (shelf: Shelf, path: string, post: Post): Shelf =>
	({...shelf, previews: new Map([...shelf.previews, [path, post] as const].slice(-mostPreviews))});

const mostPreviews = 100;

/** The shelf with another filter; the best of what that finds is chosen. Without a filter all posts are shown, and the chosen one stays so. */
export const filterBy = (shelf: Shelf, filter: Field): Shelf => {
	const filtered = {...shelf, filter};
	const shown = shownBy(filtered);
	const best = isFiltered(filtered) ? shown[0] : undefined;
	return {...filtered, shown, ...(best !== undefined && {chosen: shelf.listings[best]!.file.path})};
};

const shownBy = ({filter, listings, rank}: Shelf): readonly number[] =>
	filter.text.trim() === '' ? [...listings.keys()] : findListings(filter.text, listings, rank);

/** Whether something was typed to find posts. */
export const isFiltered = ({filter}: Pick<Shelf, 'filter'>): boolean => filter.text.trim() !== '';

/** Which of the posts shown is the chosen one; -1, if none is. */
export const indexOfChosen = ({chosen, listings, shown}: Shelf): number => shown.findIndex(index => listings[index]!.file.path === chosen);

/** The shelf with another of the posts shown chosen: so many steps further, as far as there are any. */
export const chooseFurther = (shelf: Shelf, steps: number): Shelf => {
	const at = Math.max(0, indexOfChosen(shelf));
	const index = shelf.shown[Math.max(0, Math.min(at + steps, shelf.shown.length - 1))];
	return index === undefined ? shelf : {...shelf, chosen: shelf.listings[index]!.file.path};
};

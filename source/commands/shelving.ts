import {setImmediate, setTimeout} from 'node:timers/promises';
import {complaintIn} from '../complaint.ts';
import {type FoundShelf} from '../library/find-shelf.ts';
import {readListing} from '../library/listing.ts';
import {newestOf} from '../library/newest-post.ts';
import {postFrom} from '../library/post-from.ts';
import {readSource} from '../library/read-source.ts';
import {type Post} from '../model/post.ts';
import {areasOfShelf} from '../shelf/areas.ts';
import {indexOfChosen, openShelf, type Shelf, withListings, withPreview} from '../shelf/shelf.ts';
import {type Stage} from '../views/stage.ts';
import {type News, type World} from '../views/world.ts';
import {followingShelf} from './following-shelf.ts';
import {previewOf} from './open-post.ts';

/** A world in which the posts on the shelf are read while one chooses: what the list says of them, those around the chosen one first, and the beginning of that. Few at a time, so that no key waits. Their folders are followed. */
export const shelving = (world: World): World => {
	let latest: Stage | undefined;
	let isReading = false;
	let previewed: string | undefined;
	let listener: ((news: News) => void) | undefined;
	const shelfInView = () => (listener && latest?.mode === 'shelf' ? latest.shelf : undefined);
	const change = (changed: (shelf: Shelf) => Shelf) => {
		listener?.({change: stage => (stage.shelf ? {...stage, shelf: changed(stage.shelf)} : stage)});
	};

	const folders = followingShelf((changed, paths) => {
		previewed = previewed !== undefined && paths.has(previewed) ? undefined : previewed;
		change(changed);
	});

	const fill = async () => {
		isReading = true;
		for (let shelf = shelfInView(); shelf; shelf = shelfInView()) {
			const files = nextUnread(shelf);
			if (files.length === 0) {
				break;
			}

			const read = await Promise.all(files.map(async ({file}) => readListing(file))); // eslint-disable-line no-await-in-loop
			change(shelf => withListings(shelf, read));
			await setImmediate(); // eslint-disable-line no-await-in-loop
		}

		isReading = false;
	};

	const preview = async (path: string) => {
		// Who walks on doesn't look at it.
		await setTimeout(40, undefined, {ref: false});
		if (shelfInView()?.chosen === path) {
			const post = await beginningAt(path);
			if (post) {
				change(shelf => withPreview(shelf, path, post));
			}
		}
	};

	const begin = () => {
		const shelf = shelfInView();
		if (shelf) {
			folders.turnTo(shelf);
		}

		if (shelf && latest && !isReading) {
			void fill();
		}

		if (shelf && latest && shelf.chosen !== previewed && areasOfShelf(latest.size).preview) {
			previewed = shelf.chosen;
			if (!shelf.previews.has(shelf.chosen)) {
				void preview(shelf.chosen);
			}
		}
	};

	return {
		...world,
		notice(stage) {
			latest = stage;
			world.notice(stage);
			begin();
		},
		onNews(given) {
			listener = given;
			const stop = world.onNews(given);
			begin();
			return () => {
				listener = undefined;
				folders.stop();
				stop();
			};
		},
	};
};

/** A shelf as it is first seen: with what is known of the posts that are in view then, and the newest chosen, with its beginning. */
export const shelfOf = async ({findAgain, listings, name}: FoundShelf): Promise<Shelf> => {
	const read = await Promise.all(listings.slice(0, 2 * batch).map(async ({file}) => readListing(file)));
	const shelf = withListings(openShelf(name, listings, newestOf(listings.map(({file}) => file))?.path, findAgain), read);
	const post = await beginningAt(shelf.chosen);
	return post ? withPreview(shelf, shelf.chosen, post) : shelf;
};

/** The beginning of a post; nothing, if it can't be read. */
const beginningAt = async (path: string): Promise<Post | undefined> => {
	try {
		const source = readSource(path);
		return await postFrom(source, previewOf(source.text));
	} catch (error) {
		complaintIn(error);
		return undefined;
	}
};

/** How many posts are read at a time. That takes about as long as to draw the screen. */
const batch = 24;

/** The posts that are to be read next: the nearest to the chosen one that were not. */
const nextUnread = (shelf: Shelf) => {
	const at = Math.max(0, indexOfChosen(shelf));
	const near = shelf.shown.slice(Math.max(0, at - batch), at + batch).map(index => shelf.listings[index]!);
	const unread = near.filter(({contents}) => !contents);
	return (unread.length > 0 ? unread : shelf.listings.filter(({contents}) => !contents)).slice(0, batch);
};

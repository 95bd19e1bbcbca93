import {dirname} from 'node:path';
import {kindAt} from '../library/kind-at.ts';
import {type Listing} from '../library/listing.ts';
import {watchFolders} from '../library/watch-folders.ts';
import {type Shelf, withFound} from '../shelf/shelf.ts';

/** Follows the folders of the posts on a shelf, and then of another. `change` is called whenever posts have come, gone, or been written, with what that makes of the shelf, and with their paths. */
export const followingShelf = (change: (changed: (shelf: Shelf) => Shelf, paths: ReadonlySet<string>) => void) => {
	let followed: Shelf['findAgain'];
	let stop = (): void => undefined;
	const start = (findAgain: NonNullable<Shelf['findAgain']>, listings: readonly Listing[], before: readonly string[] = []) => {
		// Where all posts of a folder go, they may come back: who turns to another branch takes them away for a while.
		const folders = [...new Set([...foldersOf(listings), ...before])].slice(0, mostFolders);
		stop = watchFolders(folders.map(folder => nearestThere(folder)), paths => {
			stop();
			const found = findAgain();
			change(shelf => (shelf.findAgain === findAgain ? withFound(shelf, found, paths) : shelf), paths);
			start(findAgain, found, folders);
		});
	};

	return {
		turnTo({findAgain, listings}: Shelf) {
			if (findAgain && findAgain !== followed) {
				stop();
				followed = findAgain;
				start(findAgain, listings);
			}
		},
		stop() {
			stop();
			followed = undefined;
		},
	};
};

/** The folders that posts stand in. One of a post that has a folder to itself may get such neighbours. */
const foldersOf = (listings: readonly Listing[]): readonly string[] => [...new Set(listings.flatMap(({file: {path, stem}}) => {
	const folder = dirname(path);
	return folder.toLowerCase().endsWith(stem) ? [folder, dirname(folder)] : [folder];
}))];

/** A folder; where it is gone, the nearest around it that is there. */
const nearestThere = (folder: string): string => kindAt(folder) === 'folder' || dirname(folder) === folder ? folder : nearestThere(dirname(folder));

const mostFolders = 500;

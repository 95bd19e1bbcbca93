import {editField, fieldWith, withText} from '../field.ts';
import {commandFor, type CommandIn, type OuterCommand} from '../keymap.ts';
import {type Size} from '../layout/measure.ts';
import {areasOfShelf} from './areas.ts';
import {chooseFurther, filterBy, indexOfChosen, isFiltered, type Shelf} from './shelf.ts';

/** What a key makes of the shelf in a window. Pure: what it can't do, it wishes for. */
export const pressInShelf = (given: Shelf, key: string, size: Size): Shelf => {
	const shelf = given.wish === undefined ? given : {...given, wish: undefined};
	if (shelf.isTyping) {
		return typeInShelf(shelf, key);
	}

	const command = commandFor(key, 'shelf');
	return command !== undefined && isShelfCommand(command) ? updates[command](shelf, Math.max(1, areasOfShelf(size).list.height - 2)) : shelf;
};

/** What a pasted text makes of the shelf. It is never taken for keys. */
export const pasteInShelf = (shelf: Shelf, text: string): Shelf => (shelf.isTyping ? filterBy(shelf, withText(shelf.filter, text)) : shelf);

type ShelfCommand = Exclude<CommandIn<'shelf'>, OuterCommand>;

const isShelfCommand = (command: CommandIn<'shelf'>): command is ShelfCommand => Object.hasOwn(updates, command);

const updates: Readonly<Record<ShelfCommand, (shelf: Shelf, screen: number) => Shelf>> = {
	nextListing: shelf => chooseFurther(shelf, 1),
	previousListing: shelf => chooseFurther(shelf, -1),
	nextListings: (shelf, screen) => chooseFurther(shelf, screen),
	previousListings: (shelf, screen) => chooseFurther(shelf, -screen),
	firstListing: shelf => chooseFurther(shelf, -Infinity),
	lastListing: shelf => chooseFurther(shelf, Infinity),
	take: shelf => take(shelf),
	filterPosts: shelf => ({...shelf, isTyping: true}),
	leaveShelf: shelf => (isFiltered(shelf) ? filterBy(shelf, fieldWith('')) : {...shelf, wish: 'leave'}),
};

/** The wish to read the chosen post, if it is shown. */
const take = (shelf: Shelf): Shelf => (indexOfChosen(shelf) === -1 ? shelf : {...shelf, isTyping: false, wish: 'take'});

/** What a key does while the filter is typed: Enter reads the best of what is found, Escape takes the filter back. */
const typeInShelf = (shelf: Shelf, key: string): Shelf => {
	switch (key) {
		case 'enter': {
			return take(shelf);
		}

		case 'escape':
		case 'ctrl+c': {
			return {...filterBy(shelf, fieldWith('')), isTyping: false};
		}

		case 'down':
		case 'ctrl+n':
		case 'up':
		case 'ctrl+p': {
			return chooseFurther(shelf, key === 'down' || key === 'ctrl+n' ? 1 : -1);
		}

		default: {
			if (key === 'backspace' && shelf.filter.text === '') {
				return {...shelf, isTyping: false};
			}

			const field = editField(shelf.filter, key);
			return field ? (field.text === shelf.filter.text ? {...shelf, filter: field} : filterBy(shelf, field)) : shelf;
		}
	}
};

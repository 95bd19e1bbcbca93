import {type Size} from '../layout/measure.ts';
import {type Mouse} from '../mouse.ts';
import {areasOfShelf} from './areas.ts';
import {rowsInView} from './rows.ts';
import {chooseFurther, type Shelf} from './shelf.ts';

/** What the mouse makes of the shelf in a window. Pure. The wheel walks the list; a click chooses a post, and one on the chosen post wishes to read it. */
export const touchShelf = (given: Shelf, {action, button, x, y}: Mouse, size: Size): Shelf => {
	const shelf = {...given, wish: undefined};
	if (action === 'wheelup' || action === 'wheeldown') {
		return chooseFurther(shelf, action === 'wheelup' ? -1 : 1);
	}

	const {list} = areasOfShelf(size);
	const row = action === 'press' && button === 'left' && x < list.width && y >= list.y ? rowsInView(shelf, list.height)[y - list.y] : undefined;
	const path = row?.kind === 'post' ? shelf.listings[row.index]!.file.path : undefined;
	return path === undefined ? shelf : (path === shelf.chosen ? {...shelf, isTyping: false, wish: 'take'} : {...shelf, chosen: path});
};

import {isFiltered, type Shelf} from './shelf.ts';

/** A row of the list: a post by its number, the year that the posts beneath are of, or a blank between two years. */
export type ShelfRow = {readonly kind: 'post'; readonly index: number} | {readonly kind: 'group'; readonly text: string} | {readonly kind: 'blank'};

/** So many rows of the list: the chosen post in their middle, or as near to it as the ends of the list allow. */
export const rowsInView = (shelf: Shelf, height: number): readonly ShelfRow[] => {
	const rows = rowsOfShelf(shelf);
	const middle = rows.findIndex(row => row.kind === 'post' && shelf.listings[row.index]!.file.path === shelf.chosen);
	const first = Math.max(0, Math.min(middle - Math.floor(height / 2), rows.length - height));
	return rows.slice(first, first + height);
};

/** The list row by row. By year, if all posts are shown; what is found stands in an order of its own. */
const rowsOfShelf = (shelf: Shelf): readonly ShelfRow[] => {
	const rows: ShelfRow[] = [];
	let group: string | undefined;
	for (const index of shelf.shown) {
		const {date, mark} = shelf.listings[index]!;
		const text = date?.slice(0, 4) ?? (mark === 'draft' ? 'Drafts' : 'Without a date');
		if (!isFiltered(shelf) && text !== group) {
			rows.push(...(group === undefined ? [] : [{kind: 'blank'} as const]), {kind: 'group', text});
			group = text;
		}

		rows.push({kind: 'post', index});
	}

	return rows;
};

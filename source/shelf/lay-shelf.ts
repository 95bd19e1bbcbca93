import {basename} from 'node:path';
import {layField} from '../field.ts';
import {blank, cellsIn} from '../layout/cells.ts';
import {clipLine} from '../layout/clip-line.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {type Area, type Size} from '../layout/measure.ts';
import {layPage} from '../layout/page.ts';
import {grouped} from '../layout/title.ts';
import {type Listing} from '../library/listing.ts';
import {type Pane} from '../pane.ts';
import {areasOfShelf} from './areas.ts';
import {wordsOfQuery} from './find.ts';
import {layListing} from './lay-listing.ts';
import {rowsInView} from './rows.ts';
import {isFiltered, type Shelf} from './shelf.ts';

/** The shelf in a window, area by area. `here` is the path of the post that is open, and `message` what there is to say. */
export const layShelf = (shelf: Shelf, size: Size, here: string | undefined, message = ''): Pane[] => {
	const {head, list, preview, status} = areasOfShelf(size);
	const panes: Pane[] = [
		...(head.height > 0 ? [{area: head, lines: headOf(shelf, head)}] : []),
		{area: list, lines: listOf(shelf, list, here)},
		...(preview
			? [
				{area: preview.divider, lines: preview.isBeside ? Array.from({length: preview.divider.height}, (): Line => edge('│')) : [edge('─'.repeat(preview.divider.width))]},
				{area: preview.text, lines: previewOf(shelf, preview.text, preview.isBeside)},
			]
			: []),
		...(status.height > 0 ? [{area: status, lines: [statusOfShelf(shelf, status.width, message)]}] : []),
	];
	return panes.map(({area, lines}) => ({area, lines: lines.map(line => clipLine(line, area.width))}));
};

const edge = (text: string): Line => [{text, roles: ['divider']}];

/** The name of the shelf, and how many posts are on it. */
const headOf = (shelf: Shelf, {height, width}: Area): Line[] => {
	const all = shelf.listings.length;
	const count = isFiltered(shelf) ? `${grouped(shelf.shown.length)} of ${grouped(all)}` : `${grouped(all)} ${all === 1 ? 'post' : 'posts'}`;
	const line = justified([{text: shelf.name, roles: ['contentsTitle']}], [{text: count, roles: ['contentsEmpty']}], width);
	return [...Array.from({length: height - 2}, (): Line => []), line, []];
};

/** The rows of the list in view: the chosen post among them. */
const listOf = (shelf: Shelf, {height, width}: Area, here: string | undefined): Line[] => {
	if (shelf.shown.length === 0) {
		return [[blank(2), {text: 'no post has this in it', roles: ['contentsEmpty']}]];
	}

	const words = wordsOfQuery(shelf.filter.text);
	return rowsInView(shelf, height).map((row): Line => {
		if (row.kind !== 'post') {
			return row.kind === 'group' ? [blank(2), {text: row.text, roles: ['contentsHere']}] : [];
		}

		const listing: Listing = shelf.listings[row.index]!;
		return layListing(listing, width, {isChosen: listing.file.path === shelf.chosen, isHere: listing.file.path === here, isDated: isFiltered(shelf), words});
	});
};

/** The first lines of the chosen post. Beneath the list, which says it already, its title is left out. */
const previewOf = ({chosen, previews}: Shelf, {height, width}: Area, hasTitle: boolean): Line[] => {
	const post = previews.get(chosen);
	const parts = post ? layPage(post, {width, isPlain: false}).parts : [];
	return parts.filter(({content}) => hasTitle || content !== 'title').flatMap(({lines}) => lines).slice(0, height);
};

const statusOfShelf = (shelf: Shelf, width: number, message: string): Line => {
	const {chosen, filter, isTyping} = shelf;
	const back = isFiltered(shelf) ? 'Esc shows all' : '/ finds';
	const hints = isTyping ? ['Enter reads it · Esc takes it back', 'Enter reads it'] : [`Enter reads · ${back} · ? keys`, `${back} · ? keys`];
	const hint = hints.find(text => text.length + 18 <= width);
	const right: Line = hint === undefined ? [] : [{text: hint, roles: ['status']}];
	const room = width - widthOf(right) - 6;
	if (isTyping || (message === '' && isFiltered(shelf))) {
		const typed: Line = isTyping ? layField(filter, Math.max(0, room - 1)) : [{text: filter.text, roles: ['status']}];
		return justified([{text: '/', roles: ['prompt']}, ...typed], right, width);
	}

	return justified([message === '' ? {text: basename(chosen), roles: ['status']} : {text: message, roles: ['message']}], cellsIn(message) > room ? [] : right, width);
};

/** Two lines in one, with a margin: at its left, and at its right. The left one gives way. */
const justified = (left: Line, right: Line, width: number): Line => {
	const room = Math.max(0, width - 4);
	const clipped = clipLine(left, right.length === 0 ? room : Math.max(0, room - widthOf(right) - 2));
	return clipLine([blank(2), ...clipped, blank(room - widthOf(clipped) - widthOf(right)), ...right], width);
};

import {type Command} from '../keymap.ts';
import {type Size} from '../layout/measure.ts';
import {layPage, type Page, partAt} from '../layout/page.ts';
import {type Place, placeAt, rowOf} from '../layout/place.ts';
import {type Post} from '../model/post.ts';
import {type Areas, areasOf, usualWidth, type Wishes} from './areas.ts';
import {type Entry, layEntries} from './entries.ts';
import {hitAt, rowsOfHit, type Search, searchIn} from './search.ts';

/** All that the screen depends on when a post is read. */
export type Reader = {
	readonly post: Post;
	readonly size: Size;
	readonly wishes: Wishes;
	readonly page: Page;

	/** The contents, laid out; none if they are not shown. */
	readonly entries: readonly Entry[];

	/** Where the reader is. It is in view, and mostly the first row of it. */
	readonly place: Place;

	/** The first row of the page in view. */
	readonly top: number;
	readonly search: Search | undefined;
};

/** Open a post at a place, or at its start. */
export const openReader = (post: Post, size: Size, {place, ...wishes}: Partial<Wishes> & {place?: Place | undefined} = {}): Reader =>
	lay({
		post, size,
		wishes: {width: usualWidth, contents: 'whenRoom', ...wishes},
		page: {parts: [], height: 0},
		entries: [],
		place: place ?? {section: '', block: -1, share: 0},
		top: 0,
		search: undefined,
	});

/** What a command makes of the reader. Pure: the same reader and command give the same reader. */
export const updateReader = (reader: Reader, command: Command): Reader => {
	const {top, page} = reader;
	const {height} = areasOfReader(reader).page;
	// Two rows stay in view when a screen is turned, so that the eye finds its way on.
	const screen = Math.max(1, height - 2);
	const half = Math.max(1, Math.floor(height / 2));
	switch (command) {
		case 'lineDown': {
			return goDown(reader, 1);
		}

		case 'lineUp': {
			return goTo(reader, top - 1);
		}

		case 'pageDown': {
			return goDown(reader, screen);
		}

		case 'pageUp': {
			return goTo(reader, top - screen);
		}

		case 'halfDown': {
			return goDown(reader, half);
		}

		case 'halfUp': {
			return goTo(reader, top - half);
		}

		case 'nextHeading': {
			const row = headingRows(page).find(heading => heading > rowIn(reader));
			return row === undefined ? reader : goTo(reader, row);
		}

		case 'previousHeading': {
			return goTo(reader, headingRows(page).findLast(heading => heading < rowIn(reader)) ?? 0);
		}

		case 'start': {
			return goTo(reader, 0);
		}

		case 'end': {
			return goTo(reader, lastTop(reader));
		}

		case 'nextHit':
		case 'previousHit': {
			return goToHit(reader, command === 'nextHit' ? 1 : -1);
		}

		case 'search': {
			return {...reader, search: searchIn(page, {query: '', isTyping: true, from: reader.place})};
		}

		case 'contents': {
			const isShown = areasOfReader(reader).contents !== undefined;
			return lay({...reader, wishes: {...reader.wishes, contents: isShown ? 'hidden' : 'shown'}});
		}

		default: {
			return reader;
		}
	}
};

/** The same reader in a window of another size, at the same place. */
export const resizeReader = (reader: Reader, size: Size): Reader => lay({...reader, size});

/** Go to a place of the post: another one's, a slide's, a link's. */
export const readAt = (reader: Reader, place: Place): Reader => {
	const row = rowOf(reader.page, place);
	return row === undefined ? reader : goTo(reader, row);
};

/**
What a key does while the text to search for is typed. Hits are found with every letter; the page moves to the first one after the place that the search began at.

Enter keeps the place, Escape returns to where the search began, and so does taking back the last letter.
*/
export const typeInSearch = (reader: Reader, key: string): Reader => {
	const {search} = reader;
	if (!search) {
		return reader;
	}

	const leave = () => ({...readAt(reader, search.from), search: undefined});
	switch (key) {
		case 'enter': {
			return search.query === '' ? leave() : {...reader, search: {...search, isTyping: false}};
		}

		case 'escape':
		case 'ctrl+c': {
			return leave();
		}

		case 'backspace': {
			return search.query === '' ? leave() : searchFor(reader, search, [...search.query].slice(0, -1).join(''));
		}

		case 'ctrl+u': {
			return searchFor(reader, search, '');
		}

		default: {
			const text = key === 'space' ? ' ' : key;
			// Longer names are keys that mean no letter: `up`, `f5`, `ctrl+a`.
			return [...text].length === 1 ? searchFor(reader, search, search.query + text) : reader;
		}
	}
};

/** Put a text that was pasted to the end of what is searched for. */
export const pasteInSearch = (reader: Reader, text: string): Reader =>
	reader.search?.isTyping ? searchFor(reader, reader.search, reader.search.query + text.replaceAll(/\s+/g, ' ')) : reader;

const searchFor = (reader: Reader, search: Search, query: string): Reader => {
	const found = searchIn(reader.page, {...search, query});
	const start = readAt(reader, search.from);
	const here = hitAt(found, start.top);
	return here === undefined ? {...start, search: found} : showHit({...start, search: {...found, here}});
};

const goToHit = (reader: Reader, step: 1 | -1): Reader => {
	const {search} = reader;
	if (!search || search.hits.length === 0) {
		return reader;
	}

	const here = ((search.here ?? (step === 1 ? -1 : 0)) + step + search.hits.length) % search.hits.length;
	return showHit({...reader, search: {...search, here}});
};

/** Bring the hit that is here into view, with some of what stands before it, or stay where it already is in view. */
const showHit = (reader: Reader): Reader => {
	const rows = reader.search && rowsOfHit(reader.search);
	const {height} = areasOfReader(reader).page;
	return !rows || (rows.first >= reader.top && rows.last < reader.top + height) ? reader : goTo(reader, rows.first - Math.floor(height / 4));
};

/** Lay the page out again for the window, and stay at the same place in it. */
const lay = (reader: Reader): Reader => {
	const areas = areasOfReader(reader);
	const page = layPage(reader.post, {width: areas.page.width, isPlain: false});
	const entries = areas.contents ? layEntries(reader.post, areas.contents.width - 1) : [];
	const laid = {...reader, page, entries, search: reader.search && searchIn(page, reader.search)};
	return {...laid, top: clamp(rowOf(page, reader.place) ?? 0, lastTop(laid))};
};

const goTo = (reader: Reader, row: number): Reader => {
	const target = clamp(row, reader.page.height - 1);
	return {...reader, top: clamp(target, lastTop(reader)), place: placeAt(reader.page, target)};
};

/** Scrolling down stops where the last row is in view. */
const goDown = (reader: Reader, rows: number): Reader => (reader.top >= lastTop(reader) ? reader : goTo(reader, Math.min(reader.top + rows, lastTop(reader))));

const lastTop = (reader: Reader) => Math.max(0, reader.page.height - areasOfReader(reader).page.height);

/** The row of the reader's place. At the foot of a page it may stand below the first row in view. */
const rowIn = (reader: Reader) => rowOf(reader.page, reader.place) ?? reader.top;

const headingRows = (page: Page) => page.parts.filter(({content}) => content === 'heading').map(part => part.top);

const clamp = (value: number, last: number) => Math.max(0, Math.min(value, last));

/** How the window is divided for this reader. */
export const areasOfReader = ({post, size, wishes}: Pick<Reader, 'post' | 'size' | 'wishes'>): Areas =>
	areasOf(size, wishes, post.sections.some(section => section.level > 0));

/** The id of the section in view: that of the second row, since the first may still be the blank foot of the one before. */
export const sectionInView = (reader: Reader): string =>
	reader.page.parts[partAt(reader.page, Math.max(rowIn(reader), reader.top + 1))]?.section ?? '';

/** How much of the page stands above the foot of the window, from 0 to 1. */
export const shareRead = (reader: Reader): number => Math.min(1, (reader.top + areasOfReader(reader).page.height) / Math.max(1, reader.page.height));

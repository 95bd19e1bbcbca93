import {editField, type Field, fieldWith, withText} from '../field.ts';
import {cellsIn} from '../layout/cells.ts';
import {unfoldedFor} from './details.ts';
import {rowsInView} from './foot.ts';
import {jump, walk} from './jumps.ts';
import {goTo, readAt} from './position.ts';
import {areasOfReader, lay, type Reader} from './reader.ts';
import {hitAbove, hitBelow, rowsOfHit, type Search, searchIn} from './search.ts';
import {tell} from './tell.ts';

/** The reader, asked what to search for. */
export const startSearch = (reader: Reader): Reader => ({...reader, search: newSearch(reader)});

const newSearch = ({page, place}: Reader): Search => searchIn(page, {field: fieldWith(''), isTyping: true, isBackward: false, from: place});

/** The reader at the nearest hit above its place, a text having been searched for. */
export const searchBackwards = (reader: Reader, text: string): Reader => keep(find(reader, {...newSearch(reader), field: fieldWith(text), isBackward: true}));

/**
What a key does while the text to search for is typed. Hits are found with every letter; the page moves to the first one after the place that the search began at.

Enter keeps the place, Escape returns to where the search began, and so does taking back the last letter.
*/
export const typeInSearch = (reader: Reader, key: string): Reader => {
	const {search} = reader;
	if (!search) {
		return reader;
	}

	const {field} = search;
	switch (key) {
		case 'enter': {
			const again = reader.searches.at(-1);
			return field.text === '' ? (again === undefined ? leave(reader, search) : keep(searchFor(reader, search, fieldWith(again)))) : keep(cellsIn(field.text) < 3 ? find(reader, {...search, isTyping: false}) : reader);
		}

		case 'escape':
		case 'ctrl+c': {
			return leave(reader, search);
		}

		case 'up':
		case 'ctrl+p': {
			return recall(reader, search, search.recalled + 1);
		}

		case 'down':
		case 'ctrl+n': {
			return recall(reader, search, search.recalled - 1);
		}

		case 'ctrl+g':
		case 'ctrl+t': {
			// As in vim: on to the hit after or before this one, before all is typed.
			return goToHit(reader, key === 'ctrl+g' ? 1 : -1);
		}

		default: {
			if (key === 'backspace' && field.text === '') {
				return leave(reader, search);
			}

			const edited = editField(field, key);
			return edited ? searchFor(reader, search, edited) : reader;
		}
	}
};

/** Put a text that was pasted into what is searched for. */
export const pasteInSearch = (reader: Reader, text: string): Reader =>
	reader.search?.isTyping ? searchFor(reader, reader.search, withText(reader.search.field, text)) : reader;

/** The reader so many hits further in the direction of the search, or against it, if it is less than 0, and around. Once it has gone elsewhere, hits are counted from what is in view. */
export const goToHit = (reader: Reader, steps: number): Reader => {
	const {search} = reader;
	if (!search) {
		return searchAgain(reader, steps);
	}

	if (search.hits.length === 0) {
		return reader;
	}

	const count = search.hits.length;
	const rows = rowsOfHit(search);
	const isInView = rows && rows.last >= reader.top && rows.first < reader.top + rowsInView(reader);
	const isDown = (steps > 0) !== search.isBackward;
	const distance = search.isBackward ? -steps : steps;
	const to = isInView
		? search.here! + distance
		: (isDown ? hitBelow(search, reader.top)! + distance - 1 : hitAbove(search, reader.top)! + distance + 1);
	const here = ((to % count) + count) % count;
	const shown = showHit({...reader, search: {...search, here}});
	if (search.isTyping) {
		return shown;
	}

	const gone = walk(reader, shown);
	return to === here ? gone : tell(gone, isDown ? 'on from the start of the post' : 'on from the end of the post');
};

/** What was searched for last searched for again, after its hits were put away: the reader at the nearest one. */
const searchAgain = (reader: Reader, steps: number): Reader => {
	const again = reader.searches.at(-1);
	return again === undefined
		? tell(reader, 'nothing was searched for yet')
		: keep(find(reader, {...newSearch(reader), field: fieldWith(again), isBackward: steps < 0}));
};

/** The search given up, and the reader where it began. */
const leave = (reader: Reader, search: Search): Reader => {
	const left = {...reader, search: undefined};
	return readAt(search.unfolded.size > 0 ? lay(left) : left, search.from);
};

/** The reader where the search has led it, which is one jump. */
const keep = (reader: Reader): Reader => {
	const {search} = reader;
	if (!search) {
		return reader;
	}

	const {text} = search.field;
	const searches = [...reader.searches.filter(other => other !== text), text].slice(-mostSearches);
	const unfolded = search.unfolded.size > 0 ? new Set([...reader.unfolded, ...search.unfolded]) : reader.unfolded;
	return jump({...reader, place: search.from}, {...reader, searches, unfolded, search: {...search, isTyping: false, unfolded: new Set()}});
};

/** The search with what was searched for so many searches ago. */
const recall = (reader: Reader, search: Search, ago: number): Reader => {
	const text = ago === 0 ? '' : reader.searches.at(-ago);
	return text === undefined || ago < 0 ? reader : find(reader, {...search, field: fieldWith(text), recalled: ago});
};

const searchFor = (reader: Reader, search: Search, field: Field): Reader =>
	field.text === search.field.text ? {...reader, search: {...search, field}} : find(reader, {...search, field, recalled: 0});

/** The reader at the first hit after, or before, where the search began. Details in which there are any are open as long as it lasts. */
const find = (reader: Reader, search: Search): Reader => {
	// A letter or two are nearly everywhere: what opens for them folds again with the next.
	const unfolded = search.isTyping && cellsIn(search.field.text) < 3 ? new Set<string>() : unfoldedFor(reader.post, search.field.text);
	const isSame = unfolded.size === search.unfolded.size && [...unfolded].every(name => search.unfolded.has(name));
	const start = readAt(isSame ? reader : lay({...reader, search: {...search, unfolded}}), search.from);
	// A page that was laid out again was searched as well.
	const found = isSame ? searchIn(start.page, search) : start.search!;
	const here = (search.isBackward ? hitAbove : hitBelow)(found, start.top);
	return here === undefined ? {...start, search: found} : showHit({...start, search: {...found, here}});
};

/** Bring the hit that is here into view, with some of what stands before it, or stay where it already is in view. */
const showHit = (reader: Reader): Reader => {
	const rows = reader.search && rowsOfHit(reader.search);
	return !rows || (rows.first >= reader.top && rows.last < reader.top + rowsInView(reader))
		? reader
		: goTo(reader, rows.first - Math.floor(areasOfReader(reader).page.height / 4));
};

const mostSearches = 50;

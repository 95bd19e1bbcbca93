import {walk} from './jumps.ts';
import {goTo, readAt} from './position.ts';
import {areasOfReader, type Reader} from './reader.ts';
import {hitAt, rowsOfHit, type Search, searchIn} from './search.ts';

/** The reader, asked what to search for. */
export const startSearch = (reader: Reader): Reader => ({...reader, search: searchIn(reader.page, {query: '', isTyping: true, from: reader.place})});

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
			return search.query === '' ? leave() : walk({...reader, place: search.from}, {...reader, search: {...search, isTyping: false}});
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

/** The reader at a further hit, forwards or, if `steps` is less than 0, backwards, and around. */
export const goToHit = (reader: Reader, steps: number): Reader => {
	const {search} = reader;
	if (!search || search.hits.length === 0) {
		return reader;
	}

	const count = search.hits.length;
	const here = remainder((search.here ?? (steps > 0 ? -1 : 0)) + steps, count);
	return walk(reader, showHit({...reader, search: {...search, here}}));
};

const searchFor = (reader: Reader, search: Search, query: string): Reader => {
	const found = searchIn(reader.page, {...search, query});
	const start = readAt(reader, search.from);
	const here = hitAt(found, start.top);
	return here === undefined ? {...start, search: found} : showHit({...start, search: {...found, here}});
};

/** Bring the hit that is here into view, with some of what stands before it, or stay where it already is in view. */
const showHit = (reader: Reader): Reader => {
	const rows = reader.search && rowsOfHit(reader.search);
	const {height} = areasOfReader(reader).page;
	return !rows || (rows.first >= reader.top && rows.last < reader.top + height) ? reader : goTo(reader, rows.first - Math.floor(height / 4));
};

/** What is left of a number, from 0, when as much as possible of another is taken from it, or added to it. */
const remainder = (number: number, by: number) => ((number % by) + by) % by;

import {type Field} from '../field.ts';
import {type Line} from '../layout/line.ts';
import {type Page, type Part, partAt} from '../layout/page.ts';
import {type Place} from '../layout/place.ts';
import {unraised} from '../layout/raised.ts';
import {stretchesBetween} from '../layout/stretches-between.ts';
import {type JoinedText, joinedText} from '../layout/text.ts';
import {type Mark, markLine} from '../layout/mark-line.ts';
import {findHits, type Found, hitAt} from './find-hits.ts';
import {firstIndex} from './first-index.ts';
import {type Unfolded} from './details.ts';

/** What is searched for, and what was found. */
export type Search = Found & {
	readonly field: Field;
	readonly isTyping: boolean;

	/** Whether the next hit is the one above. */
	readonly isBackward: boolean;

	/** Where the reader was when the search began. */
	readonly from: Place;

	/** How many searches ago what is in the field was searched for; 0, if it was typed. */
	readonly recalled: number;

	/** The details that it was found in, which are open meanwhile. */
	readonly unfolded: Unfolded;

	/** Which hit is the one in view, from 0. */
	readonly here: number | undefined;

	/** The rows that hits begin on, in rising order, one for each hit. */
	readonly rows: Int32Array;

	/** The text of the page that was searched. */
	readonly searched: {readonly page: Page; readonly joined: JoinedText};
};

/** Find all hits on a page. The text of a page that was searched before is not put together again. */
export const searchIn = (page: Page, search: Pick<Search, 'field' | 'isTyping' | 'isBackward' | 'from'> & Partial<Search>): Search => {
	const searched = search.searched?.page === page ? search.searched : {page, joined: searchableText(page.parts.flatMap(part => part.lines))};
	const found = findHits(searched.joined.text, asTyped(search.field.text));
	const rows = Int32Array.from(searched.joined.rowsAt(found.hits.froms)).sort();
	const here = search.here !== undefined && search.here < found.hits.length ? search.here : undefined;
	return {recalled: 0, unfolded: new Set(), ...search, ...found, searched, rows, here};
};

/** The joined text of lines in which what is raised, and quotes that are set, stand as they are typed. */
export const searchableText = (lines: readonly Line[]): JoinedText => {
	const joined = joinedText(lines);
	return {...joined, text: asTyped(joined.text)};
};

/** A text with what is raised, and quotes that are set, as they are typed. It is as long as before. */
export const asTyped = (text: string): string => unraised(text).replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, '\'');

/** The number of the first hit at or below a row, else of the first of all; nothing if there is no hit. */
export const hitBelow = ({hits, searched}: Search, row: number): number | undefined => {
	const index = firstIndex(hits.length, hit => searched.joined.rowAt(hits.froms[hit]!) >= row);
	return hits.length === 0 ? undefined : index % hits.length;
};

/** The number of the last hit above a row, else of the last of all; nothing if there is no hit. */
export const hitAbove = (search: Search, row: number): number | undefined => {
	const below = hitBelow(search, row);
	return below === undefined ? undefined : (below === 0 ? search.hits.length : below) - 1;
};

/** How many hits there are from a row to another, that one not among them. */
export const hitsBetween = ({rows}: Search, top: number, bottom: number): number =>
	firstIndex(rows.length, index => rows[index]! >= bottom) - firstIndex(rows.length, index => rows[index]! >= top);

/** The rows of the page that the hit in view begins and ends on. */
export const rowsOfHit = ({hits, here, searched}: Search): {readonly first: number; readonly last: number} | undefined => {
	const hit = here === undefined ? undefined : hitAt(hits, here);
	return hit && {first: searched.joined.rowAt(hit.from), last: searched.joined.rowAt(hit.to - 1)};
};

/** Parts in view with all hits on them lit. */
export const litParts = ({page, search}: {readonly page: Page; readonly search: Search | undefined}, parts: readonly Part[]): readonly Part[] => {
	const [first] = parts;
	if (!search || search.hits.length === 0 || !first) {
		return parts;
	}

	const marks = marksIn(search, page, first.top, parts.at(-1)!);
	return parts.map(part => ({
		...part, lines: part.lines.map((line, index) => {
			const onLine = marks.get(part.top + index);
			return onLine ? markLine(line, onLine) : line;
		}),
	}));
};

/**
The marks on each row in view.

Hits stand in the order of the text, and so, block by block, in that of the rows; within a table a cell may begin above where the one before it ends. So what is looked at begins and ends with whole blocks.
*/
const marksIn = ({hits, here, searched: {joined}}: Search, page: Page, top: number, last: Part): Map<number, Mark[]> => {
	const begin = page.parts[partAt(page, top)]!.top;
	const end = page.parts[partAt(page, last.top) + 1]?.top ?? page.height;
	const marks = new Map<number, Mark[]>();
	for (let index = firstIndex(hits.length, hit => joined.rowAt(hits.froms[hit]!) >= begin); index < hits.length; index++) {
		const hit = hitAt(hits, index)!;
		if (joined.rowAt(hit.from) >= end) {
			break;
		}

		for (const {row, ...mark} of stretchesBetween(hit, joined)) {
			marks.set(row, [...(marks.get(row) ?? []), {...mark, role: index === here ? 'hitHere' : 'hit'}]);
		}
	}

	return marks;
};

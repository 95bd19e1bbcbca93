import {cellsIn} from '../layout/cells.ts';
import {type Page, type Part, partAt} from '../layout/page.ts';
import {type Place} from '../layout/place.ts';
import {type JoinedText, joinedText} from '../layout/text.ts';
import {type Mark, markLine} from './mark-line.ts';

/** What is searched for, and what was found. */
export type Search = {
	readonly query: string;
	readonly isTyping: boolean;

	/** Where the reader was when the search began. */
	readonly from: Place;
	readonly hits: readonly Hit[];

	/** Which hit is the one in view, from 0. */
	readonly here: number | undefined;

	/** The text of the page that was searched. */
	readonly searched: {readonly page: Page; readonly joined: JoinedText};
};

/** Where a hit stands in the text of the page: from a character up to, and without, another. */
export type Hit = {readonly from: number; readonly to: number};

/** Find all hits on a page. The text of a page that was searched before is not put together again. */
export const searchIn = (page: Page, search: Pick<Search, 'query' | 'isTyping' | 'from'> & Partial<Search>): Search => {
	const searched = search.searched?.page === page ? search.searched : {page, joined: joinedText(page.parts.flatMap(part => part.lines))};
	const hits = hitsIn(searched.joined.text, search.query);
	return {...search, searched, hits, here: search.here !== undefined && search.here < hits.length ? search.here : undefined};
};

/** The number of the first hit at or after a row, else of the first of all; nothing if there is no hit. */
export const hitAt = ({hits, searched}: Search, row: number): number | undefined => {
	const index = firstIndex(hits, hit => searched.joined.at(hit.from).row >= row);
	return hits.length === 0 ? undefined : index % hits.length;
};

/** The rows of the page that the hit in view begins and ends on. */
export const rowsOfHit = ({hits, here, searched}: Search): {readonly first: number; readonly last: number} | undefined => {
	const hit = here === undefined ? undefined : hits[here];
	return hit && {first: searched.joined.at(hit.from).row, last: searched.joined.at(hit.to - 1).row};
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
	for (let index = firstIndex(hits, hit => joined.at(hit.from).row >= begin); index < hits.length; index++) {
		const hit = hits[index]!;
		if (joined.at(hit.from).row >= end) {
			break;
		}

		for (const {row, ...mark} of stretchesOf(hit, joined)) {
			marks.set(row, [...(marks.get(row) ?? []), {...mark, role: index === here ? 'hitHere' : 'hit'}]);
		}
	}

	return marks;
};

/** The stretches of rows that a hit takes: one on every line it runs over. */
const stretchesOf = ({from, to}: Hit, {text, at}: JoinedText) => {
	const stretches: Array<{row: number; from: number; to: number}> = [];
	let offset = from;
	for (const character of text.slice(from, to)) {
		const {row, column} = at(offset);
		const last = stretches.at(-1);
		const end = column + cellsIn(character);
		if (last?.row === row && column <= last.to) {
			last.to = Math.max(last.to, end);
		} else {
			stretches.push({row, from: column, to: end});
		}

		offset += character.length;
	}

	return stretches;
};

/** Where a query stands in a text. Case counts only if the query has a capital; a space stands for any white space between words, but not between blocks. */
const hitsIn = (text: string, query: string): Hit[] => {
	if (query.trim() === '') {
		return [];
	}

	const pattern = query.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`[^\S\n]+`);
	const isExact = query !== query.toLowerCase();
	return Array.from(text.matchAll(new RegExp(pattern, isExact ? 'gu' : 'giu')), match => ({from: match.index, to: match.index + match[0].length}));
};

/** The number of the first item for which a test holds that holds for all after it. */
const firstIndex = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => {
	let first = 0;
	let last = items.length;
	while (first < last) {
		const middle = Math.floor((first + last) / 2);
		if (holds(items[middle]!)) {
			last = middle;
		} else {
			first = middle + 1;
		}
	}

	return first;
};

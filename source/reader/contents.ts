import {blank, widest} from '../layout/cells.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {type Role} from '../model/span.ts';
import {chosenEntry, entryInView, shownEntries} from './choosing.ts';
import {asideCells, type Entry} from './entries.ts';
import {areasOfReader, type Reader} from './reader.ts';
import {hitsBetween} from './search.ts';

/**
The contents as rows, as many as the window has for them: the heading in view lit, or the one to be chosen, and never out of view.

Behind each heading stands a bar, as long as its section is beside the longest one, and lit as far as it has been read; or how often in it something was found.

Empty if they are not shown.
*/
export const contentsOf = (reader: Reader): readonly Line[] => {
	const area = areasOfReader(reader).contents;
	if (!area) {
		return [];
	}

	const {entries, here, chosen, title, room, first} = viewOf(reader, area.height);
	const width = area.width - 1;
	const longest = widest([1, ...entries.map(({top, end}) => end - top)]);
	const lines: Line[] = [];
	let row = 0;
	for (const [index, entry] of entries.entries()) {
		if (row + entry.rows.length > first && row < first + room) {
			const state = {isHere: index === here, isChosen: index === chosen, longest, width};
			lines.push(...linesOf(entry, reader, state).slice(Math.max(0, first - row), first + room - row));
		}

		row += entry.rows.length;
	}

	const shown = [...title, ...(entries.length === 0 ? [[blank(2), {text: 'no such heading', roles: ['contentsEmpty'] as const}]] : lines)];
	return area.isOver ? Array.from({length: area.height}, (_, index) => over(shown[index] ?? [], width)) : shown;
};

/** The entry at a row of the contents, counted from their top, if one stands there. */
export const entryAtRow = (reader: Reader, row: number): Entry | undefined => {
	const area = areasOfReader(reader).contents;
	if (!area) {
		return undefined;
	}

	const {entries, title, first} = viewOf(reader, area.height);
	let end = title.length - first;
	return row < title.length
		? undefined
		: entries.find(({rows}) => {
			end += rows.length;
			return row < end;
		});
};

/** The contents scrolled by so many rows, the page staying where it is. They are where they were wont to be as soon as anything else is done. */
export const scrollContents = (reader: Reader, rows: number): Reader => {
	const area = areasOfReader(reader).contents;
	return area ? {...reader, contentsTop: viewOf({...reader, contentsTop: viewOf(reader, area.height).first + rows}, area.height).first} : reader;
};

/** What is in view of the contents: which of their rows is the first, which entry is the one in view of the page, and which is to be chosen; -1, if none is. */
const viewOf = (reader: Reader, height: number) => {
	const title: Line[] = height >= 12 ? [[], [blank(2), {text: 'Contents', roles: ['contentsTitle']}], []] : [];
	const room = height - title.length;
	const entries = shownEntries(reader);
	const here = entryInView(reader, entries);
	const chosen = reader.choosing ? chosenEntry(reader, entries) : -1;
	const middle = heightOf(entries.slice(0, Math.max(0, reader.choosing ? chosen : here)));
	const wanted = reader.contentsTop ?? middle - Math.floor(room / 2);
	return {entries, here, chosen, title, room, first: Math.max(0, Math.min(wanted, heightOf(entries) - room))};
};

const heightOf = (entries: readonly Entry[]): number => {
	let height = 0;
	for (const {rows} of entries) {
		height += rows.length;
	}

	return height;
};

type EntryState = {readonly isHere: boolean; readonly isChosen: boolean; readonly longest: number; readonly width: number};

const linesOf = (entry: Entry, reader: Reader, {isHere, isChosen, longest, width}: EntryState): Line[] => {
	const {rows, indent, isEmpty, hidden} = entry;
	const role = isHere ? 'contentsHere' : (isEmpty ? 'contentsEmpty' : 'contents');
	return rows.map((text, index): Line => {
		const isLast = index === rows.length - 1;
		const left: Line = [
			{text: (isHere ? '▎' : ' ').padEnd(indent), roles: [role]},
			{text, roles: [role]},
			...(hidden > 0 && isLast ? [{text: ` +${hidden}`, roles: ['contentsEmpty'] as const}] : []),
		];
		const aside = index === 0 ? asideOf(entry, reader, longest, width) : [];
		const line = aside.length === 0 ? left : [...left, blank(Math.max(1, width - 1 - asideCells(width) - widthOf(left))), ...aside];
		return isChosen ? inGround(line, width, 'contentsChosen') : line;
	});
};

/** What is said of a section behind its heading. */
const asideOf = (entry: Entry, reader: Reader, longest: number, width: number): Line => {
	const cells = asideCells(width);
	const {top, end, isEmpty, hidden} = entry;
	if (cells === 0) {
		return [];
	}

	if (reader.search && reader.search.hits.length > 0) {
		const count = hitsBetween(reader.search, top, end);
		return count === 0 ? [] : [{text: String(count).padStart(cells), roles: ['scrollHit']}];
	}

	if (isEmpty && hidden === 0) {
		return [{text: 'empty', roles: ['contentsEmpty']}];
	}

	const foot = reader.top + areasOfReader(reader).page.height;
	const share = Math.max(0, Math.min(1, (foot - top) / Math.max(1, end - top)));
	const halves = Math.max(1, Math.round((2 * cells * (end - top)) / longest));
	const bar = '━'.repeat(Math.floor(halves / 2)) + (halves % 2 === 1 ? '╸' : '');
	const read = Math.round(bar.length * share);
	return [{text: bar.slice(0, read), roles: ['contentsRead']}, {text: bar.slice(read), roles: ['contentsLeft']}];
};

/** A line filled up to a width, on a ground of its own. */
const inGround = (line: Line, width: number, role: Role): Line => {
	const filled = [...line, blank(width - widthOf(line), [])];
	return filled.map(run => ({...run, roles: [...run.roles, role]}));
};

/** A line of what lies over the page: filled up, with an edge at its right. */
const over = (line: Line, width: number): Line => {
	const filled = [...line, blank(width - widthOf(line), [])];
	return [...filled.map(run => ({...run, roles: ['overlay', ...run.roles] as const})), {text: '▕', roles: ['overlay', 'divider']}];
};

import {cellsIn} from '../layout/cells.ts';
import {columnShownAt} from '../layout/line.ts';
import {type Area} from '../layout/measure.ts';
import {partAt} from '../layout/page.ts';
import {type Mouse} from '../mouse.ts';
import {goToEntry, stopChoosing, unfoldEntry, updateChoosing} from './choosing.ts';
import {entryAtRow, scrollContents} from './contents.ts';
import {rowsInView} from './foot.ts';
import {type Grip} from './grip.ts';
import {walk} from './jumps.ts';
import {noteOf} from './note.ts';
import {openTarget} from './pointing.ts';
import {goTo, scroll} from './position.ts';
import {settled} from './press.ts';
import {areasOfReader, type Reader} from './reader.ts';
import {thumbOf, topForThumb} from './scroll-bar.ts';
import {typeInSearch} from './searching.ts';
import {copySelection, selectTo, type Spot} from './selecting.ts';
import {isSameTarget, targetAt} from './targets.ts';
import {tell} from './tell.ts';
import {wheelWide} from './wide.ts';

/**
What the mouse makes of the reader. Pure.

The wheel scrolls what is under it. A click opens a link, folds details, or goes to a heading of the contents; on the scroll bar, and dragged there, it goes through the post. What is dragged over is copied. Where a link to the web leads is shown by the first click, and the second opens it.
*/
export const touchReader = (given: Reader, mouse: Mouse): Reader => {
	const reader = {...settled(given), contentsTop: given.contentsTop};
	if (reader.wide) {
		const notch = {wheelup: [-wheelRows, 0], wheeldown: [wheelRows, 0], wheelleft: [0, -1], wheelright: [0, 1]}[mouse.action as string] as [number, number] | undefined;
		return notch ? wheelWide(reader, ...notch) : reader;
	}

	switch (mouse.action) {
		case 'wheelup':
		case 'wheeldown': {
			return turnWheel(reader, mouse, mouse.action === 'wheelup' ? -wheelRows : wheelRows);
		}

		case 'press': {
			return mouse.button === 'left' ? take(reader, mouse) : reader;
		}

		case 'drag': {
			return reader.grip ? drag(reader, reader.grip, mouse) : reader;
		}

		case 'release': {
			const {grip} = reader;
			const freed = {...reader, grip: undefined};
			return grip?.kind === 'text' ? copySelection(freed) : (grip?.kind === 'cell' && grip.x === mouse.x && grip.y === mouse.y ? click(freed, mouse) : freed);
		}

		default: {
			return reader;
		}
	}
};

/** How many rows a notch of the wheel goes, as in most programs. */
const wheelRows = 3;

/** A place in the window. */
type Cell = Pick<Mouse, 'x' | 'y'>;

const turnWheel = (reader: Reader, {x, y}: Cell, rows: number): Reader => {
	const {contents} = areasOfReader(reader);
	if (contents && isIn(contents, {x, y})) {
		return reader.choosing
			? updateChoosing(reader, rows > 0 ? 'nextEntry' : 'previousEntry', Math.abs(rows))
			: scrollContents(reader, rows);
	}

	return scroll({...reader, contentsTop: undefined}, rows);
};

/** The button goes down. Only the scroll bar heeds it at once; else it is a click, if it is let go where it went down. */
const take = (reader: Reader, {x, y}: Cell): Reader => {
	const {scrollBar} = areasOfReader(reader);
	const thumb = thumbOf(reader);
	if (thumb && isIn(scrollBar, {x, y})) {
		const row = y - scrollBar.y;
		const isOnThumb = row >= thumb.first && row < thumb.first + thumb.length;
		const grip = {kind: 'thumb' as const, below: isOnThumb ? row - thumb.first : Math.floor(thumb.length / 2)};
		return isOnThumb ? {...reader, grip} : dragThumb({...reader, grip}, grip.below, y);
	}

	return {...reader, selection: undefined, grip: {kind: 'cell', x, y}};
};

/** What is held is taken along. What is dragged from a cell of the page selects text, unless that is where something lies over it. */
const drag = (reader: Reader, grip: Grip, cell: Cell): Reader => {
	if (grip.kind === 'thumb') {
		return dragThumb(reader, grip.below, cell.y);
	}

	if (grip.kind === 'text') {
		return selectTo(reader, grip.begin, spotAt(reader, cell));
	}

	const {contents, page, wide} = areasOfReader(reader);
	const isStill = grip.x === cell.x && grip.y === cell.y;
	if (isStill || !isIn({...page, width: wide}, grip) || (contents && isIn(contents, grip))) {
		return reader;
	}

	const selecting = {...readingOn(reader), noted: undefined};
	const begin = spotAt(selecting, grip);
	return selectTo({...selecting, grip: {kind: 'text', begin}}, begin, spotAt(selecting, cell));
};

/** The cell of the page at a cell of the window, or the nearest to it; a row beyond the edge, if it lies beyond that. */
const spotAt = (reader: Reader, {x, y}: Cell): Spot => {
	const {page, wide} = areasOfReader(reader);
	const row = reader.top + Math.max(-1, Math.min(y - page.y, page.height));
	return spotShownAt(reader, Math.max(0, Math.min(row, reader.page.height - 1)), Math.max(0, Math.min(x - page.x, wide - 1)));
};

/** Where the text that is shown at a row and a column of the page stands in it. */
const spotShownAt = ({page}: Reader, row: number, column: number): Spot => {
	const part = page.parts[partAt(page, row)];
	return {row, column: columnShownAt(part?.lines[row - part.top] ?? [], column)};
};

/** The thumb so far from the top of the bar that the mouse still holds it where it took it. However far it goes, it is one jump. */
const dragThumb = (reader: Reader, below: number, y: number): Reader => {
	const {scrollBar} = areasOfReader(reader);
	const thumb = thumbOf(reader);
	return thumb ? walk(reader, goTo({...reader, contentsTop: undefined}, topForThumb(reader, y - scrollBar.y - below, thumb))) : reader;
};

const click = (given: Reader, {x, y}: Cell): Reader => {
	const {contents} = areasOfReader(given);
	if (contents && isIn(contents, {x, y})) {
		return clickContents(given, contents, {x, y});
	}

	const note = noteOf(given);
	if (note && isIn(note.area, {x, y})) {
		return given;
	}

	const reader = readingOn(given);
	const {page, wide} = areasOfReader(reader);
	const spot = spotShownAt(reader, reader.top + y - page.y, x - page.x);
	const target = isIn({...page, width: wide, height: rowsInView(reader)}, {x, y}) ? targetAt(reader, spot.row, spot.column) : undefined;
	if (!target) {
		return {...reader, noted: undefined, pointed: undefined};
	}

	const isPointedAt = reader.pointed && isSameTarget(reader.pointed, target.at);
	return /^https?:/i.test(target.href) && !isPointedAt
		? tell({...reader, noted: undefined, pointed: target.at}, `click again to open ${target.href}`)
		: openTarget(reader, target);
};

/** The reader with nothing left to type or to choose: what is searched for is kept. */
const readingOn = (reader: Reader): Reader => {
	const found = reader.search?.isTyping ? typeInSearch(reader, 'enter') : reader;
	return {...stopChoosing(found), hint: undefined, contentsTop: undefined};
};

const clickContents = (reader: Reader, contents: Area, {x, y}: Cell): Reader => {
	const entry = entryAtRow(reader, y - contents.y);
	if (!entry) {
		return reader;
	}

	const {hidden, indent, rows, section} = entry;
	const isOnFold = hidden > 0 && x >= contents.x + indent + cellsIn(rows.at(-1)!);
	return isOnFold ? unfoldEntry(reader, section) : goToEntry(reader, entry);
};

const isIn = (area: Area, {x, y}: Cell): boolean => x >= area.x && x < area.x + area.width && y >= area.y && y < area.y + area.height;

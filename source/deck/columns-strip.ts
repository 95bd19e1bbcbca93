import {blank, widest} from '../layout/cells.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {type Room, type Strip, stripOfLines} from './strip.ts';

/** A column of a slide: its share of the width, and how to lay out what stands in it at some width. */
export type Column = {readonly share: number; readonly layAt: (width: number) => readonly Line[]};

/** The narrowest column that still reads well, and what is left free between two, in cells. */
const narrowest = 24;
const gap = 3;

/** Columns side by side; nothing, if they have no room for that. Then they are read one after the other. */
export const stripOfColumns = (columns: readonly Column[], {height, width}: Room): Strip | undefined => {
	const shares = columns.reduce((sum, {share}) => sum + share, 0);
	const free = width - (gap * (columns.length - 1));
	const widths = columns.map(({share}) => Math.floor((free * share) / shares));
	if (columns.length < 2 || widths.some(cells => cells < narrowest)) {
		return undefined;
	}

	const stacks = columns.map(({layAt}, index) => layAt(widths[index]!));
	const rows = widest(stacks.map(({length}) => length));
	if (rows > height) {
		return undefined;
	}

	return stripOfLines(Array.from({length: rows}, (_, row): Line => stacks.flatMap((lines, index): Line => {
		const line = lines[row] ?? [];
		return index === stacks.length - 1 ? line : [...line, blank(widths[index]! + gap - widthOf(line))];
	})), 1000);
};

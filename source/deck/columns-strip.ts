import {blank, widest} from '../layout/cells.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {type Room, type Strip, stripOfLines} from './strip.ts';

/** A column of a slide: its share of the width, and how to lay out what stands in it at some width. */
export type Column = {readonly share: number; readonly layAt: (width: number) => readonly Line[]};

/** The narrowest column that still reads well, and what is left free between two, in cells. */
export const narrowest = 24;
const gap = 3;

/** How wide columns of some shares are, side by side, in cells. */
export const widthsOf = (shares: readonly number[], width: number): number[] => {
	const all = shares.reduce((sum, share) => sum + share, 0);
	const free = width - (gap * (shares.length - 1));
	return shares.map(share => Math.floor((free * share) / all));
};

/** Columns side by side; nothing, if they have no room for that. Then they are read one after the other. */
export const stripOfColumns = (columns: readonly Column[], {height, width}: Room): Strip | undefined => {
	const widths = widthsOf(columns.map(({share}) => share), width);
	if (columns.length < 2 || widths.some(cells => cells < narrowest)) {
		return undefined;
	}

	const stacks = numbered(columns.map(({layAt}, index) => layAt(widths[index]!)));
	const rows = widest(stacks.map(({length}) => length));
	if (rows > height) {
		return undefined;
	}

	return stripOfLines(Array.from({length: rows}, (_, row): Line => stacks.flatMap((lines, index): Line => {
		const line = lines[row] ?? [];
		return index === stacks.length - 1 ? line : [...line, blank(widths[index]! + gap - widthOf(line), ['frame'])];
	})), 1000);
};

/** Columns as the cells of a row, so that each is read to its end; but not where cells stand in them. */
const numbered = (stacks: ReadonlyArray<readonly Line[]>): ReadonlyArray<readonly Line[]> => stacks.some(lines => lines.some(line => line.some(run => run.cell !== undefined)))
	? stacks
	: stacks.map((lines, cell) => lines.map(line => line.length === 0 ? [{text: '', roles: [], cell}] : line.map(run => ({...run, cell}))));

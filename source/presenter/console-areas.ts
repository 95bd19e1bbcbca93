import {type Area, type Size} from '../layout/measure.ts';

/**
How a window is divided for the speaker's console. Every area lies within the window, and none upon another.

```
┌──────────────────────────────────────┐
│ head                                 │
│ ╭ here ─────────╮ ╭ next ──────────╮ │
│ │               │ │                │ │
│ ╰───────────────╯ ╰────────────────╯ │
│ notes                                │
│ pace                                 │
└──────────────────────────────────────┘
```

In a window too low or too narrow for slides beside each other, the next one is named in a row beneath the notes. Areas that have no room are no row high.
*/
export type ConsoleAreas = {
	readonly head: Area;

	/** This slide and the next one in small, if there is room for them. */
	readonly slides: {readonly here: Area; readonly next: Area} | undefined;
	readonly notes: Area;
	readonly nextName: Area;
	readonly pace: Area;
};

/** Divide a window. */
export const areasOfConsole = ({columns, rows}: Size): ConsoleAreas => {
	const margin = columns >= 40 ? 2 : 0;
	const width = Math.max(1, columns - (2 * margin));
	const paceRows = Math.min(2, Math.max(0, rows - 2));
	const headRows = rows >= 4 ? 1 : 0;
	const slideRows = rows >= 20 && columns >= 60 ? Math.max(7, Math.floor((rows - 3) * 0.42)) : 0;
	const nextRows = slideRows === 0 && rows >= 8 ? 1 : 0;
	const gap = rows >= 12 ? 1 : 0;
	const top = headRows + slideRows + gap;
	const notesRows = Math.max(1, rows - top - nextRows - paceRows - gap);
	const wide = Math.floor((width - 2) * 0.58);
	const at = (y: number, height: number): Area => ({x: margin, y, width, height});
	const slides = at(headRows, slideRows);
	return {
		head: at(0, headRows),
		slides: slideRows === 0 ? undefined : {here: {...slides, width: wide}, next: {...slides, x: margin + wide + 2, width: width - wide - 2}},
		notes: at(top, notesRows),
		nextName: at(top + notesRows, nextRows),
		pace: at(rows - paceRows, paceRows),
	};
};

import {type Area, type Size} from '../layout/measure.ts';

/**
How a window is divided for a slide.

```
┌──────────────────────────────────────┐
│        title (2/3)                   │
│                                      │  the column of text is centred
│        body                          │  and never wider or higher
│                                      │  than it reads well
│ footer                               │
└──────────────────────────────────────┘
```

Every area lies within the window and none upon another, in windows of 4 rows or more; in smaller ones the body is all there is.
*/
export type SlideAreas = {readonly title: Area; readonly body: Area; readonly footer: Area};

/** The widest column of text, in cells: wide enough for most code, narrow enough for a line to be read at a glance. */
const widest = 88;

/** How many cells are left free on either side, from how many columns on. */
const sides = [{from: 100, cells: 8}, {from: 60, cells: 4}, {from: 24, cells: 2}] as const;

/** The highest column, in rows. In a higher window it stands in the middle. */
const highest = 40;

/** Divide a window for a slide with so many rows of title. The body is at least one cell large, whatever the window. */
export const slideAreasOf = ({columns, rows}: Size, titleRows: number): SlideAreas => {
	const side = sides.find(({from}) => columns >= from)?.cells ?? 0;
	const width = Math.max(1, Math.min(widest, columns - (2 * side)));
	const x = Math.max(0, Math.floor((columns - width) / 2));
	const footerRows = rows >= 4 ? 1 : 0;
	const margin = rows >= 16 ? 1 : 0;
	const height = Math.max(1, Math.min(highest, rows - footerRows - (2 * margin)));
	const y = Math.max(0, Math.floor((rows - footerRows - height) / 2));
	const above = titleRows === 0 ? 0 : titleRows + (height >= 24 ? 2 : 1);
	return {
		title: {x, y, width, height: titleRows},
		body: {x, y: y + above, width, height: Math.max(1, height - above)},
		footer: {x: 0, y: rows - footerRows, width: columns, height: footerRows},
	};
};

/** How many rows of title a slide may have at most. None in a window of a few rows; a quarter of the slide in others. */
export const mostTitleRows = (size: Size): number => {
	const {height} = slideAreasOf(size, 0).body;
	return height < 4 ? 0 : Math.max(1, Math.floor(height / 4));
};

/** How many points a slide may have: more is a list to read, not a slide. */
export const mostPoints = 6;

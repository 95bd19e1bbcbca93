import {type Area, type Size} from '../layout/measure.ts';

/**
How a window is divided to see themes: the list beside the post, where there is room for it.

```
┌─────────────┬───────────────────────┐
│ list        │ page                  │
│             │                       │
├─────────────┴───────────────────────┤
│ status                              │
└─────────────────────────────────────┘
```
*/
export type GalleryAreas = {readonly list: Area | undefined; readonly divider: Area | undefined; readonly page: Area; readonly status: Area};

/** How wide the list is, in cells, and from how many columns on there is one. */
const listWidth = 28;
const roomBeside = 64;

/** The widest column of text, in cells. */
const widest = 72;

/** Divide a window. */
export const areasOfGallery = ({columns, rows}: Size): GalleryAreas => {
	const height = Math.max(1, rows - 1);
	const left = columns >= roomBeside ? listWidth : 0;
	const room = columns - left - (left > 0 ? 1 : 0);
	const margin = room >= 24 ? 2 : 0;
	const width = Math.max(1, Math.min(widest, room - (2 * margin)));
	return {
		list: left > 0 ? {x: 0, y: 0, width: left, height} : undefined,
		divider: left > 0 ? {x: left, y: 0, width: 1, height} : undefined,
		page: {x: columns - room + Math.max(margin, Math.floor((room - width) / 2)), y: 0, width, height},
		status: {x: 0, y: height, width: columns, height: rows > 1 ? 1 : 0},
	};
};

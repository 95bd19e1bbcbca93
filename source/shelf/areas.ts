import {type Area, type Size} from '../layout/measure.ts';

/**
How a window is divided to choose a post: the preview stands beside the list where there is room, else beneath it, else nowhere.

```
┌──────────────────┬──────────────────┐    ┌─────────────────────────────────────┐
│ head             │                  │    │ head                                │
│ list             │ preview          │    │ list                                │
│                  │                  │    ├─────────────────────────────────────┤
│                  │                  │    │ preview                             │
├──────────────────┴──────────────────┤    ├─────────────────────────────────────┤
│ status                              │    │ status                              │
└─────────────────────────────────────┘    └─────────────────────────────────────┘
```
*/
export type ShelfAreas = {
	readonly head: Area;
	readonly list: Area;

	/** What parts the list from the preview, and the preview, if there is room for it. */
	readonly preview: {readonly divider: Area; readonly text: Area; readonly isBeside: boolean} | undefined;
	readonly status: Area;
};

/** From how many columns on the preview stands beside the list, and from how many rows on it stands beneath. */
const roomBeside = 100;
const roomBeneath = 22;

/** Divide a window. */
export const areasOfShelf = ({columns, rows}: Size): ShelfAreas => {
	const height = Math.max(1, rows - 1);
	const headHeight = height >= 10 ? (height >= 16 ? 3 : 2) : 0;
	const isBeside = columns >= roomBeside;
	const isBeneath = !isBeside && rows >= roomBeneath && columns >= 40;
	const width = isBeside ? Math.min(60, Math.floor(columns * 0.48)) : columns;
	const beneath = isBeneath ? Math.max(7, Math.floor(height / 3)) : 0;
	const beside = isBeside ? {divider: {x: width, y: 0, width: 1, height}, text: textArea({x: width + 1, y: 1, width: columns - width - 1, height: height - 1})} : undefined;
	const below = isBeneath ? {divider: {x: 0, y: height - beneath, width: columns, height: 1}, text: textArea({x: 0, y: height - beneath + 1, width: columns, height: beneath - 1})} : undefined;
	return {
		head: {x: 0, y: 0, width, height: headHeight},
		list: {x: 0, y: headHeight, width, height: height - headHeight - beneath},
		preview: beside ? {...beside, isBeside: true} : (below && {...below, isBeside: false}),
		status: {x: 0, y: height, width: columns, height: rows > 1 ? 1 : 0},
	};
};

/** The text of a preview: no wider than is well read, with a margin at its left. */
const textArea = ({x, y, width, height}: Area): Area => ({x: x + 2, y, width: Math.max(1, Math.min(72, width - 4)), height});

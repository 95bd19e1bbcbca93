import {type Area, type Size} from '../layout/measure.ts';

/**
How a window is divided for reading.

```
┌──────────┬─────────────────────────┬─┐
│ contents │      page, centred      │s│  s: the scroll bar
├──────────┴─────────────────────────┴─┤
│ status                               │
└──────────────────────────────────────┘
```

Every area lies within the window and none upon another, whatever its size.
*/
export type Areas = {
	readonly contents: Area | undefined;
	readonly page: Area;

	/** The column of the margin that tells of changes; no cell wide, where there is no margin. */
	readonly changeBar: Area;
	readonly scrollBar: Area;
	readonly status: Area;
};

/** From how many columns on the contents stand beside the page unasked. */
const roomForContents = 100;

/** The text is set this wide unless asked otherwise: 66 characters are the book's ideal, 72 the terminal's custom. */
export const usualWidth = 72;

/** What a reader may wish of the window. */
export type Wishes = {
	/** The width of the text in cells; `Infinity` takes what there is. */
	readonly width: number;
	readonly contents: 'whenRoom' | 'shown' | 'hidden';

	/** How many rows half a screen is, where the reader has said it. */
	readonly half: number | undefined;
};

/** Divide a window. */
export const areasOf = ({columns, rows}: Size, wishes: Pick<Wishes, 'width' | 'contents'>, hasHeadings: boolean): Areas => {
	const height = Math.max(1, rows - 1);
	const isShown = hasHeadings && columns >= 24 && (wishes.contents === 'whenRoom' ? columns >= roomForContents : wishes.contents === 'shown');
	const contents = isShown ? {x: 0, y: 0, width: Math.min(32, Math.floor(columns * 0.3)), height} : undefined;
	const left = contents?.width ?? 0;
	// The last column is the scroll bar's, unless text would miss it.
	const bar = columns >= 20 ? 1 : 0;
	const room = Math.max(1, columns - left - bar);
	const margin = room >= 30 ? 2 : 0;
	const width = Math.max(1, Math.min(wishes.width, room - (2 * margin)));
	// A row of air above the text, where there is room for it.
	const y = height >= 16 ? 1 : 0;
	const x = left + Math.floor((room - width) / 2);
	return {
		contents,
		page: {x, y, width, height: height - y},
		changeBar: {x: x - margin, y, width: Math.min(margin, 1), height: height - y},
		scrollBar: {x: columns - bar, y: 0, width: bar, height},
		status: {x: 0, y: height, width: columns, height: rows > 1 ? 1 : 0},
	};
};

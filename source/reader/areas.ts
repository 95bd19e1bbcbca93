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

Every area lies within the window and none upon another, whatever its size; but for contents that one chooses from where there is no room beside the page, or no wish to have them there.
*/
export type Areas = {
	/** With `isOver`, they lie over the page for a while. */
	readonly contents: (Area & {readonly isOver?: true}) | undefined;
	readonly page: Area;

	/** How many cells code and tables may have from the left edge of the page on, up to the margin at its right. */
	readonly wide: number;

	/** The column of the margin that tells of changes; no cell wide, where there is no margin. */
	readonly changeBar: Area;
	readonly scrollBar: Area;
	readonly status: Area;
};

/** From how many columns on the contents stand beside the page. */
const roomForContents = 100;

/** The text is set this wide unless asked otherwise: 66 characters are the book's ideal, 72 the terminal's custom. */
export const usualWidth = 72;

/** So many cells more than the text has are worth a wider block. */
const leastMore = 6;

/** What a reader may wish of the window. */
export type Wishes = {
	/** The width of the text in cells; `Infinity` takes what there is. */
	readonly width: number;
	/** Whether the contents stand beside the page where there is room, and how many cells they have; without a wish, as many as is usual. */
	readonly contents: 'shown' | 'hidden';
	readonly contentsWidth: number | undefined;

	/** Whether comments are shown. */
	readonly comments: boolean;

	/** How many rows half a screen is, where the reader has said it. */
	readonly half: number | undefined;
};

/** Divide a window. */
export const areasOf = ({columns, rows}: Size, wishes: Pick<Wishes, 'width' | 'contents' | 'contentsWidth'>, {hasHeadings, isChoosing}: {readonly hasHeadings: boolean; readonly isChoosing: boolean}): Areas => {
	const height = Math.max(1, rows - 1);
	const isBeside = hasHeadings && columns >= roomForContents && wishes.contents === 'shown';
	const most = isBeside ? Math.floor(columns / 2) : columns;
	const contentsWidth = Math.min(wishes.contentsWidth ?? (isBeside ? Math.min(32, Math.floor(columns * 0.3)) : 44), most);
	const contents = hasHeadings && (isBeside || isChoosing) ? {x: 0, y: 0, width: contentsWidth, height, ...(!isBeside && {isOver: true as const})} : undefined;
	const left = isBeside ? contentsWidth : 0;
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
		wide: columns - bar - margin - x >= width + leastMore ? columns - bar - margin - x : width,
		changeBar: {x: x - margin, y, width: Math.min(margin, 1), height: height - y},
		scrollBar: {x: columns - bar, y: 0, width: bar, height},
		status: {x: 0, y: height, width: columns, height: rows > 1 ? 1 : 0},
	};
};

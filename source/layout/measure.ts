/** How wide lines may be, and for what they are made. */
export type Measure = {
	/** The most cells that a line may have; `Infinity` for one line a paragraph. At least 1. */
	readonly width: number;

	/** Whether the text is made for a pipe: no frames, bars and box drawing but in tables, no glyphs beyond the author's but plain marks. */
	readonly isPlain: boolean;
};

/** How large a window is, in cells. */
export type Size = {readonly columns: number; readonly rows: number};

/** A rectangle of a window, in cells, from the window's upper left corner at 0, 0. */
export type Area = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

import {type Details} from '../model/block.ts';
import {type Hyphenate} from './hyphenate.ts';

/** How wide lines may be, and for what they are made. */
export type Measure = {
	/** The most cells that a line may have; `Infinity` for one line a paragraph. At least 1. */
	readonly width: number;

	/** The most cells that code and tables may have which need more than the text; no more than that, if nothing is said. */
	readonly wide?: number;

	/** Whether the text is made for a pipe: no frames, bars and box drawing but in tables, no glyphs beyond the author's but plain marks. */
	readonly isPlain: boolean;

	/** The details that are open: all, where nobody can ask for them. */
	readonly open?: ReadonlySet<Details>;

	/** Whether comments are shown, for authors. */
	readonly hasComments?: boolean;

	/** How a reader likes text to be set; as usual, if nothing is said. */
	readonly typography?: Typography;
};

/** What a reader may choose of how text is set. */
export type Typography = {
	/** Whether the lines of a paragraph reach the right edge. */
	readonly isJustified?: boolean;

	/** What parts the words of the post's language. */
	readonly hyphenate?: Hyphenate;

	/** Whether the lines of code are numbered. */
	readonly isNumbered?: boolean;
};

/** How large a window is, in cells. */
export type Size = {readonly columns: number; readonly rows: number};

/** A rectangle of a window, in cells, from the window's upper left corner at 0, 0. */
export type Area = {readonly x: number; readonly y: number; readonly width: number; readonly height: number};

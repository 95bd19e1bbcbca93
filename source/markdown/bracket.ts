import {type MarkedPiece} from './piece.ts';

/** A `[` or `![` that may begin a link or picture. */
export type Bracket = {
	readonly piece: MarkedPiece;
	readonly isPicture: boolean;
	readonly order: number;

	/** Where the text behind it starts. */
	readonly start: number;

	/** The order of the first delimiter behind it. */
	readonly delimiters: number;

	/** Whether another bracket was opened behind it. */
	hasInner: boolean;
	readonly outer: Bracket | undefined;
};

import {type Picture} from '../model/block.ts';
import {type Role} from '../model/span.ts';

/**
A stretch of text before its style is known: where emphasis and links begin is known at their ends only.

At a piece some marks end, then its text stands, then others begin. So the `**` around a strong text are pieces, too, which in the end have no text.
*/
export type Piece = {
	/** `text` is running text, whose white space is worth one space. A `break` is a line break that was meant. */
	readonly kind: 'text' | 'break' | 'code' | 'math' | 'footnote';
	readonly text: string;

	/** Where the mark of a footnote leads. */
	readonly href?: string;

	/** The innermost first, both. */
	readonly closes: readonly Mark[];
	readonly opens: readonly Mark[];
};

/** A piece whose part in the text is found later than itself. */
export type MarkedPiece = Piece & {text: string; readonly closes: Mark[]; readonly opens: Mark[]};

/** What lies over the pieces between two: a style, a link, or a picture whose description they are. */
export type Mark = {
	readonly role: Role;

	/** Where a link leads, or where a picture is. */
	readonly href?: string;

	/** The title that a link or picture has; empty without one. */
	readonly title?: string;

	/** What a picture is, if it is none. */
	readonly medium?: Picture['medium'];
};

/** A piece at which nothing ends or begins, or what is given. */
export const pieceOf = (text: string, {kind = 'text', href, closes = none, opens = none}: Partial<Piece> = {}): Piece => href === undefined ? {kind, text, closes, opens} : {kind, text, href, closes, opens};

/** A piece of running text that may turn out to be a mark, at which others end and begin. */
export const openPieceOf = (text: string): MarkedPiece => ({kind: 'text', text, closes: [], opens: []});

const none: readonly Mark[] = [];

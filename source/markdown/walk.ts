import {type Backticks} from './backticks.ts';
import {type Delimiter} from './emphasis.ts';
import {isCodeOpen, type OpenMarks} from './html/inline.ts';
import {type LookAhead, lookAheadIn} from './look-ahead.ts';
import {typeset} from './kramdown/typography.ts';
import {type MarkedPiece, type Piece, pieceOf} from './piece.ts';
import {type Reading} from './reading.ts';

/** One walk through running text: where it stands, and what it has found so far. */
export type Walk = {
	readonly text: string;
	readonly reading: Reading;
	readonly ahead: LookAhead;
	readonly pieces: Piece[];

	/** The place of what is read now. */
	index: number;

	/** Where the running text begins that is in no piece yet. */
	from: number;

	/** A backslash took the meaning of what stands right before this place. */
	escaped: number;

	/** The last run that may begin or end emphasis. */
	delimiter: Delimiter | undefined;

	/** The innermost open bracket, if any. */
	bracket: Bracket | undefined;

	/** How many brackets there were, and the first of them that may still begin a link: links don't nest. */
	brackets: number;
	firstLinkable: number;

	/** The runs of backticks, once one was met. */
	backticks: Backticks | undefined;

	readonly openTags: OpenMarks;

	/** Where each tag's name is closed last, once that was asked. */
	closings: ReadonlyMap<string, number> | undefined;
};

/** A `[`, `![` or `^[` that may begin a link, a picture or a footnote. */
export type Bracket = {
	readonly piece: MarkedPiece;
	readonly isPicture: boolean;

	/** Where its piece stands among those of the text, if it may begin a footnote. */
	readonly note: number | undefined;

	/** Its place among the brackets of the text. */
	readonly order: number;

	/** Where the text behind it starts. */
	readonly start: number;

	/** The order of the first delimiter behind it. */
	readonly delimiters: number;

	/** Whether another bracket was opened behind it. */
	hasInner: boolean;
	readonly outer: Bracket | undefined;
};

/** A walk at the start of a text. */
export const walkThrough = (text: string, reading: Reading): Walk => ({
	text,
	reading,
	ahead: lookAheadIn(text),
	pieces: [],
	index: 0,
	from: 0,
	escaped: 0,
	delimiter: undefined,
	bracket: undefined,
	brackets: 0,
	firstLinkable: 0,
	backticks: undefined,
	openTags: new Map(),
	closings: undefined,
});

/** Put pieces for what stands from the walk's place to an end, behind the running text before it. Returns the end. */
export const put = (walk: Walk, end: number, ...found: readonly Piece[]): number => {
	if (walk.index > walk.from) {
		walk.pieces.push(pieceOf(textBefore(walk)));
	}

	walk.pieces.push(...found);
	walk.from = end;
	return end;
};

/** The running text before a walk's place that is in no piece yet. What stands behind a backslash, or in code, is as it is. */
const textBefore = ({escaped, from, index, openTags, reading, text}: Walk): string => {
	if (!reading.isTypeset || isCodeOpen(openTags)) {
		return text.slice(from, index);
	}

	const behind = escaped === from + 1 ? escaped : from;
	return text.slice(from, behind) + typeset(text, behind, index);
};

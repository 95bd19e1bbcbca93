import {type Token} from 'marked';
import {type Footnotes} from '../footnotes.ts';
import {spansOf} from '../join-spans.ts';
import {type Piece} from '../piece.ts';
import {type Attributes} from './attributes.ts';

/** An element of HTML among marked's tokens, with the tokens that stand in it. Its name is that of a tag, or `row` for what sets pictures side by side. */
export type ElementToken = {readonly type: 'element'; readonly raw: ''; readonly name: string; readonly attributes: Attributes; readonly tokens: readonly Token[]};

/** Running text of HTML among them. What stands in the middle, under a picture, is a caption. */
export type RunToken = {readonly type: 'run'; readonly raw: ''; readonly pieces: ReadonlyArray<Piece | Note>; readonly isCentred: boolean};

/** A footnote that stands in running text. Its number is known when the text is read. */
export type Note = {readonly note: readonly Piece[]};

/** The pieces of running text with marks for the footnotes in it. */
export const piecesOf = ({pieces}: RunToken, footnotes: Footnotes): readonly Piece[] =>
	pieces.map(piece => isPiece(piece) ? piece : footnotes.markOf([{kind: 'paragraph', text: spansOf(piece.note).spans}]));

/** Whether a piece of a run is none of its footnotes. */
export const isPiece = (piece: Piece | Note): piece is Piece => !('note' in piece);

/** A formula among them that stands in HTML by itself. */
export type FormulaToken = {readonly type: 'formula'; readonly raw: ''; readonly tex: string};

/** The box of a task among them. */
export type BoxToken = {readonly type: 'box'; readonly raw: ''; readonly isDone: boolean};

/** A heading of HTML among them: unlike a heading of Markdown it has its contents in tokens. */
export type HeadingToken = {readonly type: 'heading'; readonly raw: ''; readonly depth: number; readonly text: ''; readonly id?: string; readonly contents: readonly Token[]};

/** What HTML puts among marked's tokens. */
export type HtmlToken = ElementToken | RunToken | FormulaToken | BoxToken | HeadingToken;

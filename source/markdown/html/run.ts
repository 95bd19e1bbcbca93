import {type Piece, pieceOf} from '../piece.ts';
import {type Attributes} from './attributes.ts';
import {closingPieces, isCodeOpen, openingPieces, type OpenMarks} from './inline.ts';
import {isPiece, type Note} from './element.ts';
import {emptyTags} from './names.ts';

/** Running text that grows, tag by tag. */
export type Run = {
	readonly add: (...pieces: readonly Piece[]) => void;

	/** Add what an opening tag stands for. Returns what adds its end. */
	readonly open: (name: string, attributes: Attributes, isEmpty: boolean) => () => void;

	/** Whether nothing is seen of it yet. */
	readonly isBlank: () => boolean;

	/** Whether code goes on at its end. */
	readonly isCode: () => boolean;

	/** Begin a footnote. Returns what ends it. */
	readonly openNote: () => () => void;

	/** End the paragraph; what is open goes on in the next. Returns the pieces of what is seen. */
	readonly end: () => ReadonlyArray<Piece | Note>;
};

/** Running text with nothing in it. */
export const emptyRun = (): Run => {
	const marks: OpenMarks = new Map();
	let pieces: Array<Piece | Note> = [];
	let isBlank = true;
	const add = (...added: readonly Piece[]) => {
		pieces.push(...added);
		isBlank &&= added.every(({kind, opens, text}) => (kind === 'text' || kind === 'break') && text.trim() === '' && opens.every(({role}) => role !== 'picture'));
	};

	return {
		add,
		open(name, attributes, isEmpty) {
			const opening = openingPieces(name, attributes, marks, isEmpty);
			add(...opening);
			return () => {
				if (opening.length > 0 && !isEmpty && !emptyTags.has(name)) {
					add(...closingPieces(name, marks));
				}
			};
		},
		openNote() {
			const around = pieces;
			pieces = [];
			return () => {
				const note = pieces.filter(piece => isPiece(piece));
				pieces = around;
				pieces.push({note});
				isBlank = false;
			};
		},
		isBlank: () => isBlank,
		isCode: () => isCodeOpen(marks),
		end() {
			const ended = isBlank ? none : pieces;
			// Of the marks of one tag the outermost is enough: a text may nest ten thousand deep.
			const opens = Array.from(marks.values(), ([mark]) => mark).filter(mark => mark !== undefined).toReversed();
			pieces = opens.length === 0 ? [] : [pieceOf('', {opens})];
			isBlank = true;
			return ended;
		},
	};
};

const none: readonly Piece[] = [];

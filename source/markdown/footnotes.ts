import {type Block} from '../model/block.ts';
import {type Footnote} from '../model/post.ts';
import {type Piece, pieceOf} from './piece.ts';

/** The footnotes of a post while its text is read: which it defines, and which its text has referred to so far. They are numbered in the order of reference. */
export type Footnotes = {
	/** The mark in the text for the footnote of a label; nothing for a label that no footnote has. */
	readonly markFor: (label: string) => Piece | undefined;

	/** The mark for a footnote that stands in the text itself. */
	readonly markOf: (blocks: readonly Block[]) => Piece;

	/** The footnotes that the text refers to, in order. Footnotes refer to each other; those that nothing refers to are none. */
	readonly gathered: () => readonly Footnote[];
};

/** The footnotes that a post defines: of each label, as `footnoteLabel` writes it, what reads its blocks. */
export const footnotesIn = (definitions: ReadonlyMap<string, () => readonly Block[]>): Footnotes => {
	const referred = new Map<string, {readonly number: number; readonly read: () => readonly Block[]}>();
	return {
		markFor(label) {
			const name = footnoteLabel(label);
			const read = definitions.get(name);
			return read && mark(name, read);
		},
		markOf(blocks) {
			let name = `note-${referred.size + 1}`;
			while (definitions.has(name) || referred.has(name)) {
				name += '-';
			}

			return mark(name, () => blocks);
		},
		gathered() {
			const footnotes: Footnote[] = [];
			// What is read in a footnote may refer to more of them.
			for (const [name, {number, read}] of referred) {
				footnotes.push({kind: 'footnote', id: footnoteId(name), number, blocks: read()});
			}

			return footnotes;
		},
	};

	function mark(name: string, read: () => readonly Block[]): Piece {
		const known = referred.get(name) ?? {number: referred.size + 1, read};
		referred.set(name, known);
		return footnotePiece(name, String(known.number));
	}
};

/** The mark for a footnote, which says its number. */
export const footnotePiece = (name: string, number: string): Piece => pieceOf(number, {kind: 'footnote', href: `#${footnoteId(name)}`});

/** The same label in another case is the same. */
export const footnoteLabel = (label: string): string => label.toLowerCase();

/** The address of a footnote, as Jekyll writes it: no heading has one with a colon. */
const footnoteId = (name: string) => `fn:${name}`;

/** The label of the footnote that a link leads to. */
export const labelAt = (href: string): string => href.slice('#fn:'.length);

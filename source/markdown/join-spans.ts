import {type Picture} from '../model/block.ts';
import {type Role, type Span} from '../model/span.ts';
import {type Mark, type Piece} from './piece.ts';
import {type Style, spanRow} from './span-row.ts';
import {unfold} from './unfold.ts';

/** The spans of a text, and the pictures that stand in it, in their order. */
export type RunningText = {readonly spans: readonly Span[]; readonly pictures: readonly TitledPicture[]};

/** A picture with the title that its author gave it, which may be empty. */
export type TitledPicture = Picture & {readonly title: string};

/** The spans that pieces make, each with all the roles that lie over it, outermost first. A picture is one as well: its text is its description, its `href` where it is. */
export const spansOf = (pieces: readonly Piece[]): RunningText => {
	const row = spanRow();
	const pictures: TitledPicture[] = [];
	const active = activeMarks();
	let picture: OpenPicture | undefined;
	for (const piece of pieces) {
		for (const mark of piece.closes) {
			close(mark);
		}

		if (picture) {
			addToPicture(piece, picture);
		} else {
			add(piece);
		}

		for (const mark of piece.opens.length > 1 ? piece.opens.toReversed() : piece.opens) {
			if (mark.role === 'picture') {
				picture ??= {mark, alt: '', notes: []};
			} else {
				active.add(mark);
			}
		}
	}

	return {spans: row.spans(), pictures};

	function close(mark: Mark): void {
		if (mark.role !== 'picture') {
			active.remove(mark);
		} else if (mark === picture?.mark) {
			const {notes} = picture;
			const alt = picture.alt.replaceAll(/\s+/g, ' ').trim();
			const {href: link, roles} = active.style();
			const {href: path = '', medium, title = ''} = mark;
			row.addVerbatim(alt, {roles: [...roles, 'picture'], href: path});
			pictures.push({path, alt, title, ...(link !== undefined && {href: link}), ...(medium && {medium})});
			picture = undefined;
			for (const note of notes) {
				add(note);
			}
		}
	}

	function add({href, kind, text}: Piece): void {
		const style = active.style();
		switch (kind) {
			case 'break': {
				row.addBreak(style);
				break;
			}

			case 'text': {
				row.addText(unfold(text), style);
				break;
			}

			case 'footnote': {
				// In a link, it leads elsewhere than the link does.
				row.addVerbatim(text, {roles: [...style.roles.filter(role => role !== 'link'), kind], href: href!});
				break;
			}

			default: {
				row.addVerbatim(text, {...style, roles: [...style.roles, kind]});
			}
		}
	}
};

/** A picture that is being read, and the footnotes in what stands for it. */
type OpenPicture = {readonly mark: Mark; alt: string; readonly notes: Piece[]};

/** What stands for a picture is plain text. The marks of footnotes in it stand behind it. */
const addToPicture = (piece: Piece, picture: OpenPicture): void => {
	if (piece.kind === 'footnote') {
		picture.notes.push(piece);
	} else {
		picture.alt += piece.kind === 'break' ? ' ' : unfold(piece.text);
	}
};

/** The marks that lie over a place in the text. Marks of one role are counted, not listed, for a text may nest its emphasis ten thousand deep. */
const activeMarks = () => {
	const counts = new Map<Role, number>();
	const links: string[] = [];
	let style: Style | undefined;
	const count = (role: Role, change: 1 | -1) => {
		const sum = (counts.get(role) ?? 0) + change;
		if (sum > 0) {
			counts.set(role, sum);
		} else {
			counts.delete(role);
		}

		style = undefined;
	};

	return {
		add({href, role}: Mark) {
			count(role, 1);
			if (href !== undefined) {
				links.push(href);
			}
		},
		remove({href, role}: Mark) {
			count(role, -1);
			if (href !== undefined) {
				links.pop();
			}
		},

		/** The roles are in the order in which they began. Of two links the outer one is meant: the inner is an address in its text. */
		style(): Style {
			style ??= {roles: [...counts.keys()], ...(links[0] !== undefined && {href: links[0]})};
			return style;
		},
	};
};

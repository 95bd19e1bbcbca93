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
	let picture: {mark: Mark; alt: string} | undefined;
	for (const {closes, href, kind, opens, text} of pieces) {
		for (const mark of closes) {
			if (mark.role !== 'picture') {
				active.remove(mark);
			} else if (mark === picture?.mark) {
				const alt = picture.alt.replaceAll(/\s+/g, ' ').trim();
				const {href: link, roles} = active.style();
				const {href: path = '', medium, title = ''} = mark;
				row.addVerbatim(alt, {roles: [...roles, 'picture'], href: path});
				pictures.push({path, alt, title, ...(link !== undefined && {href: link}), ...(medium && {medium})});
				picture = undefined;
			}
		}

		const style = active.style();
		if (picture) {
			picture.alt += kind === 'break' ? ' ' : unfold(text);
		} else {
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

		for (const mark of opens.length > 1 ? opens.toReversed() : opens) {
			if (mark.role === 'picture') {
				picture ??= {mark, alt: ''};
			} else {
				active.add(mark);
			}
		}
	}

	return {spans: row.spans(), pictures};
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

import {type Picture} from '../model/block.ts';
import {type Role, type Span} from '../model/span.ts';
import {unfold} from './fold.ts';
import {type Mark, type Piece} from './piece.ts';

/** The spans of a text, and the pictures that stand in it, in their order. */
export type RunningText = {readonly spans: readonly Span[]; readonly pictures: readonly TitledPicture[]};

/** A picture with the title that its author gave it, which may be empty. */
export type TitledPicture = Picture & {readonly title: string};

/**
The spans that pieces make, each with all the roles that lie over it.

White space is worth one space, and none at the edges of the text and of its lines, since that is how a browser shows it; only code and formulas keep theirs. Neighbours of one style are one span, but each picture and formula is its own. A picture is a span as well: its text is its description, its `href` where it is.
*/
export const spansOf = (pieces: readonly Piece[]): RunningText => {
	const spans: Span[] = [];
	const pictures: TitledPicture[] = [];
	const active = activeMarks();
	let picture: {mark: Mark; alt: string} | undefined;
	for (const {closes, kind, opens, text} of pieces) {
		for (const mark of closes) {
			if (mark === picture?.mark) {
				const alt = picture.alt.replaceAll(/\s+/g, ' ').trim();
				const {href, roles} = active.style();
				spans.push({text: alt, roles: [...roles, 'picture'], href: mark.href!});
				pictures.push({path: mark.href!, alt, title: mark.title!, ...(href !== undefined && {href})});
				picture = undefined;
			} else {
				active.remove(mark);
			}
		}

		if (picture) {
			picture.alt += kind === 'break' ? ' ' : unfold(text);
		} else if (kind === 'break') {
			addBreak(spans, active.style());
		} else if (text !== '') {
			const style = active.style();
			if (kind === 'text') {
				addText(spans, collapsed(text), style);
			} else {
				addSpan(spans, text, {...style, roles: [...style.roles, kind]});
			}
		}

		for (const mark of opens) {
			if (mark.role === 'picture') {
				picture ??= {mark, alt: ''};
			} else {
				active.add(mark);
			}
		}
	}

	trimEnd(spans);
	return {spans, pictures};
};

type Style = Omit<Span, 'text'>;

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

const collapsed = (text: string) => /[ \t\n]{2}|[\t\n\uFDD0\uFDD1]/.test(text) ? unfold(text).replaceAll(/[ \t\n]+/g, ' ') : text;

const addText = (spans: Span[], text: string, style: Style) => {
	const last = spans.at(-1);
	const shown = text.startsWith(' ') && (last === undefined || (isRunning(last) && /[ \n]$/.test(last.text))) ? text.slice(1) : text;
	if (shown !== '') {
		addSpan(spans, shown, style);
	}
};

const addBreak = (spans: Span[], style: Style) => {
	trimEnd(spans, / $/);
	if (spans.length > 0) {
		addSpan(spans, '\n', style);
	}
};

const addSpan = (spans: Span[], text: string, style: Style) => {
	const last = spans.at(-1);
	if (last && isJoinable(last, style)) {
		spans[spans.length - 1] = {...last, text: last.text + text};
	} else {
		spans.push({text, ...style});
	}
};

const isJoinable = (span: Span, style: Style) => span.href === style.href && span.roles.length === style.roles.length
	&& span.roles.every((role, index) => role === style.roles[index]) && !span.roles.includes('math') && !span.roles.includes('picture');

const isRunning = (span: Span) => !span.roles.some(role => role === 'code' || role === 'math' || role === 'picture');

const trimEnd = (spans: Span[], space = /[ \n]+$/) => {
	for (let last = spans.at(-1); last && isRunning(last); last = spans.at(-1)) {
		const text = last.text.replace(space, '');
		if (text === last.text) {
			return;
		}

		spans.pop();
		if (text !== '') {
			spans.push({...last, text});
			return;
		}
	}
};

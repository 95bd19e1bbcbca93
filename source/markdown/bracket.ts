import {pairDelimiters} from './emphasis.ts';
import {linkTargetAt} from './link-target.ts';
import {type Mark, type MarkedPiece, openPieceOf, pieceOf} from './piece.ts';
import {decoded, labelOf, unescaped} from './reading.ts';
import {put, type Walk} from './walk.ts';

/** A `[` or `![` that may begin a link or picture. */
export type Bracket = {
	readonly piece: MarkedPiece;
	readonly isPicture: boolean;

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

/** Read a `[`. Returns the index behind it. */
export const openBracket = (walk: Walk): number => {
	const isPicture = walk.text[walk.index - 1] === '!' && walk.index > walk.escaped && walk.index > walk.from;
	const piece = openPieceOf(isPicture ? '![' : '[');
	const start = walk.index + 1;
	walk.index = start - piece.text.length;
	if (walk.bracket) {
		walk.bracket.hasInner = true;
	}

	walk.bracket = {piece, isPicture, order: walk.brackets++, start, delimiters: (walk.delimiter?.order ?? -1) + 1, hasInner: false, outer: walk.bracket};
	return put(walk, start, piece);
};

/** Read a `]`, which ends a link or picture if what follows, or stands before it, says where that leads. Returns the index behind, or nothing for a bracket that is text. */
export const closeBracket = (walk: Walk): number | undefined => {
	const opener = walk.bracket;
	walk.bracket = opener?.outer;
	const target = opener && (opener.isPicture || opener.order >= walk.firstLinkable) ? inlineTarget(walk) ?? referenceTarget(walk, opener) : undefined;
	if (!opener || !target) {
		return undefined;
	}

	const mark: Mark = {role: opener.isPicture ? 'picture' : 'link', href: target.href, title: target.title};
	opener.piece.text = '';
	opener.piece.opens.push(mark);
	pairDelimiters(walk.delimiter, opener.delimiters);
	while (walk.delimiter && walk.delimiter.order >= opener.delimiters) {
		walk.delimiter = walk.delimiter.previous;
	}

	if (walk.delimiter) {
		walk.delimiter.next = undefined;
	}

	if (!opener.isPicture) {
		walk.firstLinkable = opener.order;
	}

	return put(walk, target.end, pieceOf('', {closes: [mark]}));
};

const inlineTarget = ({index, reading, text}: Walk) => {
	const target = text[index + 1] === '(' ? linkTargetAt(text, index + 2) : undefined;
	return target && {href: unescaped(target.href, reading), title: unescaped(target.title, reading), end: target.end};
};

/** The target that a definition gives: by the label that follows in brackets, or by the text in the brackets that close. */
const referenceTarget = ({index, reading, text}: Walk, {hasInner, start}: Bracket) => {
	label.lastIndex = index + 1;
	const [reference = '', given = ''] = label.exec(text) ?? [];
	if (given === '' && (hasInner || index - start > 999)) {
		return undefined;
	}

	const name = labelOf(given === '' ? text.slice(start, index) : given);
	const link = Object.hasOwn(reading.links, name) ? reading.links[name] : undefined;
	return link && {href: decoded(link.href, reading), title: decoded(link.title ?? '', reading), end: index + 1 + reference.length};
};

const label = /\[((?:\\[^]|[^[\]\\]){0,999})]/y;

import {pairDelimiters} from './emphasis.ts';
import {spansOf} from './join-spans.ts';
import {bareAttributeListAt} from './kramdown/attributes.ts';
import {linkTargetAt} from './link-target.ts';
import {type Mark, openPieceOf, pieceOf} from './piece.ts';
import {decoded, labelOf, unescaped} from './reading.ts';
import {type Bracket, put, type Walk} from './walk.ts';

/** Read a `[`. Returns the index behind it. */
export const openBracket = (walk: Walk): number => {
	const before = walk.index > walk.escaped && walk.index > walk.from ? walk.text[walk.index - 1] : '';
	const isPicture = before === '!';
	const piece = openPieceOf(isPicture || before === '^' ? `${before}[` : '[');
	const start = walk.index + 1;
	walk.index = start - piece.text.length;
	if (walk.bracket) {
		walk.bracket.hasInner = true;
	}

	const end = put(walk, start, piece);
	const note = before === '^' ? walk.pieces.length - 1 : undefined;
	walk.bracket = {piece, isPicture, note, order: walk.brackets++, start, delimiters: (walk.delimiter?.order ?? -1) + 1, hasInner: false, outer: walk.bracket};
	return end;
};

/** Read a `]`, which ends a link or picture if what follows, or stands before it, says where that leads, or else a footnote. Returns the index behind, or nothing for a bracket that is text. */
export const closeBracket = (walk: Walk): number | undefined => {
	const opener = walk.bracket;
	walk.bracket = opener?.outer;
	const target = opener && (opener.isPicture || opener.order >= walk.firstLinkable) ? inlineTarget(walk) ?? referenceTarget(walk, opener) : undefined;
	if (!opener || !target) {
		return opener && (closeNote(walk, opener) ?? closeSpan(walk, opener));
	}

	const mark: Mark = {role: opener.isPicture ? 'picture' : 'link', href: target.href, title: target.title};
	opener.piece.text = opener.note === undefined ? '' : '^';
	opener.piece.opens.push(mark);
	pairWithin(walk, opener);

	if (!opener.isPicture) {
		walk.firstLinkable = opener.order;
	}

	return put(walk, target.end, pieceOf('', {closes: [mark]}));
};

/** End a footnote that stands in the text itself. Something must be said in it: in `x^[2]` the brackets are text. */
const closeNote = (walk: Walk, {delimiters, note, piece, start}: Bracket): number | undefined => {
	if (note === undefined || !/\p{L}{2}/u.test(walk.text.slice(start, walk.index))) {
		return undefined;
	}

	pairWithin(walk, {delimiters});
	const end = put(walk, walk.index + 1);
	piece.text = '';
	const {spans} = spansOf(walk.pieces.splice(note + 1));
	walk.pieces.push(walk.reading.footnotes.markOf([{kind: 'paragraph', text: spans}]));
	return end;
};

/** End a text in brackets that attributes follow, as Pandoc has it: what isn't seen of it are the brackets. */
const closeSpan = (walk: Walk, {isPicture, note, piece}: Bracket): number | undefined => {
	const list = isPicture || note !== undefined || walk.text[walk.index + 1] !== '{' ? undefined : bareAttributeListAt(walk.text, walk.index + 1);
	if (!list) {
		return undefined;
	}

	piece.text = '';
	return put(walk, list.end);
};

/** Pair the delimiters that stand in brackets. None of them pairs with what stands outside. */
const pairWithin = (walk: Walk, {delimiters}: Pick<Bracket, 'delimiters'>): void => {
	pairDelimiters(walk.delimiter, delimiters);
	while (walk.delimiter && walk.delimiter.order >= delimiters) {
		walk.delimiter = walk.delimiter.previous;
	}

	if (walk.delimiter) {
		walk.delimiter.next = undefined;
	}
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

import {type Attributes, attributesIn, isHidden} from './html/attributes.ts';
import {closingPieces, openingPieces} from './html/inline.ts';
import {emptyTags, isKnown, mediaTags, unseenTags} from './html/names.ts';
import {drawingPieces, mediumPieces} from './html/picture.ts';
import {blockTags} from './interruption.ts';
import {type Piece, pieceOf} from './piece.ts';
import {decoded} from './reading.ts';
import {readSpans} from './read-spans.ts';
import {type Tag, tagAt} from './tag.ts';
import {unfold} from './unfold.ts';
import {put, type Walk} from './walk.ts';

/** Read a tag, a comment or the like in running text. Returns the index behind it, or nothing for a `<` that is text. */
export const readTag = (walk: Walk): number | undefined => {
	const tag = tagAt(walk.text, walk.index, walk.ahead);
	if (!tag || !isMarkup(tag, walk)) {
		return undefined;
	}

	const {end, kind, name} = tag;
	if (!blockTags.has(name)) {
		// What stands before the tag is read as what it is there.
		put(walk, walk.index);
	}

	if (kind === 'close') {
		return put(walk, end, ...(blockTags.has(name) ? boundary(walk) : closingPieces(name, walk.openTags)));
	}

	const attributes = attributesIn(unfold(walk.text.slice(walk.index, end)), walk.reading.decode);
	if ((name === 'd-math' || name === 'd-footnote') && kind === 'open') {
		return readDistill(walk, tag);
	}

	if ((unseenTags.has(name) || isHidden(attributes)) && !emptyTags.has(name)) {
		return readUnseen(walk, tag, attributes);
	}

	return put(walk, end, ...(isHidden(attributes) ? [] : (blockTags.has(name) ? boundary(walk) : openingPieces(name, attributes, walk.openTags, kind === 'empty'))));
};

/** Read an element whose contents nobody sees. One that never closes has none. */
const readUnseen = (walk: Walk, {end, kind, name}: Tag, attributes: Attributes): number => {
	const spelled = walk.text.slice(walk.index + 1, walk.index + 1 + name.length);
	const close = isKnown(name) && kind === 'open' ? walk.ahead(`</${spelled}`, end) : -1;
	const contents = close === -1 ? '' : walk.text.slice(end, close);
	const shown = isHidden(attributes) ? [] : (name === 'svg' ? drawingPieces(labelsIn(contents, walk)) : shownInstead(name, attributes, contents, walk));
	return put(walk, (close === -1 ? undefined : tagAt(walk.text, close, walk.ahead)?.end) ?? end, ...shown);
};

/** What a browser plays, or shows, in place of an element. */
const shownInstead = (name: string, attributes: Attributes, contents: string, {reading}: Walk): readonly Piece[] =>
	mediaTags.has(name) ? mediumPieces(name, attributes, Array.from(contents.matchAll(/<source\s[^>]*>/gi), ([source]) => attributesIn(unfold(source), reading.decode).src ?? '')) : [];

/** What is said in a drawing. */
const labelsIn = (drawing: string, {reading}: Walk): readonly string[] => {
	const labels: string[] = [];
	let isLabel = false;
	for (const [index, part] of unfold(drawing).split(/<(\/?(?:desc|text|title)(?=[\s>]))?[^<>]*>/i).entries()) {
		// Texts, and the tags between them.
		if (index % 2 === 1) {
			isLabel = part === undefined ? isLabel : !part.startsWith('/');
		} else if (isLabel) {
			labels.push(decoded(part, reading));
		}
	}

	return labels;
};

/** Read a formula or a footnote of distill's. */
const readDistill = (walk: Walk, {end, name}: Tag): number => {
	const close = walk.ahead(`</${name}>`, end);
	if (close === -1) {
		return put(walk, end);
	}

	const inner = walk.text.slice(end, close);
	return put(walk, close + name.length + 3, name === 'd-math'
		? pieceOf(unfold(inner).replaceAll(/\s+/g, ' ').trim(), {kind: 'math'})
		: walk.reading.footnotes.markOf([{kind: 'paragraph', text: readSpans(inner, walk.reading)}]));
};

/** A line break where a block begins or ends within running text, unless one stands there. */
const boundary = ({from, index, pieces, text}: Walk): readonly Piece[] => pieces.at(-1)?.kind === 'break' && text.slice(from, index).trim() === '' ? [] : [pieceOf('', {kind: 'break'})];

/** Whether what looks like a tag is one. Of the names that HTML doesn't know those are that close, say that they need not, or have attributes. */
const isMarkup = ({end, kind, name}: Tag, walk: Walk): boolean => {
	if (name === '' || kind !== 'open' || walk.text.slice(walk.index, end).includes('=')) {
		return true;
	}

	// The `<U>` in `Vec<U>` is no underline.
	const isParameter = end - walk.index === 3 && name !== 'p' && /[\p{L}\d]/u.test(walk.text[walk.index - 1] ?? '');
	if (isKnown(name) && !isParameter) {
		return true;
	}

	walk.closings ??= closingsIn(walk.text);
	return (walk.closings.get(name) ?? -1) >= end;
};

/** Where in a text each name is closed last. */
export const closingsIn = (text: string): ReadonlyMap<string, number> => new Map(Array.from(text.matchAll(/<\/([a-z][a-z\d:.-]*)/gi), ({0: close, index}) => [close.slice(2).toLowerCase(), index]));

import {type Span} from '../model/span.ts';
import {type Autolink, bareAutolinkAt, pointedAutolinkAt} from './autolink.ts';
import {type Backticks, backticksIn} from './backticks.ts';
import {type Bracket} from './bracket.ts';
import {type Delimiter, flanksOf, pairDelimiters} from './emphasis.ts';
import {formulaAt, texOf} from './formula.ts';
import {type RunningText, spansOf} from './join-spans.ts';
import {isAsciiPunctuation, linkTargetAt} from './link-target.ts';
import {lookAheadIn} from './look-ahead.ts';
import {type Mark, openPieceOf, type Piece, pieceOf} from './piece.ts';
import {decoded, entity, labelOf, type Reading, unescaped} from './reading.ts';
import {singleSpaced} from './span-row.ts';
import {hiddenTags, tagAt, tagRoles} from './tag.ts';
import {unfold} from './unfold.ts';

/** The spans of running text as its author wrote it. */
export const readSpans = (text: string, reading: Reading): readonly Span[] => readRunningText(text, reading).spans;

/**
The spans of running text as its author wrote it, and the pictures that stand in it.

One walk over the text, from one notable character to the next, by the algorithm in the appendix of the CommonMark specification. marked's own inline lexer takes most of its time, is quadratic in places (nested emphasis, many `[a](b` before one bracket, an address that ends in punctuation), and would leave no room for formulas.
*/
export const readRunningText = (text: string, reading: Reading): RunningText => {
	const notable = hasAddresses.test(text) ? notableWithAddresses : notableAlways;
	notable.lastIndex = 0;
	if (!notable.test(text)) {
		const plain = singleSpaced(text).replaceAll(/^ | $/g, '');
		return {spans: plain === '' ? [] : [{text: plain, roles: []}], pictures: []};
	}

	const ahead = lookAheadIn(text);
	const pieces: Piece[] = [];
	const openTags = new Map<string, Mark[]>();
	let backticks: Backticks | undefined;
	let delimiter: Delimiter | undefined;
	let bracket: Bracket | undefined;
	let brackets = 0;

	// Of the brackets opened before this one none can open a link any more: links don't nest.
	let firstLinkable = 0;

	// Running text that is in no piece yet begins at `from`; what stands before `escaped` has lost its meaning.
	let from = 0;
	let escaped = 0;
	let index = 0;
	for (notable.lastIndex = 0; notable.test(text); notable.lastIndex = index) {
		index = notable.lastIndex - 1;
		index = readAt(text[index]!) ?? index + 1;
	}

	putText(text.length);
	pairDelimiters(delimiter);
	return spansOf(pieces);

	/** Read what starts at the index, if it is more than running text; returns the index behind it. */
	function readAt(character: string): number | undefined {
		switch (character) {
			case '\\': {
				return readFormula() ?? readEscape();
			}

			case '$': {
				return readFormula();
			}

			case '`': {
				return readCode();
			}

			case '*':
			case '_':
			case '~': {
				return readDelimiter(character);
			}

			case '[': {
				return openBracket();
			}

			case ']': {
				return closeBracket();
			}

			case '<': {
				return readAutolink(pointedAutolinkAt(text, index)) ?? readTag();
			}

			case '&': {
				return readEntity();
			}

			case '\n': {
				return text.startsWith('  ', index - 2) ? put(index + 1, pieceOf('', {kind: 'break'})) : undefined;
			}

			default: {
				return readAutolink(bareAutolinkAt(text, index, from, bracket !== undefined));
			}
		}
	}

	function putText(to: number): void {
		if (to > from) {
			pieces.push(pieceOf(text.slice(from, to)));
		}
	}

	/** Put pieces for what stands from the index, or before it, to an end. */
	function put(end: number, ...found: Piece[]): number {
		putText(index);
		pieces.push(...found);
		from = end;
		return end;
	}

	function readEscape(): number | undefined {
		const next = text[index + 1];
		if (next === '\n') {
			return put(index + 2, pieceOf('', {kind: 'break'}));
		}

		if (isAsciiPunctuation(next)) {
			put(index + 1);
			escaped = index + 2;
			return escaped;
		}

		return undefined;
	}

	function readFormula(): number | undefined {
		const formula = formulaAt(text, index, ahead);
		return formula && put(formula.end, pieceOf(texOf(text, formula).replaceAll(/\s+/g, ' '), {kind: 'math'}));
	}

	function readCode(): number {
		const length = runAt(index);
		backticks ??= backticksIn(text);
		const close = backticks(length, index + length);
		if (close === -1) {
			return index + length;
		}

		const code = unfold(text.slice(index + length, close)).replaceAll(/[\n\t]/g, ' ');
		return put(close + length, pieceOf(/^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code, {kind: 'code'}));
	}

	function readDelimiter(character: string): number {
		const length = runAt(index);
		const end = index + length;
		const {canClose, canOpen} = flanksOf(character, characterBefore(text, index), characterAt(text, end));
		if ((!canOpen && !canClose) || (character === '~' && length > 2)) {
			return end;
		}

		const piece = openPieceOf(text.slice(index, end));
		const added: Delimiter = {piece, character, order: (delimiter?.order ?? -1) + 1, length, rest: length, canOpen, canClose, previous: delimiter, next: undefined};
		if (delimiter) {
			delimiter.next = added;
		}

		delimiter = added;
		return put(end, piece);
	}

	function openBracket(): number {
		const isPicture = text[index - 1] === '!' && index > escaped && index > from;
		const piece = openPieceOf(isPicture ? '![' : '[');
		index -= isPicture ? 1 : 0;
		put(index + piece.text.length, piece);
		if (bracket) {
			bracket.hasInner = true;
		}

		bracket = {piece, isPicture, order: brackets++, start: from, delimiters: (delimiter?.order ?? -1) + 1, hasInner: false, outer: bracket};
		return from;
	}

	function closeBracket(): number | undefined {
		const opener = bracket;
		bracket = opener?.outer;
		if (!opener || (!opener.isPicture && opener.order < firstLinkable)) {
			return undefined;
		}

		const target = (text[index + 1] === '(' ? inlineTarget() : undefined) ?? referenceTarget(opener);
		if (!target) {
			return undefined;
		}

		const mark: Mark = {role: opener.isPicture ? 'picture' : 'link', href: target.href, title: target.title};
		opener.piece.text = '';
		opener.piece.opens.push(mark);
		const end = put(target.end, pieceOf('', {closes: [mark]}));
		pairDelimiters(delimiter, opener.delimiters);
		while (delimiter && delimiter.order >= opener.delimiters) {
			delimiter = delimiter.previous;
		}

		if (delimiter) {
			delimiter.next = undefined;
		}

		if (!opener.isPicture) {
			firstLinkable = opener.order;
		}

		return end;
	}

	function inlineTarget() {
		const target = linkTargetAt(text, index + 2);
		return target && {href: unescaped(target.href, reading), title: unescaped(target.title, reading), end: target.end};
	}

	function referenceTarget({hasInner, start}: Bracket) {
		label.lastIndex = index + 1;
		const [reference = '', given = ''] = label.exec(text) ?? [];
		if (given === '' && (hasInner || index - start > 999)) {
			return undefined;
		}

		const link = reading.links[labelOf(given === '' ? text.slice(start, index) : given)];
		return link && {href: decoded(link.href, reading), title: decoded(link.title ?? '', reading), end: index + 1 + reference.length};
	}

	function readAutolink(link: Autolink | undefined): number | undefined {
		if (!link) {
			return undefined;
		}

		const mark: Mark = {role: 'link', href: unfold(link.href)};
		index = link.start;
		return put(link.end, pieceOf('', {opens: [mark]}), pieceOf(link.text), pieceOf('', {closes: [mark]}));
	}

	function readTag(): number | undefined {
		const tag = tagAt(text, index, ahead);
		if (!tag) {
			return undefined;
		}

		const {end, isClosing, name} = tag;
		if (name === 'br') {
			return put(end, pieceOf('', {kind: 'break'}));
		}

		if (hiddenTags.has(name) && !isClosing) {
			const close = ahead(`</${name}`, end);
			return put((close === -1 ? undefined : tagAt(text, close, ahead)?.end) ?? end);
		}

		const role = tagRoles.get(name);
		if (!role) {
			return put(end);
		}

		const open = openTags.get(name) ?? [];
		openTags.set(name, open);
		if (isClosing) {
			const mark = open.pop();
			return put(end, pieceOf('', {closes: mark ? [mark] : []}));
		}

		const mark: Mark = {role};
		open.push(mark);
		return put(end, pieceOf('', {opens: [mark]}));
	}

	function readEntity(): number | undefined {
		entity.lastIndex = index;
		const found = entity.exec(text)?.[0];
		const character = found === undefined ? undefined : reading.decode(found);
		return character === undefined || character === found ? undefined : put(index + found!.length, pieceOf(character));
	}

	/** How often the character at a place stands there. */
	function runAt(start: number): number {
		let end = start + 1;
		while (text[end] === text[start]) {
			end++;
		}

		return end - start;
	}
};

const hasAddresses = /:\/\/|www\.|@| {2}\n/;
const notableAlways = /[\\`*_~[\]<&$]/g;
const notableWithAddresses = /[\\`*_~[\]<&$\n:@w]/g;
const label = /\[((?:\\[^]|[^[\]\\]){0,999})]/y;

const characterAt = (text: string, index: number) => index < text.length ? String.fromCodePoint(text.codePointAt(index)!) : '';

const characterBefore = (text: string, index: number) => {
	const character = text[index - 1] ?? '';
	return /[\uDC00-\uDFFF]/.test(character) ? text.slice(index - 2, index) : character;
};

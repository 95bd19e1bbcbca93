import {type Span} from '../model/span.ts';
import {type Autolink, bareAutolinkAt, pointedAutolinkAt} from './autolink.ts';
import {backticksIn} from './backticks.ts';
import {closeBracket, openBracket} from './bracket.ts';
import {readDelimiter} from './delimiter.ts';
import {pairDelimiters} from './emphasis.ts';
import {endOfRun} from './end-of-run.ts';
import {formulaAt, texOf} from './formula.ts';
import {type RunningText, spansOf} from './join-spans.ts';
import {readBrace} from './kramdown/brace.ts';
import {readFootnoteMark} from './kramdown/footnote-mark.ts';
import {typeset} from './kramdown/typography.ts';
import {isAsciiPunctuation} from './link-target.ts';
import {emojiName} from './notable.ts';
import {type Mark, pieceOf} from './piece.ts';
import {readTag} from './read-tag.ts';
import {decoded, entity, type Reading} from './reading.ts';
import {singleSpaced} from './span-row.ts';
import {unfold} from './unfold.ts';
import {put, type Walk, walkThrough} from './walk.ts';

/** The spans of running text as its author wrote it. */
export const readSpans = (text: string, reading: Reading): readonly Span[] => readRunningText(text, reading).spans;

/**
The spans of running text as its author wrote it, and the pictures that stand in it.

One walk over the text, from one notable character to the next, by the algorithm in the appendix of the CommonMark specification. marked's own inline lexer takes most of its time, is quadratic in places (nested emphasis, many `[a](b` before one bracket, an address that ends in punctuation), and would leave no room for formulas.
*/
export const readRunningText = (text: string, reading: Reading): RunningText => {
	const notable = hasAddresses.test(text) ? reading.notable.withAddresses : reading.notable.always;
	notable.lastIndex = 0;
	if (!notable.test(text)) {
		const plain = singleSpaced(reading.isTypeset ? typeset(text, 0, text.length) : text).replaceAll(/^ | $/g, '');
		return {spans: plain === '' ? [] : [{text: plain, roles: []}], pictures: []};
	}

	const walk = walkThrough(text, reading);
	for (notable.lastIndex = 0; notable.test(text); notable.lastIndex = walk.index) {
		walk.index = notable.lastIndex - 1;
		const read = readers[text[walk.index]!]!;
		walk.index = read(walk) ?? walk.index + 1;
	}

	walk.index = text.length;
	put(walk, text.length);
	pairDelimiters(walk.delimiter);
	return spansOf(walk.pieces);
};

const hasAddresses = /:\/\/|www\.|@| {2}\n/;

const readEscape = (walk: Walk): number | undefined => {
	const next = walk.text[walk.index + 1];
	if (next === '\n') {
		return put(walk, walk.index + 2, pieceOf('', {kind: 'break'}));
	}

	// Kramdown's line break.
	if (walk.reading.isTypeset && walk.text.startsWith('\\\n', walk.index + 1)) {
		return put(walk, walk.index + 3, pieceOf('', {kind: 'break'}));
	}

	if (!isAsciiPunctuation(next)) {
		return undefined;
	}

	put(walk, walk.index + 1);
	walk.escaped = walk.index + 2;
	return walk.escaped;
};

const readFormula = (walk: Walk): number | undefined => {
	const formula = formulaAt(walk.text, walk.index, walk.ahead);
	return formula && put(walk, formula.end, pieceOf(texOf(walk.text, formula).replaceAll(/\s+/g, ' '), {kind: 'math'}));
};

const readCode = (walk: Walk): number => {
	const {index, text} = walk;
	const from = endOfRun(text, index);
	walk.backticks ??= backticksIn(text);
	const to = walk.backticks(from - index, from);
	if (to === -1) {
		return from;
	}

	const code = unfold(text.slice(from, to)).replaceAll(/[\n\t]/g, ' ');
	const isPadded = code.startsWith(' ') && code.endsWith(' ') && /[^ ]/.test(code);
	return put(walk, to + from - index, pieceOf((isPadded ? code.slice(1, -1) : code).replace(language, ''), {kind: 'code'}));
};

/** The language of code in a line, as MkDocs has it said. */
const language = /^(?:#!|:::)[a-z][\w+#-]* (?=\S)/;

const readAutolink = (walk: Walk, link: Autolink | undefined): number | undefined => {
	if (!link) {
		return undefined;
	}

	const mark: Mark = {role: 'link', href: unfold(link.href)};
	walk.index = link.start;
	return put(walk, link.end, pieceOf('', {opens: [mark]}), pieceOf(link.text), pieceOf('', {closes: [mark]}));
};

const readPointedAutolink = (walk: Walk): number | undefined => {
	const link = pointedAutolinkAt(walk.text, walk.index);
	return readAutolink(walk, link && {...link, text: decoded(link.text, walk.reading), href: decoded(link.href, walk.reading)});
};

const readColon = (walk: Walk): number | undefined => {
	const {from, index, reading, text} = walk;
	emojiName.lastIndex = index;
	// In `10:30:` and `std::x:` there is none, however it is called.
	const name = index === from || !/[\w:]/.test(text[index - 1] ?? '') ? emojiName.exec(text)?.[1] : undefined;
	// MkDocs has drawings by such names.
	if (name !== undefined && /^(?:fontawesome|material|octicons|simple)-./.test(name)) {
		return put(walk, emojiName.lastIndex);
	}

	const emoji = name === undefined ? undefined : reading.emojiOf(name);
	return emoji === undefined ? readBareAutolink(walk) : put(walk, emojiName.lastIndex, pieceOf(emoji));
};

const readBareAutolink = (walk: Walk) => readAutolink(walk, bareAutolinkAt(walk.text, walk.index, walk.from, walk.bracket !== undefined));

const readEntity = (walk: Walk): number | undefined => {
	entity.lastIndex = walk.index;
	const found = entity.exec(walk.text)?.[0];
	const character = found === undefined ? undefined : walk.reading.decode(found);
	return character === undefined || character === found ? undefined : put(walk, entity.lastIndex, pieceOf(character));
};

/** What reads a notable character: it returns the index behind what it read, or nothing for a character that is text. */
const readers: Readonly<Record<string, (walk: Walk) => number | undefined>> = {
	'\\': walk => readFormula(walk) ?? readEscape(walk),
	$: readFormula,
	'`': readCode,
	'*': readDelimiter,
	_: readDelimiter,
	'~': readDelimiter,
	'[': walk => readFootnoteMark(walk) ?? openBracket(walk),
	']': closeBracket,
	'<': walk => readPointedAutolink(walk) ?? readTag(walk),
	'&': readEntity,
	'\n': walk => walk.text.startsWith('  ', walk.index - 2) ? put(walk, walk.index + 1, pieceOf('', {kind: 'break'})) : undefined,
	':': readColon,
	'{': readBrace,
	'=': readDelimiter,
	'@': readBareAutolink,
	w: readBareAutolink,
};

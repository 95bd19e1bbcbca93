import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {layBlock} from '../../source/layout/block.ts';
import {cellsIn} from '../../source/layout/cells.ts';
import {layHeading} from '../../source/layout/heading.ts';
import {type Line} from '../../source/layout/line.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {layTitle} from '../../source/layout/title.ts';
import {balance, justify, wrap, wrapFreely} from '../../source/layout/wrap.ts';
import {type Block} from '../../source/model/block.ts';
import {type Span, textOf} from '../../source/model/span.ts';
import {postOf} from '../random-post.ts';

const plain = (text: string): Span[] => [{text, roles: []}];
const width = fc.integer({min: 20, max: 200});
const wordUpTo = (longest: number) => fc.integer({min: 1, max: longest}).map(length => 'abcdefghijklmn'.slice(0, length));
const words = fc.array(wordUpTo(14), {minLength: 1, maxLength: 120});

/** The words of rows, whatever spaces are between them. */
const wordsIn = (rows: readonly string[]) => rows.flatMap(row => row.split(/ +/).filter(Boolean));

/** The fewest lines that words can be set in: as many words in each as fit. */
const fewestLines = (some: readonly string[], limit: number) => {
	let lines = 0;
	let used = Infinity;
	for (const word of some) {
		used += 1 + word.length;
		if (used > limit) {
			lines++;
			used = word.length;
		}
	}

	return lines;
};

const isLonely = (row: string, limit: number) => !row.includes(' ') && row.length < limit / 4;

test('a paragraph ends with one short word only where the lines above can spare none, and has no line more than needed', () => {
	fc.assert(fc.property(words, width, (some, limit) => {
		const rows = textOfLines(wrap(plain(some.join(' ')), limit));
		expect(rows).toHaveLength(fewestLines(some, limit));
		const above = rows.length - 1;
		const canSpare = some.some((_, first) => {
			const last = some.slice(first).join(' ');
			return last.length <= limit && !isLonely(last, limit) && first >= above && fewestLines(some.slice(0, first), limit) <= above;
		});
		expect(isLonely(rows.at(-1)!, limit)).toBe(!canSpare);
	}));
});

describe.each([['ragged', wrap], ['ragged, with lines to spare', wrapFreely], ['justified', justify], ['balanced', balance]] as const)('%s', (_name, set) => {
	test('what no-break spaces and word joiners join stands in one line', () => {
		const joined = fc.array(fc.tuple(wordUpTo(4), fc.constantFrom('\u00A0', '\u202F', '\u2060')), {minLength: 1, maxLength: 3}).map(pairs => pairs.flat().slice(0, -1).join(''));
		fc.assert(fc.property(fc.array(joined, {minLength: 1, maxLength: 60}), width, (some, limit) => {
			expect(wordsIn(textOfLines(set(plain(some.join(' ')), limit)))).toEqual(some.map(word => word.replaceAll('\u2060', '')));
		}));
	});

	test('a word is parted at its soft hyphens only, and shows a hyphen there and nowhere else', () => {
		const hyphened = fc.array(wordUpTo(6), {minLength: 1, maxLength: 3}).map(parts => parts.join('\u00AD'));
		const isCut = (line: Line) => line.at(-1)?.roles.includes('cut') === true;
		fc.assert(fc.property(fc.array(hyphened, {minLength: 1, maxLength: 60}), width, (some, limit) => {
			const lines = set(plain(some.join(' ')), limit);
			const parts = lines.map(line => isCut(line) ? `${textOf(line.slice(0, -1))}\u00AD` : `${textOf(line)} `).join('').split(/ +/).filter(Boolean);
			expect(lines.filter(line => isCut(line)).every(line => line.at(-1)!.text === '-')).toBe(true);
			expect(textOfLines(lines).join('').split('-')).toHaveLength(lines.filter(line => isCut(line)).length + 1);
			expect(parts.map(part => part.replaceAll('\u00AD', ''))).toEqual(some.map(word => word.replaceAll('\u00AD', '')));
			for (const [index, part] of parts.entries()) {
				const ends = (word: string) => word.split('\u00AD').slice(0, -1).map((_, count) => word.split('\u00AD').slice(0, count + 1).join('').length);
				expect(ends(some[index]!)).toEqual(expect.arrayContaining(ends(part)));
			}
		}));
	});

	test('no line begins with a mark that closes, nor ends with one that opens', () => {
		const marked = fc.tuple(fc.constantFrom('', ...'([{«“„¿¡「（『'), fc.constantFrom('', ' ', '\u00A0'), fc.constantFrom('so', 'a', 'three', '漢字', 'カー', 'でしょ'), fc.constantFrom('', ' ', '\u202F'), fc.constantFrom('', ...')]}»”’!?;:,.…%」）』。、', '?!', ').', '」。'))
			.map(([open, before, word, after, close]) => `${open}${open === '' ? '' : before}${word}${close === '' ? '' : after}${close}`);
		fc.assert(fc.property(fc.array(marked, {minLength: 1, maxLength: 60}), width, (some, limit) => {
			expect(textOfLines(set(plain(some.join(' ')), limit)).filter(row => /^[)\]}»”’!?;:,.…%」）』。、ーょ]|[([{«“„¿¡「（『]$/u.test(row))).toEqual([]);
		}));
	});

	test('a code span that fits in a line stands in one, with what touches it and its own spaces', () => {
		const code = fc.array(wordUpTo(3), {minLength: 1, maxLength: 4}).map(parts => parts.join(' '));
		fc.assert(fc.property(fc.array(fc.tuple(fc.array(wordUpTo(9), {maxLength: 9}), code), {minLength: 1, maxLength: 9}), width, (some, limit) => {
			const spans = some.flatMap(([before, text], index): Span[] => [{text: ` ${before.join(' ')} ${index}(`, roles: []}, {text, roles: ['code']}, {text: '),', roles: []}]);
			const rows = textOfLines(set(spans, limit));
			expect(some.filter(([, text], index) => !rows.some(row => row.includes(`${index}(${text})`)))).toEqual([]);
		}));
	});
});

test('in a quote, a mark that opens a line hangs beside the bar, but for code, cells, and where both edges are straight', () => {
	const quoted = (block: Block, isJustified = false) => textOfLines(layBlock({kind: 'quote', blocks: [block]}, {width: 20, isPlain: false, typography: {isJustified}}));
	const said: Block = {kind: 'paragraph', text: plain('“So,” he said, “it is quite so.”')};
	expect(quoted(said)).toEqual(['▎“So,” he said, “it', '▎ is quite so.”']);
	expect(quoted({kind: 'paragraph', text: plain('So he told us all: “It is”')})).toEqual(['▎ So he told us all:', '▎“It is”']);
	expect(quoted({kind: 'quote', blocks: [said]})[0]).toBe('▎ ▎“So,” he said,');
	expect(quoted(said, true).every(row => row.startsWith('▎ '))).toBe(true);
	expect(quoted({kind: 'list', isLoose: false, items: [{blocks: [said]}]})[0]).toBe('▎ • “So,” he said,');
	expect(quoted({kind: 'code', language: '', text: '"so"'}).filter(row => row.startsWith('▎"'))).toEqual([]);
});

/** The least sum of the squares of lengths that words have in so many lines, none longer than a limit. */
const mostEven = (some: readonly string[], count: number, limit: number) => {
	// The least sum for the words before each one.
	let sums = [0, ...some.map(() => Infinity)];
	for (let line = 0; line < count; line++) {
		sums = withLine(some, sums, limit);
	}

	return sums.at(-1)!;
};

const withLine = (some: readonly string[], sums: readonly number[], limit: number) => sums.map((_, end) => {
	let least = Infinity;
	let length = -1;
	for (let start = end - 1; start >= 0; start--) {
		length += 1 + some[start]!.length;
		least = length > limit ? least : Math.min(least, sums[start]! + (length ** 2));
	}

	return least;
});

describe.each<[string, (text: readonly Span[], limit: number) => Line[]]>([
	['a heading', (heading, limit) => layHeading({heading, level: 3}, {width: limit, isPlain: false})],
	['a title', (title, limit) => layTitle(postOf([], title), undefined, {width: limit, isPlain: false})],
	['a caption', (caption, limit) => layBlock({kind: 'figure', pictures: [{path: 'a.png', alt: ''}], caption}, {width: limit, isPlain: false}).filter(line => line.some(({roles}) => roles.includes('caption')))],
])('%s', (_name, lay) => {
	test('is balanced: no lines as many, and no longer than its longest, are more even', () => {
		fc.assert(fc.property(words.map(some => some.slice(0, 40)), width, (some, limit) => {
			const rows = textOfLines(lay(plain(some.join(' ')), limit)).map(row => row.trim());
			expect(wordsIn(rows)).toEqual(some);
			expect(rows.reduce((sum, row) => sum + (row.length ** 2), 0)).toBe(mostEven(some, rows.length, Math.max(...rows.map(row => cellsIn(row)))));
		}), {numRuns: 60});
	});
});

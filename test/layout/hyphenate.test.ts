import fc from 'fast-check';
import {beforeAll, expect, test} from 'vitest';
import {withoutMarks} from '../../source/layout/breaking.ts';
import {type Hyphenate, withHyphens} from '../../source/layout/hyphenate.ts';
import {loadHyphenator} from '../../source/layout/hyphenator.ts';
import {isOrnament, widthOf} from '../../source/layout/line.ts';
import {layParagraph} from '../../source/layout/paragraph.ts';
import {joinedText, textOfLines} from '../../source/layout/text.ts';
import {type Span, textOf} from '../../source/model/span.ts';
import {wordsOf} from '../../source/model/words.ts';
import {spans} from './any-post.ts';

let hyphenate: Hyphenate;
beforeAll(async () => {
	hyphenate = (await loadHyphenator('en'))!;
});

const plain = (text: string): Span[] => [{text, roles: []}];
const shown = (text: readonly Span[]) => textOf(withHyphens(text, hyphenate)).replaceAll('\u00AD', '·').replaceAll('\u200B', '|');

test.each<[string, string]>([
	['incomprehensible representation', 'in·com·pre·hen·si·ble rep·re·sen·ta·tion'],
	['(representation), “representation”.', '(rep·re·sen·ta·tion), “rep·re·sen·ta·tion”.'],
	['another, the—representation', 'an·other, the—rep·re·sen·ta·tion'],
	['NATO Representation JavaScript', 'NATO Representation JavaScript'],
	['presentation-layer state-of-the-art', 'pre·sen·ta·tion-|layer state-|of-|the-|art'],
	['presentation.md snake_presentation 4presentation', 'presentation.md snake_presentation 4presentation'],
	['https://example.org/presentation', 'https://example.org/presentation'],
])('%s', (text, parted) => {
	expect(shown(plain(text))).toBe(parted);
});

test('code and links are not parted', () => {
	const text: Span[] = [{text: 'presentation', roles: ['code']}, {text: ' ', roles: []}, {text: 'presentation', roles: ['link'], href: '#'}, {text: ' presentation', roles: ['strong']}];
	expect(shown(text)).toBe('presentation presentation pre·sen·ta·tion');
});

test.each<[string, string, string | undefined]>([
	['de-AT', 'Donaudampfschifffahrt', 'Do·nau·dampf·schiff·fahrt'],
	['fr_CA', 'représentation', 're·pré·sen·ta·tion'],
	['ru', 'представление', 'пред·став·ле·ние'],
	['en-GB', 'representation', 'rep·res·ent·a·tion'],
	['zz', 'representation', undefined],
	['constructor', 'representation', undefined],
])('%s', async (language, word, parted) => {
	const part = await loadHyphenator(language);
	expect(part?.(word).replaceAll('\u00AD', '·')).toBe(parted);
});

const width = fc.integer({min: 8, max: 80});

test('however it is set, no line is wider than asked, and the words are those of the text', () => {
	fc.assert(fc.property(spans, width, fc.integer({min: 0, max: 2}), (text, width, index) => {
		const typography = [{hyphenate}, {isJustified: true}, {hyphenate, isJustified: true}][index]!;
		const lines = layParagraph(text, {width, isPlain: false, typography});
		expect(lines.filter(line => widthOf(line) > Math.max(2, width))).toEqual([]);
		expect(wordsOf(withoutMarks(joinedText(lines).text))).toEqual(wordsOf(withoutMarks(textOf(text))));
		const characters = (runs: readonly Span[]) => runs.flatMap(({text, roles}) => [...withoutMarks(text)].filter(character => /\S/.test(character)).map(character => `${character} ${roles.join(' ')}`));
		expect(characters(lines.flat().filter(run => !isOrnament(run)))).toEqual(characters(text));
	}));
});

const prose = fc.array(fc.constantFrom('a', 'of', 'the', 'with', 'reader', 'another', 'representation', 'incomprehensible', 'typography'), {minLength: 30, maxLength: 60}).map(words => words.join(' '));

test('justified lines reach the edge, but for the last and those that lack too much', () => {
	fc.assert(fc.property(prose, fc.integer({min: 40, max: 80}), (text, width) => {
		const rows = textOfLines(layParagraph(plain(text), {width, isPlain: false, typography: {hyphenate, isJustified: true}}));
		for (const row of rows.slice(0, -1)) {
			const gaps = row.split(/ +/).length - 1;
			const lack = width - 1 - row.replaceAll(/ +/g, ' ').replace(/-$/, '').length;
			expect(lack > 2 * gaps || row.length === (row.endsWith('-') ? width : width - 1), row).toBe(true);
		}
	}));
});

test('words are parted where a narrow column would be ragged without, and nowhere else', () => {
	const text = plain('Incomprehensible representations internationalise communications overwhelmingly.');
	expect(textOfLines(layParagraph(text, {width: 24, isPlain: false, typography: {hyphenate}}))).toMatchInlineSnapshot(`
		[
		  "Incomprehensible",
		  "representations interna-",
		  "tionalise communications",
		  "overwhelmingly.",
		]
	`);
	expect(textOfLines(layParagraph(text, {width: 24, isPlain: true, typography: {hyphenate}})).some(row => row.endsWith('-'))).toBe(false);
	expect(textOfLines(layParagraph(plain('the reader of a post '.repeat(20)), {width: 40, isPlain: false, typography: {hyphenate}})).some(row => row.endsWith('-'))).toBe(false);
});

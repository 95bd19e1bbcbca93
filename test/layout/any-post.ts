import fc from 'fast-check';
import {type Block, tones} from '../../source/model/block.ts';
import {type Footnote, type Post, type Section} from '../../source/model/post.ts';
import {type Span} from '../../source/model/span.ts';

/** Words of many scripts, marks that may stand alone, marks that say where to break, and words too wide for any line. */
export const words = [
	'a', 'of', 'the', 'word', 'another', 'raggedness', 'well-known', 'naïve', '“so”', 'end.', '(note)', 'e\u0301te\u0301', '10\u00A0km', 'in\u00ADcom\u00ADpre\u00ADhen\u00ADsi\u00ADble', 'un\u200Bparted', 'word\u2060joiner',
	'—', '–', '-', '(', '«', '»', '!', '?', '…', '/', '👍', '👩‍👩‍👧', '🇩🇪', '❤️', '1️⃣',
	'日本語の文章は、「空白」なしで。', '漢字', 'カタカナー', '한국어', 'สวัสดีชาวโลก', 'क्षेत्र', 'שלום', 'مُحَمَّد',
	'https://example.org/a/long/path/to-a/page.html?query=1&other=two#fragment', 'x'.repeat(230), '漢'.repeat(120),
];

const word = fc.oneof({weight: 4, arbitrary: fc.constantFrom(...words)}, fc.string({unit: 'grapheme', minLength: 1, maxLength: 8}).map(text => text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/gu, 'x')));

/** Words with spaces between them, as text without a line feed. */
export const sentence = fc.array(word, {minLength: 1, maxLength: 30}).map(list => list.join(' '));

const span: fc.Arbitrary<Span> = fc.oneof(
	{weight: 5, arbitrary: fc.record({text: sentence, roles: fc.constantFrom<Array<Span['roles']>>([], ['strong'], ['emphasis'], ['strong', 'emphasis'], ['code'], ['math'], ['superscript'], ['subscript'])})},
	fc.record({text: fc.constantFrom('1', '23', '2n', 'th', 'q', 'Über'), roles: fc.constantFrom<Array<Span['roles']>>(['superscript'], ['strong', 'subscript'])}),
	fc.constant<Span>({text: '12', roles: ['footnote'], href: '#fn:a'}),
	fc.record({text: sentence, roles: fc.constant<Span['roles']>(['link']), href: fc.constant('https://example.org')}),
	fc.constant<Span>({text: '\n', roles: []}),
	fc.constantFrom<Span>({text: ' ', roles: []}, {text: '.', roles: []}),
);

/** Running text in any roles. */
export const spans = fc.array(span, {maxLength: 5});

const code = fc.array(fc.oneof(fc.constantFrom('', '    indented', 'if (x) { return y; }', '日本語 // 👍', 'x'.repeat(250), '\u2003wide'), sentence), {maxLength: 5}).map(lines => lines.join('\n'));

const lineNumbers = fc.uniqueArray(fc.integer({min: 1, max: 6}), {minLength: 1, maxLength: 3});

const table: fc.Arbitrary<Block> = fc.integer({min: 1, max: 7}).chain(columns => {
	const row = fc.array(fc.oneof(fc.constantFrom<Span[]>([], [{text: '12.5', roles: []}], [{text: 'yes', roles: []}]), spans), {minLength: columns, maxLength: columns});
	return fc.record({
		kind: fc.constant('table' as const),
		alignments: fc.array(fc.constantFrom('left' as const, 'center' as const, 'right' as const), {minLength: columns, maxLength: columns}),
		header: fc.oneof({weight: 4, arbitrary: row}, fc.constant([])),
		rows: fc.array(row, {maxLength: 4}),
	});
});

const figure: fc.Arbitrary<Block> = fc.record({
	kind: fc.constant('figure' as const),
	pictures: fc.array(fc.record({path: fc.constantFrom('a.png', 'images/of/a/ladder.png', `/${'deep/'.repeat(50)}x.png`, 'data:image/png;base64,AAAA'), alt: sentence}), {minLength: 1, maxLength: 4}),
	caption: spans,
});

/** Any block, with blocks in it. */
export const {block} = fc.letrec<{block: Block}>(tie => ({
	block: fc.oneof(
		{depthSize: 'small', withCrossShrink: true},
		fc.record({kind: fc.constant('paragraph' as const), text: spans}),
		fc.record({kind: fc.constant('heading' as const), level: fc.integer({min: 1, max: 6}), text: spans}),
		fc.record({
			kind: fc.constant('code' as const), language: fc.constantFrom('', 'js', 'diff'), text: code,
			title: sentence, firstLine: fc.constantFrom(0, 1, 99_998), lit: lineNumbers, added: lineNumbers, removed: lineNumbers,
		}, {requiredKeys: ['kind', 'language', 'text']}),
		fc.record({kind: fc.constant('math' as const), tex: code}),
		table,
		figure,
		fc.constant<Block>({kind: 'rule'}),
		fc.constant<Block>({kind: 'comment', text: 'hidden'}),
		fc.record({kind: fc.constant('callout' as const), tone: fc.constantFrom(...tones), title: spans, blocks: fc.array(tie('block'), {maxLength: 3})}),
		fc.record({kind: fc.constant('details' as const), summary: spans, blocks: fc.array(tie('block'), {maxLength: 3})}),
		fc.record({
			kind: fc.constant('definitions' as const),
			entries: fc.array(fc.record({terms: fc.array(spans, {maxLength: 2}), meanings: fc.array(fc.array(tie('block'), {maxLength: 2}), {maxLength: 2})}), {maxLength: 3}),
		}),
		fc.record({kind: fc.constant('columns' as const), columns: fc.array(fc.array(tie('block'), {maxLength: 2}), {maxLength: 3})}),
		fc.record({kind: fc.constant('quote' as const), blocks: fc.array(tie('block'), {maxLength: 3})}),
		fc.record({
			kind: fc.constant('list' as const),
			start: fc.constantFrom(0, 1, 9, 12_345),
			delimiter: fc.constantFrom('.' as const, ')' as const),
			isLoose: fc.boolean(),
			items: fc.array(fc.record({blocks: fc.array(tie('block'), {maxLength: 3}), isDone: fc.boolean()}, {requiredKeys: ['blocks']}), {minLength: 1, maxLength: 3}),
		}, {requiredKeys: ['kind', 'isLoose', 'items']}),
	),
}));

const footnotes: fc.Arbitrary<readonly Footnote[]> = fc.array(fc.array(block, {maxLength: 2}), {maxLength: 3})
	.map(notes => notes.map((blocks, index) => ({kind: 'footnote', id: `note-${index}`, number: index + 1, blocks})));

const section: fc.Arbitrary<Omit<Section, 'id'>> = fc.record({level: fc.integer({min: 1, max: 6}), heading: spans, blocks: fc.array(block, {maxLength: 4})});

/** Any post that its model allows. */
export const post: fc.Arbitrary<Post> = fc.record({
	title: spans,
	subtitle: spans,
	date: fc.constant('2024-01-04'),
	authors: fc.array(sentence, {maxLength: 3}),
	categories: fc.array(fc.constantFrom('typography', 'terminal'), {maxLength: 2}),
	tags: fc.constant([]),
	isHidden: fc.constant(false),
	settings: fc.constant({}),
	warnings: fc.constant([]),
	footnotes,
	sections: fc.array(section, {maxLength: 4}).map(list => list.map((one, index) => (index === 0 ? {...one, id: '', level: 0, heading: []} : {...one, id: `section-${index}`}))),
}, {requiredKeys: ['title', 'subtitle', 'authors', 'categories', 'tags', 'isHidden', 'settings', 'warnings', 'footnotes', 'sections']});

/** A measure for a screen or a pipe, from 20 to 200 cells. */
export const measure = fc.record({width: fc.integer({min: 20, max: 200}), isPlain: fc.boolean()});

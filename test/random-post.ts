import fc from 'fast-check';
import {type Block, tones} from '../source/model/block.ts';
import {type Post, type Section} from '../source/model/post.ts';
import {type Role, type Span} from '../source/model/span.ts';

/** A post of sections, with nothing else to it. */
export const postOf = (sections: readonly Section[], title: readonly Span[] = []): Post => ({
	title, subtitle: [], authors: [], categories: [], tags: [], isHidden: false, settings: {}, warnings: [], footnotes: [], sections,
});

/** Plain running text. */
export const text = (words: string): readonly Span[] => [{text: words, roles: []}];

const word = fc.oneof(
	{weight: 8, arbitrary: fc.constantFrom('a', 'of', 'reader', 'terminal', 'presentation,', 'naïve', '“quoted”', '(so)', '—', 'e.g.', '3.14')},
	{weight: 2, arbitrary: fc.constantFrom('日本語の文章', '👩‍👩‍👧', 'e\u0301te\u0301', '한국어', 'שלום', 'https://example.org/a/very/long/path?with=query&and=more', 'Donaudampfschifffahrtsgesellschaft')},
);

const texts = (longest: number): fc.Arbitrary<readonly Span[]> => fc.array(fc.record({
	text: fc.array(word, {minLength: 1, maxLength: longest}).map(words => `${words.join(' ')} `),
	roles: fc.constantFrom<readonly Role[]>([], [], ['strong'], ['emphasis'], ['code'], ['link']),
}), {minLength: 1, maxLength: 3}).map(spans => spans.map((span, index) => (index === spans.length - 1 ? {...span, text: span.text.trimEnd()} : span)));

const leaf: fc.Arbitrary<Block> = fc.oneof(
	{weight: 6, arbitrary: texts(30).map(spans => ({kind: 'paragraph', text: spans}) as const)},
	fc.array(fc.constantFrom('let x = 1;', '', '    return x;', 'a '.repeat(60).trimEnd()), {minLength: 1, maxLength: 6}).map(lines => ({kind: 'code', language: 'js', text: lines.join('\n')}) as const),
	texts(6).map(caption => ({kind: 'figure', pictures: [{path: 'a.png', alt: 'a'}], caption}) as const),
	fc.constant({kind: 'math', tex: String.raw`\sum_{i=1}^n x_i`, text: '∑ᵢ₌₁ⁿ xᵢ'} as const),
	fc.constant({kind: 'rule'} as const),
	fc.constant({kind: 'comment', text: 'hidden words'} as const),
	fc.tuple(fc.array(texts(3), {minLength: 2, maxLength: 2}), fc.array(fc.array(texts(5), {minLength: 2, maxLength: 2}), {maxLength: 4}))
		.map(([header, rows]) => ({kind: 'table', alignments: ['left', 'right'], header, rows}) as const),
);

const {block: blocks} = fc.letrec<{block: Block}>(tie => ({
	block: fc.oneof(
		{maxDepth: 3},
		{weight: 5, arbitrary: leaf},
		fc.array(tie('block'), {minLength: 1, maxLength: 3}).map(inner => ({kind: 'quote', blocks: inner}) as const),
		fc.record({tone: fc.constantFrom(...tones), title: fc.oneof(fc.constant([]), texts(4)), blocks: fc.array(tie('block'), {minLength: 1, maxLength: 2})}).map(callout => ({kind: 'callout', ...callout}) as const),
		fc.record({summary: texts(4), blocks: fc.array(tie('block'), {minLength: 1, maxLength: 2})}).map(details => ({kind: 'details', ...details}) as const),
		fc.array(fc.record({terms: fc.array(texts(3), {minLength: 1, maxLength: 2}), meanings: fc.array(fc.array(tie('block'), {minLength: 1, maxLength: 2}), {minLength: 1, maxLength: 2})}), {minLength: 1, maxLength: 2})
			.map(entries => ({kind: 'definitions', entries}) as const),
		fc.array(fc.array(tie('block'), {minLength: 1, maxLength: 2}), {minLength: 1, maxLength: 2}).map(columns => ({kind: 'columns', columns}) as const),
		fc.record({start: fc.constantFrom(undefined, 1, 9), items: fc.array(fc.array(tie('block'), {minLength: 1, maxLength: 2}), {minLength: 1, maxLength: 4})})
			.map(({start, items}) => ({kind: 'list', ...(start !== undefined && {start}), isLoose: false, items: items.map(inner => ({blocks: inner}))}) as const),
	),
}));

/** Posts of every kind of block, nested, with words of several scripts and of any length. */
export const posts: fc.Arbitrary<Post> = fc.record({
	title: texts(6),
	notes: fc.array(fc.array(blocks, {minLength: 1, maxLength: 2}), {maxLength: 3}),
	lead: fc.array(blocks, {maxLength: 2}),
	sections: fc.array(fc.record({level: fc.integer({min: 1, max: 4}), heading: texts(4), blocks: fc.array(blocks, {maxLength: 5})}), {maxLength: 6}),
}).map(({title, notes, lead, sections}) => {
	const footnotes = notes.map((some, index) => ({kind: 'footnote', id: `fn:${index + 1}`, number: index + 1, blocks: some} as const));
	return {
		...postOf([
			...(lead.length > 0 ? [{id: '', level: 0, heading: [], blocks: lead}] : []),
			...sections.map((section, index) => ({...section, id: `section-${index}`})),
			...(footnotes.length > 0 ? [{id: 'marked', level: 2, heading: text('Marked'), blocks: footnotes.map(({id, number}) => ({kind: 'paragraph', text: [...text('Said'), {text: String(number), roles: ['footnote'], href: `#${id}`}, ...text('. So it is.')]} as const))}] : []),
		], title),
		footnotes,
	};
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {spokenOf} from '../../source/layout/spoken.ts';
import {type Block} from '../../source/model/block.ts';
import {wordsIn} from '../../source/model/words.ts';
import {postOf, posts, text} from '../random-post.ts';

const paragraph = (words: string): Block => ({kind: 'paragraph', text: text(words)});
const spoken = (...blocks: readonly Block[]) => spokenOf(postOf([{id: 'one', level: 2, heading: text('One'), blocks}])).utterances.flatMap(({lines}) => lines).slice(1);

test.each<[string, Block, readonly string[]]>([
	['a list', {kind: 'list', isLoose: false, items: [{blocks: [paragraph('a'), {kind: 'list', isLoose: false, start: 3, items: [{blocks: [paragraph('b')]}]}]}, {isDone: true, blocks: [paragraph('c')]}]}, ['List of 2 items:', 'Item: a', 'List of 1 item:', '3. b', 'End of list.', 'Item: done, c', 'End of list.']],
	['a quote', {kind: 'quote', blocks: [paragraph('a')]}, ['Quote: a', 'End of quote.']],
	['a callout', {kind: 'callout', tone: 'warning', title: [], blocks: [paragraph('a')]}, ['Warning:', 'a', 'End of warning.']],
	['details', {kind: 'details', summary: text('Why?'), blocks: [paragraph('a')]}, ['Details: Why?', 'a', 'End of details.']],
	['code', {kind: 'code', language: 'js', title: 'a.js', text: 'if (a) {\n\n\tb\n}'}, ['Code, a.js, js, 4 lines:', 'if (a) {', '\tb', '}', 'End of code.']],
	['a table', {kind: 'table', alignments: ['left', 'left'], header: [text('A'), text('B')], rows: [[text('1'), text('2')], [text('3'), []]]}, ['Table of 2 rows and 2 columns:', 'Columns: A; B.', 'Row 1: A, 1; B, 2.', 'Row 2: A, 3; B.', 'End of table.']],
	['a picture', {kind: 'figure', pictures: [{path: 'a.png', alt: 'a ladder'}], caption: text('Figure 1')}, ['Picture: a ladder', 'Figure 1']],
	['a picture whose caption says it', {kind: 'figure', pictures: [{path: 'a.png', alt: 'a ladder'}], caption: text('a ladder')}, ['Picture:', 'a ladder']],
	['a picture without words', {kind: 'figure', pictures: [{path: 'a.png', alt: ''}], caption: []}, ['Picture: without a word about it']],
	['a formula', {kind: 'math', tex: 'x^2'}, ['Formula: x^2']],
	['a definition', {kind: 'definitions', entries: [{terms: [text('a')], meanings: [[paragraph('b')]]}]}, ['Term: a', 'Meaning: b']],
	['a rule', {kind: 'rule'}, ['Break.']],
	['a comment', {kind: 'comment', text: 'x'}, []],
])('%s is said to be one', (_, block, lines) => {
	expect(spoken(block)).toEqual(lines);
});

test('headings have their levels, links and notes their numbers', () => {
	const link = {roles: ['link' as const], href: 'https://example.org/'};
	const {links, utterances} = spokenOf({
		...postOf([{id: 'one', level: 3, heading: text('One'), blocks: [{kind: 'paragraph', text: [...text('See '), {text: 'the ', ...link}, {text: 'docs', ...link, roles: ['link', 'strong']}, ...text(', please'), {text: '1', roles: ['footnote'], href: '#fn:1'}, ...text('.')]}]}], text('A title')),
		footnotes: [{kind: 'footnote', id: 'fn:1', number: 1, blocks: [paragraph('Noted.')]}],
	});
	expect(utterances.flatMap(({lines}) => lines)).toEqual(['A title', 'Heading 3: One', 'See the docs (link 1), please (note 1).', 'Note 1: Noted.']);
	expect(links).toEqual([{text: 'the docs', href: 'https://example.org/'}]);
});

test('every word of the post is said, in order, and nothing is drawn', () => {
	fc.assert(fc.property(posts, post => {
		const said = spokenOf(post).utterances.flatMap(({lines}) => lines).join(' ').replaceAll(/\s+/g, ' ');
		expect(said).not.toMatch(/[\u2500-\u27BF]/);
		let from = 0;
		// The number of a note does not stand where its mark does.
		for (const word of wordsIn(post).map(word => word.replace(/^Said\d\.$/, 'Said'))) {
			const index = said.indexOf(word, from);
			expect({word, isSaid: index !== -1}).toEqual({word, isSaid: true});
			from = index + word.length;
		}
	}), {numRuns: 100});
});

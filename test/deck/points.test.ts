import {expect, test} from 'vitest';
import {pointsOf} from '../../source/deck/points.ts';
import {type Block} from '../../source/model/block.ts';
import {type Span, textOf} from '../../source/model/span.ts';
import {textsIn} from '../../source/model/words.ts';
import {postOf, text} from '../random-post.ts';

const paragraph = (words: string | readonly Span[]): Block => ({kind: 'paragraph', text: typeof words === 'string' ? text(words) : words});
const strong = (words: string): Span => ({text: words, roles: ['strong']});

/** What a section of these blocks shows, and which of its blocks go to the notes. */
const shownOf = (...blocks: Block[]) => {
	const post = postOf([{id: 'data', level: 1, heading: text('Where the data comes from'), blocks}], text('Data'));
	const shown = pointsOf(post).get('data')!;
	return {
		texts: shown.map(({content}) => (content ? textsIn([content]).join(' | ') : undefined)),
		kinds: shown.map(({content}) => content?.kind),
		notes: shown.map(({whole}) => whole && blocks.indexOf(whole)),
	};
};

const other = paragraph('Something else is said here.');

test('a short paragraph is a point as it is, and needs no notes', () => {
	expect(shownOf(paragraph('Data is scarce, however.'), other)).toEqual({
		texts: ['Data is scarce, however.', 'Something else is said here.'],
		kinds: ['list', 'list'],
		notes: [undefined, undefined],
	});
});

test('a long one is cut to a clause of its key sentence, and stands whole in the notes', () => {
	const {texts, notes} = shownOf(
		paragraph('However, most of the data comes from the web, which nobody had expected when all of this began. It is what it is. One may like that or not, since nobody asked.'),
		other,
	);
	expect(texts[0]).toBe('Most of the data comes from the web.');
	expect(notes).toEqual([0, undefined]);
});

test('a paragraph that announces a list leads to it, and is no point', () => {
	const list: Block = {kind: 'list', isLoose: false, items: [{blocks: [paragraph('the web')]}, {blocks: [paragraph('books')]}]};
	expect(shownOf(paragraph('There is much to say. However, the data comes from these two places (and others):'), list)).toEqual({
		texts: ['The data comes from these two places:', 'the web | books'],
		kinds: ['paragraph', 'list'],
		notes: [0, undefined],
	});
});

test('list items keep their bold lead-in and the heart of the rest; a list with a shortened item stands in the notes', () => {
	const list: Block = {
		kind: 'list', isLoose: true, items: [
			{blocks: [paragraph([strong('Web:'), {text: ' Most of the data comes from the web. Nobody knows who wrote it, or when, or why.', roles: []}]), paragraph('More about it.')]},
			{blocks: [paragraph('A short item')]},
		],
	};
	expect(shownOf(list)).toEqual({texts: ['Web: Most of the data comes from the web. | A short item'], kinds: ['list'], notes: [0]});
});

test('a bold lead-in makes the point of a paragraph', () => {
	const {texts} = shownOf(paragraph([strong('The web.'), {text: ' Most of the data comes from the web. Nobody knows who wrote it, or when, or why, or whether it is true.', roles: []}]), other);
	expect(texts[0]).toBe('The web. Most of the data comes from the web.');
});

test('code, tables, pictures, quotes and formulas stay as they are; rules go', () => {
	const blocks: Block[] = [
		{kind: 'code', language: 'js', text: 'const data = [];'},
		{kind: 'quote', blocks: [paragraph('A quote is what someone else said, and nobody has a right to shorten it, however long it is.')]},
		{kind: 'rule'},
		{kind: 'math', tex: 'a^2'},
		{kind: 'figure', pictures: [{path: 'a.png', alt: ''}], caption: text('A figure')},
		{kind: 'table', alignments: ['left'], header: [text('Head')], rows: [[text('Cell')]]},
	];
	expect(shownOf(...blocks)).toEqual({
		texts: blocks.filter(({kind}) => kind !== 'rule').map(block => textsIn([block]).join(' | ')),
		kinds: ['code', 'quote', 'math', 'figure', 'table'],
		notes: Array.from({length: 5}),
	});
});

test('two neighbouring points that say the same become one', () => {
	const {texts, notes} = shownOf(
		paragraph('Most of the data for training models comes from the open web. Nobody knows exactly how much of it there is.'),
		paragraph('Most of the data for training models comes from the open web. This has been so for years, and it will stay so.'),
	);
	expect(texts).toEqual(['Most of the data for training models comes from the open web.', undefined]);
	expect(notes).toEqual([0, 1]);
});

test('a paragraph before a list is a point in any case, and so is one that is bold', () => {
	const list: Block = {kind: 'list', isLoose: false, items: [{blocks: [paragraph('the web')]}, {blocks: [paragraph('books')]}]};
	const {kinds, texts} = shownOf(paragraph([strong('Two sources')]), paragraph('Models learn from the web. They learn from other things, too.'), list);
	expect(kinds).toEqual(['paragraph', 'list', 'list']);
	expect(texts[0]).toBe('Two sources');
});

// Sentences of ten words, none like another.
const prose = (sentences: number, offset = 0) => Array.from({length: sentences}, (_, index) => `Number${index + offset} ${Array.from({length: 8}, (_, word) => `word${((index + offset) * 8) + word}`).join(' ')} end${index + offset}.`).join(' ');

test('the longer a post, the smaller the part of it that stands on slides', () => {
	const shareOf = (paragraphs: number) => {
		const blocks = Array.from({length: paragraphs}, (_, index) => paragraph(prose(4, index * 4)));
		const words = shownOf(...blocks).texts.flatMap(point => point?.match(/\S+/g) ?? []).length;
		return words / (paragraphs * 40);
	};

	const shares = [1, 3, 10, 30, 100].map(paragraphs => shareOf(paragraphs));
	expect(shares).toEqual(shares.toSorted((a, b) => b - a));
	expect(shares[0]).toBeLessThan(0.6);
	expect(shares.at(-1)).toBeLessThan(0.2);
	expect(shares.at(-1)).toBeGreaterThan(0.05);
});

test('each of a few paragraphs has a point', () => {
	expect(shownOf(...Array.from({length: 4}, (_, index) => paragraph(prose(2, index * 2)))).texts).not.toContain(undefined);
});

test('a long paragraph may have several points, in its own order', () => {
	const {texts: [points = '']} = shownOf(paragraph(prose(12)), other);
	const numbers = Array.from(points.matchAll(/Number(\d+)/g), ([, number]) => Number(number));
	expect(numbers.length).toBeGreaterThan(1);
	expect(numbers.length).toBeLessThanOrEqual(3);
	expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test('what leans on a sentence before it is left to the speaker, where something else says as much', () => {
	const {texts} = shownOf(paragraph('They came from the old library in the next town. Most books in it came from the old library of the town.'), other);
	expect(texts[0]).toBe('Most books in it came from the old library of the town.');
});

const sold = 'All of the books and letters of the old library were sold to the town in the end.';

test.each([
	['a heading before a sentence', `Books. ${sold}`],
	['a beginning', `${sold} Books and letters were counted by Miller et al.`],
	['an end', `where books and letters of the town are counted. ${sold}`],
])('%s is left to the speaker, where something else says as much', (_, words) => {
	expect(shownOf(paragraph(words), other).texts[0]).toBe(sold);
});

test('what goes on with a sentence that a formula has interrupted is no point', () => {
	const {kinds} = shownOf(paragraph('The sum is'), {kind: 'math', tex: 'a + b'}, paragraph('where both are numbers.'), other);
	expect(kinds).toEqual(['paragraph', 'math', 'paragraph', 'list']);
});

test.each([
	['이 합은', ['paragraph', 'math', 'paragraph', 'list']],
	['이 합은 다음과 같다.', ['list', 'math', 'list', 'list']],
])('in scripts without small letters it goes on with what has no end: %s', (lead, expected) => {
	expect(shownOf(paragraph(lead), {kind: 'math', tex: 'a + b'}, paragraph('로 표현할 수 있다.'), other).kinds).toEqual(expected);
});

test('formulas, links and code keep their roles, whole', () => {
	const link: Span = {text: 'the open web, which is large', roles: ['link'], href: 'https://example.org'};
	const post = postOf([{id: 'data', level: 1, heading: text('Data'), blocks: [paragraph([{text: 'However, most of the data comes from ', roles: []}, link, {text: ' and from books, and nobody knows how much.', roles: []}]), other]}]);
	const [point] = pointsOf(post).get('data')!;
	expect(JSON.stringify(point!.content)).toContain(JSON.stringify(link));
	expect(textOf([link])).toBe(link.text);
});

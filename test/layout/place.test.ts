import fc from 'fast-check';
import {expect, test} from 'vitest';
import {isOrnament} from '../../source/layout/line.ts';
import {layPage, type Page} from '../../source/layout/page.ts';
import {placeAt, rowOf} from '../../source/layout/place.ts';
import {type Block} from '../../source/model/block.ts';
import {textOf} from '../../source/model/span.ts';
import {wordsOf} from '../../source/model/words.ts';
import {postOf, text} from '../random-post.ts';

const paragraph = (words: string): Block => ({kind: 'paragraph', text: text(words)});
const section = (id: string, ...blocks: Block[]) => ({
	id, level: 2, heading: text(id), blocks,
});
const rowsOf = ({parts}: Page) => parts.flatMap(({lines}) => lines.map(line => textOf(line.filter(run => !isOrnament(run)))));
const page = layPage(postOf([section('one', paragraph('first'), paragraph('second')), section('two', paragraph('third'))]), {width: 40, isPlain: true});

test('a place in running text is at the same words, however wide the page', () => {
	const words = Array.from({length: 300}, (_, index) => `${'long'.repeat(index % 4)}${index}`);
	const prose = postOf([section('prose', paragraph(words.join(' '))), section('list', {kind: 'list', isLoose: true, items: [0, 100, 200].map(from => ({blocks: [paragraph(words.slice(from, from + 100).join(' '))]}))})]);
	const width = fc.integer({min: 20, max: 120});
	fc.assert(fc.property(width, width, fc.nat(1000), (one, other, number) => {
		const [before, after] = [one, other].map(width => layPage(prose, {width, isPlain: false})) as [Page, Page];
		const row = number % before.height;
		const there = rowOf(after, placeAt(before, row))!;
		const [first] = wordsOf(rowsOf(before)[row]!);
		expect(first === undefined || wordsOf(rowsOf(after)[there]!).includes(first)).toBe(true);
		expect(rowOf(before, placeAt(before, row))).toBe(row);
	}));
});

test('where a block is gone, its place is the nearest part of its section', () => {
	expect(rowOf(page, {section: 'one', block: 7, share: 0.5})).toBe(rowOf(page, {section: 'one', block: 1, share: 0}));
});

test('where a section is gone, its places are nowhere', () => {
	expect(rowOf(page, {section: 'three', block: 0, share: 0})).toBeUndefined();
});

test('a row off the page has the place of the nearest row on it', () => {
	expect([placeAt(page, -5), placeAt(page, 1000)]).toEqual([placeAt(page, 0), placeAt(page, page.height - 1)]);
});

test('a page of nothing has one place', () => {
	const nothing = layPage(postOf([]), {width: 40, isPlain: false});
	expect([nothing.height, placeAt(nothing, 0), rowOf(nothing, placeAt(nothing, 0))]).toEqual([0, {section: '', block: -1, share: 0}, undefined]);
});

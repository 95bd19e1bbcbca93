import {expect, test} from 'vitest';
import {layPage} from '../../source/layout/page.ts';
import {placeAt, rowOf} from '../../source/layout/place.ts';
import {type Block} from '../../source/model/block.ts';
import {postOf, text} from '../random-post.ts';

const paragraph = (words: string): Block => ({kind: 'paragraph', text: text(words)});
const section = (id: string, ...blocks: Block[]) => ({
	id, level: 2, heading: text(id), blocks,
});
const page = layPage(postOf([section('one', paragraph('first'), paragraph('second')), section('two', paragraph('third'))]), {width: 40, isPlain: true});

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

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {bearingsOf, placeBy} from '../../source/layout/bearings.ts';
import {changesIn} from '../../source/layout/changes.ts';
import {layPage} from '../../source/layout/page.ts';
import {placeAt, rowOf} from '../../source/layout/place.ts';
import {type Block} from '../../source/model/block.ts';
import {postOf, posts, text} from '../random-post.ts';

const section = (heading: string, id = heading) => ({id, level: 2, heading: text(heading), blocks: [] as Block[]});
const paragraph = (words: string): Block => ({kind: 'paragraph', text: text(words)});
const place = (id: string) => ({section: id, block: 0, share: 0.5});

test('in the same post, bearings lead to the place they were taken at', () => {
	fc.assert(fc.property(posts, fc.nat(), (post, number) => {
		const page = layPage(post, {width: 60, isPlain: false});
		const there = placeAt(page, number % Math.max(1, page.height));
		expect(placeBy(post, bearingsOf(post, there))).toEqual(there);
	}), {numRuns: 50});
});

test.each([
	['under the same heading, if its address is another', [section('Two', 'two-1')], {section: 'two-1', block: 0, share: 0.5}],
	['at the heading in its stead, if there is no such heading', [section('One'), section('Other'), section('Three')], {section: 'Other', block: -1, share: 0}],
	['at the last heading, if there are not so many', [section('One')], {section: 'One', block: -1, share: 0}],
	['at the start, if there are none', [], {section: '', block: -1, share: 0}],
])('in another post they lead to the place %s', (_, sections, expected) => {
	const bearings = bearingsOf(postOf([section('One'), section('Two'), section('Three')]), place('Two'));
	expect(placeBy(postOf(sections), bearings)).toEqual(expected);
});

test('in a section that has changed they lead to the block that begins the same, the nearest of several', () => {
	const named = (...names: readonly string[]) => ({...section('One'), blocks: names.map(name => paragraph(name))});
	fc.assert(fc.property(fc.uniqueArray(fc.string({minLength: 1})), fc.uniqueArray(fc.string({minLength: 1})), fc.nat(), (before, added, number) => {
		const at = number % Math.max(1, before.length);
		const after = [...added.filter(name => !before.includes(name)), ...before];
		const there = placeBy(postOf([named(...after)]), bearingsOf(postOf([named(...before)]), {section: 'One', block: at, share: 0.25}));
		expect(there).toEqual({section: 'One', block: before.length === 0 ? 0 : after.indexOf(before[at]!), share: 0.25});
	}));
	const bearings = bearingsOf(postOf([named('same', 'a', 'b', 'same')]), {section: 'One', block: 3, share: 0});
	expect(placeBy(postOf([named('new', 'same', 'a', 'b', 'same')]), bearings).block).toBe(4);
	expect(placeBy(postOf([{...named('b', 'same'), id: 'renamed', heading: text('Renamed')}]), bearings)).toEqual({section: 'renamed', block: 1, share: 0});
});

test('wherever they lead, a page has the place', () => {
	fc.assert(fc.property(posts, posts, fc.nat(), (post, other, number) => {
		const page = layPage(post, {width: 60, isPlain: false});
		const there = placeBy(other, bearingsOf(post, placeAt(page, number % Math.max(1, page.height))));
		const otherPage = layPage(other, {width: 60, isPlain: false});
		expect(there.section === '' || rowOf(otherPage, there) !== undefined || other.sections.length > 0).toBe(true);
	}), {numRuns: 50});
});

test('what has changed is told by its address', () => {
	const before = postOf([{...section('One'), blocks: [paragraph('a'), paragraph('b')]}]);
	expect(changesIn(before, before)).toEqual([]);
	expect(changesIn(before, postOf([{...section('One'), blocks: [paragraph('new'), paragraph('a'), paragraph('b')]}]))).toEqual([{section: 'One', block: 0}]);
	expect(changesIn(before, postOf([{...section('One'), blocks: [paragraph('a')]}, {...section('Two'), blocks: [paragraph('b')]}])))
		.toEqual([{section: 'Two', block: -1}, {section: 'Two', block: 0}]);
});

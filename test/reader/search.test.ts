import fc from 'fast-check';
import {expect, test} from 'vitest';
import {partsIn} from '../../source/layout/page.ts';
import {textOf} from '../../source/model/span.ts';
import {areasOfReader, openReader, type Reader} from '../../source/reader/reader.ts';
import {pasteInSearch, typeInSearch} from '../../source/reader/searching.ts';
import {litParts} from '../../source/reader/search.ts';
import {statusOf} from '../../source/reader/status.ts';
import {updateReader} from '../../source/reader/update.ts';
import {postOf, posts, text} from '../random-post.ts';

const type = (reader: Reader, query: string) => {
	let state = updateReader(reader, 'search');
	for (const character of query) {
		state = typeInSearch(state, character === ' ' ? 'space' : character);
	}

	return state;
};

const litIn = (reader: Reader, role: 'hit' | 'hitHere') =>
	litParts(reader, partsIn(reader.page, reader.top, areasOfReader(reader).page.height)).flatMap(part => part.lines).flat().filter(run => run.roles.includes(role)).map(run => run.text);
const status = (reader: Reader) => textOf(statusOf(reader, 100)).trim();

const post = postOf([{
	id: 'one', level: 1, heading: text('One'), blocks: [
		{kind: 'paragraph', text: [...text('In the beginning there was a bold '), {text: 'phr', roles: ['strong']}, ...text('ase, and it ran over the end of a line and over more than one of them.')]},
		{kind: 'list', isLoose: false, items: [{blocks: [{kind: 'paragraph', text: text('an item, and the Item')}]}]},
		{kind: 'table', alignments: ['left', 'left'], header: [text('left'), text('right')], rows: [[text('a cell of many words'), text('another cell of many words')]]},
		{kind: 'paragraph', text: text('filler '.repeat(400))},
		{kind: 'paragraph', text: text('At the very end stands the last item.')},
	],
}]);

test.each([20, 30, 40, 60, 80])('a phrase is found over line ends and styles, at %i columns', columns => {
	const reader = type(openReader(post, {columns, rows: 30}), 'bold phrase, and it ran over the end of a line');
	expect(reader.search!.hits).toHaveLength(1);
	expect(litIn(reader, 'hitHere').join(' ').replaceAll(/\s+/g, '')).toBe('boldphrase,anditranovertheendofaline');
});

test('all hits are lit and counted, the one in view apart', () => {
	const reader = type(openReader(post, {columns: 80, rows: 30}), 'item');
	expect(reader.search!.hits).toHaveLength(3);
	expect(litIn(reader, 'hitHere')).toEqual(['item']);
	expect(litIn(reader, 'hit')).toEqual(['Item']);
	expect(status(reader)).toMatch(/^\/item▏ +1\/3 · \d+ %$/);
});

test('a capital makes case count', () => {
	expect(type(openReader(post, {columns: 80, rows: 30}), 'Item').search!.hits).toHaveLength(1);
});

test('what would be a pattern is text', () => {
	expect(type(openReader(post, {columns: 80, rows: 30}), '.*').search!.hits).toHaveLength(0);
	expect(status(type(openReader(post, {columns: 80, rows: 30}), '.*'))).toContain('not found');
});

test('the cells of a table are found whole, but not across', () => {
	const narrow = openReader(post, {columns: 36, rows: 40});
	expect(type(narrow, 'another cell of many words').search!.hits).toHaveLength(1);
	expect(type(narrow, 'words another').search!.hits).toHaveLength(0);
});

test('hits are walked both ways and around', () => {
	const reader = typeInSearch(type(openReader(post, {columns: 80, rows: 30}), 'item'), 'enter');
	const walk = [reader];
	for (let step = 0; step < 3; step++) {
		walk.push(updateReader(walk.at(-1)!, 'nextHit'));
	}

	expect(walk.map(state => state.search!.here)).toEqual([0, 1, 2, 0]);
	expect(walk.every(state => litIn(state, 'hitHere').length === 1)).toBe(true);
	expect(updateReader(reader, 'previousHit').search!.here).toBe(2);
});

test('Escape returns to the place, Enter keeps it', () => {
	const start = updateReader(openReader(post, {columns: 80, rows: 20}), 'lineDown');
	const found = type(start, 'last item');
	expect(found.top).toBeGreaterThan(start.top);
	expect(typeInSearch(found, 'escape')).toMatchObject({top: start.top, place: start.place, search: undefined});
	expect(typeInSearch(found, 'enter')).toMatchObject({top: found.top, search: {isTyping: false}});
});

test('taking back letters widens the search, and the last one ends it', () => {
	const start = openReader(post, {columns: 80, rows: 20});
	const typed = type(start, 'ab');
	expect(typeInSearch(typed, 'backspace').search!.query).toBe('a');
	expect(typeInSearch(typeInSearch(typeInSearch(typed, 'backspace'), 'backspace'), 'backspace').search).toBeUndefined();
	expect(typeInSearch(typed, 'ctrl+u').search!.query).toBe('');
	expect(typeInSearch(typed, 'f5')).toBe(typed);
	expect(pasteInSearch(typed, 'c\nd').search!.query).toBe('abc d');
});

test('hits stay through a resize', () => {
	fc.assert(fc.property(posts, fc.integer({min: 20, max: 120}), (random, columns) => {
		const reader = type(openReader(random, {columns: 80, rows: 24}), 'of');
		const other = type(openReader(random, {columns, rows: 24}), 'of');
		expect(other.search!.hits.length).toBe(reader.search!.hits.length);
	}), {numRuns: 60});
});

test('every hit in view is lit whole, whatever the post', () => {
	fc.assert(fc.property(posts, fc.constantFrom('of', 'reader', '日本', 'presentation, a'), (random, query) => {
		const reader = type(openReader(random, {columns: 50, rows: 2000}), query);
		const lit = [...litIn(reader, 'hitHere'), ...litIn(reader, 'hit')].join('').replaceAll(/\s/g, '').length;
		expect(lit).toBe(reader.search!.hits.length * query.replaceAll(/\s/g, '').length);
	}), {numRuns: 60});
});

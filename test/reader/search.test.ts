import fc from 'fast-check';
import {expect, test} from 'vitest';
import {partsIn} from '../../source/layout/page.ts';
import {textOf} from '../../source/model/span.ts';
import {readAt} from '../../source/reader/position.ts';
import {pressInReader} from '../../source/reader/press.ts';
import {areasOfReader, openReader, type Reader} from '../../source/reader/reader.ts';
import {scrollBarOf} from '../../source/reader/scroll-bar.ts';
import {pasteInSearch, searchBackwards, typeInSearch} from '../../source/reader/searching.ts';
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
	expect(status(reader)).toMatch(/^\/item +1\/3$/);
	expect(status(typeInSearch(reader, 'enter'))).toMatch(/^One +\/item 1\/3 · \d+ % · \? keys$/);
});

test('a capital makes case count', () => {
	expect(type(openReader(post, {columns: 80, rows: 30}), 'Item').search!.hits).toHaveLength(1);
});

test.each([
	['item.', 1, false], ['ite.', 3, true], ['it[e]m', 3, true], [String.raw`\bit\w+`, 3, true], ['i.em', 3, true], ['(item', 0, false], ['What?', 0, false], ['wordy?', 2, true],
] as const)('%s is found %i times', (query, count, isPattern) => {
	expect(type(openReader(post, {columns: 80, rows: 30}), query).search!).toMatchObject({hits: {length: count}, isPattern});
});

test('that there is nothing is said', () => {
	expect(status(type(openReader(post, {columns: 80, rows: 30}), 'nowhere'))).toMatch(/not found$/);
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

test('the text is typed as in a shell', () => {
	const start = openReader(post, {columns: 80, rows: 20});
	const typed = type(start, 'ab');
	const press = (reader: Reader, ...keys: readonly string[]) => {
		let state = reader;
		for (const key of keys) {
			state = typeInSearch(state, key);
		}

		return state;
	};

	expect(press(typed, 'backspace').search!.field.text).toBe('a');
	expect(press(typed, 'backspace', 'backspace', 'backspace').search).toBeUndefined();
	expect(press(typed, 'ctrl+u').search!.field.text).toBe('');
	expect(press(typed, 'left', 'c', 'home', 'd').search!.field.text).toBe('dacb');
	expect(press(type(start, 'two words'), 'ctrl+w', 'x').search!.field.text).toBe('two x');
	expect(press(typed, 'f5')).toBe(typed);
	expect(pasteInSearch(typed, 'c\nd').search!.field.text).toBe('abc d');
});

test('earlier searches come back with the arrows, and the last with Enter', () => {
	const start = openReader(post, {columns: 80, rows: 20});
	const twice = typeInSearch(type(typeInSearch(type(start, 'bold'), 'enter'), 'item'), 'enter');
	const again = updateReader(twice, 'search');
	const shown = (...keys: readonly string[]) => {
		let state = again;
		for (const key of keys) {
			state = typeInSearch(state, key);
		}

		return state.search?.field.text;
	};

	expect(shown('up')).toBe('item');
	expect(shown('up', 'up')).toBe('bold');
	expect(shown('up', 'up', 'up')).toBe('bold');
	expect(shown('up', 'up', 'down')).toBe('item');
	expect(shown('up', 'down')).toBe('');
	expect(shown('up', 'up', 's')).toBe('bolds');
	expect(shown('enter')).toBe('item');
	expect(shown('escape')).toBeUndefined();
});

test('what was searched for backwards goes on upwards, and around', () => {
	const below = readAt(openReader(post, {columns: 80, rows: 20}), {section: 'one', block: 3, share: 0.5});
	const found = searchBackwards(below, 'item');
	expect(found.search).toMatchObject({here: 1, isTyping: false});
	expect(found.top).toBeLessThan(below.top);
	expect(updateReader(found, 'nextHit').search!.here).toBe(0);
	expect(updateReader(updateReader(found, 'nextHit'), 'nextHit')).toMatchObject({search: {here: 2}, request: {kind: 'tell'}});
	expect(updateReader(found, 'previousHit').search!.here).toBe(2);
	expect(updateReader(found, 'back').place).toEqual(below.place);
});

test('after going elsewhere, the next hit is the next from there', () => {
	const found = typeInSearch(type(openReader(post, {columns: 80, rows: 20}), 'item'), 'enter');
	const end = updateReader(found, 'end');
	expect(updateReader(updateReader(end, 'lineUp'), 'nextHit').search!.here).toBe(2);
	expect(updateReader(readAt(end, {section: 'one', block: 3, share: 0.5}), 'previousHit').search!.here).toBe(1);
});

test('the scroll bar has a tick where something was found', () => {
	const reader = type(openReader(post, {columns: 80, rows: 20}), 'last item');
	const ticks = scrollBarOf(reader).map(line => line[0]?.roles.includes('scrollHit'));
	expect(ticks.filter(Boolean)).toHaveLength(1);
	expect(ticks.at(-1)).toBe(true);
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

test('after its hits were put away, n searches again for what was searched for last', () => {
	const reader = openReader(postOf([{id: 'one', level: 1, heading: text('One'), blocks: [{kind: 'paragraph', text: text(`${'filler words '.repeat(300)}needle ${'filler words '.repeat(300)}needle`)}]}]), {columns: 80, rows: 24});
	const press = (given: Reader, ...keys: readonly string[]) => {
		let state = given;
		for (const key of keys) {
			state = pressInReader(state, key);
		}

		return state;
	};

	expect(press(reader, 'n').request).toEqual({kind: 'tell', text: 'nothing was searched for yet'});
	const left = press(reader, '/', ...'needle', 'enter', 'escape', 'g');
	expect(left.search).toBeUndefined();
	expect(press(left, 'n').search).toMatchObject({here: 0, isTyping: false});
	expect(press(left, 'n', 'n').search).toMatchObject({here: 1});
	expect(press(left, 'N').search).toMatchObject({here: 1, isBackward: true});
	expect(press(left, 'n', 'backspace').top).toBe(0);
});

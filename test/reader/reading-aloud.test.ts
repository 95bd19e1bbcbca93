import fc from 'fast-check';
import {expect, test} from 'vitest';
import {keymap} from '../../source/keymap.ts';
import {cellsIn} from '../../source/layout/cells.ts';
import {type Block} from '../../source/model/block.ts';
import {openReadingAloud, placeOfReadingAloud, pressReadingAloud, promptOf, type ReadingAloud, rereadAloud, resizeReadingAloud, type Saying} from '../../source/reader/reading-aloud.ts';
import {postOf, posts, text} from '../random-post.ts';

const paragraph = (words: string): Block => ({kind: 'paragraph', text: text(words)});
const sections = Array.from({length: 6}, (_, index) => ({
	id: `s${index}`, level: 1 + (index % 2), heading: text(`Section ${index}`), blocks: [paragraph(`About number ${index}. ${'More words. '.repeat(30)}`.trim()), {kind: 'paragraph', text: [{text: `link ${index}`, roles: ['link'], href: `https://example.org/${index}`}]} as const],
}));
const post = postOf(sections, text('A post'));
const size = {columns: 60, rows: 16};
const opened = openReadingAloud(post, size);

const press = (saying: Saying, ...keys: readonly string[]): Saying => {
	let now = saying;
	for (const key of keys) {
		now = pressReadingAloud(now.reading, key);
	}

	return now;
};

test('it is read a screen at a time, and all of it', () => {
	expect(opened.says.slice(0, 2)).toEqual(['A post', 'Heading 1: Section 0']);
	const said = [...opened.says];
	let saying = opened;
	while (saying.reading.to < saying.reading.rows.length) {
		saying = press(saying, 'space');
		said.push(...saying.says);
		expect(saying.says.length).toBeLessThanOrEqual(size.rows - 1);
	}

	expect(said.slice(0, -1)).toEqual(saying.reading.rows.map(row => row.text));
	expect(said.at(-1)).toBe('End of the post.');
	expect(press(saying, 'space').says).toEqual(['End of the post.']);
	expect(promptOf(saying.reading)).toBe('100 percent. ');
});

test.each<[keys: readonly string[], said: string]>([
	[[']'], 'Heading 2: Section 1'], [['3', ']'], 'Heading 2: Section 3'], [[']', ']', '['], 'Heading 2: Section 1'], [['['], 'No heading further up.'], [['9', ']'], 'No heading further down.'],
	[['3', 'G'], 'Heading 1: Section 2'], [['9', '9', 'G'], 'There is no heading 99.'], [['G', 'g'], 'A post'], [[']', 'j', 'k'], 'link 1 (link 2)'],
	[['space', 'r'], 'Heading 2: Section 1'], [['t'], '1, Heading 1: Section 0'], [['w'], 'Section 1 of 6, Section 0. 18 percent read, 1 minute left.'],
	[['x'], 'No key does this; question mark says the keys.'], [['?'], 'backspace or alt left or control o: back to where you jumped from'], [['n'], 'Nothing was searched for.'],
	[['/', ...'number 4', 'enter'], 'Found, 1 of 1.'], [['/', ...'xyz', 'enter'], 'xyz was not found.'], [['/', ...'ab', 'backspace', 'backspace', ...'section', 'enter', 'n', 'n', 'N'], 'Found, 2 of 6.'], [['/', 'escape'], 'No search.'],
])('%o says “%s”', (keys, said) => {
	expect(press(opened, ...keys.map(key => key === ' ' ? 'space' : key)).says[0]).toBe(said);
});

const linked = {
	...postOf([
		{id: 'one', level: 1, heading: text('One'), blocks: [{kind: 'paragraph', text: [...text('See '), {text: 'two', roles: ['link'], href: 'two.md'}, ...text(' and the '), {text: 'web', roles: ['link'], href: 'https://example.org/'}, ...text(', as said'), {text: '1', roles: ['footnote'], href: '#fn:1'}]}]},
		{id: 'three', level: 1, heading: text('Three'), blocks: [paragraph('Nothing leads on.')]},
	], text('Links')),
	footnotes: [{kind: 'footnote', id: 'fn:1', number: 1, blocks: [paragraph('Said before.')]} as const],
};

test.each<[keys: readonly string[], said: readonly string[], request?: Saying['request']]>([
	[['f'], ['Links 1, 2 are here; 1 and f open link 1.']],
	[['1', 'f'], [], {kind: 'follow', href: 'two.md'}],
	[['2', 'f'], ['Link 2 leads to https://example.org/', 'f again opens it in the browser.']],
	[['2', 'f', 'f'], [], {kind: 'follow', href: 'https://example.org/'}],
	[['2', 'f', 'w', 'f'], ['Links 1, 2 are here; 1 and f open link 1.']],
	[['3', 'f'], ['There is no link 3.']],
	[['j', 'j', 'f'], ['No links here.']],
	[['a'], ['Note 1: Said before.']], [['j', 'j', '1', 'a'], ['Note 1: Said before.']], [['2', 'a'], ['There is no note 2.']], [['g', 'j', 'j', 'j', 'a'], ['No notes here.']],
	[['backspace'], [], {kind: 'back'}], [['J'], [], {kind: 'walk', to: 'next'}], [['P'], [], {kind: 'posts'}], [['3', 'P'], [], {kind: 'posts', number: 3}],
	[['q'], [], {kind: 'quit', isInterrupted: false}],
])('%o follows what was said, or asks for what it leads to', (keys, said, request) => {
	const saying = press(openReadingAloud(linked, {columns: 60, rows: 9}), ...keys);
	expect({said: saying.says, request: saying.request}).toEqual({said, request});
});

test('a post that is read again is at the place that it was at, and nothing is said of it', () => {
	const before = openReadingAloud(linked, size, {section: 'three', block: 0, share: 0}).reading;
	const after = rereadAloud(before, {...linked, sections: [linked.sections[0]!, ...sections, linked.sections[1]!]}, placeOfReadingAloud(before));
	expect(pressReadingAloud(after, 'r').says[0]).toBe('Nothing leads on.');
});

test('where the links lead is said of what was read last', () => {
	expect(press(opened, 'l').says).toEqual(['Link 1: link 0, https://example.org/0']);
	expect(press(opened, 'j', 'l').says).toEqual(['No links here.']);
});

test('it is opened and left at a place', () => {
	const there = openReadingAloud(post, size, {section: 's3', block: 0, share: 0});
	expect(there.says[0]).toMatch(/^About number 3/);
	expect(placeOfReadingAloud(there.reading)).toEqual({section: 's3', block: 0, share: 0});
	expect(placeOfReadingAloud(resizeReadingAloud(there.reading, {columns: 30, rows: 40}))).toEqual({section: 's3', block: 0, share: 0});
});

test('q and Ctrl-C quit, Ctrl-Z gives the terminal back', () => {
	expect([press(opened, 'q').request, press(opened, 'ctrl+c').request, press(opened, 'ctrl+z').request]).toEqual([{kind: 'quit', isInterrupted: false}, {kind: 'quit', isInterrupted: true}, {kind: 'suspend'}]);
});

test('whatever is pressed, every line fits the window, and something is where one is', () => {
	const keys = fc.constantFrom(...keymap.filter(({modes}) => (modes as readonly string[]).includes('aloud')).flatMap(entry => entry.keys as readonly string[]), '2', 'a', 'escape');
	fc.assert(fc.property(posts, fc.array(fc.oneof(keys, fc.record({columns: fc.integer({min: 20, max: 120}), rows: fc.integer({min: 3, max: 40})})), {maxLength: 20}), (random, acts) => {
		let {reading} = openReadingAloud(random, size);
		for (const act of acts) {
			const saying = typeof act === 'string' ? pressReadingAloud(reading, act) : {reading: resizeReadingAloud(reading, act), says: []};
			reading = saying.reading;
			expect(reading.from).toBeLessThanOrEqual(reading.to);
			expect(reading.to).toBeLessThanOrEqual(reading.rows.length);
		}

		for (const {text: row} of reading.rows) {
			expect(cellsIn(row)).toBeLessThanOrEqual(reading.size.columns);
		}
	}), {numRuns: 60});
});

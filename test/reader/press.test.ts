import {expect, test} from 'vitest';
import {type Block} from '../../source/model/block.ts';
import {sectionInView} from '../../source/reader/position.ts';
import {pressInReader} from '../../source/reader/press.ts';
import {lastTop, openReader, type Reader, resizeReader} from '../../source/reader/reader.ts';
import {textOf} from '../../source/model/span.ts';
import {statusOf} from '../../source/reader/status.ts';
import {postOf, text} from '../random-post.ts';

const words = (count: number): Block => ({kind: 'paragraph', text: text('many words '.repeat(count * 6).trim())});

/** Sections by their levels, each of a paragraph that takes ten rows. */
const postOfLevels = (...levels: readonly number[]) => postOf(levels.map((level, index) => ({id: `s${index}`, level, heading: text(`Section ${index}`), blocks: [words(10)]})), text('A post'));

const reader = openReader(postOfLevels(1, 2, 3, 3, 2, 1, 2), {columns: 80, rows: 12});
const last = lastTop(reader);

/** Keys as one types them; those with longer names between spaces. */
const after = (given: Reader, keys: string) => {
	let state = given;
	for (const key of keys.split(' ').flatMap(word => (/^(?:[a-z]{3,}|up|(?:ctrl|alt)\+.+)$/.test(word) ? [word] : [...word]))) {
		state = pressInReader(state, key);
	}

	return state;
};

test.each([
	['5j', 5], ['12j', 12], ['12j 3k', 9], ['10 down', 10], ['5j 1 up', 4],
	['space', 9], ['2 space', 19], ['2 space b', 10], ['3d', 3], ['3d d', 6], ['3d u', 0], ['d', 5],
	['42G', 41], ['42g', 41], ['42gg', 41], ['42ggg', 0], ['42gj', 42], ['G gg', 0], ['7G 3%', Math.ceil(last * 0.03)],
	['50%', Math.ceil(last / 2)], ['0%', 0], ['200%', last], ['999999999j', last], ['5 escape j', 1], ['5xj', 1], ['10j 0j', 11],
] as const)('%s leads to row %i', (keys, row) => {
	expect(after(reader, keys).top).toBe(row);
});

test('so far into the post as was asked for is what the status line says', () => {
	const long = openReader(postOfLevels(...Array.from({length: 20}, () => 1)), {columns: 80, rows: 12});
	for (let percent = 0; percent <= 100; percent++) {
		expect(textOf(statusOf(after(long, `${percent}%`), 100))).toMatch(percent < 100 ? new RegExp(`min left · ${percent} % `) : / {2}100 % /);
	}
});

test('the narrower the window, the less the status line says, and where one is last', () => {
	const shown = (columns: number) => textOf(statusOf(resizeReader(reader, {columns, rows: 12}), 1000)).trim();
	expect([60, 40, 24, 10].map(columns => shown(columns))).toEqual([
		expect.stringMatching(/^A post +\d min left · 0 % · \? keys$/), expect.stringMatching(/^A post +0 % · \? keys$/), expect.stringMatching(/^A post +0 %$/), 'A post',
	]);
});

test('what is typed of a command is shown until it is complete', () => {
	const shown = (keys: string) => textOf(statusOf(after(reader, keys), 100));
	expect(shown('42')).toMatch(/\b42 {2}/);
	expect(shown('m')).toMatch(/ m {2}\d/);
	expect(shown('42j')).not.toContain('42');
});

const headingWalks: ReadonlyArray<readonly [keys: string, section: string]> = [
	[']', 's0'], [']]', 's1'], ['3]', 's2'], ['99]', 's6'], ['99] [', 's5'], ['99] 3[', 's3'], ['3] j [', 's2'],
	['2] }', 's4'], ['2] } }', 's4'], ['2] } {', 's1'], ['2] jj {', 's1'], ['] }', 's5'], ['3] }', 's3'], ['4] {', 's2'], ['3] 9}', 's3'],
	['4] p', 's1'], ['4] pp', 's0'], ['4] 2p', 's0'], ['5] p', 's0'], ['7] p', 's5'],
];

test.each(headingWalks)('%s goes to %s', (keys, section) => {
	expect(sectionInView(after(reader, keys))).toBe(section);
});

test('the heading above the topmost is the start of the post', () => {
	expect(after(reader, '10j p').top).toBe(0);
	expect(after(reader, '5] 4p').top).toBe(0);
});

test('the end of the post is in its last section', () => {
	const small = resizeReader(reader, {columns: 80, rows: 40});
	expect(sectionInView(after(small, 'G'))).toBe('s6');
	expect(sectionInView(after(small, 'Gk'))).not.toBe('s6');
	expect(after(small, 'Gk').top).toBe(after(small, 'G').top - 1);
});

test.each([
	['7j G backspace', 7], ['7j G ctrl+o', 7], ['7j G alt+left', 7], ['7j G backspace alt+right', last], ['7j G backspace ctrl+i', last],
	['7j G backspace 3j alt+right backspace', 10],
	// A walk is one jump, unless one moved meanwhile.
	['7j ]]] backspace', 7], ['7j ]] j ] backspace', 33], ['7j ]] j ] 2 backspace', 7],
	['7j \'\'', 7], ['7j G \'\'', 7], ['7j G \'\' \'\'', last], ['7j G ``', 7],
	['7j ma G \'a', 7], ['7j ma 9j mb \'a \'b', 16], ['7j ma G \'a backspace', last], ['7j \'$', last], ['7j \'$ \'^', 0],
	['7j \'x', 7], ['7j m escape', 7], ['7j m5 \'5', 7],
] as const)('%s leads back to row %i', (keys, row) => {
	expect(after(reader, keys).top).toBe(row);
});

test('the way back, and marks, survive another width', () => {
	const marked = after(reader, '23j ma G');
	const {place} = after(reader, '23j');
	for (const keys of ['backspace', '\'a', '\'\'']) {
		expect(after(resizeReader(marked, {columns: 40, rows: 20}), keys).place).toEqual(place);
		expect(after(resizeReader(resizeReader(marked, {columns: 40, rows: 20}), reader.size), keys).top).toBe(23);
	}
});

test.each([
	['J', {kind: 'walk', to: 'next'}],
	['K', {kind: 'walk', to: 'previous'}],
	[':n', {kind: 'walk', to: 'next'}],
	[':p', {kind: 'walk', to: 'previous'}],
	[':x', {kind: 'walk', to: 'first'}],
	[':q', {kind: 'quit', isInterrupted: false}],
	[':z', {kind: 'tell', text: 'there is no :z; there are :n :p :x :q'}],
	[': escape', undefined],
] as const)('%s asks for %o', (keys, request) => {
	expect(after(reader, keys).request).toEqual(request);
});

test('what can\'t be gone to is told', () => {
	for (const keys of ['alt+right', '\'x', '\'\'']) {
		expect(after(reader, keys).request).toMatchObject({kind: 'tell'});
		expect(after(reader, `${keys} j`).request).toBeUndefined();
	}
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {layPage} from '../../source/layout/page.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {type Block, type Details} from '../../source/model/block.ts';
import {textOf} from '../../source/model/span.ts';
import {detailsIn, openDetails} from '../../source/reader/details.ts';
import {pressInReader} from '../../source/reader/press.ts';
import {areasOfReader, openReader, type Reader, resizeReader} from '../../source/reader/reader.ts';
import {statusOf} from '../../source/reader/status.ts';
import {targetPointedAt} from '../../source/reader/targets.ts';
import {postOf, posts, text} from '../random-post.ts';

const paragraph = (words: string): Block => ({kind: 'paragraph', text: text(words)});
const details = (summary: string, ...blocks: readonly Block[]): Details => ({kind: 'details', summary: text(summary), blocks});
const filler = paragraph('filler words '.repeat(200).trim());
const post = postOf([{
	id: 'one', level: 1, heading: text('One'), blocks: [
		paragraph('Before.'),
		details('Why is that?', paragraph('Because it is so.'), details('Really?', paragraph('Indeed.'))),
		{kind: 'quote', blocks: [details('And quoted?', paragraph('It is quoted.'))]},
		{kind: 'comment', text: 'TODO: say more\n\nof this'},
		filler,
		details('Further down', paragraph('The very end.')),
	],
}]);

const size = {columns: 80, rows: 24};
const press = (reader: Reader, ...keys: readonly string[]) => {
	let state = reader;
	for (const key of keys) {
		state = pressInReader(state, key === ' ' ? 'space' : key);
	}

	return state;
};

const rowsOf = (reader: Reader) => textOfLines(reader.page.parts.flatMap(part => part.lines)).filter(row => row !== '' && !row.includes('filler'));

test('details are folded at first, and unfolded by Enter, by a letter, or by z', () => {
	const reader = openReader(post, size);
	expect(rowsOf(reader).slice(2)).toEqual(['Before.', '▸ Why is that?', '▎ ▸ And quoted?', '▸ Further down']);
	const open = ['Before.', '▾ Why is that?', '  Because it is so.', '  ▸ Really?', '▎ ▸ And quoted?', '▸ Further down'];
	expect(rowsOf(press(reader, 'tab', 'enter')).slice(2)).toEqual(open);
	expect(rowsOf(press(reader, 'f', 'a')).slice(2)).toEqual(open);
	expect(rowsOf(press(reader, 'z')).slice(2)).toEqual(open);
	expect(rowsOf(press(reader, 'z', 'z'))).toEqual(rowsOf(reader));
	expect(rowsOf(press(reader, 'z', 'tab', 'tab', 'enter'))).toContain('    Indeed.');
	expect(rowsOf(press(reader, 'tab', 'tab', 'enter'))).toContain('▎   It is quoted.');
	expect(textOf(statusOf(press(reader, 'tab'), 10))).toMatch(/^ {2}▸ Why is that\?/);
});

test('all are unfolded and folded at once', () => {
	const all = press(openReader(post, size), 'Z');
	expect(rowsOf(all).filter(row => row.includes('▾'))).toHaveLength(4);
	expect(rowsOf(press(all, 'Z')).filter(row => row.includes('▾'))).toHaveLength(0);
	expect(press(openReader(postOf([{id: 'a', level: 1, heading: text('A'), blocks: [filler]}]), size), 'Z').request).toMatchObject({kind: 'tell'});
});

test('what is unfolded stays so in another window, and the summary where it was', () => {
	const reader = press(openReader(post, size), 'tab', 'enter');
	expect(rowsOf(resizeReader(reader, {columns: 40, rows: 12}))).toContain('  Because it is so.');
	const low = press(openReader(post, {columns: 80, rows: 10}), 'G', 'tab');
	const rowOfSummary = (state: Reader) => targetPointedAt(state)!.stretches[0].row - state.top;
	expect(rowOfSummary(press(low, 'enter', 'k', 'k', 'tab'))).toBeLessThan(areasOfReader(low).page.height);
	const inMiddle = press(openReader(post, {columns: 80, rows: 10}), '3', 'j', 'tab');
	expect(rowOfSummary(press(inMiddle, 'enter'))).toBe(rowOfSummary(inMiddle));
	expect(press(inMiddle, 'enter', 'enter')).toMatchObject({top: inMiddle.top, place: inMiddle.place});
});

test('a search opens the details that it finds something in, while it lasts', () => {
	const reader = openReader(post, size);
	const found = press(reader, '/', ...'indeed');
	expect(found.search!.hits).toHaveLength(1);
	expect(rowsOf(found)).toContain('    Indeed.');
	expect(rowsOf(found)).toContain('▎ ▸ And quoted?');
	expect(rowsOf(press(found, 'x'))).toEqual(rowsOf(reader));
	expect(rowsOf(press(found, 'escape'))).toEqual(rowsOf(reader));
	expect(rowsOf(press(found, 'enter', 'escape'))).toContain('    Indeed.');
	expect(press(reader, '/', ...'the very end').top).toBeGreaterThan(0);
});

test('for a letter or two nothing opens before they are all', () => {
	const reader = openReader(post, size);
	expect(rowsOf(press(reader, '/', 'i', 'n'))).toEqual(rowsOf(reader));
	expect(rowsOf(press(reader, '/', 'i', 'n', 'd'))).toContain('    Indeed.');
	expect(rowsOf(press(reader, '/', 'i', 'n', 'enter'))).toContain('    Indeed.');
});

test('comments are shown when they are asked for', () => {
	const reader = openReader(post, size);
	const shown = press(reader, 'C');
	expect(rowsOf(reader).join('\n')).not.toContain('TODO');
	expect(rowsOf(shown)).toEqual(expect.arrayContaining(['┆ TODO: say more', '┆', '┆ of this']));
	expect(rowsOf(press(shown, 'C'))).toEqual(rowsOf(reader));
	expect(press(shown, '/', ...'todo').search!.hits).toHaveLength(1);
});

test('whatever was unfolded, shown, or of another width before, the page is the one laid out anew', () => {
	fc.assert(fc.property(posts, fc.array(fc.constantFrom('z', 'Z', 'C', '+', '-', 't', 'j', ']', '/a', 'escape'), {maxLength: 8}), (random, keys) => {
		let reader = openReader(random, size);
		for (const key of keys) {
			reader = key === '/a' ? press(reader, '/', 'a', 'enter') : press(reader, key);
			const open = openDetails(random, reader.unfolded, reader.search?.unfolded ?? new Set());
			const {parts, height} = layPage(random, {width: areasOfReader(reader).page.width, wide: areasOfReader(reader).wide, isPlain: false, open, hasComments: reader.wishes.comments});
			expect({parts: reader.page.parts, height: reader.page.height}).toEqual({parts, height});
		}
	}), {numRuns: 60});
});

test('with all details open, the page is the one that is printed', () => {
	fc.assert(fc.property(posts, random => {
		const reader = openReader(random, size);
		const open = press(reader, 'Z').page;
		const lines = (page: typeof open) => textOfLines(page.parts.flatMap(part => part.lines));
		expect(lines(open)).toEqual(lines(layPage(random, {width: areasOfReader(reader).page.width, wide: areasOfReader(reader).wide, isPlain: false, open: new Set(detailsIn(random).keys())})));
		const folded = lines(reader.page);
		expect(folded.length).toBeLessThanOrEqual(lines(open).length);
		expect(folded.filter(row => row.includes('▾'))).toEqual([]);
		expect(new Set(detailsIn(random).values()).size).toBe(detailsIn(random).size);
	}), {numRuns: 60});
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {keymap} from '../../source/keymap.ts';
import {widthOf} from '../../source/layout/line.ts';
import {type Size} from '../../source/layout/measure.ts';
import {partsIn} from '../../source/layout/page.ts';
import {rowOf} from '../../source/layout/place.ts';
import {textOf} from '../../source/model/span.ts';
import {areasOf} from '../../source/reader/areas.ts';
import {contentsOf} from '../../source/reader/contents.ts';
import {readAt, sectionInView} from '../../source/reader/position.ts';
import {areasOfReader, openReader, type Reader, resizeReader} from '../../source/reader/reader.ts';
import {isReaderCommand, type ReaderCommand, updateReader} from '../../source/reader/update.ts';
import {postOf, posts, text} from '../random-post.ts';

const sizes: fc.Arbitrary<Size> = fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})});
const usual = {columns: 80, rows: 24};
const commands = fc.constantFrom(...new Set(keymap.map(({command}) => command).filter(command => isReaderCommand(command))));
const after = (reader: Reader, ...given: readonly ReaderCommand[]) => {
	let state = reader;
	for (const command of given) {
		state = updateReader(state, command);
	}

	return state;
};

test('no sequence of commands and resizes leads off the page', () => {
	fc.assert(fc.property(posts, fc.array(fc.oneof(commands, sizes), {maxLength: 30}), (post, steps) => {
		let reader = openReader(post, usual);
		for (const step of steps) {
			reader = typeof step === 'string' ? updateReader(reader, step) : resizeReader(reader, step);
			const {height} = areasOfReader(reader).page;
			expect(reader.top).toBeGreaterThanOrEqual(0);
			expect(reader.top).toBeLessThanOrEqual(Math.max(0, reader.page.height - height));
			expect(partsIn(reader.page, reader.top, height).flatMap(part => part.lines).length).toBe(Math.min(height, reader.page.height));
			const row = rowOf(reader.page, reader.place) ?? 0;
			expect(row).toBeGreaterThanOrEqual(reader.top);
			expect(row).toBeLessThan(Math.max(1, reader.top + height));
		}
	}));
});

test('resizing there and back returns to the same row', () => {
	fc.assert(fc.property(posts, fc.array(commands, {maxLength: 12}), sizes, (post, steps, size) => {
		const reader = after(openReader(post, usual), ...steps);
		const back = resizeReader(resizeReader(reader, size), usual);
		expect({top: back.top, place: back.place}).toEqual({top: reader.top, place: reader.place});
	}));
});

test('in every window the areas lie within it, and none upon another', () => {
	fc.assert(fc.property(sizes, fc.constantFrom('shown', 'hidden'), fc.integer({min: 1, max: 200}), fc.boolean(), (size, contents, width, hasHeadings) => {
		const {wide, ...all} = areasOf(size, {width, contents, contentsWidth: undefined}, {hasHeadings, isChoosing: false});
		expect(wide).toBeGreaterThanOrEqual(all.page.width);
		// Code and tables may reach further to the right than the text.
		const areas = Object.values({...all, page: {...all.page, width: wide}}).filter(area => area !== undefined);
		const taken = new Set<string>();
		for (const {x, y, width, height} of areas) {
			for (let row = y; row < y + height; row++) {
				for (let column = x; column < x + width; column++) {
					expect(taken.has(`${column},${row}`)).toBe(false);
					taken.add(`${column},${row}`);
					expect(column < size.columns && row < size.rows).toBe(true);
				}
			}
		}
	}), {numRuns: 60});
});

test('from heading to heading, the one gone to is in view, and lit in the contents', () => {
	fc.assert(fc.property(posts, sizes.filter(({columns, rows}) => columns > 30 && rows > 3), (post, size) => {
		const headings = post.sections.filter(section => section.level > 0);
		let reader = updateReader(openReader(post, size), 'start');
		for (const heading of headings) {
			reader = updateReader(reader, 'nextHeading');
			expect(sectionInView(reader)).toBe(heading.id);
			const shown = contentsOf(resizeReader(reader, {columns: 120, rows: 40})).flat().filter(run => run.roles.includes('contentsHere')).map(run => run.text).join('');
			expect(shown).toContain('▎');
		}

		expect(updateReader(reader, 'nextHeading')).toBe(reader);
		for (const heading of headings.toReversed().slice(1)) {
			reader = updateReader(reader, 'previousHeading');
			expect(sectionInView(reader)).toBe(heading.id);
		}
	}), {numRuns: 60});
});

const long = postOf(Array.from({length: 6}, (_, index) => ({
	id: `section-${index}`, level: index === 5 ? 1 : 1 + (index % 2), heading: text(`Section ${index}`),
	blocks: index === 4 ? [] : [{kind: 'paragraph', text: text(`Paragraph ${index}: ${'words that fill a line or two, '.repeat(20)}end.`)}],
})), text('A long post'));

test('a screen is turned with two rows kept in view', () => {
	const reader = openReader(long, usual);
	const {height} = areasOfReader(reader).page;
	expect(after(reader, 'pageDown').top).toBe(height - 2);
	expect(after(reader, 'pageDown', 'pageUp').top).toBe(0);
	expect(after(reader, 'halfDown').top).toBe(Math.floor(height / 2));
	expect(after(reader, 'lineDown', 'lineDown', 'lineUp').top).toBe(1);
	expect(after(reader, 'end').top).toBe(reader.page.height - height);
	expect(after(reader, 'end', 'lineDown').top).toBe(reader.page.height - height);
	expect(after(reader, 'end', 'start').top).toBe(0);
});

test('the contents have every heading, in order, the empty ones told apart', () => {
	const lines = contentsOf(openReader(long, {columns: 120, rows: 40}));
	const rows = lines.map(line => textOf(line).trim().replace(/ +━+╸?$/, ' ━').replace(/ +empty$/, ' empty')).filter(row => row !== '');
	expect(rows).toEqual(['Contents', ...Array.from({length: 6}, (_, index) => `Section ${index} ${index === 4 ? 'empty' : '━'}`)]);
	expect(lines.flat().filter(run => run.roles.includes('contentsEmpty')).map(run => run.text.trim())).toEqual(['', 'Section 4', 'empty']);
});

test('the contents stand beside the page where there is room, and over it where there is none', () => {
	expect(areasOfReader(openReader(long, {columns: 120, rows: 40})).contents).toBeDefined();
	expect(areasOfReader(openReader(long, usual)).contents).toBeUndefined();
	expect(areasOfReader(after(openReader(long, usual), 'contents')).contents).toMatchObject({isOver: true});
	expect(after(openReader(long, usual), 'contents').page).toEqual(openReader(long, usual).page);
	expect(areasOfReader(after(openReader(long, {columns: 120, rows: 40}), 'contents')).contents).toBeUndefined();
	expect(contentsOf(openReader(long, usual))).toEqual([]);
});

test('contents longer than the window move with the page', () => {
	const many = postOf(Array.from({length: 60}, (_, index) => ({id: `s${index}`, level: 2, heading: text(`Number ${index}`), blocks: [{kind: 'paragraph' as const, text: text('Words.')}]})));
	const reader = readAt(openReader(many, {columns: 120, rows: 20}), {section: 's42', block: -1, share: 0});
	const rows = contentsOf(reader).map(line => textOf(line).trim());
	expect(rows).toHaveLength(areasOfReader(reader).contents!.height);
	expect(rows.some(row => row.startsWith('▎ Number 42'))).toBe(true);
});

test('code and tables that need it are wider than the text, as far as the window has room', () => {
	const code = {kind: 'code', language: '', text: 'x'.repeat(90)} as const;
	const cells = Array.from({length: 4}, () => text('a cell of some words'));
	const table = {kind: 'table', alignments: ['left', 'left', 'left', 'left'], header: cells, rows: [cells]} as const;
	const wordy = {kind: 'paragraph', text: text('word '.repeat(60).trim())} as const;
	const post = postOf([{id: '', level: 0, heading: [], blocks: [code, table, wordy, {...code, text: 'short'}]}]);
	const widthsAt = (columns: number) => openReader(post, {columns, rows: 40}).page.parts.filter(({content}) => typeof content === 'object').map(({lines}) => Math.max(...lines.map(line => widthOf(line))));
	const [wideCode, wideTable, words, shortCode] = widthsAt(160);
	expect([wideCode, wideTable, shortCode]).toEqual([94, 89, 72]);
	expect(words).toBeLessThanOrEqual(72);
	// At 108 columns they would have to be broken all the same.
	expect(widthsAt(108).every(width => width <= 72)).toBe(true);
	expect(widthsAt(80).every(width => width <= 72)).toBe(true);
});

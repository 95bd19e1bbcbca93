import fc from 'fast-check';
import {expect, test} from 'vitest';
import {widthOf} from '../../source/layout/line.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {type Block} from '../../source/model/block.ts';
import {textOf} from '../../source/model/span.ts';
import {modeOfReader, pressInReader} from '../../source/reader/press.ts';
import {areasOfReader, openReader, type Reader, resizeReader} from '../../source/reader/reader.ts';
import {reread} from '../../source/reader/reread.ts';
import {statusOf} from '../../source/reader/status.ts';
import {targetPointedAt, targetsInView} from '../../source/reader/targets.ts';
import {touchReader} from '../../source/reader/touch.ts';
import {partsInView} from '../../source/reader/view.ts';
import {openWide, wideLines} from '../../source/reader/wide.ts';
import {postOf, text} from '../random-post.ts';

const numbers = Array.from({length: 40}, (_, index) => String(index).padStart(4, '0')).join(' ');
const code = {kind: 'code', language: 'js', text: `const all = '${numbers}';\n\nshort();\n${'x\n'.repeat(60)}end();`} as const;
const table = {
	kind: 'table', alignments: Array.from({length: 12}, () => 'left' as const),
	header: Array.from({length: 12}, (_, index) => text(`Column ${index}`)),
	rows: Array.from({length: 40}, (_, row) => Array.from({length: 12}, (_, column) => text(`cell ${row}.${column}`))),
} as const;
const post = postOf([{id: 'one', level: 1, heading: text('One'), blocks: [code, {kind: 'code', language: 'sh', text: 'ls'}, {kind: 'list', isLoose: false, items: [{blocks: [table]}]}]}]);
const size = {columns: 80, rows: 24};
const reader = openReader(post, size);
const press = (given: Reader, ...keys: readonly string[]) => {
	let state = given;
	for (const key of keys) {
		state = pressInReader(state, key);
	}

	return state;
};

const shown = (given: Reader) => textOfLines(wideLines(given));
const page = (given: Reader) => textOfLines(partsInView(given).flatMap(part => part.lines));

test('what is too wide for the page has a mark, and is opened by a key, by its label, and by a click', () => {
	expect(page(reader).filter(row => row.includes('⇄')).map(row => row.trim())).toEqual(['⇄ js']);
	const atTable = press(reader, 'tab', 'tab');
	expect(targetPointedAt(atTable)?.opens).toBe(table);
	expect(textOf(statusOf(atTable, 100))).toContain('▸ the whole table');
	expect(press(reader, 'w').wide?.block).toBe(code);
	expect(press(reader, 'l').wide?.block).toBe(code);
	expect(press(reader, 'tab', 'enter').wide?.block).toBe(code);
	expect(press(reader, 'f', 'a').wide?.block).toBe(code);
	expect(press(atTable, 'enter').wide?.block).toBe(table);
	const {page: area} = areasOfReader(reader);
	const [{row, from}] = targetsInView(reader)[0]!.stretches;
	const at = {button: 'left', x: area.x + from, y: area.y + row} as const;
	expect(touchReader(touchReader(reader, {action: 'press', ...at}), {action: 'release', ...at}).wide?.block).toBe(code);
	expect(press(openReader(postOf([]), size), 'w').request).toEqual({kind: 'tell', text: 'nothing in view is wider than the page'});
});

test('code is scrolled both ways, and no further than it goes', () => {
	const wide = press(reader, 'w');
	expect(modeOfReader(wide)).toBe('wide');
	expect(shown(wide)[1]).toMatch(/^ {2}const all = '0000 0001 .*›$/);
	expect(shown(press(wide, 'l'))[1]).toMatch(/^all = '0000 .*›$/);
	expect(shown(press(wide, '2', 'l', 'h'))).toEqual(shown(press(wide, 'l')));
	expect(shown(press(wide, '$'))[1]).toMatch(/ 0039';$/);
	expect(shown(press(wide, '$', 'right', '^'))).toEqual(shown(wide));
	expect(shown(press(wide, 'j'))[0]).toMatch(/^ {2}const all/);
	expect(shown(press(wide, 'G')).some(row => row.includes('end();'))).toBe(true);
	expect(shown(press(wide, 'G', 'space', 'g'))).toEqual(shown(wide));
	expect(textOf(statusOf(press(wide, 'l'), 100))).toMatch(/^ {2}js +columns 9–88 of \d+ · rows 1–23 of 66 · Esc goes back$/);
	expect(textOf(statusOf(resizeReader(wide, {columns: 40, rows: 12}), 100))).toMatch(/^ {2}js +1–40 of \d+ · Esc$/);
	expect(press(wide, 'escape')).toMatchObject({wide: undefined, top: reader.top});
	expect(press(wide, 'y').request).toMatchObject({kind: 'copy', text: code.text});
});

test('the head of a table stays in view', () => {
	const wide = openWide(reader, table);
	expect(shown(wide)[0]).toMatch(/^ {2}Column 0 +Column 1 /);
	const far = press(wide, 'G', '$');
	expect(shown(far)[0]).toMatch(/Column 10 +Column 11$/);
	expect(shown(far).findLast(row => row !== '')).toMatch(/cell 39\.10 +cell 39\.11$/);
	expect(press(wide, 'y').request).toMatchObject({kind: 'copy', text: expect.stringContaining('cell 39.11') as string});
});

test('the wheel scrolls it, with Shift to the side', () => {
	const wide = press(reader, 'w');
	const turn = (action: 'wheeldown' | 'wheelup' | 'wheelright' | 'wheelleft') => touchReader(wide, {action, button: 'none', x: 5, y: 5});
	expect(turn('wheeldown').wide?.top).toBe(3);
	expect(turn('wheelup').wide?.top).toBe(0);
	expect(turn('wheelright').wide?.left).toBe(8);
	expect(touchReader(wide, {action: 'press', button: 'left', x: 5, y: 5}).wide).toEqual(wide.wide);
});

test('in another window one is still there; when the post has changed, back on the page', () => {
	const wide = press(reader, 'w', 'l', 'l', 'j');
	expect(resizeReader(wide, {columns: 60, rows: 12}).wide).toMatchObject({top: 1, left: 16});
	expect(shown(resizeReader(wide, {columns: 300, rows: 90}))[1]).toMatch(/^ {2}const all .* 0039';$/);
	expect(reread(wide, postOf([])).wide).toBeUndefined();
});

test('whatever is pressed, each row fits the window, and together they are the code', () => {
	const line = fc.array(fc.constantFrom('a', '  ', 'word', '日本語', 'naïve', '👩‍👩‍👧', '\u0301'), {maxLength: 60}).map(words => words.join(''));
	const blocks: fc.Arbitrary<Block & {kind: 'code'}> = fc.array(line, {minLength: 1, maxLength: 30}).map(lines => ({kind: 'code', language: 'js', text: lines.join('\n')}));
	const keys = fc.constantFrom('l', 'h', 'j', 'k', 'G', 'g', '$', '^', 'd', 'u', 'space', '3');
	fc.assert(fc.property(blocks, fc.constantFrom(size, {columns: 40, rows: 12}, {columns: 1, rows: 2}, {columns: 20, rows: 5}), fc.array(keys, {maxLength: 12}), (block, window, pressed) => {
		const opened = openWide(openReader(postOf([{id: '', level: 0, heading: [], blocks: [block]}]), window), block);
		const moved = press(opened, ...pressed);
		const lines = wideLines(moved);
		expect(lines).toHaveLength(window.rows - 1);
		for (const row of lines) {
			expect(widthOf(row)).toBeLessThanOrEqual(window.columns);
		}

		expect(press(moved, 'g', '^').wide).toEqual(opened.wide);
	}), {numRuns: 60});
});

test('it is searched as the page is: hits come into view from both sides, are lit and counted, and Escape goes back', () => {
	const wide = press(reader, 'w', '1', '0', 'j');
	const before = shown(wide);
	const found = press(wide, '/', ...'0035 0036');
	expect(shown(found).join('\n')).toContain('0035 0036');
	expect(wideLines(found).flat().filter(({roles}) => roles.includes('hitHere')).map(run => run.text).join('')).toBe('0035 0036');
	expect(textOf(statusOf(found, 100))).toMatch(/\/0035 0036 +1\/1$/);
	expect(shown(press(found, 'escape'))).toEqual(before);
	expect(textOf(statusOf(press(found, 'enter'), 100))).toMatch(/\/0035 0036 1\/1$/);
	expect(press(found, 'enter', 'escape').wide).toMatchObject({search: undefined});
	expect(press(found, 'enter', 'escape', 'escape').wide).toBeUndefined();
	expect(press(found, 'enter', 'q').wide).toBeUndefined();
	const cells = press(reader, 'tab', 'tab', 'enter', '/', ...'cell', 'space', ...'39', 'enter');
	for (let column = 0; column < 12; column++) {
		expect(shown(press(cells, ...Array.from({length: column}, () => 'n'))).join('\n')).toContain(`cell 39.${column}`);
	}

	expect(press(cells, 'N').wide!.search!.here).toBe(11);
	expect(resizeReader(press(cells, 'n'), {columns: 40, rows: 12}).wide!.search).toMatchObject({here: 1, hits: {length: 12}});
	expect(press(wide, 'n').request).toEqual({kind: 'tell', text: 'nothing was searched for yet'});
});

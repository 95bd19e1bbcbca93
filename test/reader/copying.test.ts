import fc from 'fast-check';
import {expect, test} from 'vitest';
import {widthOf} from '../../source/layout/line.ts';
import {type Block} from '../../source/model/block.ts';
import {textOf} from '../../source/model/span.ts';
import {modeOfReader, pressInReader} from '../../source/reader/press.ts';
import {areasOfReader, openReader, type Reader, resizeReader} from '../../source/reader/reader.ts';
import {rowsSelected} from '../../source/reader/selecting.ts';
import {statusOf} from '../../source/reader/status.ts';
import {targetPointedAt} from '../../source/reader/targets.ts';
import {touchReader} from '../../source/reader/touch.ts';
import {partsInView} from '../../source/reader/view.ts';
import {postOf, posts, text} from '../random-post.ts';

const paragraph = (words: string): Block => ({kind: 'paragraph', text: text(words)});
const post = {
	...postOf([
		{id: '', level: 0, heading: [], blocks: [paragraph('The lead.')]},
		{
			id: 'one', level: 1, heading: text('One'), blocks: [
				{kind: 'paragraph', text: [...text('With a '), {text: 'link', roles: ['link'], href: 'https://example.org/'}, ...text(` in it, and enough words that it is broken into several lines${' of words'.repeat(10)}`), {text: '1', roles: ['footnote'], href: '#fn:1'}]},
				{kind: 'code', language: 'js', text: `const one = 1;\n\n${'long '.repeat(30)}`},
			],
		},
		{id: 'two', level: 2, heading: text('Two'), blocks: [{kind: 'list', isLoose: false, items: [{blocks: [{kind: 'code', language: '', text: 'second'}]}]}]},
		{id: 'three', level: 1, heading: text('Three'), blocks: [paragraph('The end. '.repeat(300).trim())]},
	], text('A post')),
	footnotes: [{kind: 'footnote', id: 'fn:1', number: 1, blocks: [paragraph('Noted.')]} as const],
};
const reader = openReader(post, {columns: 80, rows: 40});
const press = (given: Reader, ...keys: readonly string[]) => {
	let state = given;
	for (const key of keys) {
		state = pressInReader(state, key);
	}

	return state;
};

const copied = (given: Reader, ...keys: readonly string[]) => {
	const {request} = press(given, ...keys);
	return request?.kind === 'copy' ? request : undefined;
};

test('code is copied as it was written, chosen by a letter where there are several', () => {
	expect(copied(reader, 'y', 'c')).toBeUndefined();
	expect(copied(reader, 'y', 'c', 'a')).toEqual({kind: 'copy', text: `const one = 1;\n\n${'long '.repeat(30)}`, what: '3 lines of js'});
	expect(copied(reader, 'y', 'c', 's')).toEqual({kind: 'copy', text: 'second', what: '1 line'});
	expect(copied(press(openReader(post, {columns: 80, rows: 20}), ']'), 'y', 'c')?.what).toBe('3 lines of js');
	expect(press(reader, 'G', 'y', 'c').request).toEqual({kind: 'tell', text: 'no code in view'});
});

test('the section in view is copied with those beneath it and its footnotes; from the title on, the post', () => {
	const low = openReader(post, {columns: 80, rows: 12});
	expect(copied(press(low, ']'), 'y', 's')).toMatchObject({what: 'the section “One”', text: expect.stringMatching(/^One\n\nWith a link in it.*words\[1]\n\nconst one = 1;\n\n(?:long )*long\n\nTwo\n\n- second\n\n\[1] Noted\.$/s) as string});
	expect(copied(press(low, ']', ']'), 'y', 's')).toMatchObject({what: 'the section “Two”', text: 'Two\n\n- second'});
	expect(copied(low, 'y', 's')).toMatchObject({what: 'the whole post', text: expect.stringMatching(/^The lead\..*The end\./s) as string});
	expect(copied(press(low, '6', 'j'), 'y', 's')?.text).toBe('The lead.');
});

test('the mark of a footnote has no address to copy', () => {
	const pointing = press(reader, 'tab', 'tab');
	expect(targetPointedAt(pointing)?.href).toBe('#fn:1');
	expect(copied(pointing, 'y', 'c', 's')?.text).toBe('second');
});

test('the address of a link is copied: that pointed at, else the only one, else by a letter', () => {
	expect(copied(reader, 'tab', 'y')).toEqual({kind: 'copy', text: 'https://example.org/', what: 'https://example.org/'});
	expect(copied(reader, 'y', 'l')?.text).toBe('https://example.org/');
	expect(copied(reader, 'tab', 'y', 'l')?.text).toBe('https://example.org/');
	expect([press(reader, 'tab', 'y', 'l').wide, press(reader, 'tab', 'y', 'l', 'l').wide?.block.kind]).toEqual([undefined, 'code']);
	expect(press(reader, 'tab', 'y', 'j')).toMatchObject({top: 1, pending: {command: undefined}});
	expect(copied(openReader(postOf([{id: '', level: 0, heading: [], blocks: [{kind: 'paragraph', text: ['a', 'b'].map(href => ({text: href, roles: ['link'], href}))}]}]), {columns: 80, rows: 40}), 'y', 'l', 's')?.text).toBe('b');
	expect(press(reader, 'G', 'y', 'l').request).toEqual({kind: 'tell', text: 'no link in view'});
});

test('the paragraph that begins first in view is copied in one line', () => {
	expect(copied(reader, 'y', 'y')?.text).toBe('The lead.');
	expect(copied(press(openReader(post, {columns: 80, rows: 12}), ']'), 'y', 'p')?.text).toMatch(/^With a link in it, .* of words\[1]$/);
});

test('what may be copied is said while a letter is waited for, and other keys copy nothing', () => {
	expect(textOf(statusOf(press(reader, 'y'), 100))).toContain('c code · s section · l address · y paragraph');
	expect(press(reader, 'y', 'j')).toMatchObject({top: 0, request: undefined, pending: {command: undefined}});
	expect(copied(reader, 'y', 'escape')).toBeUndefined();
});

test('lines are selected by keys, and copied', () => {
	const low = openReader(post, {columns: 80, rows: 12});
	const selecting = press(low, 'v', 'j', 'j');
	expect(modeOfReader(selecting)).toBe('select');
	expect(rowsSelected(selecting.selection!)).toBe(3);
	expect(textOf(statusOf(selecting, 100))).toMatch(/3 lines selected +y copies/);
	const {top} = press(low, ']', 'j', 'j');
	expect(copied(press(low, ']', 'j', 'j'), 'v', '2', 'j', 'y')?.text).toMatch(/^With a link in it, .* words¹$/);
	expect(press(low, ']', 'j', 'j', 'v', '2', 'j', 'y')).toMatchObject({selection: undefined, top});
	expect(press(selecting, 'G').top).toBeGreaterThan(100 / 80);
	expect(press(selecting, 'G', 'o').top).toBeLessThanOrEqual(selecting.selection!.begin.row);
	expect(press(selecting, 'escape').selection).toBeUndefined();
	expect(resizeReader(selecting, {columns: 60, rows: 12}).selection).toBeUndefined();
	// It begins at what is pointed at.
	expect(copied(low, 'tab', 'v', 'y')?.text).toContain('With a link in it');
});

const at = (given: Reader, needle: string) => {
	const {page} = areasOfReader(given);
	const rows = partsInView(given).flatMap(part => part.lines).map(line => textOf(line));
	const row = rows.findIndex(line => line.includes(needle));
	return {x: page.x + rows[row]!.indexOf(needle), y: page.y + row};
};

const mouse = (given: Reader, action: 'press' | 'drag' | 'release', {x, y}: {x: number; y: number}) => touchReader(given, {action, button: 'left', x, y});

test('what the mouse is dragged over is copied, from cell to cell', () => {
	const from = at(reader, 'link');
	const to = at(reader, 'it, and');
	const dragged = mouse(mouse(reader, 'press', from), 'drag', {x: to.x + 1, y: to.y});
	expect(partsInView(dragged).flatMap(part => part.lines).flat().filter(({roles}) => roles.includes('selected')).map(({text}) => text).join('')).toBe('link in it');
	expect(mouse(dragged, 'release', to)).toMatchObject({selection: undefined, grip: undefined, request: {kind: 'copy', text: 'link in it', what: '“link in it”'}});
	const backwards = mouse(mouse(mouse(reader, 'press', {x: to.x + 1, y: to.y}), 'drag', from), 'release', from);
	expect(backwards.request).toMatchObject({text: 'link in it'});
	const down = at(reader, 'const one');
	expect(mouse(mouse(mouse(reader, 'press', from), 'drag', {...down, x: 79}), 'release', down).request).toMatchObject({text: expect.stringMatching(/^link in it.*¹\n\nconst one = 1;$/) as string});
	// Beyond the foot it scrolls on, and on the scroll bar it selects nothing.
	const low = openReader(post, {columns: 80, rows: 12});
	expect(mouse(mouse(low, 'press', {x: 10, y: 5}), 'drag', {x: 10, y: 11}).top).toBe(1);
	expect(mouse(mouse(low, 'press', {x: 79, y: 0}), 'drag', {x: 10, y: 8}).selection).toBeUndefined();
});

test('whatever is selected, lines keep their width and their text', () => {
	fc.assert(fc.property(posts, fc.array(fc.constantFrom('j', 'k', 'd', 'u', 'G', 'g', 'o', '3'), {maxLength: 8}), (random, keys) => {
		const opened = openReader(random, {columns: 60, rows: 16});
		const selecting = press(opened, 'v', ...keys);
		const {page} = areasOfReader(selecting);
		expect(selecting.selection!.end.row).toBeGreaterThanOrEqual(selecting.top);
		expect(selecting.selection!.end.row).toBeLessThan(selecting.top + page.height);
		const without = partsInView({...selecting, selection: undefined, isScrolling: true}).flatMap(part => part.lines);
		for (const [index, line] of partsInView(selecting).flatMap(part => part.lines).entries()) {
			expect(widthOf(line)).toBeLessThanOrEqual(page.width);
			expect(textOf(line).trimEnd()).toBe(textOf(without[index]!).trimEnd());
		}

		expect(press(selecting, 'y').request?.kind).toMatch(/copy|tell/);
	}), {numRuns: 60});
});

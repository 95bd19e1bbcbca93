import fc from 'fast-check';
import {expect, test} from 'vitest';
import {textOfLines} from '../../source/layout/text.ts';
import {type Block} from '../../source/model/block.ts';
import {type Mouse} from '../../source/mouse.ts';
import {contentsOf} from '../../source/reader/contents.ts';
import {noteOf} from '../../source/reader/note.ts';
import {openTarget} from '../../source/reader/pointing.ts';
import {sectionInView} from '../../source/reader/position.ts';
import {pressInReader} from '../../source/reader/press.ts';
import {areasOfReader, lastTop, openReader, type Reader} from '../../source/reader/reader.ts';
import {thumbOf} from '../../source/reader/scroll-bar.ts';
import {targetPointedAt, targetsInView} from '../../source/reader/targets.ts';
import {touchReader} from '../../source/reader/touch.ts';
import {postOf, posts, text} from '../random-post.ts';

const words = (count: number): Block => ({kind: 'paragraph', text: text('many words '.repeat(count * 6).trim())});
const post = postOf(Array.from({length: 40}, (_, index) => ({id: `s${index}`, level: 1 + (index % 3), heading: text(`Section ${index}`), blocks: [words(8)]})), text('A post'));
const wide = openReader(post, {columns: 120, rows: 30});
const small = openReader(post, {columns: 80, rows: 24});

const mouse = (action: Mouse['action'], x: number, y: number): Mouse => ({action, button: action.startsWith('wheel') ? 'none' : 'left', x, y});
const click = (reader: Reader, x: number, y: number) => touchReader(touchReader(reader, mouse('press', x, y)), mouse('release', x, y));
const wheel = (reader: Reader, x: number, y: number, notches: number) => {
	let state = reader;
	for (let left = Math.abs(notches); left > 0; left--) {
		state = touchReader(state, mouse(notches > 0 ? 'wheeldown' : 'wheelup', x, y));
	}

	return state;
};

const keys = (reader: Reader, ...pressed: readonly string[]) => {
	let state = reader;
	for (const key of pressed) {
		state = pressInReader(state, key);
	}

	return state;
};

test('the wheel scrolls the page, and stops at its ends', () => {
	expect(wheel(small, 10, 10, 2).top).toBe(6);
	expect(wheel(small, 10, 10, -1).top).toBe(0);
	expect(wheel(keys(small, 'G'), 10, 10, -1).top).toBe(lastTop(small) - 3);
	expect(wheel(keys(small, 'G'), 10, 10, 1).top).toBe(lastTop(small));
});

test('over the contents it scrolls these, and a click there goes to the heading under it', () => {
	const scrolled = wheel(wide, 5, 10, 3);
	expect(scrolled.top).toBe(0);
	expect(textOfLines(contentsOf(scrolled))[3]).toContain('Section 9');
	for (const reader of [wide, scrolled, keys(wide, '2', '0', ']'), keys(small, 'o'), keys(small, 'o', '/', '1')]) {
		const {x, y} = areasOfReader(reader).contents!;
		const rows = textOfLines(contentsOf(reader));
		for (const [row, line] of rows.entries()) {
			const number = /Section (\d+)/.exec(line)?.[1];
			if (number !== undefined) {
				expect(sectionInView(click(reader, x + 6, y + row))).toBe(`s${number}`);
			}
		}
	}

	expect(click(keys(small, 'o'), 6, 10).choosing).toBeUndefined();
	expect(click(keys(small, 'o'), 70, 10)).toMatchObject({choosing: undefined, top: 0});
	// Any key has them follow the page again.
	expect(contentsOf(keys(scrolled, 'j'))).toEqual(contentsOf(keys(wide, 'j')));
});

test('a click on what is folded into a heading unfolds it', () => {
	const folded = keys(wide, 'o', 'H', 'escape');
	const row = textOfLines(contentsOf(folded)).findIndex(line => line.includes('Section 0 +2'));
	const unfolded = click(folded, textOfLines(contentsOf(folded))[row]!.indexOf('+'), row);
	expect(unfolded.top).toBe(0);
	expect(textOfLines(contentsOf(unfolded))[row + 1]).toContain('Section 1');
});

test('the thumb of the scroll bar goes where it is dragged, and all that is one jump', () => {
	const {x, height} = areasOfReader(small).scrollBar;
	for (let row = 0; row < height; row++) {
		const pressed = touchReader(small, mouse('press', x, 0));
		const dragged = touchReader(touchReader(pressed, mouse('drag', 3, Math.floor(row / 2))), mouse('drag', 3, row));
		const {first, length} = thumbOf(dragged)!;
		expect(first).toBe(Math.min(row, height - length));
		expect(dragged.trail.back.length).toBe(first === 0 ? 0 : 1);
		const clicked = click(small, x, row);
		const thumb = thumbOf(clicked)!;
		expect(row).toBeGreaterThanOrEqual(thumb.first);
		expect(row).toBeLessThan(thumb.first + thumb.length);
	}

	const held = touchReader(touchReader(small, mouse('press', x, height - 1)), mouse('release', x, height - 1));
	expect(held.top).toBe(lastTop(small));
	expect(keys(held, 'backspace').top).toBe(0);
	expect(touchReader(held, mouse('drag', x, 0)).top).toBe(held.top);
});

const linked = postOf([{
	id: 'one', level: 1, heading: text('One'), blocks: [
		{kind: 'paragraph', text: [{text: 'To ', roles: []}, {text: 'a very long link '.repeat(8), roles: ['link'], href: 'https://example.org/'}, {text: ' and ', roles: []}, {text: 'two', roles: ['link'], href: '#two'}]},
		{kind: 'paragraph', text: [...text('Noted'), {text: '1', roles: ['footnote'], href: '#fn:1'}]},
		{kind: 'details', summary: text('Why?'), blocks: [words(1)]},
		words(20),
	],
}, {id: 'two', level: 1, heading: text('Two'), blocks: [words(30)]}]);
const withNote = {...linked, footnotes: [{kind: 'footnote', id: 'fn:1', number: 1, blocks: [words(1)]} as const]};

test('a click opens what Enter opens; where a link to the web leads is shown first', () => {
	const reader = openReader(withNote, {columns: 80, rows: 24});
	const {page} = areasOfReader(reader);
	const [web, inside, note, details] = targetsInView(reader);
	const at = (target: typeof web, stretch = 0) => [page.x + target!.stretches[stretch]!.from, page.y + target!.stretches[stretch]!.row] as const;
	const shown = click(reader, ...at(web, 1));
	expect(shown.request).toEqual({kind: 'tell', text: 'click again to open https://example.org/'});
	expect(targetPointedAt(shown)).toEqual(web);
	expect(click(shown, ...at(web)).request).toEqual({kind: 'follow', href: 'https://example.org/'});
	expect(sectionInView(click(reader, ...at(inside)))).toBe('two');
	expect(click(reader, ...at(details)).page.height).toBe(openTarget(reader, details!).page.height);
	const noted = click(reader, ...at(note));
	expect(noteOf(noted)).toBeDefined();
	const {area} = noteOf(noted)!;
	expect(noteOf(click(noted, area.x + 1, area.y + 1))).toBeDefined();
	expect(click(noted, page.x, page.y).noted).toBeUndefined();
	// What is let go elsewhere, and other buttons, click nothing.
	const [x, y] = at(inside);
	expect(touchReader(touchReader(reader, mouse('press', x, y)), mouse('release', x + 1, y)).top).toBe(0);
	expect(touchReader(touchReader(reader, {...mouse('press', x, y), button: 'right'}), mouse('release', x, y)).top).toBe(0);
});

test('a click while one types keeps what was found', () => {
	const found = keys(small, '/', 'm', 'a', 'n', 'y');
	expect(click(found, 3, 10).search).toMatchObject({isTyping: false, field: {text: 'many'}});
	expect(click(keys(small, '/'), 3, 10).search).toBeUndefined();
	expect(click(keys(openReader(withNote, {columns: 80, rows: 24}), 'f'), 3, 20).hint).toBeUndefined();
});

const anyMouse = fc.record({
	action: fc.constantFrom<Mouse['action']>('press', 'release', 'drag', 'wheelup', 'wheeldown', 'wheelleft', 'move'),
	button: fc.constantFrom<Mouse['button']>('left', 'left', 'right', 'none'),
	x: fc.integer({min: -1, max: 130}), y: fc.integer({min: -1, max: 45}),
});
const anyKey = fc.constantFrom('j', 'o', 't', '/', 'a', 'enter', 'escape', 'f', 'tab', 'G', 'z', 'H');

test('whatever the mouse does, and keys between, the reader stays on the page', () => {
	const sizes = fc.constantFrom({columns: 120, rows: 30}, {columns: 80, rows: 24}, {columns: 40, rows: 12}, {columns: 9, rows: 3});
	fc.assert(fc.property(posts, sizes, fc.array(fc.oneof({weight: 3, arbitrary: anyMouse}, anyKey), {maxLength: 30}), (random, size, acts) => {
		let reader = openReader(random, size);
		for (const act of acts) {
			reader = typeof act === 'string' ? pressInReader(reader, act) : touchReader(reader, act);
			expect(reader.top).toBeGreaterThanOrEqual(0);
			expect(reader.top).toBeLessThanOrEqual(lastTop(reader));
			expect(contentsOf(reader).length).toBeLessThanOrEqual(size.rows);
		}
	}), {numRuns: 80});
});

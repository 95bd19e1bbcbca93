import fc from 'fast-check';
import {expect, test} from 'vitest';
import {keymap} from '../../source/keymap.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {textOf} from '../../source/model/span.ts';
import {layOverview} from '../../source/presenter/lay-overview.ts';
import {type Overview} from '../../source/presenter/overview.ts';
import {slideOf} from '../../source/presenter/talk.ts';
import {sectionInView} from '../../source/reader/position.ts';
import {openStage} from '../../source/views/open-stage.ts';
import {rereadStage} from '../../source/views/reread-stage.ts';
import {paste, press, resizeStage, type Stage} from '../../source/views/stage.ts';
import {helpLines} from '../../source/views/help.ts';
import {touch} from '../../source/views/touch.ts';
import {postOf, posts, text} from '../random-post.ts';

const usual = {columns: 80, rows: 24};
const keys = fc.constantFrom(...keymap.flatMap(entry => entry.keys), '1', '0', 'a', 'x', 'f9', 'é');
const after = (stage: Stage, ...pressed: readonly string[]) => {
	let state = stage;
	for (const key of pressed) {
		state = press(state, key);
	}

	return state;
};

test('no sequence of keys and resizes throws or loses the post', () => {
	const sizes = fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})});
	fc.assert(fc.property(posts, fc.constantFrom('read', 'present'), fc.array(fc.oneof(keys, sizes), {maxLength: 30}), (post, mode, steps) => {
		let stage = openStage(post, usual, {mode});
		for (const step of steps) {
			stage = typeof step === 'string' ? press(stage, step) : resizeStage(stage, step);
			expect(stage.mode === 'read' || slideOf(stage.talk!).number > 0).toBe(true);
		}
	}));
});

test('from reading to presenting and back, one is where one was', () => {
	fc.assert(fc.property(posts, fc.array(fc.constantFrom('j', 'space', ']', 'G', 'u'), {maxLength: 10}), (post, steps) => {
		const stage = after(openStage(post, usual, {mode: 'read'}), ...steps);
		const back = after(stage, 's', 's');
		expect({mode: back.mode, top: back.reader.top, place: back.reader.place}).toEqual({mode: 'read', top: stage.reader.top, place: stage.reader.place});
	}));
});

const post = postOf(Array.from({length: 5}, (_, index) => ({
	id: `section-${index}`, level: 2, heading: text(`Section ${index}`), blocks: [{kind: 'paragraph' as const, text: text(`Paragraph ${index} says something. ${'It goes on for a while. '.repeat(30)}`)}],
})), text('A post'));

test('presenting starts at the section in view, and reading goes on at the slide shown', () => {
	const presenting = after(openStage(post, usual, {mode: 'read'}), ']', ']', ']', 's');
	expect(slideOf(presenting.talk!).title).toEqual(text('Section 2'));
	const reading = after(presenting, 'n', 's');
	expect(sectionInView(reading.reader)).toBe('section-3');
});

test('Escape and the keys of a clicker never quit', () => {
	for (const mode of ['read', 'present'] as const) {
		const stage = openStage(post, usual, {mode});
		for (const key of ['escape', 'pageup', 'pagedown', 'b', '.', 'f5', 'space', 'backspace', 'left', 'right']) {
			expect(press(stage, key).request?.kind).not.toBe('quit');
		}

		expect(press(stage, 'q').request).toEqual({kind: 'quit', isInterrupted: false});
		expect(press(stage, 'ctrl+c').request).toEqual({kind: 'quit', isInterrupted: true});
	}
});

test('while a search is typed, letters are letters', () => {
	const stage = after(openStage(post, usual, {mode: 'read'}), '/');
	expect(press(stage, 'q').request).toBeUndefined();
	expect(after(stage, 'q', '?', 's').reader.search!.field.text).toBe('q?s');
	expect(paste(stage, 'quit').reader.search!.field.text).toBe('quit');
	expect(paste(after(stage, 'escape'), 'quit')).toEqual(after(stage, 'escape'));
});

test('Escape, Enter, ? and q put the help away, and do nothing else', () => {
	for (const mode of ['read', 'present'] as const) {
		const stage = openStage(post, usual, {mode});
		const helped = press(stage, '?');
		expect(helped.help).toBeDefined();
		for (const key of ['q', '?', 'escape', 'enter', 'backspace']) {
			expect(press(helped, key)).toEqual(stage);
		}

		expect(press(helped, 'ctrl+c').request).toMatchObject({kind: 'quit'});
	}
});

const rowsOf = (stage: Stage) => textOfLines(helpLines(stage.help!, stage.mode, stage.size));

test('help that was scrolled is all there in a window that has room for it', () => {
	const stage = openStage(postOf([]), {columns: 40, rows: 10}, {mode: 'read'});
	const scrolled = press(press(stage, '?'), 'pagedown');
	const large = {columns: 160, rows: 50};
	expect(rowsOf(resizeStage(scrolled, large))).toEqual(rowsOf(press(resizeStage(stage, large), '?')));
});

test('what is typed in the help filters it', () => {
	const stage = after(openStage(post, usual, {mode: 'read'}), '?', ...'half screen');
	expect(rowsOf(stage).filter(row => row.trim() !== '')).toEqual([
		expect.stringMatching(/^ +Moving$/), expect.stringMatching(/d Ctrl-D +half a screen down$/), expect.stringMatching(/u Ctrl-U +half a screen up$/), expect.stringMatching(/^ {2}\?half screen/),
	]);
	expect(rowsOf(after(stage, ...'xyz')).join('\n')).toContain('no key does this');
	expect(rowsOf(paste(stage, '\tno')).at(-1)).toContain('?half screen no');
	expect(rowsOf(after(stage, 'ctrl+u')).join('')).toContain('next heading');
});

test('every key is found in the help, in any window', () => {
	const sizes = fc.record({columns: fc.integer({min: 60, max: 160}), rows: fc.integer({min: 4, max: 50})});
	fc.assert(fc.property(sizes, fc.constantFrom('read', 'present'), (size, mode) => {
		let stage = press(openStage(post, size, {mode}), '?');
		const seen = new Set<string>();
		for (let step = 0; step < 100; step++) {
			const rows = rowsOf(stage);
			expect(rows).toHaveLength(size.rows);
			for (const row of rows) {
				seen.add(row);
			}

			stage = press(stage, 'down');
		}

		const text = [...seen].join('\n');
		expect(keymap.filter(({modes}) => (modes as readonly string[]).includes(mode)).filter(({help}) => !text.includes(help))).toEqual([]);
	}), {numRuns: 30});
});

test('in the help, Enter searches backwards for what was typed', () => {
	const stage = after(openStage(post, usual, {mode: 'read'}), 'G', '?', ...'paragraph 1', 'enter');
	expect(stage.help).toBeUndefined();
	expect(stage.reader.search).toMatchObject({isBackward: true, isTyping: false, here: 0, hits: {length: 1}});
	expect(stage.reader.top).toBeLessThan(after(stage, 'backspace').reader.top);
});

test('a talk starts at the slide asked for', () => {
	expect(slideOf(openStage(post, usual, {mode: 'present', slide: 3}).talk!).number).toBe(3);
	expect(slideOf(openStage(post, usual, {mode: 'present', slide: 99}).talk!).number).toBe(openStage(post, usual, {mode: 'present'}).talk!.deck.slides.length);
	expect(slideOf(openStage(post, usual, {mode: 'present', place: {section: 'section-4', block: -1, share: 0}}).talk!).title).toEqual(text('Section 4'));
});

test('what reading the post stumbled over is said, until the next key', () => {
	const stage = openStage({...post, warnings: [{line: 3, text: 'broken'}]}, usual, {mode: 'read'});
	expect(stage.message).toBe('line 3: broken');
	expect(press(stage, 'j').message).toBe('');
});

test('Ctrl-Z and Ctrl-L are heard whatever is waited for', () => {
	const stage = openStage(postOf([{id: 'a', level: 1, heading: text('A'), blocks: []}]), usual, {mode: 'read'});
	for (const begun of [['m'], ['\''], ['/', 'a'], ['o', '/'], ['?'], ['4', '2']]) {
		expect(after(stage, ...begun, 'ctrl+z').request).toEqual({kind: 'suspend'});
		expect(after(stage, ...begun, 'ctrl+l').request).toEqual({kind: 'redraw'});
	}
});

test('M gives the mouse to the terminal, and takes it back', () => {
	const stage = openStage(postOf([]), usual, {mode: 'read'});
	expect(stage.hasMouse).toBe(true);
	expect(after(stage, 'M')).toMatchObject({hasMouse: false, message: 'the mouse selects text; M takes it back'});
	expect(after(stage, 'M', 'M').hasMouse).toBe(true);
	expect(after(openStage(postOf([]), usual, {mode: 'present', hasMouse: false}), 'M').hasMouse).toBe(true);
	expect(openStage(postOf([]), usual, {mode: 'notes'}).hasMouse).toBe(false);
});

test('in a talk a click is the next step, one with the right button the step before, and the wheel skips nothing', () => {
	const sections = Array.from({length: 9}, (_, index) => ({id: `s${index}`, level: 1, heading: text(`Heading ${index}`), blocks: [{kind: 'paragraph', text: text('Something is said here.')} as const]}));
	const stage = openStage(postOf(sections, text('A talk')), usual, {mode: 'present'});
	const click = (given: Stage, button: 'left' | 'right' | 'middle' = 'left', x = 40, y = 10) => touch(touch(given, {action: 'press', button, x, y}), {action: 'release', button, x, y});
	expect(click(stage).talk!.index).toBe(1);
	expect(click(click(click(stage)), 'right').talk!.index).toBe(1);
	expect(click(stage, 'middle').talk!.index).toBe(0);
	expect(touch(stage, {action: 'wheeldown', button: 'none', x: 1, y: 1}).talk!.index).toBe(0);
	expect(click(after(stage, 'b')).talk).toMatchObject({index: 0, cover: undefined});
	const overview = after(stage, 'o');
	expect(touch(overview, {action: 'wheeldown', button: 'none', x: 1, y: 1}).talk!.cover).not.toEqual(overview.talk!.cover);
	// Every tile is clicked by its heading.
	const rows = textOfLines(layOverview(overview.talk!, overview.talk!.cover as Overview));
	for (const [y, row] of rows.entries()) {
		for (const {0: heading, index} of row.matchAll(/Heading \d/g)) {
			const {talk} = click(overview, 'left', index, y);
			expect(talk!.cover).toBeUndefined();
			expect(textOf(slideOf(talk!).title)).toBe(heading);
		}
	}

	expect(rows.join('\n')).toContain('Heading 1');
});

test('the wheel scrolls the help, and clicks leave it', () => {
	const help = after(openStage(postOf([]), {columns: 60, rows: 12}, {mode: 'read'}), '?');
	expect(touch(help, {action: 'wheeldown', button: 'none', x: 1, y: 1}).help!.top).toBe(1);
	expect(touch(help, {action: 'press', button: 'left', x: 1, y: 1}).help).toEqual(help.help);
});

test('where nothing may change by itself, what has changed is marked until the next key', () => {
	const post = postOf([{id: 'a', level: 1, heading: text('A'), blocks: []}]);
	const changed = (isStill: boolean) => rereadStage(openStage(post, usual, {mode: 'read', isStill}), postOf([{id: 'a', level: 1, heading: text('B'), blocks: []}]));
	expect(changed(true).reader.changes).toHaveLength(1);
	expect(after(changed(true), 'j').reader.changes).toEqual([]);
	expect(after(changed(false), 'j').reader.changes).toHaveLength(1);
});

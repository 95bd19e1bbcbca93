import fc from 'fast-check';
import {expect, test} from 'vitest';
import {keymap} from '../../source/keymap.ts';
import {widthOf} from '../../source/layout/line.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {type Size} from '../../source/layout/measure.ts';
import {type Post} from '../../source/model/post.ts';
import {type Console, hearReport, loseTalk, openConsole, pressInConsole, rereadConsole, resizeConsole, resumeOf} from '../../source/presenter/console.ts';
import {clockOf, durationIn} from '../../source/presenter/duration.ts';
import {granted} from '../../source/presenter/grant.ts';
import {layConsole} from '../../source/presenter/lay-console.ts';
import {paceAt} from '../../source/presenter/pace.ts';
import {reportOf} from '../../source/presenter/report.ts';
import {openTalk, slideAt, type Talk} from '../../source/presenter/talk.ts';
import {posts, postOf, text} from '../random-post.ts';

const usual = {columns: 80, rows: 24};
const large = {columns: 100, rows: 30};
const post = postOf(['One', 'Two', 'Three', 'Four'].map(name => ({
	id: name, level: 2, heading: text(name), blocks: [{kind: 'paragraph', text: text(`${name} is said here. ${'It is explained at length, word by word, to all who listen. '.repeat(10)}`)}],
})), text('A post'));

/** A console beside a talk: what one asks, the other does and tells. */
const beside = (given: Post, size: Size = large) => {
	let talk: Talk = openTalk(given, size, 'points');
	let speaker = hearReport(openConsole(given, usual, 'points', {}), reportOf(talk));
	return {
		press(...keys: readonly string[]) {
			for (const key of keys) {
				const pressed = pressInConsole(speaker, key);
				({speaker} = pressed);
				if (pressed.wish && pressed.wish.kind !== 'clock') {
					talk = granted(talk, pressed.wish);
				}

				speaker = hearReport(speaker, reportOf(talk));
			}

			return {talk, speaker};
		},
	};
};

const textOfConsole = (speaker: Console) => layConsole(speaker).map(({lines}) => textOfLines(lines).join('\n')).join('\n');

test('what is pressed in the console moves the talk, and the console shows where it went', () => {
	const pair = beside(post);
	expect(pair.press('space').talk.index).toBe(1);
	expect(pair.press('4', 'enter').talk.index).toBe(3);
	const {speaker, talk} = pair.press('\'');
	expect([talk.index, speaker.talk.index]).toEqual([1, 1]);
	expect(textOfConsole(speaker)).toMatch(/─ 2 ─[^]*─ 3 next ─[^]*One is said here\. It is explained/);
});

test('the overview of the console is not seen by the audience until a slide is chosen', () => {
	const pair = beside(post);
	const {talk} = pair.press('o', 'right', 'right');
	expect([talk.cover, talk.index]).toEqual([undefined, 0]);
	expect(pair.press('enter').talk.index).toBe(2);
});

test('a black screen is told, and any key lifts it', () => {
	const pair = beside(post);
	const {speaker, talk} = pair.press('b');
	expect(talk.cover).toBe('black');
	expect(textOfConsole(speaker)).toContain('the audience sees black');
	expect(pair.press('space').talk).toMatchObject({cover: undefined, index: 0});
});

test('without a talk the console goes through the slides by itself, and goes on there when one comes back', () => {
	const alone = pressInConsole(openConsole(post, usual, 'points', {}), 'space');
	expect([alone.wish, alone.speaker.talk.index]).toEqual([undefined, 1]);
	expect(textOfConsole(alone.speaker)).toContain('waiting for the talk');
	expect(resumeOf(alone.speaker)).toBeUndefined();
	const {speaker} = beside(post).press('3', 'enter');
	const lost = loseTalk(speaker, false);
	expect(granted(openTalk(post, usual, 'points'), resumeOf(lost) as Exclude<NonNullable<ReturnType<typeof resumeOf>>, {kind: 'clock'}>).index).toBe(2);
	expect(resumeOf(loseTalk(speaker, true))).toBeUndefined();
});

test('a place in a heading that was just written shows no other slide until the post is read again', () => {
	const renamed = postOf(post.sections.map(section => section.id === 'Three' ? {...section, id: 'third', heading: text('Third')} : section), post.title);
	const {speaker} = beside(post).press('4', 'enter');
	const told = hearReport(speaker, reportOf(slideAt(openTalk(renamed, large, 'points'), 3)));
	expect(told.talk.index).toBe(3);
	expect(rereadConsole(told, renamed).talk).toMatchObject({index: 3, place: {section: 'third'}});
	expect(rereadConsole(speaker, renamed).talk).toMatchObject({index: 3, place: {section: 'third'}});
});

test('notes are scrolled as far as there are any, and back as soon as one asks', () => {
	const press = (speaker: Console, key: string, times: number) => {
		let now = speaker;
		for (let left = times; left > 0; left--) {
			now = pressInConsole(now, key).speaker;
		}

		return now;
	};

	const start = press(openConsole(post, {columns: 60, rows: 10}, 'points', {}), 'space', 1);
	const end = press(start, 'd', 50);
	expect(textOfConsole(start)).toContain('↓ more notes: d');
	expect(textOfConsole(end)).not.toContain('more notes');
	expect([press(end, 'd', 1).scroll, press(end, 'u', 1).scroll, press(end, 'u', 50).scroll]).toEqual([end.scroll, end.scroll - 5, 0]);
	expect(press(resizeConsole(end, large), 'd', 1).scroll).toBe(0);
});

const sizes = fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})});
const keys = fc.constantFrom(...keymap.filter(({modes}) => (modes as readonly string[]).some(mode => mode === 'notes' || mode === 'overview')).flatMap(entry => entry.keys), '1', 'x');

test('whatever is pressed, and in a window of any size, console and talk are at one place, and all panes stand in the window and apart', () => {
	const times = fc.record({gone: fc.nat(), duration: fc.option(fc.nat(), {nil: undefined})});
	fc.assert(fc.property(posts, fc.tuple(sizes, sizes), fc.array(keys, {maxLength: 12}), times, (given, [size, window], pressed, {duration, gone}) => {
		const {speaker, talk} = beside(given, size).press(...pressed);
		expect([speaker.talk.index, speaker.talk.step]).toEqual([talk.index, talk.step]);
		const panes = layConsole({...resizeConsole(speaker, window), began: 0, now: gone * 1000, duration: duration === undefined ? undefined : (duration + 1) * 1000});
		const taken = new Set<string>();
		for (const {area, lines} of panes) {
			expect(lines.length).toBeLessThanOrEqual(area.height);
			expect(area.x + area.width).toBeLessThanOrEqual(window.columns);
			expect(area.y + area.height).toBeLessThanOrEqual(window.rows);
			for (const line of lines) {
				expect(widthOf(line)).toBeLessThanOrEqual(area.width);
			}

			for (let {y} = area; y < area.y + area.height; y++) {
				expect(taken.has(`${area.x} ${y}`)).toBe(false);
				taken.add(`${area.x} ${y}`);
			}
		}
	}), {numRuns: 40});
});

test('the time is spread over the slides by their words; who is on the slide that is due is on time', () => {
	const {deck: {slides}} = openTalk(post, usual, 'points');
	const minute = 60_000;
	const paces = [0, 1, 2, 3, 4].map(index => paceAt(slides, index, {began: 0, duration: 40 * minute, now: 20 * minute}));
	expect(paces.map(({late}) => Math.sign(late!))).toEqual([1, 1, 0, -1, -1]);
	expect(paces.map(({left}) => left)).toEqual(Array.from({length: 5}, () => 20 * minute));
	expect(paces.map(({words}) => words)).toEqual(paces.map(({words}) => words).sort((one, other) => other - one));
	expect(paces.at(-1)!.to).toBe(1);
	expect(paceAt(slides, 0, {began: undefined, duration: minute, now: 1e9})).toMatchObject({gone: 0, left: minute, late: 0});
	expect(paceAt(slides, 0, {began: 0, duration: undefined, now: 5})).not.toHaveProperty('left');
});

test.each([
	['20m', 20 * 60], ['20', 20 * 60], [20, 20 * 60], ['1h30m', 90 * 60], ['1h', 3600], ['90s', 90], ['20:00', 20 * 60], ['1:30:05', 5405], ['20 min', 20 * 60],
	['1 hour 5 minutes', 65 * 60], ['', undefined], ['soon', undefined], ['0', undefined], ['-5m', undefined], ['25h', undefined], [undefined, undefined], [{}, undefined], ['9'.repeat(50), undefined],
])('%s is %s seconds', (written, seconds) => {
	expect(durationIn(written)).toBe(seconds === undefined ? undefined : seconds * 1000);
});

test('a clock shows minutes and seconds, and hours where there are any', () => {
	expect([0, 5000, 65_000, 3_605_000, -61_000].map(time => clockOf(time))).toEqual(['0:00', '0:05', '1:05', '1:00:05', '1:01']);
});

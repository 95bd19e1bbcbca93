import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {openStage} from '../../source/views/open-stage.ts';
import {press} from '../../source/views/stage.ts';
import {postOf, text} from '../random-post.ts';
import {arrivalTime} from '../../source/presenter/transition.ts';
import {arrivingBy} from '../../source/views/arriving.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

const post = postOf(['a', 'b', 'c'].map(id => ({id, level: 1, heading: text(id), blocks: [{kind: 'paragraph', text: text(id)}]})));
const first = openStage(post, {columns: 80, rows: 24}, {mode: 'present', transition: 'fade'});
const second = press(first, 'space');

const shares = () => {
	const shown: Array<number | undefined> = [];
	return {
		shown, arriving: arrivingBy(share => {
			shown.push(share);
		}),
	};
};

test('a slide comes share by share, and then is there', () => {
	const {shown, arriving} = shares();
	arriving.hurry();
	arriving.turn(first, second);
	vi.advanceTimersByTime(2 * arrivalTime);
	expect(shown.at(-1)).toBeUndefined();
	const some = shown.slice(0, -1) as number[];
	expect(some.length).toBeGreaterThan(3);
	expect(some).toEqual(some.toSorted((one, other) => one - other));
	expect(some.every(share => share > 0 && share < 1)).toBe(true);
});

test('one that is hurried is there at once, and nothing comes behind it', () => {
	const {shown, arriving} = shares();
	arriving.end();
	expect(shown).toEqual([]);
	arriving.turn(first, second);
	arriving.hurry();
	expect(shown.at(-1)).toBeUndefined();
	const {length} = shown;
	vi.advanceTimersByTime(2 * arrivalTime);
	expect(shown).toHaveLength(length);
	expect(vi.getTimerCount()).toBe(0);
});

test.each([
	['where slides come at once', {...first, transition: 'none' as const}, {...second, transition: 'none' as const}],
	['where nothing is to change by itself', first, {...second, isStill: true}],
	['on the same slide', first, first],
	['from page to slide', {...first, mode: 'read' as const}, first],
])('nothing comes slowly %s', (_, before, after) => {
	const {shown, arriving} = shares();
	arriving.turn(before, after);
	expect(shown).toEqual([]);
});

test('keys pressed one soon after another turn slides at once', () => {
	const {shown, arriving} = shares();
	arriving.hurry();
	arriving.hurry();
	arriving.turn(first, second);
	expect(shown).toEqual([]);
	vi.advanceTimersByTime(2 * arrivalTime);
	arriving.hurry();
	arriving.turn(second, first);
	expect(shown.length).toBeGreaterThan(0);
});

import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {arrivalTime} from '../../source/presenter/transition.ts';
import {arrivingBy} from '../../source/views/arriving.ts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

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
	arriving.start();
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
	arriving.start();
	arriving.end();
	expect(shown.at(-1)).toBeUndefined();
	const {length} = shown;
	vi.advanceTimersByTime(2 * arrivalTime);
	expect(shown).toHaveLength(length);
	expect(vi.getTimerCount()).toBe(0);
});

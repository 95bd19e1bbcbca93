import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cellsIn} from '../../source/layout/cells.ts';
import {type Post} from '../../source/model/post.ts';
import {heardAt, noRehearsal, tableOf} from '../../source/presenter/rehearsal.ts';
import {resizeTalk} from '../../source/presenter/resize.ts';
import {openTalk, slideAt, type Talk} from '../../source/presenter/talk.ts';
import {posts, postOf, text} from '../random-post.ts';

const size = {columns: 80, rows: 24};
const sectionOf = (name: string, words: number) => ({id: name, level: 2, heading: text(name), blocks: [{kind: 'paragraph', text: text(`${'Word '.repeat(words).trim()}.`)}] as const});
const post: Post = postOf([sectionOf('One', 10), sectionOf('Two', 30)], text('A post'));

/** A rehearsal in which slides, counted from 0, are shown for so many seconds. */
const rehearsed = (talk: Talk, stays: ReadonlyArray<readonly [index: number | undefined, seconds: number]>) => {
	let rehearsal = noRehearsal;
	let now = 0;
	for (const [index, seconds] of stays) {
		const place = index === undefined ? undefined : slideAt(talk, index).place;
		for (let second = 0; second <= seconds; second++) {
			rehearsal = heardAt(rehearsal, place, now + (second * 1000));
		}

		now += seconds * 1000;
	}

	return rehearsal;
};

test('each slide has the time of all stays on it, beside its words, and in all', () => {
	const talk = openTalk(post, size, 'full');
	const rehearsal = rehearsed(talk, [[0, 5], [1, 20], [2, 60], [1, 10], [undefined, 30], [2, 1]]);
	expect(tableOf(rehearsal, talk, undefined, 80).split('\n')).toEqual([
		'slide  time  words',
		'    1  0:05      0  A post',
		'    2  0:30     10  One',
		'    3  1:01     30  Two',
		'  all  1:36     40  25 words a minute',
	]);
	expect(tableOf(rehearsal, talk, 120_000, 80).split('\n').slice(2)).toEqual([
		'    2  0:30  0:30     10  One',
		'    3  1:01  1:30     30  Two',
		'  all  1:36  2:00     40  25 words a minute, 0:24 to spare',
	]);
	expect(tableOf(rehearsal, talk, 60_000, 80)).toMatch(/, 0:36 too long$/);
	expect(tableOf(noRehearsal, talk, undefined, 80)).toMatch(/ {5}– {5}10 {2}One\n[^]*all {2}0:00 {5}40$/);
});

test('time that nobody was there to see is not counted', () => {
	const {place} = slideAt(openTalk(post, size, 'full'), 1);
	const before = heardAt(heardAt(noRehearsal, place, 0), place, 1000);
	expect(heardAt(heardAt(before, place, 3_600_000), place, 3_601_000).stays).toEqual([{place, time: 2000}]);
});

test('whatever is done, all the time is in the table, and the table in the window', () => {
	const stays = fc.array(fc.tuple(fc.nat({max: 20}), fc.integer({min: 1, max: 20})), {maxLength: 8});
	const sizes = fc.record({columns: fc.integer({min: 30, max: 120}), rows: fc.integer({min: 8, max: 50})});
	fc.assert(fc.property(posts, stays, sizes, (some, taken, window) => {
		const talk = openTalk(some, size, 'points');
		const rows = tableOf(rehearsed(talk, taken), resizeTalk(talk, window), 600_000, window.columns).split('\n');
		const secondsIn = (row: string) => {
			const [, minutes = '0', seconds = '0'] = / (\d+):(\d\d) /.exec(row) ?? [];
			return (Number(minutes) * 60) + Number(seconds);
		};

		const all = taken.reduce((sum, [, seconds]) => sum + seconds, 0);
		expect(secondsIn(rows.at(-1)!)).toBe(all);
		expect(Math.max(...rows.map(row => cellsIn(row)))).toBeLessThanOrEqual(window.columns);
	}), {numRuns: 30});
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Size} from '../../source/layout/measure.ts';
import {textOf} from '../../source/model/span.ts';
import {pressInReader} from '../../source/reader/press.ts';
import {areasOfReader, lastTop, openReader, type Reader, resizeReader} from '../../source/reader/reader.ts';
import {targetPointedAt, targetsInView} from '../../source/reader/targets.ts';
import {partsInView} from '../../source/reader/view.ts';
import {postOf, posts, text} from '../random-post.ts';

const sizes: fc.Arbitrary<Size> = fc.record({columns: fc.integer({min: 20, max: 120}), rows: fc.integer({min: 2, max: 40})});

/** The rows that are shown: from one up to, and without, another. */
const shownIn = (reader: Reader) => {
	const rows = partsInView(reader).flatMap(({lines}) => lines).length;
	return {from: reader.top, to: reader.top + rows};
};

const heightOf = (reader: Reader) => areasOfReader(reader).page.height;

test('no heading stands alone at the foot of a screen, unless headings fill half of it', () => {
	const keys = fc.array(fc.constantFrom('space', 'b', 'd', 'u', ']', '[', 'G', 'g', '3', '%', 'n', 'tab', 'C'), {maxLength: 12});
	fc.assert(fc.property(posts, sizes, sizes, keys, (post, size, other, pressed) => {
		let reader = openReader(post, size);
		for (const key of pressed) {
			reader = pressInReader(reader, key);
			reader = key === 'C' ? resizeReader(reader, other) : reader;
			if (reader.top < lastTop(reader)) {
				const parts = partsInView(reader);
				const above = parts.slice(0, parts.findLastIndex(({content}) => content !== 'heading') + 1).flatMap(({lines}) => lines);
				expect(parts.at(-1)!.content === 'heading' && 2 * above.length >= heightOf(reader)).toBe(false);
			}
		}
	}), {numRuns: 50});
});

test('whichever way screens are turned, no row is skipped, and the end is reached', () => {
	fc.assert(fc.property(posts, sizes, fc.array(fc.constantFrom('space', 'b', 'd', 'u'), {maxLength: 20}), (post, size, keys) => {
		let reader = openReader(post, size);
		for (const key of [...keys, ...Array.from({length: reader.page.height}, () => 'space'), ...Array.from({length: reader.page.height}, () => 'b')]) {
			const before = shownIn(reader);
			const last = reader.top;
			reader = pressInReader(reader, key);
			const after = shownIn(reader);
			expect(after.from).toBeLessThanOrEqual(before.to);
			expect(after.to).toBeGreaterThanOrEqual(before.from);
			if (reader.top === last) {
				expect(last).toBe(key === 'space' || key === 'd' ? lastTop(reader) : 0);
				expect(last < lastTop(reader) || after.to === reader.page.height).toBe(true);
			}
		}
	}), {numRuns: 25});
});

test('row by row, every row of the window is shown, and moves by one', () => {
	fc.assert(fc.property(posts, sizes, fc.array(fc.constantFrom('j', 'k', 'space', 'd'), {maxLength: 20}), (post, size, keys) => {
		let reader = openReader(post, size);
		for (const key of keys) {
			const before = reader.top;
			reader = pressInReader(reader, key);
			if (key === 'j' || key === 'k') {
				expect(reader.top).toBe(Math.max(0, Math.min(before + (key === 'j' ? 1 : -1), lastTop(reader))));
				expect(shownIn(reader).to).toBe(Math.min(reader.page.height, reader.top + heightOf(reader)));
			}
		}
	}));
});

test('what is pointed at is in view, in headings too', () => {
	const linked = posts.map(post => ({...post, sections: post.sections.map(section => ({...section, heading: section.heading.map(span => ({...span, roles: ['link'] as const, href: `#${section.id}`}))}))}));
	fc.assert(fc.property(linked, sizes, fc.array(fc.constantFrom('tab', 'shift+tab', 'space', 'b', 'j'), {maxLength: 12}), (post, size, keys) => {
		let reader = openReader(post, size);
		for (const key of keys) {
			const before = reader.pointed;
			reader = pressInReader(reader, key);
			if (reader.pointed !== before) {
				expect(targetPointedAt(reader)?.at).toEqual(reader.pointed);
			}
		}
	}), {numRuns: 60});
});

const post = postOf([
	{id: 'one', level: 3, heading: text('One'), blocks: [{kind: 'paragraph', text: text('word '.repeat(13 * 14).trim())}]},
	{id: 'two', level: 3, heading: [{text: 'Two', roles: ['link'], href: 'https://example.org'}], blocks: [{kind: 'paragraph', text: text('more '.repeat(30 * 14).trim())}]},
]);

test('a heading that waits is at the head of the next screen, and till then nothing to point at; row by row it is shown', () => {
	const reader = openReader(post, {columns: 76, rows: 19});
	const rows = (given: Reader) => partsInView(given).flatMap(({lines}) => lines).map(line => textOf(line));
	const waiting = rows(reader);
	expect(waiting).toHaveLength(16);
	expect(waiting.at(-1)).toBe('');
	expect(targetsInView(reader)).toEqual([]);
	expect(rows(pressInReader(reader, 'space'))[0]).toBe('Two');
	expect(rows(pressInReader(pressInReader(reader, 'j'), 'k')).at(-1)).toBe('Two');
	expect(rows(pressInReader(reader, 'v')).at(-1)).toBe('Two');
	expect(rows(pressInReader(reader, 'tab'))).toContain('Two');
});

test('nor does a heading stand at the foot with one line of what it heads, nor its rule without it at the head', () => {
	const ruled = postOf([
		{id: 'one', level: 2, heading: text('One'), blocks: [{kind: 'paragraph', text: text('word '.repeat(13 * 14).trim())}]},
		{id: 'two', level: 2, heading: text('Two'), blocks: [{kind: 'paragraph', text: text('more '.repeat(60 * 14).trim())}]},
	]);
	for (const height of Array.from({length: 16}, (_, index) => index + 14)) {
		let reader = openReader(ruled, {columns: 76, rows: height});
		const seen = new Set<string>();
		while (reader.top < lastTop(reader)) {
			const rows = partsInView(reader).flatMap(({lines}) => lines).map(line => textOf(line));
			expect(rows[0]!.startsWith('▔')).toBe(false);
			expect(rows.slice(-3, -1).some(row => row.startsWith('▔'))).toBe(rows.at(-1)!.startsWith('more') && rows.at(-2)!.startsWith('more') && rows.at(-3)!.startsWith('▔'));
			seen.add(rows.join('\n'));
			reader = pressInReader(reader, 'space');
		}

		expect([...seen].some(some => some.includes('Two\n▔▔▔'))).toBe(true);
	}
});

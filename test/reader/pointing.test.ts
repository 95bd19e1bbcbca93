import fc from 'fast-check';
import {expect, test} from 'vitest';
import {widthOf} from '../../source/layout/line.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {type Block} from '../../source/model/block.ts';
import {type Post} from '../../source/model/post.ts';
import {type Span, textOf} from '../../source/model/span.ts';
import {labelsFor} from '../../source/reader/hints.ts';
import {noteOf} from '../../source/reader/note.ts';
import {sectionInView} from '../../source/reader/position.ts';
import {pressInReader} from '../../source/reader/press.ts';
import {areasOfReader, openReader, type Reader, resizeReader} from '../../source/reader/reader.ts';
import {statusOf} from '../../source/reader/status.ts';
import {targetPointedAt, targetsIn, targetsInView} from '../../source/reader/targets.ts';
import {partsInView} from '../../source/reader/view.ts';
import {postOf, posts, text} from '../random-post.ts';

const link = (words: string, href: string): Span => ({text: words, roles: ['link'], href});
const paragraph = (...spans: ReadonlyArray<Span | string>): Block => ({kind: 'paragraph', text: spans.map(span => typeof span === 'string' ? {text: span, roles: []} : span)});
const filler = paragraph('filler words '.repeat(300).trim());

const post: Post = {
	...postOf([
		{
			id: 'one', level: 1, heading: text('One'), blocks: [
				paragraph('See ', link('the other section', '#two'), ', ', link('the web', 'https://example.org/a'), ' or ', link('another post', '../other.md'), '.'),
				paragraph('It is said', {text: '1', roles: ['footnote'], href: '#fn-1'}, {text: '2', roles: ['footnote'], href: '#fn-2'}, '.'),
				{kind: 'table', alignments: ['left', 'left'], header: [text('a'), text('b')], rows: [[[link('a long link in a cell of a table', '#two')], [link('and another long link beside it', '#nowhere')]]]},
				filler,
			],
		},
		{id: 'two', level: 1, heading: text('Two'), blocks: [paragraph('Go ', link('back', '#'), '.'), filler]},
	], text('Links')),
	footnotes: [
		{kind: 'footnote', id: 'fn-1', number: 1, blocks: [paragraph('In the second edition, too.')]},
		{kind: 'footnote', id: 'fn-2', number: 2, blocks: [paragraph('A long note. '.repeat(80).trim())]},
	],
};

const size = {columns: 80, rows: 24};
const press = (reader: Reader, ...keys: readonly string[]) => {
	let state = reader;
	for (const key of keys) {
		state = pressInReader(state, key);
	}

	return state;
};

const hrefAt = (reader: Reader) => targetPointedAt(reader)?.href;
const status = (reader: Reader) => textOf(statusOf(reader, 100)).trim();
const markedIn = (reader: Reader, role: 'linkHere' | 'hint') => partsInView(reader).flatMap(part => part.lines).flat().filter(run => run.roles.includes(role)).map(run => run.text);

test.each([30, 44, 60, 80])('links are walked with Tab, each once, however its lines are broken, at %i columns', columns => {
	let reader = openReader(post, {columns, rows: 60});
	const walked: Array<string | undefined> = [];
	for (let step = 0; step < 7; step++) {
		reader = press(reader, 'tab');
		walked.push(hrefAt(reader));
	}

	expect(walked).toEqual(['#two', 'https://example.org/a', '../other.md', '#fn-1', '#fn-2', '#two', '#nowhere']);
	for (const href of walked.toReversed().slice(1)) {
		reader = press(reader, 'shift+tab');
		expect(hrefAt(reader)).toBe(href);
	}
});

test('what is pointed at is lit, and where it leads is told', () => {
	const reader = press(openReader(post, size), '2', 'tab');
	expect(markedIn(reader, 'linkHere')).toEqual(['the web']);
	expect(status(reader)).toMatch(/^→ https:\/\/example\.org\/a /);
	expect(markedIn(press(reader, 'escape'), 'linkHere')).toEqual([]);
});

test('beyond the window the next link is brought into view', () => {
	const below = press(openReader(post, size), '8', 'tab');
	expect(hrefAt(below)).toBe('#');
	expect(below.top).toBeGreaterThan(0);
	const above = press(below, 'shift+tab');
	expect(hrefAt(above)).toBe('#nowhere');
	expect(press(below, 'tab').request).toMatchObject({kind: 'tell'});
});

test('what is pointed at stays so in another window', () => {
	const reader = press(openReader(post, size), '3', 'tab');
	expect(hrefAt(resizeReader(reader, {columns: 30, rows: 20}))).toBe('../other.md');
});

test('Enter goes to a heading, with a way back, asks for what is elsewhere, and else goes a line down', () => {
	const reader = openReader(post, size);
	const gone = press(reader, 'tab', 'enter');
	expect(sectionInView(gone)).toBe('two');
	expect(press(gone, 'backspace').place).toEqual(reader.place);
	expect(press(reader, '2', 'tab', 'enter').request).toEqual({kind: 'follow', href: 'https://example.org/a'});
	expect(press(reader, '3', 'tab', 'enter').request).toEqual({kind: 'follow', href: '../other.md'});
	expect(press(reader, '7', 'tab', 'enter').request).toEqual({kind: 'tell', text: 'nothing in this post is called #nowhere'});
	expect(press(reader, '8', 'tab', 'enter').top).toBe(0);
	expect(press(reader, 'enter').top).toBe(1);
	expect(press(reader, '3', 'enter').top).toBe(3);
});

test('a footnote is shown at its mark, and gone to with another Enter', () => {
	const reader = press(openReader(post, size), '4', 'tab', 'enter');
	const {area, lines} = noteOf(reader)!;
	expect(textOfLines(lines)).toEqual(['╭ 1 ──────────────────────────╮', '│ In the second edition, too. │', '╰─────────────────────────────╯']);
	expect(area.height).toBe(3);
	expect(noteOf(press(reader, 'escape'))).toBeUndefined();
	expect(noteOf(press(reader, 'j'))).toBeUndefined();
	const gone = press(reader, 'enter');
	expect(partsInView(gone).at(-1)!.section).toBe('^');
	expect(press(gone, 'backspace').place).toEqual(reader.place);
});

test('a long footnote says that there is more of it', () => {
	const reader = press(openReader(post, {columns: 60, rows: 16}), '5', 'tab', 'enter');
	expect(textOfLines(noteOf(reader)!.lines).at(-1)).toContain('Enter shows all');
});

test('the note lies within the page, whatever the window', () => {
	fc.assert(fc.property(fc.integer({min: 1, max: 160}), fc.integer({min: 2, max: 50}), fc.constantFrom('4', '5'), (columns, rows, count) => {
		const reader = press(openReader(post, {columns, rows}), count, 'tab', 'enter');
		const note = noteOf(reader);
		if (note) {
			const {page} = areasOfReader(reader);
			const {x, y, width, height} = note.area;
			expect(x >= page.x && y >= page.y && x + width <= page.x + page.width && y + height <= page.y + page.height).toBe(true);
			expect(note.lines.map(line => widthOf(line))).toEqual(note.lines.map(() => width));
			expect(note.lines).toHaveLength(height);
		}
	}));
});

test('links are opened by letters; where one leads to the web is told first', () => {
	const reader = press(openReader(post, size), 'f');
	expect(markedIn(reader, 'hint')).toEqual(['a', 's', 'd', 'f', 'g', 'h', 'j']);
	expect(sectionInView(press(reader, 'a'))).toBe('two');
	expect(hrefAt(press(reader, 's'))).toBe('https://example.org/a');
	expect(press(reader, 's', 'enter').request).toMatchObject({kind: 'follow', href: expect.stringMatching(/^https/) as string});
	expect(press(reader, 'd').request).toMatchObject({kind: 'follow'});
	expect(markedIn(press(reader, 'escape'), 'hint')).toEqual([]);
	expect(press(openReader(postOf([{id: 'x', level: 1, heading: text('X'), blocks: [filler]}]), size), 'f').request).toMatchObject({kind: 'tell'});
});

test('there are labels enough, and none begins another', () => {
	fc.assert(fc.property(fc.integer({min: 0, max: 484}), count => {
		const labels = labelsFor(count);
		expect(labels).toHaveLength(count);
		expect(labels.filter(label => labels.some(other => other !== label && other.startsWith(label)))).toEqual([]);
		expect(new Set(labels).size).toBe(count);
	}));
});

test('labels keep the width of lines', () => {
	fc.assert(fc.property(posts, fc.integer({min: 10, max: 100}), (random, columns) => {
		const linked = {...random, sections: random.sections.map(section => ({...section, heading: section.heading.map(span => ({...span, href: '#x'}))}))};
		const reader = openReader(linked, {columns, rows: 50});
		const hinted = press(reader, 'f');
		const widths = (state: Reader) => partsInView(state).flatMap(part => part.lines).map(line => widthOf(line));
		for (const [index, width] of widths(hinted).entries()) {
			expect(width).toBeGreaterThanOrEqual(widths(reader)[index]!);
			expect(width).toBeLessThanOrEqual(areasOfReader(reader).wide);
		}
	}), {numRuns: 50});
});

test('targets are found where they stand', () => {
	const reader = openReader(post, {columns: 36, rows: 60});
	for (const part of reader.page.parts) {
		for (const {stretches, href} of targetsIn(part)) {
			for (const {row, from, to} of stretches) {
				expect(to).toBeGreaterThan(from);
				expect(row).toBeGreaterThanOrEqual(part.top);
				expect(row).toBeLessThan(part.top + part.lines.length);
			}

			expect(href).not.toBe('');
		}
	}

	expect(targetsInView(reader).filter(({stretches}) => stretches.length > 1).length).toBeGreaterThan(1);
});

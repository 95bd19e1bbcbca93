import {readFileSync} from 'node:fs';
import bidiLibrary from 'bidi-js';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cellsIn, visitGraphemes} from '../../source/layout/cells.ts';
import {rightToLeft} from '../../source/layout/direction.ts';
import {type Line, type Run} from '../../source/layout/line.ts';
import {layPage} from '../../source/layout/page.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {type Post} from '../../source/model/post.ts';
import {type Algorithm, openBidi} from '../../source/terminal/bidi.ts';
import {reorderLine, type Turning, turnings} from '../../source/terminal/reorder-line.ts';
import {measure, post} from '../layout/any-post.ts';
import {expectGolden} from '../golden.ts';
import {postOf} from '../random-post.ts';

const library = bidiLibrary as unknown as () => Algorithm & {readonly getReorderedString: (text: string, levels: unknown) => string};
const algorithm = library();

const linesOf = (read: Post, width: number) => layPage(read, {width, isPlain: false}).parts.flatMap(part => part.lines);

const textOf = (line: Line) => line.map(({text}) => text).join('');

const shown = (line: Line, turning: Turning = 'nothing') => reorderLine(line, algorithm, turning);

/** What stands in a line, one by one, in any order. Brackets and the forms of Arabic letters change with where they stand. */
const glyphsIn = (line: Line): string[] => line.flatMap(({text}) => {
	const glyphs: string[] = [];
	visitGraphemes(text.replaceAll('\u200E', ''), (from, to) => {
		glyphs.push(text.replaceAll('\u200E', '').slice(from, to).normalize('NFKC').replace('▕', '▎').replace('◂', '▸'));
	});
	return glyphs.map(glyph => algorithm.getMirroredCharacter(glyph) === null ? glyph : [glyph, algorithm.getMirroredCharacter(glyph)!].sort()[0]!);
}).sort();

test('whatever is turned around, each character is there once, and the line as wide as before', () => {
	fc.assert(fc.property(post, measure, fc.constantFrom(...turnings), (read, {width}, turning) => {
		for (const line of linesOf(read, width)) {
			const turned = shown(line, turning);
			expect(glyphsIn(turned)).toEqual(glyphsIn(line));
			expect(cellsIn(textOf(turned).replaceAll('\u200E', ''))).toBe(cellsIn(textOf(line)));
		}
	}));
});

test('what is read from left to right stays as it is', () => {
	const line: Line = [{text: 'words (and', roles: []}, {text: ' more)', roles: ['strong']}];
	for (const turning of turnings) {
		expect(shown(line, turning)).toBe(line);
	}
});

/** A line of words of both directions with styles, as part of a paragraph that is read in one of them. */
const mixed = fc.record({
	runs: fc.array(fc.record({
		text: fc.array(fc.constantFrom('שלום', 'עולם', 'של', 'word', 'and', '12.5', '2024', '٢٣', 'x = 1', '"', '(', ')', ',', '!', ' ', ' '), {minLength: 1, maxLength: 8}).map(words => words.join('')),
		roles: fc.constantFrom<Array<Run['roles']>>([], ['strong'], ['link'], ['code']),
	}), {minLength: 1, maxLength: 4}),
	isTurned: fc.boolean(),
}).map(({runs, isTurned}): Line => isTurned ? runs.map(run => ({...run, isTurned})) : runs);

/** What a terminal shows that turns lines around, in the order in which it stands there. */
const turnedByLines = (text: string) => algorithm.getReorderedString(text, algorithm.getEmbeddingLevels(text, 'ltr')).replaceAll('\u200E', '');

/** What one shows that turns words around. */
const turnedByWords = (text: string) => text.replaceAll(new RegExp(`(?:(?!\\p{Nd})${rightToLeft.source})+`, 'gu'), word => [...word].reverse().join(''));

test('all terminals show the same', () => {
	fc.assert(fc.property(mixed, line => {
		const text = textOf(shown(line));
		expect(turnedByWords(textOf(shown(line, 'words')))).toBe(text);
		expect(turnedByLines(textOf(shown(line, 'lines')))).toBe(text);
	}), {numRuns: 1000});
});

describe('a line that is read from right to left', () => {
	const turned = (...runs: Run[]) => runs.map((run): Run => ({...run, isTurned: true}));
	test.each<[string, Line, string]>([
		['numbers and words of Latin letters keep their order', turned({text: 'אב English words 12.5', roles: []}), 'English words 12.5 בא'],
		['brackets are mirrored', turned({text: 'אב (גד)', roles: []}), '(דג) בא'],
		['what is at its end stands at the left', turned({text: 'אבג!', roles: []}), '!גבא'],
		['code is read from left to right', turned({text: 'אב ', roles: []}, {text: '-x = (1);', roles: ['code']}, {text: ' גד', roles: []}), 'דג -x = (1); בא'],
		['markers stand at the right', [{text: '1. ', roles: ['marker']}, ...turned({text: 'אב', roles: []}, {text: '  ', roles: ['frame']})], '  בא .1'],
		['a bar stands at the right edge', [{text: '▎ ', roles: ['bar']}, ...turned({text: 'אב', roles: []})], 'בא ▕'],
		['letters of Arabic are joined', turned({text: 'بيت', roles: []}), 'ﺖﻴﺑ'],
		['marks stay with their letters', turned({text: 'שָׁלוֹם', roles: []}), 'םוֹלשָׁ'],
	])('%s', (_, line, text) => {
		expect(textOf(shown(line))).toBe(text);
	});
});

test.each<[string, Line, string]>([
	['words within others', [{text: 'so אב גד, it is', roles: []}], 'so דג בא, it is'],
	['what it is set in by stays before it', [{text: '  אב גד ', roles: []}], '  דג בא '],
	['signs of code stay where they are', [{text: 'a = \'אב\' + \'גד\'', roles: ['codeBlock']}], 'a = \'בא\' + \'דג\''],
	['a name on the screen is read as its first letter is', [{text: 'אב ל-SQL', roles: ['statusStrong']}, {text: '  ', roles: ['frame']}, {text: 'on אב', roles: ['status']}], 'SQL-ל בא  on בא'],
	['a name beside another is read by itself', [{text: '2. ', roles: ['contentsEmpty']}, {text: 'אב (x)', roles: ['contents']}, {text: ' now', roles: ['contentsEmpty']}], '2. (x) בא now'],
	['cells of a table are turned around by themselves', [{text: 'אב', roles: [], cell: 0}, {text: '   ', roles: ['frame']}, {text: 'גד', roles: [], cell: 1}], 'בא   דג'],
])('in a line that is read from left to right, %s', (_, line, text) => {
	expect(textOf(shown(line))).toBe(text);
});

test('styles stay with their words, but for the words that a terminal turns around in their colors', () => {
	const line: Line = [{text: 'אב ', roles: [], isTurned: true}, {text: 'גד', roles: ['strong'], isTurned: true}];
	for (const turning of turnings) {
		const strong = shown(line, turning).filter(({roles}) => roles.includes('strong'));
		expect([...textOf(strong).replaceAll('\u200E', '')].sort()).toEqual(['ג', 'ד']);
	}
});

test('a post in Hebrew and Arabic, as it stands on the screen', async () => {
	const read = await readPost(readFileSync(new URL('../posts/right-to-left.md', import.meta.url), 'utf8'), 'right-to-left.md');
	expectGolden('right-to-left.txt', `${linesOf(read, 50).map(line => textOf(shown(line)).trimEnd()).join('\n')}\n`);
	expect(textOfLines(layPage(read, {width: Infinity, isPlain: true}).parts.flatMap(part => part.lines)).join('\n')).toContain('פריט עם x = 1 בתוכו');
});

test('the algorithm is loaded for text that needs it', async () => {
	const bidi = openBidi();
	await bidi.loadedFor('no letters of other directions: ñ, 漢字, ไทย');
	let calls = 0;
	const stop = bidi.onLoad(() => {
		calls++;
	});
	expect(bidi.algorithm()).toBe(undefined);
	await bidi.loadedFor('שלום');
	expect(bidi.algorithm()).toBeDefined();
	expect(calls).toBe(1);
	stop();
});

test('lines of a post without such text stay as they are', () => {
	const lines = linesOf(postOf([{id: 'a', level: 1, heading: [{text: 'Heading', roles: []}], blocks: [{kind: 'paragraph', text: [{text: 'Some words.', roles: []}]}]}]), 40);
	expect(lines.map(line => shown(line))).toEqual(lines);
});

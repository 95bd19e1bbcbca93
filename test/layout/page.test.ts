import fc from 'fast-check';
import {expect, test} from 'vitest';
import {withoutMarks} from '../../source/layout/breaking.ts';
import {cellsIn} from '../../source/layout/cells.ts';
import {type Line} from '../../source/layout/line.ts';
import {type Measure} from '../../source/layout/measure.ts';
import {layPage, type Page, partAt, partsIn} from '../../source/layout/page.ts';
import {placeAt, rowOf} from '../../source/layout/place.ts';
import {unraised} from '../../source/layout/raised.ts';
import {joinedText, textOfLines} from '../../source/layout/text.ts';
import {type Block} from '../../source/model/block.ts';
import {type Post} from '../../source/model/post.ts';
import {wordsIn, wordsOf} from '../../source/model/words.ts';
import {postOf} from '../random-post.ts';
import {measure, post} from './any-post.ts';

const linesOf = (page: Page): Line[] => page.parts.flatMap(part => part.lines);

/** A text without marks that nobody sees, and without the looks of what is raised or lowered. */
const written = (text: string) => unraised(withoutMarks(text));

/** The words of a page without those of its title block. */
const wordsOfPage = (page: Page) => wordsOf(written(joinedText(page.parts.flatMap(part => (part.content === 'title' ? [] : part.lines))).text));

const wordsOfPost = (read: Post) => wordsOf(written(wordsIn(read).join(' ')));

test('no line is wider than asked', () => {
	fc.assert(fc.property(post, measure, (read, {width, isPlain}) => {
		for (const row of textOfLines(linesOf(layPage(read, {width, isPlain})))) {
			expect(cellsIn(row), row).toBeLessThanOrEqual(width);
		}
	}));
});

test('the words of the post are the words of the page, in order', () => {
	const anyMeasure = fc.oneof(measure, fc.record({width: fc.constant(Infinity), isPlain: fc.boolean()}));
	fc.assert(fc.property(post, anyMeasure, (read, {width, isPlain}) => {
		expect(wordsOfPage(layPage(read, {width, isPlain}))).toEqual(wordsOfPost(read));
	}));
});

test('a line is one row', () => {
	fc.assert(fc.property(post, measure, (read, measured) => {
		expect(textOfLines(linesOf(layPage(read, measured))).filter(row => /[\p{Cc}\p{Zl}\p{Zp}]|\s$/u.test(row))).toEqual([]);
	}));
});

test('parts stand one under another, each with a line at least', () => {
	fc.assert(fc.property(post, measure, (read, measured) => {
		const page = layPage(read, measured);
		let top = 0;
		for (const part of page.parts) {
			expect(part.top).toBe(top);
			expect(part.lines.length).toBeGreaterThan(0);
			top += part.lines.length;
		}

		expect(page.height).toBe(top);
		expect(new Set(page.parts.map(({section, block}) => `${section} ${block}`)).size).toBe(page.parts.length);
	}));
});

test('a place survives its page', () => {
	fc.assert(fc.property(post, measure, (read, measured) => {
		const page = layPage(read, measured);
		for (let row = 0; row < page.height; row++) {
			expect(rowOf(page, placeAt(page, row))).toBe(row);
		}
	}));
});

test('from one width to another and back, a place is the same', () => {
	fc.assert(fc.property(post, measure, measure, (read, one, other) => {
		const [page, otherPage] = [layPage(read, one), layPage(read, other)];
		for (let row = 0; row < page.height; row++) {
			const place = placeAt(page, row);
			const {section, block} = placeAt(otherPage, rowOf(otherPage, place)!);
			expect({section, block}).toEqual({section: place.section, block: place.block});
		}
	}));
});

test('a window shows the rows it stands on', () => {
	fc.assert(fc.property(post, measure, fc.nat(100), fc.integer({min: 1, max: 50}), (read, measured, top, height) => {
		const page = layPage(read, measured);
		const parts = partsIn(page, top, height);
		expect(parts.flatMap(part => part.lines)).toEqual(linesOf(page).slice(top, top + height));
		expect(parts.every(part => page.parts[partAt(page, part.top)]!.content === part.content)).toBe(true);
	}));
});

test('every character of the joined text stands where it is said to stand', () => {
	fc.assert(fc.property(post, measure, (read, measured) => {
		const lines = linesOf(layPage(read, measured));
		const rows = textOfLines(lines);
		const {text, at} = joinedText(lines);
		for (let offset = 0; offset < text.length; offset += 7) {
			const {row, column} = at(offset);
			if (/[!-~]/.test(text[offset]!)) {
				expect([...rows[row]!].some((character, index) => character === text[offset] && cellsIn([...rows[row]!].slice(0, index).join('')) === column), `${text[offset]!} in ${rows[row]!}`).toBe(true);
			}
		}
	}));
});

test('a measure too narrow for anything is no failure', () => {
	fc.assert(fc.property(post, fc.record({width: fc.integer({min: 1, max: 20}), isPlain: fc.boolean()}), (read, measured) => {
		expect(wordsOfPage(layPage(read, measured))).toEqual(wordsOfPost(read));
	}));
});

test('a post of any depth and length is laid', () => {
	const plain: Measure = {width: 72, isPlain: true};
	const deep = (kind: 'list' | 'quote', depth: number): Block => {
		let block: Block = {kind: 'paragraph', text: [{text: 'deep', roles: []}]};
		for (let level = 0; level < depth; level++) {
			block = kind === 'list' ? {kind, isLoose: false, items: [{blocks: [block]}]} : {kind, blocks: [block]};
		}

		return block;
	};

	const text = 'word '.repeat(200_000);
	const blocks: Block[] = [
		deep('list', 200),
		deep('quote', 200),
		{kind: 'paragraph', text: [{text, roles: []}]},
		{kind: 'paragraph', text: [{text: text.replaceAll(' ', ''), roles: []}]},
		{kind: 'code', language: '', text: text.replaceAll(' ', '')},
		{kind: 'code', language: '', text: text.replaceAll(' ', '\n')},
		{kind: 'list', isLoose: false, items: Array.from({length: 150_000}, () => ({blocks: []}))},
		{kind: 'table', alignments: ['left', 'left'], header: [], rows: Array.from({length: 5000}, () => [[{text: 'one', roles: []}], [{text, roles: []}].slice(1)])},
	];
	for (const {width, isPlain} of [plain, {...plain, isPlain: false}, {...plain, width: Infinity}]) {
		const {height} = layPage(postOf([{id: '', level: 0, heading: [], blocks}]), {width, isPlain});
		expect(height).toBeGreaterThan(blocks.length);
	}
});

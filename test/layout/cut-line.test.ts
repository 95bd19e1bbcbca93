import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cellsIn} from '../../source/layout/cells.ts';
import {cutLine} from '../../source/layout/cut-line.ts';
import {graphemesIn} from '../../source/layout/graphemes.ts';
import {wordsOf} from '../../source/model/words.ts';
import {sentence} from './any-post.ts';

const code = fc.oneof(sentence.map(text => text.replaceAll(/\s/g, ' ')), fc.array(fc.constantFrom('    ', 'if', '(x)', '{', 'return', 'someObject.itsMethod(argument);', '}', '// why'), {maxLength: 20}).map(words => words.join(' ')));
const width = fc.integer({min: 8, max: 100});

test('the pieces of a line are the line', () => {
	fc.assert(fc.property(code, width, fc.nat(4), (line, width, hanging) => {
		expect(cutLine(line, width, hanging).join('')).toBe(line.trimEnd());
	}));
});

test('no piece is wider than asked', () => {
	fc.assert(fc.property(code, width, fc.nat(4), (line, width, hanging) => {
		expect(cutLine(line, width, hanging).every((piece, index) => cellsIn(piece) <= (index === 0 ? width : width - hanging) || graphemesIn(piece).length === 1)).toBe(true);
	}));
});

test('only words that are wider than a piece are cut', () => {
	fc.assert(fc.property(code, width, fc.nat(4), (line, width, hanging) => {
		const words = new Set(wordsOf(line));
		const parts = cutLine(line, width, hanging).flatMap(piece => wordsOf(piece)).filter(part => !words.has(part));
		expect(parts.filter(part => ![...words].some(word => word.includes(part) && cellsIn(word) > width - hanging))).toEqual([]);
	}));
});

test.each([
	['f(first, second);', 12, 2, ['f(first, ', 'second);']],
	['/a/long/path/to/it', 10, 0, ['/a/long/', 'path/to/it']],
	['x = "without-a-space-in-it"', 10, 0, ['x = "witho', 'ut-a-space', '-in-it"']],
	['word and', 4, 0, ['word', ' and']],
])('%s', (line, width, hanging, pieces) => {
	expect(cutLine(line, width, hanging)).toEqual(pieces);
});

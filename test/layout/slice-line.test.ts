import fc from 'fast-check';
import {expect, test} from 'vitest';
import {cellsIn} from '../../source/layout/cells.ts';
import {widthOf} from '../../source/layout/line.ts';
import {sliceLine} from '../../source/layout/slice-line.ts';
import {type Code} from '../../source/model/block.ts';
import {textOf} from '../../source/model/span.ts';

test.each([
	['abcdef', 2, 4, 'cd'], ['abcdef', 4, 99, 'ef'], ['abcdef', 9, 12, ''], ['日本語', 0, 4, '日本'], ['日本語', 1, 5, ' 本 '], ['日本語', 1, 2, ' '], ['a日b', 2, 4, ' b'], ['e\u0301a', 1, 2, 'a'], ['e\u0301a', 0, 1, 'e\u0301'],
] as const)('of %s from %i to %i there is “%s”', (text, from, to, slice) => {
	expect(textOf(sliceLine([{text, roles: []}], from, to))).toBe(slice);
});

test('slices beside each other are the line, and as wide as asked; code knows where it stands', () => {
	const text = fc.array(fc.constantFrom('a', ' ', 'word', '日本', 'naïve', '👩‍👩‍👧', 'e\u0301'), {maxLength: 8}).map(words => words.join(''));
	fc.assert(fc.property(fc.array(text, {minLength: 1, maxLength: 4}), fc.nat({max: 30}), fc.nat({max: 30}), (texts, one, other) => {
		const code: Code = {kind: 'code', language: '', text: texts.join('')};
		let offset = 0;
		const line = texts.map(text => {
			const run = {text, roles: [], source: {code, offset}};
			offset += text.length;
			return run;
		});
		const [from, to] = [Math.min(one, other), Math.max(one, other)];
		const slice = sliceLine(line, from, to);
		const width = widthOf(line);
		expect(widthOf(slice)).toBe(Math.max(0, Math.min(to, width) - Math.min(from, width)));
		for (const {text, source} of slice) {
			const ink = text.trim();
			expect(code.text.slice(source!.offset).includes(ink)).toBe(true);
		}

		expect(cellsIn(textOf([...sliceLine(line, 0, from), ...sliceLine(line, from, Infinity)]))).toBe(width);
	}));
});

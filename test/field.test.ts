import fc from 'fast-check';
import {expect, test} from 'vitest';
import {editField, fieldWith, layField, withText} from '../source/field.ts';
import {widthOf} from '../source/layout/line.ts';
import {textOf} from '../source/model/span.ts';

/** A text with a bar where the cursor stands, after some keys. */
const after = (text: string, ...keys: readonly string[]) => {
	let field = fieldWith(text);
	for (const key of keys) {
		field = editField(field, key) ?? field;
	}

	return `${field.text.slice(0, field.cursor)}|${field.text.slice(field.cursor)}`;
};

test.each([
	[['x'], 'one two threex|'],
	[['space', 'é'], 'one two three é|'],
	[['left', 'x'], 'one two threx|e'],
	[['home', 'x'], 'x|one two three'],
	[['ctrl+a', 'right', 'delete'], 'o|e two three'],
	[['ctrl+a', 'alt+right'], 'one| two three'],
	[['alt+b', 'alt+b'], 'one |two three'],
	[['ctrl+w'], 'one two |'],
	[['ctrl+w', 'ctrl+w'], 'one |'],
	[['alt+b', 'ctrl+u'], '|three'],
	[['alt+b', 'ctrl+k'], 'one two |'],
	[['alt+b', 'alt+d'], 'one two |'],
	[['home', 'backspace', 'left'], '|one two three'],
	[['delete', 'right', 'f5', 'up', 'ctrl+o'], 'one two three|'],
] as const)('%j', (keys, result) => {
	expect(after('one two three', ...keys)).toBe(result);
});

test('characters of several parts are one', () => {
	expect(after('a👩‍👩‍👧', 'backspace')).toBe('a|');
	expect(after('e\u0301b', 'home', 'right', 'x')).toBe('e\u0301x|b');
});

test('a text put in becomes one line, and does not go on forever', () => {
	expect(withText(fieldWith('a'), 'b\n\tc')).toEqual({text: 'ab c', cursor: 4});
	expect(withText(fieldWith('a'), 'x'.repeat(1_000_000)).text).toHaveLength(1000);
});

const keys = fc.constantFrom('a', '日', '👩‍👩‍👧', 'space', 'left', 'right', 'home', 'end', 'backspace', 'delete', 'ctrl+w', 'ctrl+u', 'ctrl+k', 'alt+b', 'alt+f', 'alt+d');

test('it fits in any width, with the cursor in it', () => {
	fc.assert(fc.property(fc.array(keys, {maxLength: 40}), fc.integer({min: 2, max: 20}), (pressed, width) => {
		let field = fieldWith('some text');
		for (const key of pressed) {
			field = editField(field, key) ?? field;
			expect(field.cursor).toBeGreaterThanOrEqual(0);
			expect(field.cursor).toBeLessThanOrEqual(field.text.length);
		}

		const line = layField(field, width);
		expect(widthOf(line)).toBeLessThanOrEqual(width);
		expect(textOf(line.filter(run => run.roles.includes('cursor')))).not.toBe('');
	}));
});

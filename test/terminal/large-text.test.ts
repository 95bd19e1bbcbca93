import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sized} from '../../source/layout/sized.ts';
import {areSizesKnown, heightOf, largeText, sizesQuestion} from '../../source/terminal/large-text.ts';
import {paintLine} from '../../source/terminal/paint.ts';
import {changeOfRows, type Row, rowsOf} from '../../source/terminal/row.ts';
import {plainTheme} from '../../source/theme/theme.ts';
import {sizesTerminal} from './sizes-terminal.ts';

const size = {columns: 30, rows: 9};

/** Lines in several sizes, and where they begin. */
const pictures = fc.record({
	x: fc.constantFrom<number>(0, 2),
	texts: fc.array(fc.record({text: fc.constantFrom<string>('', 'a', 'Title', 'naïve 猫', 'some words'), size: fc.constantFrom<number>(1, 1, 2, 3)}), {maxLength: 5}),
	status: fc.constantFrom<string>('1/4', '2/4'),
});

const rowsFor = ({status, texts, x}: typeof pictures extends fc.Arbitrary<infer Picture> ? Picture : never): Row[] => {
	const rows: string[] = [];
	for (const {size: large, text} of texts) {
		const painted = sized([text === '' ? [] : [{text, roles: []}]], large).map(line => paintLine(line, plainTheme, 'none', {isOnScreen: true}));
		rows.push(...rows.length + painted.length < size.rows ? painted : []);
	}

	return rowsOf([], [{x, y: 0, width: 28, height: rows.length, rows}, {x: 0, y: size.rows - 1, width: 30, height: 1, rows: [status]}], size);
};

test('whatever stood there before, a terminal of several sizes shows what it is to show', () => {
	fc.assert(fc.property(fc.array(pictures, {minLength: 2, maxLength: 5}), shown => {
		const terminal = sizesTerminal(size.columns, size.rows);
		let before: readonly Row[] = Array.from({length: size.rows}, () => []);
		for (const picture of shown) {
			const rows = rowsFor(picture);
			terminal.write(changeOfRows(before, rows, '\u001B[m'));
			const fresh = sizesTerminal(size.columns, size.rows);
			fresh.write(changeOfRows(rows.map(() => []), rows, '\u001B[m'));
			expect(terminal.picture()).toBe(fresh.picture());
			before = rows;
		}
	}));
});

test('what stays is not written again', () => {
	const rows = rowsFor({x: 0, texts: [{text: 'Title', size: 2}, {text: 'words', size: 1}], status: '1/4'});
	expect(changeOfRows(rows, rowsFor({x: 0, texts: [{text: 'Title', size: 2}, {text: 'others', size: 1}], status: '1/4'}), '')).not.toContain('Title');
	expect(changeOfRows(rows, rows, '')).toBe('');
});

test('large text says how large it is, and how wide what is no ASCII', () => {
	expect(largeText('On 猫s', 2)).toBe('\u001B]66;s=2;On \u0007\u001B]66;s=2:w=2;猫\u0007\u001B]66;s=2;s\u0007');
	expect(heightOf(largeText('é', 3))).toBe(3);
	expect(heightOf('plain')).toBe(1);
});

test('a terminal that went on by two cells has sizes; one that did not, or by one, has none', () => {
	expect(sizesQuestion).toMatch(/\u001B\[6n$/);
	expect(['\u001B[2;3R', '\u001B[2;2R', '\u001B[2;1R', '\u001B[1;3R'].map(reply => areSizesKnown(reply))).toEqual([true, false, false, false]);
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {fold} from '../../source/markdown/fold.ts';
import {unfold} from '../../source/markdown/unfold.ts';

const pieces = ['a', ' ', '\n', '\n\n', '|', '`', '```\n', '~~~\n', '> ', '- ', '\\', '<!--', '-->', '$', '$$', String.raw`\(`, String.raw`\)`, String.raw`\[`, String.raw`\]`, String.raw`\begin{align}`, String.raw`\end{align}`];

/** A text without the marks of quotes that begin its lines: a comment in a quote is folded without them. */
const unquoted = (text: string) => text.replaceAll(/\n(?: {0,3}> ?)+/g, '\n');

test('unfolded, a text is what it was', () => {
	fc.assert(fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 30}), some => {
		const text = some.join('');
		expect(unquoted(unfold(fold(text, 1).text))).toBe(unquoted(text));
	}), {numRuns: 2000});
});

/** A text folded, with ⏎ and ¦ for what stands in place of line ends and bars. */
const folded = (text: string) => fold(text, 1).text.replaceAll('\uFDD0', '⏎').replaceAll('\uFDD1', '¦');

test.each([
	['a comment, over blank lines', 'a <!-- b\n\n# c --> d', 'a <!-- b⏎⏎# c --> d'],
	['a comment in a list', '- a\n- <!-- b\n- c -->', '- a\n- <!-- b⏎- c -->'],
	['what ends at once is no comment', '<!--> a\n-->', '<!--> a\n-->'],
	['nor is one in a fence', '```\n<!-- a\n-->\n```', '```\n<!-- a\n-->\n```'],
	['nor in a fence in a quote in a list', '- > ~~~~ html\n  > <!-- a\n  > -->\n  > ~~~~', '- > ~~~~ html\n  > <!-- a\n  > -->\n  > ~~~~'],
	['nor in code', '`<!--` a\n`-->`', '`<!--` a\n`-->`'],
	['nor behind a backslash', '\\<!-- a\n-->', '\\<!-- a\n-->'],
	['but code ends with its paragraph', '` <!-- a\n\n` -->', '` <!-- a⏎⏎` -->'],
	['a formula on lines of its own, over blank lines', '$$\na\n\n- b\n$$', '$$⏎a⏎⏎- b⏎$$'],
	['but none in a line', 'a $$b\n\nc$$', 'a $$b\n\nc$$'],
	['a bar in a formula', '| $a|b$ | c |', '| $a¦b$ | c |'],
	['an environment', '\\begin{align}\na\n\\end{align}', String.raw`\begin{align}⏎a⏎\end{align}`],
	['a formula in a quote keeps its lines', '> $$\n> a\n> $$', '> $$\n> a\n> $$'],
])('%s', (_, text, expected) => {
	expect(folded(text)).toBe(expected);
});

test('a comment that never closes is warned of once, with its line', () => {
	expect(fold('a\n\nb <!-- c\n<!-- d', 10)).toEqual({text: 'a\n\nb <!-- c\n<!-- d', warnings: [{line: 12, text: 'A comment opens here and never closes; it is shown as text.'}]});
});

import {expect, test} from 'vitest';
import {writtenIn} from './written.ts';

test.each([
	['- a\n- b', 'ul(a, b)'],
	['- a\n\n- b', 'ul+(a, b)'],
	['3) a\n4) b\n\n1. c', 'ol3)(a, b); ol1.(c)'],
	['- a\n  1. b\n     - c\n- d', 'ul(a; ol1.(b; ul(c)), d)'],
	['- a\n\n  b\n- > c\n  # d\n-', 'ul+(a; b, quote(c); h1(d), )'],
	['- [x] a\n- [ ] b\n- [x]\n- c', 'ul([x] a, [ ] b, [x], c)'],
	['- [x] a\n\n- [ ] b', 'ul+([x] a, [ ] b)'],
	['- a\nb\n  c', 'ul(a b c)'],
	['- a\n<!-- -->\n- b', 'ul(a); ul(b)'],
	['> a\nb\n>\n> > c', 'quote(a b; quote(c))'],
	['> # a\n> - b', 'quote(h1(a); ul(b))'],
	['```js {1,3}\na\n\n\tb\n```', 'code js(a\n\n    b)'],
	['~~~ {.python}\na\tb\n~~~', 'code python(a   b)'],
	['```\n```', 'code ()'],
	['    a\n\n      b\n\nc', 'code (a\n\n  b); c'],
	['a | b\n--|:-:\n`c\\|d` | e\nf\ng | h | i', 'table left center(a|b / c|d|e / f| / g|h)'],
	['| | |\n|-|-|\n| a | b |', 'table left left( / a|b)'],
	['a\nb | c\n-|-:\nd | e\n\nf', 'a; table left right(b|c / d|e); f'],
	['a | b\n---', '## a | b'],
	['![a](b "c")', 'figure a b(c)'],
	['![a](b) [![c](d)](e)\n![](f)', 'figure a b + c d e + f(a\nc)'],
	['![a](b) c', 'a c'],
	['***\n---\n_ _ _', 'rule; rule; rule'],
	['<div>a<p>b</div>\n\n*c*', 'a; b; c'],
	['<pre>\na\n  b</pre>', 'code (a\n  b)'],
	['<!-- a --> b *c*', 'comment(a); b c'],
	['[a]: b\n"c"', ''],
])('%j is %j', async (markdown, expected) => {
	expect(await writtenIn(markdown)).toBe(expected);
});

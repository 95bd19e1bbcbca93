import {expect, test} from 'vitest';
import {withoutPymdown} from '../../source/markdown/pymdown.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {written} from './written.ts';

test.each([
	// Keys.
	['++ctrl+alt+del++', '<kbd>Ctrl</kbd>+<kbd>Alt</kbd>+<kbd>Del</kbd>'],
	['++page-up++ or ++F5++', '<kbd>Page Up</kbd> or <kbd>F5</kbd>'],
	['++i++, i++ and ++j, c++ and g++, a++b++', '++i++, i++ and ++j, c++ and g++, a++b++'],
	// Changes and remarks.
	['a {++b *c*++} {--d--} {==e\nf==}{>>g<<}', 'a <ins>b *c*</ins> <del>d</del> <mark>e\nf</mark>(g)'],
	['{~~a~>b~~} {~~a~>~~} {~~~>b~~}', '<del>a</del> <ins>b</ins> <del>a</del> <ins>b</ins>'],
	['{==\n\na\n\n==}', '\n\na\n\n'],
	['{++a--} {--a\n\nb--} {++a {b} c++} {{--}}', '{++a--} {--a\n\nb--} {++a {b} c++} {{--}}'],
	['^^a b^^', '<ins>a b</ins>'],
	['a ^^ b ^^ c^^d^^e ^^', 'a ^^ b ^^ c^^d^^e ^^'],
	// Raised and lowered.
	['1^st^, x^n^ A^T^A', '1<sup>st</sup>, x<sup>n</sup> A<sup>T</sup>A'],
	['2^8^2 a^b^c ^o^ (^_^) x^2 + y^2', '2^8^2 a^b^c ^o^ (^_^) x^2 + y^2'],
	['H~2~O', 'H<sub>2</sub>O'],
	['~a~ b~~c~~d 9~10~11 ~/a~', '~a~ b~~c~~d 9~10~11 ~/a~'],
	// Files.
	['a\n--8<-- "b.md"\nc\n\n--8<--\nd.md\ne.md\n--8<--\n', 'a\n\nc\n\n\n'],
	// Code.
	['`++f5++` `{++a++}`\n\n```\n1^st^\n```', '`++f5++` `{++a++}`\n\n```\n1^st^\n```'],
])('%j becomes %j', (text, expected) => {
	expect(withoutPymdown(text)).toBe(expected);
});

test.each([
	['`#!python a(b)` `:::js c` `#!/bin/sh -e`', 'a(b) c #!/bin/sh -e'],
	['    :::python\n    a', 'code python(a)'],
	['```\n#!ruby\na\n```', 'code ruby(a)'],
	['```\n#!/bin/sh\na\n```', 'code (#!/bin/sh\na)'],
	['```\n:::note\n```', 'code (:::note)'],
])('%j names its language, which is not shown', async (text, expected) => {
	const {sections} = await readPost(text);
	expect(written(sections.flatMap(({blocks}) => blocks))).toBe(expected);
});

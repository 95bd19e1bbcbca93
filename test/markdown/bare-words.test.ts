import {expect, test} from 'vitest';
import {bareWords} from '../../source/markdown/bare-words.ts';

test.each([
	['plain words', 'plain words'],
	['# A *heading*\n\nand **strong** `code` ~~text~~', 'A heading and strong code text'],
	['seen <!-- hidden\n\n## all of it --> again', 'seen again'],
	['a <!-- that is never closed', 'a <!-- that is never closed'],
	['[text](https://example.org/a_(b)) and ![alt](x.png) and [more][ref]\n\n[ref]: https://example.org', 'text and and more'],
	['{% comment %} not {% if x %} this {% endcomment %} but {{ page.title }} this {% raw %}', 'but this'],
	['<p class="x">text</p><script>let a;</script>', 'text'],
	['- one\n- two\n\n1. three\n\n> four', 'one two three four'],
	['| a | b |\n| :-- | --: |\n| c | d |\n\n***\n\nTitle\n=====', 'a b c d Title'],
	['```js\nlet a;\n```\n\n{: .class}', 'let a;'],
])('%j is %j', (body, words) => {
	expect(bareWords(body)).toBe(words);
});

test.each(['<!--', '{% comment %}', '{%', '{{', '<script>', '<a', '![', '](', '](a', '[', '{:', ' ', '>', '#', '1', '*', '- ', '|'])('a megabyte of %j is looked through', piece => {
	expect(bareWords(`${piece.repeat(Math.floor(1_000_000 / piece.length))}x`).endsWith('x')).toBe(true);
});

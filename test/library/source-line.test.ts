import {expect, test} from 'vitest';
import {layPage} from '../../source/layout/page.ts';
import {placeAt} from '../../source/layout/place.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {sourceLineOf} from '../../source/library/source-line.ts';
import {readPost} from '../../source/markdown/read-post.ts';

const source = [
	'---', 'title: One', '---', '', 'Before all headings.', '', '## First', '', 'A paragraph with *emphasis* and', 'a [link](https://example.org) in it.', '',
	'1. An item', '2. Another', '', '<!-- hidden', '', '## Second', '-->', '', '## Second', '', '## First', '', '```js', 'let x = 1;', '```', '', 'The end of **all**.',
].join('\n');

test.each([
	['first', -1, '## First'],
	['first', 0, 'A paragraph with *emphasis* and'],
	['first', 1, '1. An item'],
	['', 0, 'Before all headings.'],
	['first-1', -1, '## First'],
	['first-1', 0, 'let x = 1;'],
	['first-1', 1, 'The end of **all**.'],
])('block %2$i of section “%1$s” stands on its line', async (section, block, line) => {
	const number = sourceLineOf(source, await readPost(source), {section, block, share: 0});
	expect(source.split('\n')[number - 1]).toBe(line);
	expect(number > 12).toBe(section === 'first-1');
});

const written = ['## Steps', '', 'Some prose', 'of two lines, with a [^note].', '', ...Array.from({length: 9}, (_, index) => `${index + 1}. **Step ${index}:** take ${'it '.repeat(index)}[on](https://example.org/${index}).`), '', '```sh', ...Array.from({length: 9}, (_, index) => `step-${index} && { echo ${'done '.repeat(index)}; }`), '```', '', '[^note]: And here', '    is what it says.'].join('\n');

test.each([30, 72])('in a page of %i cells every line of a list, of code and of a note stands on its own', async width => {
	const post = await readPost(written);
	const page = layPage(post, {width, isPlain: false});
	for (const [row, line] of textOfLines(page.parts.flatMap(({lines}) => lines)).entries()) {
		const [, step] = /step[ -](\d)/i.exec(line) ?? [];
		const wanted = step === undefined ? /Some prose|And here/.exec(line)?.[0] : `tep.${step}`;
		if (wanted !== undefined) {
			expect(written.split('\n')[sourceLineOf(written, post, placeAt(page, row)) - 1]).toMatch(new RegExp(wanted));
		}
	}
});

test('a place that is gone stands on the first line', async () => {
	expect(sourceLineOf(source, await readPost(source), {section: 'gone', block: 3, share: 0})).toBe(1);
});

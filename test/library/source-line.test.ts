import {expect, test} from 'vitest';
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

test('a place that is gone stands on the first line', async () => {
	expect(sourceLineOf(source, await readPost(source), {section: 'gone', block: 3, share: 0})).toBe(1);
});

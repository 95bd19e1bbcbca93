import {expect, test} from 'vitest';
import {readPost} from '../../source/markdown/read-post.ts';
import {textsIn} from '../../source/model/words.ts';

/** The footnotes of a post in short: `1 label: text / text`. */
const notesIn = async (markdown: string) => {
	const {footnotes} = await readPost(markdown);
	return footnotes.map(({blocks, id, number}) => `${number} ${id.replace(/^fn:/, '')}: ${textsIn(blocks).join(' / ')}`);
};

test.each([
	['a[^b]\n\n[^b]: c', ['1 b: c']],
	['[^b] [^a] [^b]\n\n[^a]: c\n[^b]: d\n[^c]: e', ['1 b: d', '2 a: c']],
	['[^b]\n\n[^b]: c\nd\n\n    e\n\n    - f\n\n        g\n\nh', ['1 b: c d / e / f / g']],
	['[^b]\n\n[^b]:\n\n\t```\n\tc\n\n\td\n\t```', ['1 b: c\n\nd']],
	['[^b]\n\n[^b]:', ['1 b: ']],
	['[^b]\n[^b]: c\n\n[^b]: d', ['1 b: d']],
	['> [^b]: c\n\n- [^d]: e\n\n# f[^d]\n\n| [^b] |\n|-|', ['1 d: e', '2 b: c']],
	['[^a]\n\n[^a]: b[^c] [^a]\n[^c]: d^[an aside]', ['1 a: b2 1', '2 c: d3', '3 note-3: an aside']],
	['a^[one ^[two]] ^[three]\n\n[^note-1]: four', ['1 note-1-: two', '2 note-2: one 1', '3 note-3: three']],
	['[^b] `[^c]`\n\n[^c]: d', []],
	['[^b]: c', []],
])('%j has the footnotes %j', async (markdown, notes) => {
	expect(await notesIn(markdown)).toEqual(notes);
});

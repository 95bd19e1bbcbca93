import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {authoredIn} from '../../source/deck/authored.ts';
import {type SlideStyle} from '../../source/deck/slide-style.ts';
import {writeDeck} from '../../source/deck/write-deck.ts';
import {unraised} from '../../source/layout/raised.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {type Post} from '../../source/model/post.ts';
import {textOf} from '../../source/model/span.ts';
import {textsIn} from '../../source/model/words.ts';
import {posts} from '../random-post.ts';

const size = {columns: 80, rows: 24};
const deckMarkdown = (post: Post, style: SlideStyle, window = size) => writeDeck(post, window, style, file => `pictures/${file}`);
const written = async (markdown: string, style: SlideStyle = 'full', window = size) => deckMarkdown(await readPost(markdown), style, window).replace(/^---\n[^]*?\n---\n\n/, '').trimEnd();

test.each([
	['headings are titles, underlined', '# A\n\na\n\n## B\n\nb', '# A\n\n---\n\nA\n===\n\na\n\n---\n\nB\n===\n\nb'],
	['headings over headings alone stand on slides of their own', '## A\n\n### B\n\nb', '# A\n\n---\n\nB\n===\n\nb'],
	['details are bold over their blocks', '<details><summary>Why?</summary>Because.</details>', '**Why?**\n\nBecause.'],
	['so are callouts, in quotes', '> [!TIP]\n> Rest.', '> **Tip**\n>\n> Rest.'],
	['terms are bold over their meanings', 'Term\n: Meaning', '**Term**\n\nMeaning'],
	['code in an item of a list stands behind it, and the list goes on', '1. a\n\n   ```js\n   b\n   ```\n2. c', '1. a\n\n```js\nb\n```\n\n2. c'],
	['code says which lines are lit, and its title stands above', '```js {1,2} title="a.js" showLineNumbers\na\nb\n```', '**a.js**\n\n```js {1,2}\na\nb\n```'],
	['pictures that aren\'t there are links', '![A tree](https://example.org/a.png)', '[A tree](https://example.org/a.png)'],
	['tags have marks that look alike, or none', 'a <kbd>b</kbd> <mark>c</mark> <u>d</u> x<sup>2</sup>', 'a `b` **c** *d* x²'],
	['footnotes stand on the slide of their mark', 'a[^1]\n\n[^1]: b', 'a[1]\n\n1. b'],
	['lines of text are one', 'a\\\nb', 'a b'],
	['formulas are their TeX', 'So $a^2$.', 'So $a^2$.'],
	['comments are left out', 'a\n\n<!-- hm -->\n\nb', 'a\n\nb'],
])('%s', async (_, markdown, expected) => {
	expect(await written(markdown)).toBe(expected);
});

test('what a point leaves out is said to the speaker: for presenterm by its name, for the others without one', async () => {
	const deck = await written('## Ink\n\n**Speed:** The program draws at once, which nobody would have thought possible, and nobody did. The rest is known by heart.', 'points');
	const [, named, bare] = /<!-- speaker_note: \|\n([^]*?)\n-->\n\n<!--\n([^]*?)\n-->$/.exec(deck) ?? [];
	expect(parse(`speaker_note: |\n${named!}`)).toEqual({speaker_note: expect.stringMatching(/^Speed: The program .* by heart\.\n$/) as string});
	// What is no mapping in YAML is no setting to Marp.
	expect(() => parse(bare!) as unknown).toThrow();
	expect(bare).toContain('The rest is known by heart.');
});

test('what is too high for a slide goes on to the next: lists between items, code between lines, tables under their head', async () => {
	const deck = await written(`## A\n\n${Array.from({length: 20}, (_, index) => `${index + 1}. item`).join('\n')}\n\n| a | b |\n|---|---|\n${'| c | d |\n'.repeat(30)}`, 'full', {columns: 60, rows: 12});
	const slides = deck.split('\n\n---\n\n');
	expect(slides.every((slide, index) => slide.startsWith(`A (${index + 1}/${slides.length})\n===\n\n`))).toBe(true);
	expect(slides.every(slide => slide.split('\n').length <= 14)).toBe(true);
	expect([...deck.matchAll(/^\d+(?=\. item$)/gm)].map(([number]) => Number(number))).toEqual(Array.from({length: 20}, (_, index) => index + 1));
	expect(deck.match(/^\| c \| d \|$/gm)).toHaveLength(30);
});

/** How many there are of each letter. */
const lettersIn = (text: string) => {
	const counts: Record<string, number> = {};
	for (const [letter] of unraised(text).matchAll(/[\p{L}\p{N}]/gu)) {
		counts[letter] = (counts[letter] ?? 0) + 1;
	}

	return counts;
};

test('read again it is a deck without HTML, with all words of the slides', async () => {
	await fc.assert(fc.asyncProperty(posts, fc.constantFrom<SlideStyle>('points', 'full', 'deck'), async (post, style) => {
		const markdown = deckMarkdown(post, style);
		const read = await readPost(markdown);
		expect(read.warnings).toEqual([]);
		expect(read.isDeck).toBe(true);
		const letters = lettersIn(authoredIn(read).flatMap(({notes, shown, title}) => [textOf(title), ...textsIn([...shown.flatMap(({content}) => content ?? []), ...notes])]).join(' '));
		const written = post.sections.flatMap(({blocks, heading}) => blocks.some(({kind}) => kind !== 'comment' && kind !== 'rule') ? [textOf(heading), ...textsIn(blocks)] : []).join(' ');
		expect(Object.entries(lettersIn(written)).filter(([letter, count]) => (letters[letter] ?? 0) < count)).toEqual([]);
		expect(markdown.replaceAll(/<!--[^]*?-->|```[^]*?```|`[^`\n]*`|<https?:[^\s<>]*>/g, '')).not.toMatch(/<\/?[a-z]/i);
	}), {numRuns: 60});
});

test('a slide in the middle stands there again', async () => {
	const markdown = deckMarkdown(await readPost('---\nmarp: true\n---\n\n# A\n\na\n\n---\n\n<!-- _class: lead -->\n\n# B\n\nb\n'), 'deck');
	expect(authoredIn(await readPost(markdown)).map(({isCentred}) => isCentred)).toEqual([false, true]);
});

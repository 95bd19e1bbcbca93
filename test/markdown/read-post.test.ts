import fc from 'fast-check';
import {expect, test} from 'vitest';
import {markdownOf} from '../../source/markdown/write-markdown.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {textsIn, wordsIn} from '../../source/model/words.ts';
import {type Post} from '../../source/model/post.ts';
import {textOf} from '../../source/model/span.ts';
import {posts} from '../random-post.ts';

const headingsOf = async (markdown: string) => {
	const {sections} = await readPost(markdown);
	return sections.filter(({level}) => level > 0).map(({level, heading, blocks}) => `${level} ${textOf(heading)} ${blocks.filter(({kind}) => kind !== 'comment').length}`);
};

const wordsOf = async (markdown: string) => wordsIn(await readPost(markdown)).join(' ');

test('a comment is hidden whole, with the headings in it, and what it leaves empty is still a section', async () => {
	expect(await headingsOf('## One\n\nText.\n\n<!-- ## Two\n\nHidden.\n\n- list\n\n```\ncode\n``` -->\n\n## Three\n\n<!-- only this -->\n')).toEqual(['2 One 1', '2 Three 0']);
});

test.each([
	['before <!-- hidden --> after', 'before after'],
	['before\n\n<!-- hidden\n\nstill -->after', 'before after'],
	['`<!-- shown -->`', '<!-- shown -->'],
	['```\n<!-- shown -->\n```', '<!-- shown -->'],
	['a <br> b &amp; c &copy;', 'a b & c ©'],
	['a <kbd>key</kbd> <span class="x">b</span>', 'a key b'],
	['<script>alert(1)</script>\n\ntext', 'text'],
	['~~gone~~ **bold _both_** `code`', 'gone bold both code'],
	['[link][1] and <https://example.org>\n\n[1]: https://example.org', 'link and https://example.org'],
	['it costs $5 and $10', 'it costs $5 and $10'],
	['so $a_1 * b_2 * c$ holds', 'so a₁ * b₂ * c holds'],
	['so $$x_i | y_i$$ holds', 'so xᵢ | yᵢ holds'],
	['| a | b |\n|---|---|\n| $p|q$ | c |', 'a b p|q c'],
])('%j is read as %j', async (markdown, expected) => {
	expect(await wordsOf(markdown)).toBe(expected);
});

test.each([
	['---\ntitle: A title\n---\nText', {title: 'A title'}],
	['\uFEFF---\r\ntitle: A title\r\n---  \r\nText', {title: 'A title'}],
	['---\ntitle: "Quoted: with colon"\n...\nText', {title: 'Quoted: with colon'}],
	['---\ntitle: T\ndate: 2024-01-04 00:00:00 -0000\n---\nText', {title: 'T', date: '2024-01-04'}],
	['---\ntitle: T\ndate: 2020-1-3\n---\nText', {date: '2020-01-03'}],
	['---\ntitle: T\ncategories: one two\ntags: [a, b]\n---\nText', {categories: ['one', 'two'], tags: ['a', 'b']}],
	['---\ntitle: T\nauthor: Ann\n---\nText', {authors: ['Ann']}],
	['---\ntitle: T\nauthors:\n  - name: Ann\n    url: x\n  - Bob\n---\nText', {authors: ['Ann', 'Bob']}],
	['---\ntitle: T\nhidden: true\n---\nText', {isHidden: true}],
	['---\ntitle: T\npublished: false\n---\nText', {isHidden: true}],
	['---\ntitle: T\npostdeck:\n  theme: nord\n---\nText', {settings: {theme: 'nord'}}],
	['# Only heading\n\nText', {title: 'Only heading'}],
])('%j begins with its front matter', async (markdown, expected) => {
	const post = await readPost(markdown);
	expect({...post, title: textOf(post.title)}).toMatchObject(expected);
	expect(wordsIn(post)).toEqual(['Text']);
});

test('the name of the file gives what the front matter does not', async () => {
	const post = await readPost('Text', '2024-01-04-synthetic-data.md');
	expect([textOf(post.title).toLowerCase(), post.date]).toEqual(['synthetic data', '2024-01-04']);
});

test('broken front matter is told of, and the text is whole', async () => {
	const post = await readPost('---\ntitle: [a\nb: }\n---\nText of the post');
	expect(post.warnings[0]!.line).toBeGreaterThan(0);
	expect(wordsIn(post).join(' ')).toContain('Text of the post');
});

test('a post that begins with a rule loses nothing', async () => {
	expect(await wordsOf('---\n\nBefore and after.\n\n---\n\nMore.')).toBe('Before and after. More.');
});

test('headings have addresses unlike each other', async () => {
	const {sections} = await readPost('## Same\n\n## Same\n\n## !\n\n## !\n\n## Same-1\n');
	const ids = sections.map(({id}) => id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.every(id => id !== '')).toBe(true);
});

test('whatever the text, a post comes of it, and nothing in it can steer a terminal', async () => {
	await fc.assert(fc.asyncProperty(fc.string({unit: 'binary', maxLength: 400}), fc.constantFrom('', '---\n', '```\n', '<!--', '# ', '- ', '> ', '| a |\n|---|\n| '), async (text, start) => {
		const post = await readPost(start + text, `${text.slice(0, 20)}.md`);
		const shown = [
			textOf(post.title), textOf(post.subtitle), ...post.authors, ...post.tags, ...post.warnings.map(warning => warning.text),
			...post.sections.flatMap(section => [section.id, textOf(section.heading), ...textsIn(section.blocks)]),
		];
		expect(shown.filter(some => /(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069\u2028\u2029]/u.test(some))).toEqual([]);
	}));
});

/** Whether its first heading says the title again: it is read once. */
const isTitledTwice = ({sections: [first], title}: Post) => first?.level === 1 && textOf(first.heading).trim() === textOf(title).trim();

test('a post written as Markdown reads as the same post', async () => {
	await fc.assert(fc.asyncProperty(posts.filter(post => !isTitledTwice(post)), async post => {
		const once = await readPost(markdownOf(post));
		const twice = await readPost(markdownOf(once));
		expect(twice).toEqual(once);
		expect(wordsIn(once)).toEqual(wordsIn(post));
	}), {numRuns: 60});
});

const many = (text: string, count: number) => text.repeat(count);

test.each([
	['one line of a megabyte', many('word ', 200_000), 200_000],
	// What is nested deeper than anyone reads is text, marks and all.
	['ten thousand quotes in one another', `${many('>', 10_000)} end`, 2],
	['a list two hundred deep', Array.from({length: 200}, (_, depth) => `${many('  ', depth)}- item`).join('\n'), 350],
	['a table of five thousand rows', `| a | b |\n|---|---|\n${many('| one | two |\n', 5000)}`, 10_002],
	['ten thousand headings', many('## Heading\n\n', 10_000), 10_000],
	['ten thousand open comments', many('<!-- ', 10_000), undefined],
	['twenty thousand open brackets', many('[', 20_000), 1],
	['twenty thousand open pictures', many('![', 20_000), 1],
	['twenty thousand stars', many('*a ', 20_000), 20_000],
	['twenty thousand underscores', many('_', 20_000), undefined],
	['twenty thousand ticks of growing length', Array.from({length: 200}, (_, count) => many('`', count)).join(' '), undefined],
	['twenty thousand angles', many('<a ', 20_000), undefined],
	['twenty thousand dollars', many('$a ', 20_000), 20_000],
	['twenty thousand tildes', many('~~a ', 20_000), 20_000],
	['a hundred thousand entities', many('&amp; ', 100_000), 100_000],
])('%s are read in time that grows with their number', async (_, markdown, words) => {
	const post = await readPost(markdown);
	const count = wordsIn(post).length;
	if (words === undefined) {
		expect(count).toBeGreaterThanOrEqual(0);
	} else {
		expect(count).toBe(words);
	}
});

test.each([
	['Slidev', 'drawings:\n  persist: false', '# A\n\na\n\n---\n\n# B\n\n---\n\n# C\n\n---\n\n# D', 'A'],
	['Slidev\'s slides', 'theme: seriph', '# A\n\na\n\n---\nlayout: quote\n---\n\n# B\n\n---\nlayout: end\n---', 'A'],
	['a first slide without a heading', 'marp: true', '![](a.png)\n\n---\n\n# B', 'Window'],
	['presenterm', 'author: Ann', '# A\n\na\n\n<!-- end_slide -->\n\n# B', 'Window'],
])('the title of a deck is that of its first slide where its own is for a window: %s', async (_, settings, body, expected) => {
	const {title} = await readPost(`---\ntitle: Window\n${settings}\n---\n\n${body}\n`);
	expect(textOf(title)).toBe(expected);
});

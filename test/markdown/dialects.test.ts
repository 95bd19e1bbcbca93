import {expect, test} from 'vitest';
import {readPost} from '../../source/markdown/read-post.ts';
import {written} from './written.ts';

/** The blocks of a post in short, by its name. */
const writtenIn = async (name: string, markdown: string) => {
	const {sections} = await readPost(markdown, name);
	return written(sections.flatMap(({blocks}) => blocks));
};

test.each([
	// Wikis, as Obsidian has them.
	['a.md', 'a [[b|c]] [[b c]] [[b#D e]] [[#D]]', 'a c b c b > D e D'],
	['a.md', 'a\n\n![[b.png|c d|300]]', 'a; figure c d b.png(c d)'],
	['a.md', '[[b|c]] a %%hidden%% ^name\n\n%%\nmore\n%%', 'c a; comment(more)'],
	['a.md', 'a [[nodiscard]] x[[1]] [[1]](b) [[toc]] `[[b|c]]`', 'a [[nodiscard]] x[[1]] [1] [[toc]] [[b|c]]'],
	['a.md', 'a [[Other Note]]', 'a Other Note'],
	['a.md', '> [!quux]- A *b*\n> c', 'note(A b: c)'],
	// Attributes as Pandoc, Goldmark, and MkDocs have them.
	['a.md', '![a](b.png){width=300 .c}', 'figure a b.png(a)'],
	['a.md', '[a](b){ .c } `d`{.e} [f]{.g} *h*{#i} {j}', 'a d f h {j}'],
	['a.md', '{.a .b}\n| c |\n|-|\n| d |', 'table left(c / d)'],
	['a.md', 'a\n{.b}', 'a'],
	['a.md', '| a |\n|-|\n| b |\n\n: c {#tbl-d}', 'table left(a / b); c'],
	// Formulas as GitHub and GitLab have them, too.
	['a.md', 'a $`x_1$2`$ b', 'a x₁$2 b'],
	['a.md', '```math\nx_1\n```', 'math(x_1)'],
	// Quarto.
	['a.qmd', 'See @fig-b, [@fig-b] and -@fig-b.\n\n![a](b.png){#fig-b}', 'See Figure 1, Figure 1 and 1.; figure a b.png(a)'],
	['a.qmd', 'a [@b1; see @c, p. 3] @d2 e@f1.g', 'a [b1; see c, p. 3] [d2] e@f1.g'],
	['a.md', 'a @b1 [@c]', 'a @b1 [@c]'],
	['a.qmd', '```{python}\n#| label: fig-a\nb\n```\n\n```{r, echo=FALSE}\nc\n```', 'code python(b)'],
	['a.qmd', '$$\nx\n$$ {#eq-a}', 'math(x)'],
	// MDX.
	['a.mdx', '<Tabs>\n<TabItem label="a">\n\nb\n\n</TabItem>\n</Tabs>', 'a; b'],
	['a.mdx', '<Callout type="warning" title="A *b*">\n  c *d*\n</Callout>', 'warning(A b: c d)'],
	['a.mdx', '<Tip>\n\na\n\n</Tip>', 'tip(a)'],
	['a.mdx', '<Accordion title="a">\n\nb\n\n</Accordion>', 'details(a: b)'],
	['a.mdx', '<YouTube id="a" />', 'figure video  https://www.youtube.com/watch?v=a()'],
	// MkDocs.
	['a.md', '=== "A"\n\n    b\n\n=== "C"\n\n    d', 'A; b; C; d'],
	['a.md', 'a :material-account-box: b :fontawesome-brands-github:', 'a b'],
	// Python-Markdown's CodeHilite.
	['a.md', 'a\n\n    :::python hl_lines="2"\n    b\n    c', 'a; code python(b\nc)'],
	['a.md', '```\n:::tip\na\n:::\n```\n\n    :::python', 'code (:::tip\na\n:::); code (:::python)'],
	// What stands in braces elsewhere.
	['a.md', '---\ntitle: a\n---\n{% embed https://b.c/d %}', 'https://b.c/d'],
	['a.md', '{{% note %}}\na\n{{% /note %}}\nb', 'note(a); b'],
	['a.md', '{{< columns >}}\na\n<--->\nb\n{{< /columns >}}', 'a; b'],
])('%s: %j is %j', async (name, markdown, expected) => {
	expect(await writtenIn(name, markdown)).toBe(expected);
});

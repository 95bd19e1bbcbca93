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
	['a.qmd', 'a\n\n\\newpage\n\nb \\newpage `\\newpage`', String.raw`a; b \newpage \newpage`],
	['a.qmd', '::: {.content-visible when-format="pdf"}\na\n:::\n\n::: {.content-visible when-format="html"}\nb\n:::\n\n::: {.content-hidden when-format="html:js"}\nc\n:::\n\n::: {.content-visible unless-format="html"}\nd\n:::\n\n::: {.content-hidden}\ne\n:::', 'b'],
	// Lists of attributes as kramdown has them.
	['a.md', '![a](b.png){: .mx-auto.d-block :}\n\n{: .c :}\nd\n\ne {: .f, .g}\n{:ok, 42}', 'figure a b.png(a); d; e {: .f, .g} {:ok, 42}'],
	// Hashnode.
	['a.md', '%[https://a.b/c]\n\n%%[d]\n\n![e](f.png align="center")', 'https://a.b/c; figure e f.png(e)'],
	['a.md', '5 %[a] and %%[b] `%[https://a.b]`', '5 %[a] and %%[b] %[https://a.b]'],
	// Gatsby.
	['a.md', '[[warning | A *b*]]\n| c `d`\n|\n| - e\n\nf', 'warning(A b: c d; ul(e)); f'],
	['a.md', '[[info]]\n| a', 'note(Info: a)'],
	['a.md', '[[info]] a\n\n[[b|c]]', 'info a; c'],
	// VuePress.
	['a.md', 'a <Badge type="tip" text="b" /> <Badge text=\'c\'></Badge> <Badge>d</Badge>', 'a b c d'],
	['a.md', 'a\n\n<<< @/b.js{1,3}\n\n@[code js{2}](@/c.js)\n\nd', 'a; d'],
	['a.md', 'a <<< b and c << d @[e](f)', 'a <<< b and c << d @e'],
	// Zenn.
	['a.md', '@[card](https://a.b/c)\n\n@[youtube](d) \n\n![e](f.png =250x)\n\n![](https://a.b/g.png =1x2)', 'https://a.b/c; https://www.youtube.com/watch?v=d; figure e f.png(e); figure https://a.b/g.png()'],
	['a.md', '5 @[a](b) = 2x3) c', '5 @a = 2x3) c'],
	// Obsidian.
	['a.md', '```ad-warning\ntitle: A *b*\ncollapse: open\nc *d*\n\n- e\n```\n\n```ad-note\nf\n```', 'warning(A b: c d; ul(e)); note(f)'],
	// Pelican.
	['a.md', '![a]({static}/b.png)', 'figure a /b.png(a)'],
	['a.md', '[a]({filename}b.md) [c]: {static} |filename| d', 'a [c]: {static} |filename| d'],
	// Nunjucks.
	['a.md', 'a {# b\n{{ c }} #}d {#e} {# f `{# g #}`', 'a d {#e} {# f {# g #}'],
	// MDX.
	['a.mdx', '<Tabs>\n<TabItem label="a">\n\nb\n\n</TabItem>\n</Tabs>', 'a; b'],
	['a.mdx', '<Callout type="warning" title="A *b*">\n  c *d*\n</Callout>', 'warning(A b: c d)'],
	['a.mdx', '<Tip>\n\na\n\n</Tip>', 'tip(a)'],
	['a.mdx', '<Accordion title="a">\n\nb\n\n</Accordion>', 'details(a: b)'],
	['a.mdx', 'import a from "./a.png";\n\n<Image src={a} alt="b" />', 'figure b ./a.png(b)'],
	['a.mdx', '<Figure src={require("./a.png").default} caption="A *b*" />', 'figure ./a.png(A *b*)'],
	['a.mdx', '<Figure caption="c">\n  <img src="a.png" />\n</Figure>', 'figure a.png(c)'],
	['a.mdx', '<LinkCard title="a" href="b" description="c" />', 'a; c'],
	['a.mdx', '<Badge text="a" /> b\nc', 'a b c'],
	['a.mdx', '<Term id="x">a</Term> b *c*\n<Term>d</Term> e', 'a b c d e'],
	['a.mdx', 'a <B c="d">*e*</B> f <G name="h" /> i', 'a e f i'],
	['a.mdx', '<A><B>c</B></A>\n\n- d <E>f</E>\n\n<G>h</G>', 'c; ul(d f); h'],
	['a.md', 'import Tabs from "@theme/Tabs";\nimport TabItem from "@theme/TabItem";\n\n<Tabs>\n<TabItem label="a">b</TabItem>\n</Tabs>', 'a; b'],
	['a.md', 'import Tabs from "@theme/Tabs";\n\n```jsx\nimport A from "a";\n<Tabs/>\n```', 'import Tabs from "@theme/Tabs";; code jsx(import A from "a";\n<Tabs/>)'],
	['a.mdx', '<Tabs values={[{label: \'A\', value: \'a\'}]}>\n<TabItem value="a">b</TabItem>\n<TabItem value="c">d</TabItem>\n</Tabs>', 'A; b; c; d'],
	['a.mdx', '<YouTube id="a" />', 'figure video  https://www.youtube.com/watch?v=a()'],
	// VuePress.
	['a.md', '::: code-tabs#a\n@tab B\n```js\n@tab c\n```\n@tab:active D#e\nf\n:::\n\n@tab g', 'B; code js(@tab c); D; f; @tab g'],
	// MkDocs.
	['a.md', '=== "A"\n\n=== "B"\n\n    c', 'A; B; c'],
	['a.md', 'a\n!!! tip "b"\n    c\n\nd\n??? e\n    f', 'a; tip(b: c); d; details(e: f)'],
	['a.md', 'a\n!!! b\nc', 'a !!! b c'],
	['a.md', '=== "A"\n\n    b\n\n=== "C"\n\n    d', 'A; b; C; d'],
	['a.md', 'a :material-account-box: b :fontawesome-brands-github:', 'a b'],
	['a.md', 'a\n!!! tip "B"\n    c\n\nd\n!!! no\ne', 'a; tip(B: c); d !!! no e'],
	// Containers.
	['a.md', '::: details A b {open}\nc\n:::', 'details(A b: c)'],
	['a.qmd', '::: {.callout-note}\n## A *b*\nc\n:::\n\n:::tip\n## d\ne\n:::', 'note(A b: c); tip(h2(d); e)'],
	['a.md', ':::tip\n1. ```js\n   b\n   :::\n   ```\n:::\n\nc', 'tip(ol1.(code js(b\n:::))); c'],
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

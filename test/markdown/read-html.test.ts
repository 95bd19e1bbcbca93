import {describe, expect, test} from 'vitest';
import {readPost} from '../../source/markdown/read-post.ts';
import {textsIn} from '../../source/model/words.ts';
import {writtenIn} from './written.ts';

const tableOf = (name: string, cases: ReadonlyArray<readonly [markdown: string, expected: string]>) => {
	describe(name, () => {
		test.each(cases)('%j is %j', async (markdown, expected) => {
			expect(await writtenIn(markdown)).toBe(expected);
		});
	});
};

tableOf('elements that only hold others', [
	['<div>a<p>b</div>', 'a; b'],
	['<div>\n\n*a*\n\n- b\n\n</div>\n\nc', 'a; ul(b); c'],
	['<div>\n*a*\n</div>\n*b*', '*a*; b'],
	['<center>a<br>b</center>c', 'a\nb; c'],
	['<section>\n\n## a\n\nb\n\n</section>\n\nc', '## a; b; c'],
	['<div><h2 id="b">a <i>b</i></h2>c</div>\n\n<h3></h3>', '## a b; c'],
	['<div>\n<h1><img src="a" alt="b"></h1>\n</div>', 'figure b a(b)'],
	['> <div>\n> <h2>a</h2>\n>\n> b\n> </div>', 'quote(h2(a); b)'],
	['- <div>a</div>\n- b', 'ul(a, b)'],
	['<div>a &amp;amp; b&nbsp;&lt;c&gt; &bogus;</div>', 'a &amp; b\u00A0<c> &bogus;'],
	['<div>a <!-- b --> c</div>', 'a c'],
	['<x-y>\n\na\n\n</x-y>\n\n<Foo>b</Foo>', 'a; b'],
	['<p>a $x_1$ \\(y\\) b\n$$z$$\nc \\$5, $6</p>', String.raw`a x₁ y b; math(z); c \$5, $6`],
	['<p>\n$$\na\n\n= b\n$$\n</p>', 'math(a\n\n= b)'],
	['<div>\n\n    <b>a</b>\n\n</div>\n\n    b', 'a; code (b)'],
	['<hr class="a">\na\n<hr>', 'rule; a; rule'],
]);

tableOf('Markdown in HTML', [
	['<div markdown="1">\n## a\n*b*\n\n- c\n\n- d\n</div>\ne', '## a; b; ul+(c, d); e'],
	['<div class="a"><div markdown=\'block\'>*a*</div></div>', 'a'],
	['<aside markdown="1">\n\n  a\n\n  ```\n  b\n\n  </i>\n  ```\n\n</aside>\n\nc', 'quote(a; code (b\n\n</i>)); c'],
	['<details markdown="1"><summary>a</summary>\n*b*\n</details>', 'details(a: b)'],
	['<div markdown="1">\n*a*', '*a*'],
	['<div markdown="0">*a*</div>', '*a*'],
]);

tableOf('quotes, lists and details', [
	['<blockquote>a<p>b</p></blockquote>c', 'quote(a; b); c'],
	['<aside>\n\n*a*\n\n</aside>', 'quote(a)'],
	['<ul><li>a<li>b<ol start=3><li>c</ol></ul>', 'ul(a, b; ol3.(c))'],
	['<ul>\n<li>a</li>\n\n<li>b</li>\n<ul><li>c</li></ul>\n</ul>', 'ul(a, b; ul(c))'],
	['<ol>\n<li>\n\n*a*\n\nb\n\n</li>\n</ol>', 'ol1.+(a; b)'],
	['<ul><li><input type="checkbox" checked> a</li><li><input type=checkbox> b</li></ul>', 'ul([x] a, [ ] b)'],
	['<ul></ul><ol><li value=4>a</li></ol>', 'ol4.(a)'],
	['<dl><dt>a</dt><dt>b</dt><dd>c</dd><dd><p>d</p></dd><dt>e</dt></dl>', 'dl(a, b: c | d / e: )'],
	['<details><summary>a <b>b</b></summary>\n\n*c*\n\n## d\n\n</details>\n\ne', 'details(a b: c; h2(d)); e'],
	['<details>\n<summary>a</summary>\n\nb</details>\n\nc', 'details(a: b); c'],
	['<details>a</details>', 'details(Details: a)'],
	['<details><summary>a</summary>\n\n> <details>b</details>\n\n</details>', 'details(a: quote(details(Details: b)))'],
	['<blockquote>a\n\n# b\n\nc', 'quote(a); # b; c'],
]);

tableOf('code', [
	['<pre><code class="language-js">a &lt; <span>b</span>\n\n  c</code></pre>', 'code js(a < b\n\n  c)'],
	['<div>\n<pre>\na\n\n*b*\n</pre>\n</div>\n\nc', 'code (a\n\n*b*); c'],
	['<figure class="highlight"><pre><code data-lang="rb"><table><td class="gutter"><pre class="lineno">1\n</pre></td><td>a</td></table></code></pre></figure>', 'code rb(a)'],
	['<div class="language-py highlighter-rouge"><pre>a<br>b</pre></div>', 'code py(a\nb)'],
	['<d-code block language="c">\n  a\n    b\n</d-code>', 'code c(a\n  b)'],
	['<figure><pre>a</pre><figcaption>b</figcaption></figure>', 'code (a); b'],
	['<d-math block>a_1</d-math>', 'math(a_1)'],
]);

tableOf('tables', [
	['<table><caption>a</caption><thead><tr><th>b<th align=right>c</thead><tbody><tr><td>d<td><b>e</b></table>', 'a; table left right(b|c / d|e)'],
	['<table><tr><td>a</td><td>b</td></tr></table>', 'table left left( / a|b)'],
	['<table>\n<tr>\n\n<td colspan="2">a</td>\n\n</tr>\n<tr><td rowspan=2>b</td><td>c</td></tr><tr><td>d</table>', 'table left left( / a| / b|c / |d)'],
	['<table>\n  <tr>\n\n    <td>\n\n*a*\n\n    </td>\n  </tr>\n</table>', 'table left( / a)'],
	['<table><tr><th></th><th style="text-align: center">a</th></tr><tr><th>b</th><td>c<br>d<ul><li>e</li><li>f</li></ul></td></tr></table>', 'table left center(|a / b|c\nd\ne\nf)'],
	['<table><tr><td>a</td><td>\n\n```js\nb\n```\n\n</td></tr></table>', 'columns(a | code js(b))'],
	['<table></table>', ''],
]);

tableOf('pictures', [
	['<img src="a b.png" alt="c">', 'figure c a b.png(c)'],
	['<img src=a.png alt="b" title="c">', 'figure b a.png(c)'],
	['<img data-src="a.png" src="data:image/gif;base64,R0lGOD">', 'figure a.png()'],
	['<img srcset="a.png 1x, b.png 2x"><img alt="c"><img src="d.gif" width="1" height="1">', 'c'],
	['<picture><source srcset="a.webp"><img src="a.png" alt="b"></picture>', 'figure b a.png(b)'],
	['<a href="a"><img src="b"></a>', 'figure b a()'],
	['a <img src="b" alt="c"> d', 'a c d'],
	['a<br><img src="b"><br>c', 'a; figure b(); c'],
	['<video controls><source src="a.mp4">b</video>', 'figure video  a.mp4()'],
	['<audio src="a.mp3" title="b"></audio>', 'figure audio b a.mp3(b)'],
	['<iframe src="https://www.youtube.com/embed/a_1?b=c" title="YouTube video player"></iframe>', 'figure video  https://www.youtube.com/watch?v=a_1()'],
	['<div><iframe src="//player.vimeo.com/video/1"></iframe></div>', 'figure video  https://vimeo.com/1()'],
	['<embed src="a.html"><object data="b.svg">c</object>', 'figure page  a.html + b.svg()'],
	['<svg viewBox="0 0 1 1"><style>a{}</style><title>b</title>\n\n  <text>c<tspan>d</tspan></text>\n</svg>', '[drawing: b c d]'],
	['<svg><path d="a"/></svg>', ''],
	['![a](b.png "c [d](e) f")', 'figure a b.png(c d f)'],
	['<SVG>\n\n<text>a</text>\n</SVG>\n\nb <SVG><text>c</text></SVG> d', '[drawing: a]; b [drawing: c] d'],
	['a <svg width="1"><title>b &amp; c</title><path d="x"/><text>d <tspan>e</tspan></text></svg> f<svg><path d="x"/></svg>', 'a [drawing: b & c d e] f'],
	['<div class="notice--warning"><h4>a</h4>\n\n*b*\n\n</div>', 'warning(h4(a); b)'],
	['<div>a</div>\n{: .notice}\n\nb', 'note(a); b'],
	['<figure markdown>\n  ![a](b.png)\n  <figcaption>*c*</figcaption>\n</figure>', 'figure a b.png(c)'],
	['<figure markdown="span">\n  ![a](b.png)\n  <figcaption>*c*</figcaption>\n</figure>', 'figure a b.png(c)'],
	['<div class="a" markdown>\n- b\n</div>', 'ul(b)'],
]);

tableOf('captions', [
	['<figure><img src="a" alt="b"><figcaption>c <b>d</b></figcaption></figure>', 'figure b a(c d)'],
	['<figure><figcaption>c</figcaption>\n\n![b](a)\n\n</figure>', 'figure b a(c)'],
	['<figure>\n<img src="a"><img src="b">\n<figcaption>c</figcaption>\n</figure>\n\n*d*', 'figure a + b(c); d'],
	['<figure><table><tr><td>a</table><figcaption>b</figcaption></figure>', 'table left( / a); b'],
	['![a](b "c")\n*d*', 'figure a b(d)'],
	['![a](b)\n\n*c **d***\n\n*e*', 'figure a b(c d); e'],
	['![a](b)  \n*c*', 'figure a b(c)'],
	['![a](b)\n\n<div class="caption">\n  c\n</div>', 'figure a b(c)'],
	['<div class="imgcap"><img src="a"><div class="thecap">b</div></div>', 'figure a(b)'],
	['<p align="center"><img src="a"><br>b</p>', 'figure a(b)'],
	['<p><img src="a"><br>b</p>', 'figure a(); b'],
	['<center><img src="a"></center>\n<center>b</center>\n<center>c</center>', 'figure a(b); c'],
	['<p><img src="a"></p>\n<p><em>b</em></p>', 'figure a(b)'],
	['<div class="caption">a</div>', 'a'],
	['<div class="row">\n<div class="col"><img src="a" alt="b"></div>\n<div class="col">\n\n![c](d)\n\n</div>\n</div>\n<div class="caption">e</div>', 'figure b a + c d(e)'],
	['<div class="row"><figure><img src="a"><figcaption>b</figcaption></figure><figure><img src="c"><figcaption>d</figcaption></figure></div>', 'figure a + c(b\nd)'],
	['<div class="row">\n\n# a\n\n</div>', '# a'],
	['a\n<figure>\n\n# b\n\n![](c)\n\n</figure>\n<tr>\n<li>\n\n## d', 'a; # b; figure c(); ## d'],
	['<table><tr><td>a\n\n# b\n\n```\nc\n```\n</table>', 'a; # b; code (c)'],
	['<swiper-container>\n<swiper-slide><img src="a"></swiper-slide>\n<swiper-slide><img src="b"></swiper-slide>\n</swiper-container>', 'figure a + b()'],
	['| ![a](b) | ![c](d) |\n|-|-|\n| e | f |', 'figure a b + c d(e\nf)'],
	['<table><tr><td>a</td><td>b</td></tr><tr><td><img src="c"></td><td><a href="d"><img src="e"></a></td></tr></table>', 'figure c + e d(a\nb)'],
	['| a | b |\n|-|-|\n| ![c](d) | e |', 'table left left(a|b / c|e)'],
]);

tableOf('what nobody sees', [
	['<script>a</script>\n\n<style>\nb\n\nc</style>\n\nd', 'd'],
	['<form>\na\n\nb\n\n<button>c</button>\n</form>\n\nd <button>e</button><select><option>f</select> g', 'd g'],
	['<p hidden>a</p><p style="color: red; display: none">b</p><p>c <span hidden>d</span>e</p>', 'c e'],
	['a <span style="display:none">b</span><noscript>c</noscript> d', 'a d'],
	['<noscript>\n\na\n\n## b', 'a; ## b'],
	['<div><template>a</template>b</div>', 'b'],
	['<v-switch>\n<template #1>a</template>\n<template v-slot:2> b </template>\n</v-switch>', 'a; b'],
]);

tableOf('tags in running text', [
	['a <b>b</b> <q>c</q> <abbr title="x">d</abbr> <font size=2>e</font> <a name="f"></a> <small>g</small>', 'a b “c” d e g'],
	['<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>', '漢(kan)'],
	['<i>a</i>\n*b*', 'a b'],
	['a<div>b</div><div>c</div>d', 'a\nb\nc\nd'],
	['Vec<i64> and Vec<U>, <your-name>, Map<K, V>, <T> of a<b', 'Vec<i64> and Vec<U>, <your-name>, Map<K, V>, <T> of a<b'],
	['<div>Vec<i64>, <your-name>, <T></div>', 'Vec<i64>, <your-name>, <T>'],
	['a <x-y>b</x-y> <x-z/> <w key="c">d', 'a b d'],
	['a <d-cite key="b, c"></d-cite>, <d-cite key="d"/>.', 'a [b, c], [d].'],
	['a <video src="b"></video> <d-code>c</d-code>', 'a  c'],
]);

test('what a tag says of its text is in the roles of its spans', async () => {
	const tags = {b: 'strong', em: 'emphasis', cite: 'emphasis', s: 'struck', code: 'code', kbd: 'key', mark: 'mark', u: 'inserted', sup: 'superscript', sub: 'subscript'};
	for (const [name, role] of Object.entries(tags)) {
		for (const text of [`a <${name}>b</${name}>`, `<div>a <${name}>b</${name}></div>`]) {
			const {sections} = await readPost(text); // eslint-disable-line no-await-in-loop
			expect(sections[0]!.blocks).toEqual([{kind: 'paragraph', text: [{text: 'a ', roles: []}, {text: 'b', roles: [role]}]}]);
		}
	}
});

test.each(['[a](b)', '<a href="b">a</a>', '<div><a class="c" href=\'b\'>a</a></div>', '<div><a href=b>a</a></div>'])('%j is a link', async markdown => {
	const {sections} = await readPost(markdown);
	expect(sections[0]!.blocks).toEqual([{kind: 'paragraph', text: [{text: 'a', roles: ['link'], href: 'b'}]}]);
});

test.each(['a<d-footnote>b *c*</d-footnote> d.[^1]\n\n[^1]: e', '<div>a<d-footnote>b <i>c</i></d-footnote> d.</div>\n\n[^1]\n\n[^1]: e'])('%j has two footnotes, in order', async markdown => {
	const {footnotes, sections} = await readPost(markdown);
	expect(footnotes.map(({blocks, number}) => [number, textsIn(blocks)])).toEqual([[1, ['b c']], [2, ['e']]]);
	expect(textsIn(sections[0]!.blocks).join(' ').replaceAll(' ', '')).toBe('a1d.2');
});

test.each(['## a {#b}', '<h2 id="b">a</h2>'])('%j is addressed as its author says', async markdown => {
	const {sections} = await readPost(markdown);
	expect(sections).toMatchObject([{id: 'b', level: 2}]);
});

tableOf('comments', [
	['<div>\n<!-- a -->\n<p>b</p>\n<!-- c\nd -->\n</div>', 'comment(a); b; comment(c\nd)'],
	['<p>a <!-- b --> c</p>', 'a c'],
	['<blockquote><!-- a --><p>b</p></blockquote>', 'quote(comment(a); b)'],
	['<ul>\n<!-- a -->\n<li>b <!-- c --></li>\n</ul>', 'ul(b)'],
	['<table>\n<tr><td>a</td></tr>\n<!-- <tr><td>b</td></tr> -->\n</table>', 'table left( / a)'],
]);

describe('MDX', () => {
	test.each([
		['import A from \'a\'\nimport {\n  B,\n\n  C\n} from "b";\nexport const d = {e: "}"};\n\nf', 'f'],
		['Import a.\nimport duties apply', 'Import a. import duties apply'],
		['a {/* b */} c {d.e} {"f"} {5}{\' \'}g {`h`} {i.map(j => <b>{j}</b>)}', 'a c f 5 g h'],
		['{/* a\n\nb */}\n\nc', 'comment(a\n\nb); c'],
		['<A b={c => d} {...e} />\n\nf <G h="i"/> j', 'f j'],
		['<A b="c>d">\n  *e*\n\n  - f\n</A>\n\ng <B.C>h</B.C>', 'e; ul(f); g h'],
		['<div className="row" style={{color: "red"}}>\n**a**\n</div>', 'a'],
		['<Button onClick={() => a}>b</Button>\n\n<>c</>', 'b; c'],
		['<Image src="a.png" alt={"b"} />\n\n<Image src={c} alt="d" /> <Link href="/e">f</Link>', 'figure b a.png(b); d f'],
		['<Details>\n<Summary>a</Summary>\n\n*b*\n</Details>', 'details(a: b)'],
		['`{a}` and \\{b}\n\n```js\nimport c from \'c\';\n{d}\n<E/>\n```', '{a} and {b}; code js(import c from \'c\';\n{d}\n<E/>)'],
		['a {b', 'a {b'],
		['a < b <c', 'a < b <c'],
	])('%j is %j', async (markdown, expected) => {
		expect(await writtenIn(markdown, 'a.mdx')).toBe(expected);
	});

	test('is read in .mdx only', async () => {
		expect(await writtenIn('import A from \'a\' {b}', 'a.md')).toBe('import A from \'a\' {b}');
	});
});

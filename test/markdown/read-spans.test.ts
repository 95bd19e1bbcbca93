import {expect, test} from 'vitest';
import {readPost} from '../../source/markdown/read-post.ts';
import {type Span} from '../../source/model/span.ts';

/** Spans in brackets with their roles, plain text as it is: `a (strong: b) (link c: d)`. */
const written = (spans: readonly Span[]) => spans.map(({href, roles, text}) => roles.length === 0 ? text : `(${[...roles, ...(href === undefined ? [] : [href])].join(' ')}: ${text})`).join('');

const spansOf = async (markdown: string) => {
	const {sections} = await readPost(`x ${markdown}`);
	const [block] = sections[0]!.blocks;
	return block!.kind === 'paragraph' ? written(block.text).replace(/^x /, '') : block!.kind;
};

test.each([
	['*a* _b_ **c** __d__ ~~e~~ ~f~', '(emphasis: a) (emphasis: b) (strong: c) (strong: d) (struck: e) (struck: f)'],
	['**a *b* c**', '(strong: a )(strong emphasis: b)(strong:  c)'],
	['***a** b*', '(emphasis strong: a)(emphasis:  b)'],
	['**a **b** c**', '(strong: a b c)'],
	['正文**加粗：**后面，以及**“引号”**结束', '正文(strong: 加粗：)后面，以及(strong: “引号”)结束'],
	['これは**（強調）**です。한국어**(강조)**는 *「斜体」*と', 'これは(strong: （強調）)です。한국어(strong: (강조))는 (emphasis: 「斜体」)と'],
	['a_b_c 2*3*4 *a', 'a_b_c 2(emphasis: 3)4 *a'],
	['~~~a~~~ ~~a~ ~b', '~~~a~~~ ~~a~ ~b'],
	['「**日本**」語**だ**よ', '「(strong: 日本)」語(strong: だ)よ'],
	['`a *b*` ``c`d`` ` e ` `f', '(code: a *b*) (code: c`d) (code: e) `f'],
	['[a](/b) [c *d*](<e f> "t") [](g)', '(link /b: a) (link e f: c )(link emphasis e f: d) '.trim()],
	['[a [b](c) d](e)', '[a (link c: b) d](e)'],
	[String.raw`[a](b\)c&amp;d)`, '(link b)c&d: a)'],
	['[a][r] [R][] [r] [s]\n\n[r]: /u "t"', '(link /u: a) (link /u: R) (link /u: r) [s]'],
	['![a *b*](c.png) [![d](e.png)](f)', '(picture c.png: a b) (link picture e.png: d)'],
	['![](c.png)', '(picture c.png: )'],
	['<http://a.b?c&d> <e@f.g>', '(link http://a.b?c&d: http://a.b?c&d) (link mailto:e@f.g: e@f.g)'],
	['<http://a.b?c&amp;d>', '(link http://a.b?c&d: http://a.b?c&d)'],
	['![a^[note] b](c.png)', '(picture c.png: a b)(footnote #fn:note-1: 1)'],
	['https://a.b/c_d_e, (www.f.g/(h)) and i@j.k.', '(link https://a.b/c_d_e: https://a.b/c_d_e), ((link http://www.f.g/(h): www.f.g/(h))) and (link mailto:i@j.k: i@j.k).'],
	['[https://a.b](c) **https://d.e** xhttp://f.g', '(link c: https://a.b) (strong link https://d.e: https://d.e) xhttp://f.g'],
	['a  \n b\\\nc\nd', 'a\nb\nc d'],
	['a<br>b <br/> c', 'a\nb\nc'],
	['<b>a <i>b</i></b> <sub>c</sub> <kbd>d</kbd> </b> <x-y z="1">e</x-y>', '(strong: a )(strong emphasis: b) (subscript: c) (key: d) e'],
	['a <!-- b --> c <script>d</script>e', 'a c e'],
	['&lt;b&gt; &#x41; &nbsp;&amp;nbsp; &foo; &#0; &#27;', '<b> A \u00A0&nbsp; &foo; \uFFFD'],
	[String.raw`\*a\* \<b> \&amp; \x`, String.raw`*a* <b> &amp; \x`],
	['a \t b', 'a b'],
	// Attributes and extensions of kramdown.
	['*a*{: .b} [c](d){:target="_blank"}{:.e} `f`{:.g}', '(emphasis: a) (link d: c) (code: f)'],
	[String.raw`a{:.b} *c*\{:.d} {:.e} *f*{:ok, g}`, 'a{:.b} (emphasis: c){:.d} {:.e} (emphasis: f){:ok, g}'],
	['a {::comment}b{:/comment} c {::nomarkdown}*d* <b>e</b>{:/} f{::comment}', 'a c *d* e f{::comment}'],
	// Marks.
	['==a *b*== a==b ==c d == e === ==f', '(mark: a )(mark emphasis: b) a==b ==c d == e === ==f'],
	// Emoji.
	[':smile::tada: :+1: (:heart:) 10:30:15 std::vector: :none_such: `:smile:` http://a:smile:', '😄🎉 👍 (❤️) 10:30:15 std::vector: :none_such: (code: :smile:) (link http://a:smile: http://a:smile):'],
	// Footnotes.
	['a[^1], b[^c] and a[^1] [^d]\n\n[^1]: e\n[^C]: f', 'a(footnote #fn:1: 1), b(footnote #fn:c: 2) and a(footnote #fn:1: 1) [^d]'],
	['a^[see *c* [d](e)] f^[2] [g]^[h](i)', 'a(footnote #fn:note-1: 1) f^[2] [g]^(link i: h)'],
	['[a[^1]](b) **c[^1]** `[^1]` \\[^1]\n\n[^1]: e', '(link b: a)(footnote #fn:1: 1) (strong: c)(strong footnote #fn:1: 1) (code: [^1]) [^1]'],
])('%j is %j', async (markdown, expected) => {
	expect(await spansOf(markdown)).toBe(expected);
});

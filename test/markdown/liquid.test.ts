import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Blog, noBlog} from '../../source/markdown/blog.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {renderTemplates} from '../../source/markdown/templates.ts';
import {textsIn, wordsIn} from '../../source/model/words.ts';

const page = {title: 'A *title*', gallery: [{url: 'a.png', image_path: 'b.png', alt: 'c'}, {url: 'd.png'}], toc: 'false', number: '3', tags: ['x', 'y'], authors: [{name: 'Ann'}]};
const blog: Blog = {
	...noBlog,
	templates: () => 'liquid',
	readSettings: async () => ({title: 'The blog', url: 'https://example.org', baseurl: '/base', github: {user: 'ann'}}),
	pathOfPost: name => name === '2024-01-04-a-post' ? '/_posts/2024-01-04-a-post.md' : undefined,
	hasFile: path => path === '/assets/here.pdf',
};

const rendered = async (text: string) => {
	const {text: made, warnings} = await renderTemplates(text, undefined, page, blog);
	expect(warnings).toEqual([]);
	return made;
};

test.each([
	// What is put in.
	['{{ page.title }} of {{ site.title }}', 'A *title* of The blog'],
	['{{ page.nothing }}{{ nothing.at.all }}{{ content }}{{ layout.x }}', ''],
	['![]({{ site.baseurl }}/a.png)', '![](/a.png)'],
	// Beside what a file would say, nothing is trimmed.
	['a\n\n{%- include b.html -%}\n\n## c {%- include d.html -%}\n\ne {%- if true -%} f {%- endif -%} g', 'a\n\n\n\n## c \n\nefg'],
	['![]({{ "a.png" | relative_url }})', '![](/a.png)'],
	['![]({{ \'/a.png\' | absolute_url }})', '![](/a.png)'],
	['![]({{ "/a.png" | prepend: site.baseurl }})', '![](/a.png)'],
	['{{ site.github.user | upcase | no_such_filter: 3 }}', 'ANN'],
	['{{ page.tags | join: ", " }} {{ page.authors[0].name }} {{ page.tags | size }}', 'x, y Ann 2'],
	['{{ "2024-01-04 23:00:00 -0800" | date: "%B %-d, %Y" }} {{ "2024-01-04" | date_to_string }}', 'January 4, 2024 04 Jan 2024'],
	['{{ "*a*" | markdownify }} {{ "A b!" | slugify }} {{ "<b>a</b>" | strip_html }} {{ page.tags | jsonify }}', '*a* a-b a ["x","y"]'],
	['a {{- " b " -}} c', 'a b c'],
	// What decides.
	['{% if page.toc %}shown{% else %}hidden{% endif %}', 'hidden'],
	['{% unless page.toc == false %}a{% elsif x %}b{% else %}c{% endunless %}', 'c'],
	['{% case page.number %}{% when 1, 2 %}few{% when 3 %}three{% else %}many{% endcase %}', 'three'],
	['{% for tag in page.tags reversed %}{{ forloop.index }}{{ tag }}{% unless forloop.last %}, {% endunless %}{% endfor %}', '1y, 2x'],
	['{% for i in (1..9) %}{% if i == 3 %}{% break %}{% endif %}{{ i }}{% endfor %} on', '12 on'],
	['{% for i in nothing %}x{% else %}none{% endfor %}', 'none'],
	['{% assign x = "a|b" | split: "|" %}{% capture y %}{{ x[1] }}{% endcapture %}{{ y }}{% increment n %}{% cycle "c", "d" %}', 'b0c'],
	['{% assign x = 1 -%}\n\n  a', 'a'],
	// What is literal.
	['{% raw %}{{ page.title }} {% if %}{% endraw %} {% comment %}gone {{ x }}{% endcomment %}{% # gone %}', '{{ page.title }} {% if %} '],
	['`{{ page.title }}` and ``{% x %} ` {{ y }}``', '`{{ page.title }}` and ``{% x %} ` {{ y }}``'],
	['```liquid\n{{ page.title }}\n{% if %}\n```', '```liquid\n{{ page.title }}\n{% if %}\n```'],
	['```liquid\n{% raw %}\n{{ page.title }}\n{% endraw %}\n```', '```liquid\n{{ page.title }}\n```'],
	['`{% raw %}{{ x }}{% endraw %}`', '`{{ x }}`'],
	[String.raw`$\frac{{a}}{{b}}$ and \({{x}}\)`, String.raw`$\frac{{a}}{{b}}$ and \({{x}}\)`],
	['$5 for {{ page.number }} or 6$', '$5 for 3 or 6$'],
	['<!-- {% if x %}\n\n{{ page.title }}{% endif %} -->', '<!-- {% if x %}\n\n{{ page.title }}{% endif %} -->'],
	['<!-- {% comment %} -->gone<!-- {% endcomment %} -->', '<!--  -->'],
	['a {{ b and\n\n c }} {% d', 'a {{ b and\n\n c }} {% d'],
	// Code.
	['{% highlight js linenos %}\n\n  a {{ b }}\n\n{% endhighlight %}', '```js\n  a {{ b }}\n```'],
	['{% highlight c++ linenos %} <br/> a {% endhighlight %}', '```c++\n <br/> a \n```'],
	['{% highlight md %}\n```\n{% raw %}{{ x }}{% endraw %}\n```\n{% endhighlight %}', '````md\n```\n{{ x }}\n```\n````'],
	['- {% highlight sh %}\n  a\n    b\n  {% endhighlight %}\n- c', '- ```sh\n  a\n    b\n  ```\n- c'],
	['> {% highlight sh %}\n> a\n> {% endhighlight %}', '> ```sh\n> a\n> ```'],
	['  {% highlight py %}\na\n  b\n  {% endhighlight %}', '  ```py\n  a\n    b\n  ```'],
	['text {% highlight js %}a{% endhighlight %} text', 'text \n\n```js\na\n```\n\n text'],
	['{% codeblock A title lang:ruby http://a.b %}\nx\n{% endcodeblock %}', '```ruby title="A title"\nx\n```'],
	['{% mermaid %}\ngraph {{ x }}\n{% endmermaid %}', '```mermaid\ngraph {{ x }}\n```'],
	['{% math %}\nx_{{1}}\n{% endmath %}', '$$\nx_{{1}}\n$$'],
	// Pictures, films and sounds.
	['{% include figure.liquid loading="eager" path="a/b c.jpg" class="x" zoomable=true %}', '<figure><img src="a/b c.jpg" alt=""></figure>'],
	['{% include figure.html\n   path = "a.png"\n   alt="An <i>alt</i> \\"text\\""\n   caption=\'A <i>caption</i>\'\n%}', '<figure><img src="a.png" alt="An alt &quot;text&quot;"><figcaption>A <i>caption</i></figcaption></figure>'],
	['{% assign p = "a.png" %}{% include_cached posts/image.html src=p title="T" caption=page.title %}', '<figure><img src="a.png" alt=""><figcaption markdown="span"><b>T</b> A *title*</figcaption></figure>'],
	['{% for i in (1..2) %}{% include img file="{{ i }}.png" %}{% endfor %}', '<figure><img src="1.png" alt=""></figure><figure><img src="2.png" alt=""></figure>'],
	['{% include video.liquid path="a.mp4" controls=true %}', '<figure><video src="a.mp4"></video></figure>'],
	['{% include video.liquid path="https://player.vimeo.com/video/5?h=1&b=0" %}', '<figure><iframe src="https://player.vimeo.com/video/5?h=1&b=0"></iframe></figure>'],
	['{% include video id="Xs_-1" provider="youtube" %}', '<figure><video src="https://www.youtube.com/watch?v=Xs_-1"></video></figure>'],
	['{% include audio.liquid path="a.mp3" controls=true %}', '<figure><audio src="a.mp3"></audio></figure>'],
	['{% youtube Xs1 %} {% youtube "https://youtu.be/Xs1" %}', '<figure><video src="https://www.youtube.com/watch?v=Xs1"></video></figure> <figure><iframe src="https://youtu.be/Xs1"></iframe></figure>'],
	['{% asset_img a.png "A title" %}', '<figure><img src="a.png" alt=""></figure>'],
	['{% include toc.html %}{% include_relative x.md %}{% seo %}{% include a/card.html text=nothing %}', ''],
	['{% include note.html content="Mind *this*" %}', '> [!NOTE]\n> Mind *this*\n'],
	['{% include gallery caption="A *row*" %}{% include gallery id="none" caption="x" %}', '<figure><img src="b.png" alt="c"><img src="d.png" alt=""><figcaption markdown="span">A *row*</figcaption></figure>'],
	// What the themes of Hexo have.
	['{% label primary@a, b %} {% label c red %} {% span blue, d, e %} {% u f %} {% del g %}', 'a, b c d, e f <del>g</del>'],
	['{% btn https://a.b, Text, icon %} {% link Text, https://a.b, c.png %}', '<a href="https://a.b">Text</a> <a href="https://a.b">Text</a>'],
	['{% checkbox green checked, a %}\n{% checkbox b %}', '- [x] a\n- [ ] b'],
	['{% folding blue, More, please %}\na\n{% endfolding %}{% hideToggle More, red %}\nb\n{% endhideToggle %}', '<details><summary markdown="span">More, please</summary>\n\na\n\n</details>\n\n\n\n<details><summary markdown="span">More</summary>\n\nb\n\n</details>'],
	['{% label primary @a b %} {% btn \'https://a.b\',Text,icon %}', 'a b <a href="https://a.b">Text</a>'],
	['{% tabs A name %}\n<!-- tab One@icon -->\na\n<!-- endtab -->\n<!-- tab -->\nb\n<!-- endtab -->\n{% endtabs %}', '\n\n**One**\n\na\n\n\n**A name 2**\n\nb\n\n'],
	['{% timeline 2022,blue %}\n<!-- timeline May -->\na\n<!-- endtimeline -->\n{% endtimeline %}', '\n\n**2022**\n\n\n**May**\n\na\n\n'],
	['{% note success no-icon modern %}\na\n{% endnote %}', '> [!SUCCESS]\n> a\n'],
	['{% note info A title %}\na\n{% endnote %}', '> [!INFO] A title\n> a\n'],
	['{% tip bolt %}\na\n{% endtip %}', '> [!TIP]\n> a\n'],
	['{% iframe https://a.b 100% 300 %}', '<iframe src="https://a.b"></iframe>'],
	['{% css %}a{}{% endcss %}b', 'b'],
	// What VuePress leaves alone.
	['<b v-pre>{{ page.title }}</b> {{ page.number }}\n\n::: v-pre\n{{ page.number }}\n:::', '<b v-pre>{{ page.title }}</b> 3\n\n::: v-pre\n{{ page.number }}\n\n:::'],
	// Links.
	['[a]({% post_url 2024-01-04-a-post %}#b)', '[a](/_posts/2024-01-04-a-post.md#b)'],
	['[a]({% post_url 2023-01-01-gone %})', '[a](/2023-01-01-gone)'],
	['[a]({% link _docs/a.md %})', '[a](/_docs/a.md)'],
	['{% link Text https://a.b %}', '<a href="https://a.b">Text</a>'],
	['{% twitter https://twitter.com/a/status/1 maxwidth=500 %}', '<a href="https://twitter.com/a/status/1">https://twitter.com/a/status/1</a>'],
	['{% gist ann/123 a.rb %}', '<a href="https://gist.github.com/ann/123">https://gist.github.com/ann/123</a>'],
	['{% assign n = "assets/a.ipynb" | relative_url %}{% jupyter_notebook n %}', '<a href="/assets/a.ipynb">/assets/a.ipynb</a>'],
	['{% capture x %}{% file_exists assets/here.pdf %}{% endcapture %}{% if x == "true" %}here{% endif %}{% file_exists b %}', 'herefalse'],
	// What holds something.
	['{% details A *summary* %}\nBody {{ page.number }}\n{% enddetails %}', '<details><summary markdown="span">A *summary*</summary>\n\nBody 3\n\n</details>'],
	['{% tabs g %}\n\n{% tab g One %}\na\n{% endtab %}\n\n{% tab g Two %}\nb\n{% endtab %}\n\n{% endtabs %}', '\n\n\n**One**\n\na\n\n\n\n**Two**\n\nb\n\n\n'],
	['{% blockquote Ann Arbor %}\nSaid.\n\nAgain.\n{% endblockquote %}', '> Said.\n>\n> Again.\n>\n> — Ann Arbor\n'],
	['{% blockquote Ann, All https://a.b Title %}\nSaid.\n{% endblockquote %}', '> Said.\n>\n> — Ann, All Title\n'],
	['{% pullquote left %}\nSaid.\n{% endpullquote %}', '> Said.\n'],
	['{% nosuchtag x %}The **body** {{ page.number }}{% endnosuchtag %} stays{% another %}', 'The **body** 3 stays'],
	['{% capture x %}# A\nb{% endcapture %}<div>{{ x | markdownify }}</div>', '<div>\n\n# A\nb\n\n</div>'],
	// What is broken.
	['{% if %}a{% endif %} {% for x %}b{% endfor %} {% assign x %}{{ | }}{{ }}{% %}c', 'a b c'],
	['{% if page.title %}a{% else %}b', 'ab'],
	['a{% endif %}b{% else %}c{% break %}d{% when 1 %}e', 'abcde'],
	['{% if page.title %}{% for t in page.tags %}{{ t }}{% endif %}{% endfor %}', ''],
	['{% if page.title %}a{% else %}b{% else %}c{% elsif %}d{% endif %}', 'a'],
])('%j', async (text, expected) => {
	expect(await rendered(text)).toBe(expected);
});

test('whatever tags stand in a text that Liquid cannot make sense of, its words stay', async () => {
	const marks = ['{% foo %}', '{% endfoo %}', '{% foo bar="x" %}', '{% if %}', '{% if ) %}', '{% endif %}', '{% else %}', '{% elsif %}', '{% when 1 %}', '{% for x %}', '{% endfor %}', '{% break %}', '{% continue %}', '{% capture %}', '{% endcapture %}', '{% case %}', '{% endcase %}', '{{ }}', '{{ x | }}', '{{ x.y[ }}', '{%- bar -%}', '{% %}', '{% endcomment %}', '{% endraw %}', '{% include toc %}', '{{-nothing-}}'];
	const pieces = fc.array(fc.oneof(fc.constantFrom(...marks), fc.nat(99).map(number => ` word${number} `)), {maxLength: 30});
	await fc.assert(fc.asyncProperty(pieces, async some => {
		const words = some.filter(piece => piece.includes('word')).map(word => word.trim());
		const made = await rendered(some.join(''));
		expect(made.replaceAll(/\s/g, '')).toBe(words.join(''));
	}), {numRuns: 300});
});

const size = 60_000;
const many = (text: string) => text.repeat(size / text.length);

test.each([
	['{% for i in (1..100000000) %}a{% endfor %}'],
	['{% for i in (1..3000) %}{% for j in (1..3000) %}{% for k in (1..3000) %}{% endfor %}{% endfor %}{% endfor %}a'],
	['{% assign s = "abcdefgh" %}{% for i in (1..1000) %}{% assign s = s | append: s %}{% endfor %}a'],
	['{% capture s %}aaaa{% endcapture %}{% for i in (1..1000) %}{% capture s %}{{ s }}{{ s }}{% endcapture %}{% endfor %}'],
	[`{% for i in (1..5000) %}${'text '.repeat(10_000)}{% endfor %}a`],
	['{% for i in (1..100000) %}{% include figure.html path="a.png" %}{% endfor %}'],
	['{{ "now" | date: "%900000000d" }}a'],
])('%j ends soon, with a warning', async text => {
	const {text: made, warnings} = await renderTemplates(text, undefined, page, blog);
	expect(made.length).toBeLessThan(1_000_000);
	expect(made).toContain('a');
	expect(warnings.length).toBe(text.includes('%9') ? warnings.length : 1);
});

test.each([
	many('{% if a %}'), many('{% foo %}'), many('{% endfoo %}'), many('{% raw %}'), many('{% highlight %}'), many('{% comment %}'), many('{{ a'), many('{{ a }}'), many('{% a'), many('{%'), many('{{'), many('{% else %}'),
	many('{% for a in b %}') + many('{% endfor %}'), many('{% foo %}') + many('{% endfoo %}'), many('{% note %}') + many('{% endnote %}'), many('{% details %}') + many('{% enddetails %}'),
	many('{% include a b="'), many('{{ "a'), many('<!-- {% if %} '), many('`{{ '), many('${{ '), `{% include a ${many(String.raw`"\" `)} %}`, `{{ a${many('.a')} }}`, `{{ a${many(' | b')} }}`, `{{ ${many('[')} }}`, `{% if ${many('a and ')} a %}{% endif %}`,
	many('{% cite a %}'), many('{{< a >}}'), many('{{< /a >}}'), many('{{< highlight >}}'), many('{{</* a '), many('{{< note >}}a\n') + many('{{< /note >}}'), many('{{% a '), many('{{ a( }}'), many('{% a() %}'), many('{% end %}'), many('{% a() %}x\n') + many('{% end %}'),
].map(text => [text.slice(0, 30), text] as const))('%j again and again is read', async (_, text) => {
	for (const templates of ['liquid', 'hugo', 'zola'] as const) {
		const {sections} = await readPost(`${text}\n\nlast`, '', {...blog, templates: () => templates}); // eslint-disable-line no-await-in-loop
		expect(textsIn(sections.flatMap(({blocks}) => blocks)).at(-1)).toContain('last');
	}
});

test.each([
	['no front matter, braces alone', 'a {{ b }} c', 'a {{ b }} c'],
	['no front matter, a tag', 'a {{ b }} {% c %} d', 'a d'],
	['front matter', '---\nx: y\n---\na {{ page.x }} {{ b }} c', 'a y c'],
	['Hugo\'s', '---\nx: y\n---\na {{ b }} {{< c >}} d', 'a {{ b }} d'],
	['Zola\'s', '---\nx: y\n---\na {{ b }} {{ c(d="e") }} f', 'a {{ b }} f'],
	['TOML', '+++\nx = "y"\n+++\na {{ b }} c', 'a {{ b }} c'],
])('whose templates a text has is seen by %s', async (_, text, words) => {
	expect(wordsIn(await readPost(text)).join(' ')).toBe(words);
});

test.each(['hugo', 'zola', 'none'] as const)('braces mean nothing in a blog of %s', async templates => {
	const text = 'a {{ b }} {% c %} {{ d.e | f }}';
	expect(wordsIn(await readPost(text, '', {...noBlog, templates: () => templates})).join(' ')).toBe(text);
});

test('a post knows its title and its day by its file where nothing else tells', async () => {
	const post = await readPost('---\nlayout: post\n---\n{{ page.title }}, {{ page.date | date: "%-d %B" }}', '_posts/2024-01-04-a-post.md');
	expect(wordsIn(post).join(' ')).toBe('A Post, 4 January');
});

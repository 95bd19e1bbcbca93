import {expect, test} from 'vitest';
import {noBlog} from '../../source/markdown/blog.ts';
import {renderTemplates} from '../../source/markdown/templates.ts';

const rendered = async (text: string, templates: 'hugo' | 'zola') => {
	const blog = {...noBlog, templates: () => templates, pathOfPost: (name: string) => name === 'a.md' ? '/content/a.md' : undefined};
	const {text: made, warnings} = await renderTemplates(text, undefined, {}, blog);
	expect(warnings).toEqual([]);
	return made;
};

test.each([
	['{{< figure src="a.png" alt="An alt" caption="A *caption*" class="x" >}}', '<figure><img src="a.png" alt="An alt"><figcaption markdown="span">A *caption*</figcaption></figure>'],
	['{{< figure\n  src="a.png"\n  title=`A "title"`\n  caption="and more"\n  link="https://a.b" >}}', '<figure><a href="https://a.b"><img src="a.png" alt=""></a><figcaption><b>A "title"</b> and more</figcaption></figure>'],
	['{{< img a.png "words" />}}', '<figure><img src="a.png" alt=""></figure>'],
	['{{< youtube w7Ft2ymGmfc >}} {{< youtube id="w7" autoplay=true >}} {{< vimeo 146022717 >}}', '<figure><video src="https://www.youtube.com/watch?v=w7Ft2ymGmfc"></video></figure> <figure><video src="https://www.youtube.com/watch?v=w7"></video></figure> <figure><video src="https://vimeo.com/146022717"></video></figure>'],
	['{{< tweet user="ann" id="1" >}} {{< tweet 2 >}} {{< gist ann 3 "a.rb" >}}', '<a href="https://twitter.com/ann/status/1">https://twitter.com/ann/status/1</a> <a href="https://twitter.com/i/status/2">https://twitter.com/i/status/2</a> <a href="https://gist.github.com/ann/3">https://gist.github.com/ann/3</a>'],
	['[a]({{< ref "a.md#b" >}}) [c]({{% relref "/d/e" %}})', '[a](/a.md#b) [c](/d/e)'],
	['{{< highlight go "linenos=table" >}}\nif a < b && *c {\n{{< x >}}\n}\n{{< /highlight >}}', '```go\nif a < b && *c {\n{{< x >}}\n}\n```'],
	['{{< code lang="xml" >}}\n<a>\n\n</a>\n{{< /code >}}', '```xml\n<a>\n\n</a>\n```'],
	['- {{< highlight sh >}}\n  a\n  {{< /highlight >}}\n- b', '- ```sh\n  a\n  ```\n- b'],
	['{{% notice warning %}}\nMind *this*.\n\n- {{< kbd A >}}\n{{% /notice %}}', '> [!WARNING]\n> Mind *this*.\n>\n> - <kbd>A</kbd>\n'],
	['{{< alert type="info" title="By the way" >}}x{{< /alert >}}', '> [!INFO] By the way\n> x\n'],
	['{{< note "Title" >}}x{{< /note >}}', '> [!NOTE] Title\n> x\n'],
	['{{< details "More" >}}\nx\n{{< /details >}}', '<details><summary markdown="span">More</summary>\n\nx\n\n</details>'],
	['{{< tabs >}}\n{{< tab "One" >}}\na\n{{< /tab >}}\n{{< /tabs >}}', '\n\n**One**\n\na\n\n'],
	['{{< mermaid >}}\ngraph\n{{< /mermaid >}}', '```mermaid\ngraph\n```'],
	['{{< quote author="Ann" >}}x{{< /quote >}}', '> x\n>\n> — Ann\n'],
	['{{< quote author="Ann" source="All" >}}x{{< /quote >}}', '> x\n>\n> — Ann, All\n'],
	['a{{< math.inline >}}\n{{ if x }}<script></script>{{ end }}\n{{</ math.inline >}}b', 'ab'],
	['{{< button href="https://a.b" >}}Go{{< /button >}}', '<a href="https://a.b">Go</a>'],
	['{{< spoiler text="More" >}}\nx\n{{< /spoiler >}}', '<details><summary markdown="span">More</summary>\n\nx\n\n</details>'],
	['{{< card title="A" link="/b" subtitle="c" >}}', '\n<a href="/b"><b>A</b></a>\n\nc\n'],
	['{{< card title="A" >}}\nb\n{{< /card >}}', '\n<b>A</b>\n\nb\n'],
	['{{< label "a" >}} {{< span >}}b{{< /span >}} {{< btn href="/c" >}}d{{< /btn >}}', 'a b <a href="/c">d</a>'],
	['![a]({{< static "b.png" >}}) [c]({{< asset path="d" >}}) <img src="{{% cdn "e.png" %}}">', '![a](/b.png) [c](/d) <img src="/e.png">'],
	['{{< unknown a="b" >}}The *body*, {{< inner >}}{{< /unknown >}} and more', 'The *body*,  and more'],
	['{{< /never >}}a{{< open >}}b', 'ab'],
	['{{</* figure src="a" */>}} and {{%/* b */%}}', '{{< figure src="a" >}} and {{% b %}}'],
	['`{{</* a */>}}` and `{{< b >}}`', '`{{< a >}}` and `{{< b >}}`'],
	['```\n{{< a >}}\n{{</* b */>}}\n```', '```\n{{< a >}}\n{{< b >}}\n```'],
	['<!-- {{< a >}} -->', '<!-- {{< a >}} -->'],
	['{{< a and {{ b }}', '{{< a and {{ b }}'],
])('Hugo: %j', async (text, expected) => {
	expect(await rendered(text, 'hugo')).toBe(expected);
});

test.each([
	['{{ youtube(id="dQw4", autoplay=true) }}', '<figure><video src="https://www.youtube.com/watch?v=dQw4"></video></figure>'],
	['{{ image(src="a.png", alt=\'b\') }}', '<figure><img src="a.png" alt="b"></figure>'],
	['{{ youtube::embed(id="a") }}', ''],
	['{% quote(author="Ann") %}\nSaid *so*.\n{% end %}', '> Said *so*.\n>\n> — Ann\n'],
	['{% outer() %}a {% note(title="T") %}b{% end %} c{% end %}', 'a \n\n> [!NOTE] T\n> b\n\n c'],
	['{{/* youtube(id="a") */}} {%/* quote() */%}', '{{ youtube(id="a") }} {% quote() %}'],
	['`{{ a() }}` {{ b }} {% c %} {% end %}', '`{{ a() }}` {{ b }} {% c %} '],
])('Zola: %j', async (text, expected) => {
	expect(await rendered(text, 'zola')).toBe(expected);
});

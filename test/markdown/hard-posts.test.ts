import {expect, test} from 'vitest';
import {readPost} from '../../source/markdown/read-post.ts';
import {textOf} from '../../source/model/span.ts';
import {textsIn} from '../../source/model/words.ts';

const size = 60_000;

/** A text of the size, made of one again and again. */
const many = (text: string) => text.repeat(size / text.length);

/** One text many times, then another as often. */
const mirrored = (open: string, close: string) => `${open.repeat(size / 2 / open.length)}a${close.repeat(size / 2 / open.length)}`;

const stairs = (step: (depth: number) => string) => {
	let text = '';
	for (let depth = 0; text.length < size; depth++) {
		text += `${step(depth)}a\n`;
	}

	return text;
};

/** What takes a reader that goes back more time for each further line or character. Each `a` in them is text. */
const hard: Readonly<Record<string, string>> = {
	'one line': many('a '),
	'one paragraph': many('a\n'),
	'quotes in quotes': `${many('>')} a`,
	'spaced quotes': `${many('> ')}a`,
	'quotes that lines go on with': many('> a\nb\n'),
	'quoted lists that lines go on with': many('> - a\nb\n'),
	'quotes in quotes that lines go on with': many('> > a\nb\n> c\n'),
	'quoted code': many('> ```\n> a\n> ```\nb\n'),
	'a quote that goes on and on': `> - a\n${many('b\n')}`,
	'lists in lists': `${many('- ')}a`,
	'numbers in numbers': `${many('1. ')}a`,
	'quoted lists in quoted lists': `${many('> - ')}a`,
	'a list that goes down and down': stairs(depth => `${'  '.repeat(depth)}- `),
	'quotes that go down and down': stairs(depth => `${'> '.repeat(depth)}- `),
	'an item that goes on and on': `- a\n${many('b\n')}`,
	'a long item': `- a\n${many('  b\n')}`,
	'lists that alternate': many('- a\n+ b\n'),
	'lists that end in headings': many('- a\n# b\n'),
	'underlined headings': many('a\n===\n'),
	'lines that underline nothing': many('=\n'),
	'rules that are lists': many('* * * * a\n'),
	'fences that alternate': many('a\n```b`\n'),
	'fences in items': many('- ```\n'),
	'a fence of backticks': `${many('`')}\na`,
	'blank lines': `${many('\n')}a`,
	'a long indent': `${many(' ')}a`,
	'tables that are none': many('a|b|c\n-|-\n'),
	'tables that are none either': many('a\n|-|-|\n'),
	'a table of many columns': `${many('a|')}\n${many('-|')}\n${many('b\n')}`,
	'rows without a head': many('|a|`b\n'),
	'a row without a head': `${many('|a')}|`,
	'definitions that are none': many('[a\n'),
	brackets: mirrored('[', ']'),
	'links in links': mirrored('[', '](b)'),
	'links that end nowhere': `${many('[a](')} )`,
	'addresses in pointed brackets': many('[a](<'),
	'titles that end nowhere': many('[a](b "c'),
	'pictures in pictures': many('!['),
	'code in brackets': many('[`'),
	stars: many('*a'),
	'stars that open': many('*a **b ***c '),
	'stars that close': many('a* b** '),
	'stars in stars': mirrored('*a ', 'a* '),
	'stars and underscores': mirrored('*a _b ', 'b_ a* '),
	'a run of stars at both ends': mirrored('*', '*'),
	tildes: many('~~a ~b '),
	'code that begins with a space': `\` ${many('a')}\``,
	backticks: Array.from({length: 500}, (_, length) => '`'.repeat(length)).join('a'),
	'tags that end nowhere': `a${many('<b')}`,
	'comments that end nowhere': many('<!--\n'),
	'comments that end nowhere in text': many('a <!--\n\n'),
	'declarations that end nowhere': many('a <?'),
	'CDATA that ends nowhere': many('a <![CDATA['),
	'tags in tags': `${many('<b>')}a`,
	'divs in divs': many('<div>a\n'),
	'an address that ends in punctuation': `http://a.b${'!'.repeat(size)}`,
	'divs in divs that stand apart': many('<div>\n\na\n\n'),
	'elements that close': mirrored('<div>a\n\n', '</div>\n\n'),
	'lists in lists of HTML': many('<ul><li>a'),
	'items that never close': many('<li>a'),
	'quotes in quotes of HTML': mirrored('<blockquote>a', '</blockquote>'),
	'tables in tables': many('<TABLE><tr><td>a'),
	'a table of wide cells': `<TABLE>${many('<tr><td COLSPAN=1000 ROWSPAN=1000>a')}</TABLE>`,
	'a table of one wide row': `<TABLE><tr>${'<td>a'.repeat(5000)}${'<tr><td>a'.repeat(5000)}</TABLE>`,
	'paragraphs in bold that never ends': many('<b><p>a</p>'),
	'rules between lines': many('<hr>\na\n'),
	'pictures that are preformatted': many('<pre>\na\n</pre>\n'),
	'code that never ends': `<div>${many('<pre>a\n\n')}`,
	'drawings that never end': many('<svg>\n\na\n\n'),
	'videos that never end': many('a <video>'),
	'Markdown in HTML that never ends': many('<div MARKDOWN=1>\n\na\n\n'),
	'Markdown in HTML in Markdown': mirrored('<div MARKDOWN=1>\na\n', '</div>\n'),
	'rows in rows': mirrored('<div CLASS="row">\n\n# a\n\n', '</div>\n\n'),
	'names that are no tags': many('<z>a'),
	'other names that are no tags': Array.from({length: 5000}, (_, index) => `<z${index}>a`).join(''),
	'names that are no tags in HTML': `<p>${many('<z>a')}`,
	'names that close in HTML': `<p>${mirrored('<z>', '</z>')}`,
	'tags that close nothing': `<p>a${many('</z>')}`,
	'tags that close nothing in text': `a${many('</z>')} a`,
	'angles in HTML': `<p>a${many('<')}`,
	'attributes that end nowhere': many('<p a="a\n\n'),
	'attributes that are none': `<p${many(' b')}>a`,
	'hidden elements in text': many('<b hidden>a'),
	'breaks in text': many('a<p>'),
	'pictures in a row': many('<img src=b ALT=a>'),
	'pictures and captions': many('![b](c)\n*a*\n\n'),
	'closed tags, then open ones': `${'<div>\n'}${many('</p>')}${many('<div>')}a`,
	'an item that goes on behind a dot': `- a\n.b\n${many('b\n')}`,
	'addresses of mail': many('a@b'),
	entities: many('&a'),
	dollars: many('$a '),
	'pairs of dollars': many('$$a\n\n'),
	'formulas that end nowhere': many(String.raw`\(a `),
	'formulas that end at the end': `${many('\\(a\n\n')}\\)`,
	'displays that end nowhere': many('\\[a\n\n'),
	'scripts upon scripts': `$$${many('a^{b_')}$$`,
	'scripts in scripts': `$$${mirrored('b^{', '}')}$$`,
	'roots of roots': many(String.raw`$\sqrt\sqrt b$ a `),
	'definitions of commands that end nowhere': many(String.raw`\def\b{a `),
	'commands that are defined by themselves': String.raw`$\def\b{\b\b\b\b\b}$ ${many(String.raw`$a\b\b\b$ `)}`,
	'many formulas': Array.from({length: 3000}, (_, index) => `$a^{${index}}_b$`).join(' '),
	'front matter that ends nowhere': `---\n${many('a: b\n')}`,
	'TOML that ends nowhere': `+++\n${many('a = b\n')}`,
	'JSON that ends nowhere': many('{"a":'),
	'keys that are no front matter': `${many('a: b\n')}b`,
	'hard breaks': many('a  \n'),
	// Each of these names what it opens without an `a`.
	'lines of attributes': many('{: .b}\na\n'),
	'lists of attributes that end nowhere': many('a *c*{: .b '),
	'attributes of spans': many('*a*{: .b}'),
	'attributes before nothing': many('{: .b}\n'),
	'attributes without a colon': many('*a*{.b}'),
	'attributes behind brackets that end nowhere': many('[a]{.b '),
	'lines of attributes without a colon': many('{.b}\na\n'),
	'links of wikis': many('[[b|a]] '),
	'links of wikis that end nowhere': `[[b|a]] ${many('[[a|')}`,
	'names of blocks in wikis': `[[b|a]]${' '.repeat(size)}^`,
	'captions of tables': `|a|\n|-|\n\n: a${' '.repeat(size)}b`,
	'comments of kramdown that end nowhere': many('{::comment}\na\n'),
	'comments of kramdown that end nowhere in text': many('a {::comment} '),
	'extensions that end nowhere': many('a {::comment '),
	'containers that end nowhere': many(':::b\na\n'),
	'containers in containers': `${many(':::b\n')}a\n${many(':::\n')}`,
	'containers that alternate': many(':::b\n:::c\na\n:::\n'),
	'titles of containers': `:::b ${many(' :: ')}\na\n:::\na`,
	'admonitions in admonitions': stairs(depth => `${'    '.repeat(depth)}!!! b\n${'    '.repeat(depth + 1)}`),
	'marks of footnotes': `${many('a[^b]')}\n\n[^b]: a`,
	'marks of no footnotes': many('a[^b'),
	'footnotes in footnotes': many('^[bb a').replaceAll('bb a', 'bc a') + many(']'),
	'footnotes in a text': many('^[bc a] '),
	'definitions of footnotes': Array.from({length: 5000}, (_, index) => `[^${index}] a\n\n[^${index}]: a\n`).join('\n'),
	'a footnote that goes on and on': `[^b]\n\n[^b]: a\n${many('a\n')}`,
	terms: many('a\n: a\n'),
	'terms apart': many('a\n\n: a\n\n'),
	'a term of many lines': `${many('a\n')}: a`,
	'meanings in meanings': `a\n${many(': ')}a`,
	'paragraphs that are no terms': `b\n: c\n\n${many('a\n\n')}`,
	'ends of blocks': many('a\n^\n'),
	'marks in marks': many('==a '),
	'runs of equals signs': many('a= ==b=== '),
	emoji: many('a:b:'),
	'no emoji': many(':b_a'),
	quotes: many('"a\' '),
	'dashes and dots': many('a--b...--- '),
	'angles for quotes': many('a<< '),
	alerts: many('> [!TIP]\n> a\n\n'),
	'braces at the end of headings': many('# a {b {c\n'),
	'hashes at the end of headings': `# a ${'#'.repeat(size)} {#b}`,
};

const countOf = (text: string) => text.split('a').length - 1;

test.each(Object.entries(hard))('%s', async (_, text) => {
	const {footnotes, sections, title, warnings} = await readPost(text, '2020-02-02.md');
	const read = [textOf(title), ...sections.flatMap(({blocks, heading}) => [textOf(heading), ...textsIn(blocks)]), ...footnotes.flatMap(({blocks}) => textsIn(blocks))];
	expect(countOf(read.join(''))).toBe(countOf(text));
	expect(warnings.filter(warning => !warning.isInHead && !warning.text.startsWith('A comment'))).toEqual([]);
});

test.each([
	['comments', 'a <!-- | --> '],
	['quoted comments', '> a <!-- | --> '],
	['notes', 'Note:\n\n---\n\n'],
])('two megabytes of %s', async (_, text) => {
	const {sections} = await readPost(`${text.repeat(2_000_000 / text.length)}\n\nLast words`);
	expect(sections.flatMap(({blocks}) => textsIn(blocks)).at(-1)).toBe('Last words');
});

test.each([
	['code of HTML', `<pre>\n${'a\n'.repeat(300_000)}</pre>`],
	['a table without a head', `---\nlayout: post\n---\n${'|a|b|\n'.repeat(300_000)}`],
])('three hundred thousand lines in %s', async (_, text) => {
	const {warnings} = await readPost(text);
	expect(warnings).toEqual([]);
});

test.each([
	['at the end', ':'.repeat(1_000_000)],
	['behind a name', `:::a ${':'.repeat(1_000_000)}b\n`],
])('a million colons %s are text', async (_, text) => {
	const {sections} = await readPost(text);
	expect(sections.flatMap(({blocks}) => textsIn(blocks))).toEqual([text.trim()]);
});

test('two megabytes of components on one line of MDX', async () => {
	const {sections} = await readPost(`${'<Badge>a</Badge> '.repeat(120_000)}\n\nLast words`, 'a.mdx');
	expect(sections.flatMap(({blocks}) => textsIn(blocks)).at(-1)).toBe('Last words');
});

test.each([
	['braces', many('{ ')],
	['comments', many('{ /* ')],
	['tags', many('<z b=')],
	['imports', many('import {c\n')],
	['quotes', many('{"b ')],
])('an MDX post of %s', async (_, text) => {
	const {sections} = await readPost(`${text}\n\nText`, 'a.mdx');
	expect(sections.flatMap(({blocks}) => textsIn(blocks)).at(-1)).toContain('Text');
});

test.each([
	['brackets', `---\na: ${'['.repeat(size)}\n---\nText`],
	['lists', `---\na: ${'- '.repeat(size)}b\n---\nText`],
	['aliases', `---\na: &a [b]\n${many('c: [*a, *a]\n')}---\nText`],
	['spaces', `---\na: b${' '.repeat(size)}c\nd: [e${' '.repeat(size)}f]\ng: *h${' '.repeat(size)}i\n---\nText`],
	['faults', `---\n${many('a: b: c\n')}---\nText`],
	['TOML in brackets', `+++\na = ${'['.repeat(size)}\n+++\nText`],
	['TOML in tables', `+++\n[${'a.'.repeat(size)}a]\n+++\nText`],
	['TOML of faults', `+++\n${many('a b\n')}+++\nText`],
	['JSON in braces', `{"a":${'{"a":'.repeat(size / 5)}1${'}'.repeat(size / 5)}}\nText`],
	['JSON in brackets', `;;;\n{"authors": ${'['.repeat(size)}${']'.repeat(size)}}\n;;;\nText`],
	['JSON of faults', `;;;\n{${many('"a" b,\n')}}\n;;;\nText`],
])('front matter of %s', async (_, text) => {
	const {sections} = await readPost(text);
	expect(sections.flatMap(({blocks}) => textsIn(blocks))).toEqual(['Text']);
});

test('a title said again and again is said once', async () => {
	const {sections} = await readPost(`---\ntitle: Again\n---\n${'# Again\n'.repeat(20_000)}Text`);
	expect(sections).toMatchObject([{level: 0, blocks: [{kind: 'paragraph'}]}]);
});

test('what no regular expression has the stack for is shown as it is', async () => {
	const {sections, warnings} = await readPost(`a\n${'|-'.repeat(5_000_000)}\n\nb`);
	expect(sections.flatMap(({blocks}) => textsIn(blocks)).map(text => text.length)).toEqual([10_000_002, 1]);
	expect(warnings).toMatchObject([{line: 1}]);
});

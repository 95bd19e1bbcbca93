import {expect, test} from 'vitest';
import {readPost} from '../../source/markdown/read-post.ts';
import {wordsIn} from '../../source/model/words.ts';
import {textOf} from '../../source/model/span.ts';

const read = async (text: string, name?: string) => {
	const post = await readPost(text, name);
	return {...post, title: textOf(post.title), subtitle: textOf(post.subtitle), words: wordsIn(post).join(' ')};
};

const toml = 'title = "A title" # as TOML has it\ndate = 2024-01-04T23:00:00-08:00\ndraft = false\n[taxonomies]\ntags = ["a", "b c"]\ncategories = ["d"]\n[extra]\nauthor = "Ann"\n';
const head = {title: 'A title', date: '2024-01-04', tags: ['a', 'b c'], categories: ['d'], authors: ['Ann'], isHidden: false, words: 'Text', warnings: []};

test.each([
	['YAML', '---\ntitle: A title\ndate: 2024-01-04 23:00:00 -0800\ntags: [a, b c]\ncategories: d\nauthor: Ann\n---\nText'],
	['YAML that ends in dots', '---\ntitle: A title\ndate: 2024-01-04\ntags:\n- a\n- b c\ncategory: d\nauthor: {name: Ann, url: x}\n...\nText'],
	['YAML with a byte order mark, CRLF and blanks behind the fences', '\uFEFF---  \r\ntitle: A title\r\ndate: 2024-01-04\r\ntags: "a, b c"\r\ncategories: [d]\r\nauthors: [{name: Ann}]\r\n---\t\r\nText'],
	['YAML with comments, blank lines and a key twice', '---\n# layout: post\n\ntitle: Not this\ntitle: A title # but that\ndate: "January 4th, 2024"\ntags: [a, b c]\ncategory: d\nauthor.name: Ann\n---\nText'],
	['YAML with capitals', '---\nTitle: A title\nDate: 04.01.2024\nTags: a, b c\nCategory: d\nAuthor: Ann\n---\nText'],
	['YAML without a fence above, as Hexo has it', 'title: A title\ndate: 2024-01-04\ntags:\n- a\n- b c\ncategories: d\nauthor: Ann\n---\nText'],
	['TOML', `+++\n${toml}+++\nText`],
	['TOML with CRLF and blanks behind the fences', `+++ \n${toml}+++\t\n\nText`.replaceAll('\n', '\r\n')],
	['TOML below blank lines', ` \n\n+++\n${toml}+++\nText`],
	['YAML below a blank line', '\n---\ntitle: A title\ndate: 2024-01-04\ntags: [a, b c]\ncategory: d\nauthor: Ann\n---\nText'],
	['JSON', '{\n\t"title": "A title",\n\t"date": "2024-01-04",\n\t"tags": ["a", "b c"],\n  "categories": ["d"],\n  "params": {"author": "Ann"}\n}\n\nText'],
	['JSON between fences', ';;;\n{"title": "A title", "date": "2024-01-04", "tags": ["a", "b c"], "category": "d", "author": {"name": "Ann"}}\n;;;\nText'],
	['JSON as Hexo has it', '"title": "A title",\n"date": "2024-01-04",\n"tags": ["a", "b c"],\n"categories": "d",\n"authors": "Ann"\n;;;\nText'],
])('%s', async (_, text) => {
	expect(await read(text)).toMatchObject(head);
});

test.each([
	'%title: A: title\n%author: Ann\n%date: 2024-01-04\n\nText',
	'% A: title\n% Ann\n% 2024-01-04\n\nText',
])('a title block is front matter: %j', async text => {
	expect(await read(text)).toMatchObject({title: 'A: title', date: '2024-01-04', authors: ['Ann'], words: 'Text', warnings: []});
});

test.each([
	'Title: A: title\nDate: 2024-01-04 10:20\nTags: a, b c\nCategory: d e\nAuthors: Ann; Bob, Jr.\nSlug: a-title\n\nText',
	'title:    A: title\n  \nText',
	'Author: Ann\nTitle: A:\n    title\nBase Header Level: 2\nMy Own Key: x\n\nText',
])('lines of keys are front matter without a fence: %j', async text => {
	expect(await read(text)).toMatchObject({title: 'A: title', words: 'Text', warnings: []});
});

test('the labels and names in lines of keys are parted by commas or semicolons', async () => {
	const post = await read('Title: A title\nDate: 2024-01-04 10:20\nTags: a, b c\nCategory: d e\nAuthors: Ann; Bob, Jr.\n\nText');
	expect(post).toMatchObject({date: '2024-01-04', tags: ['a', 'b c'], categories: ['d e'], authors: ['Ann', 'Bob, Jr.']});
});

test.each([
	'theme: Next, 1\n\nText',
	'slidenumbers: true\nfooter: A: [b](c) *d*\n# Text',
	'footer: x\nautoscale: true\nText',
])('the settings of Deckset are front matter without a fence: %j', async text => {
	expect(await read(text)).toMatchObject({words: 'Text', warnings: [], isDeck: true});
});

test('Deckset\'s foot is that of every slide', async () => {
	expect(await read('slidenumbers: true\nheader: *A*: b\nfooter: © [c](d)\n\n# Text')).toMatchObject({header: 'A: b', footer: '© c'});
});

test.each([
	'theme: what we mean, in 2 words\n\nText',
	'footer: x\nheader: y\n\nText',
	'Note: this is a paragraph.\n\nText',
	'Summary: what follows\nis long.\n\nText',
	'Title: A book\nPages: 300\nPrice: 10\n\nText',
	'Title: A film\nand what I think of it.\n\nText',
	'Tags: we love them\n\nText',
	'Title: A\n# Heading',
])('a paragraph that begins with a word and a colon is none: %j', async text => {
	const [post, behind] = [await read(text, 'name.md'), await read(`x\n\n${text}`, 'name.md')];
	expect(post.words).toBe(behind.words.replace(/^x /, ''));
});

test.each([
	['subtitle: One\ndescription: Two', {subtitle: 'One'}],
	['description: ""\nsummary: "*Two*"', {subtitle: 'Two'}],
	['description: >\n  Over\n  two lines', {subtitle: 'Over two lines'}],
	['excerpt: Three', {subtitle: 'Three'}],
	['author: "Ann ([@ann](https://example.org)), and Bob"', {authors: ['Ann (@ann), and Bob']}],
	['author: <a href="https://example.org">Ann</a>', {authors: ['Ann']}],
	['authors:\n  - name: Ann\n    affiliations:\n      name: Home\n  - Bob', {authors: ['Ann', 'Bob']}],
	['authors: []\nauthor: Ann', {authors: ['Ann']}],
	['pubDatetime: 2024-01-04T23:00:00Z', {date: '2024-01-04'}],
	['publishDate: "4 Jan 2024"', {date: '2024-01-04'}],
	['postDate: 2024-1-4', {date: '2024-01-04'}],
	['date: 2023-01-29 18:30:22 2023 -0800', {date: '2023-01-29'}],
	['date: 9:00:00\npath: blog/2024/01/04/some-post', {date: '2024-01-04'}],
	['published: true', {isHidden: false, date: undefined}],
	['published: 2024-01-04', {isHidden: false, date: '2024-01-04'}],
	['tags: one two', {tags: ['one', 'two']}],
	['tag:\n  - one two\n  - 3', {tags: ['one two', '3']}],
	['title: ~\nlayout: null', {title: ''}],
	['title: "Dogs &amp; *cats*"', {title: 'Dogs & cats'}],
])('%s', async (yaml, expected) => {
	const post = await read(`---\n${yaml}\n---\nText`);
	expect({date: undefined, ...post}).toMatchObject(expected);
});

test.each([
	['2024-01-04-synthetic-data.md', 'Synthetic Data', '2024-01-04'],
	['_posts/2024-1-4-a_post.markdown', 'A Post', '2024-01-04'],
	['content/blog/2024/01/04/a-post.md', 'A Post', '2024-01-04'],
	['content/2024-01-04-a-post/index.md', 'A Post', '2024-01-04'],
	['content/a-post/index.en.md', 'A Post', undefined],
	[String.raw`posts\a-post.de.md`, 'A Post', undefined],
	['index.md', '', undefined],
	['2024-13-45-a-post.md', 'A Post', undefined],
	['12024/01/04/a.md', 'A', undefined],
])('%s is titled %j', async (name, title, date) => {
	expect({date: undefined, ...await read('Text', name)}).toMatchObject({title, date});
});

test.each([
	['YAML', '---\ntitle: Whole\ntags: [a\nb: }\n---\nText', 4],
	['YAML with a tab', '---\ntitle: Whole\nauthors:\n\t- Ann\n---\nText', 4],
	['TOML', '+++\ntitle = "Whole"\ntags = [a]\n+++\nText', 3],
	['JSON', ';;;\n{\n  "title": "Whole",\n  "tags": ["a" "b"]\n}\n;;;\nText', 4],
	['bare JSON', '{\n  "title": "Whole",\n  "tags": ["a" "b"]\n}\nText', 3],
])('broken %s is told of by its line, what can be read of it is, and the text is whole', async (_, text, line) => {
	const {title, warnings, words} = await read(text);
	expect({title, words}).toEqual({title: 'Whole', words: 'Text'});
	expect(warnings).toEqual([{line, text: expect.stringMatching(/^The front matter is broken from here on: \S/) as string, isInHead: true}]);
});

test.each([
	'---\n\nBefore and after.\n\n---\n\nMore.',
	'---\nA line. And: more\n---\nMore.',
	'---\ntitle: never closed\n\nText.',
	'+++\nadded\n\nText.',
	'{a brace} and text\n\n}',
	'{"a": 1} with text behind',
	'"quoted": text\n\nmore',
	';;; Lisp\n\ntext',
])('%j is no front matter, and nothing of it is lost', async text => {
	const {words} = await read(text);
	expect(words.replaceAll(/\W/g, '')).toBe(text.replaceAll(/\W/g, ''));
});

test.each([
	['TOML', '+++\n[extra.postdeck]\n[postdeck]\ntheme = "nord"\nwidth = 72\n+++\nText'],
	['JSON', '{"postdeck": {"theme": "nord", "width": 72}}\nText'],
])('settings stand in %s as well', async (_, text) => {
	expect(await read(text)).toMatchObject({settings: {theme: 'nord', width: 72}, words: 'Text'});
});

test.each([
	['---\ntitle: A title\n\nText', true],
	['+++\ntitle = "A title"\n\nText', true],
	['---\n\nText: it goes on', false],
	['---\n\nThe text goes on.', false],
	['---\nA text that goes on\n', false],
	['+++\nA text\n', false],
	['---\n', false],
	['title: A title\n\nText', false],
] as const)('front matter without an end is told of, and its text is shown: %j', async (text, isTold) => {
	const {warnings, words} = await read(text);
	expect(warnings).toEqual(isTold ? [{line: 1, text: 'The front matter that begins here has no end', isInHead: true}] : []);
	expect(words.includes('Text') || !text.includes('\nText')).toBe(true);
});

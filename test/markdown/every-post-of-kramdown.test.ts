import {readdirSync, readFileSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import process from 'node:process';
import {Parser} from 'htmlparser2';
import {expect, test} from 'vitest';
import {readPost} from '../../source/markdown/read-post.ts';
import {withoutReadings} from '../../source/markdown/tex/formulas.ts';
import {textOf} from '../../source/model/span.ts';
import {wordsIn, wordsOf} from '../../source/model/words.ts';

/** A text, and the HTML that kramdown makes of it. */
type Case = {readonly name: string; readonly markdown: string; readonly html: string};

/** Some of our own, for there may be no others. */
const ours: readonly Case[] = [
	{name: 'ours/attributes', markdown: 'Red *apples*{: .fruit}\n{: #red}\n', html: '<p id="red">Red <em class="fruit">apples</em></p>'},
	{name: 'ours/contents', markdown: '* contents\n{:toc}\n\n# One\n\n# Two\n', html: '<ul id="markdown-toc"><li><a href="#one">One</a></li><li><a href="#two">Two</a></li></ul><h1>One</h1><h1>Two</h1>'},
	{name: 'ours/footnote', markdown: 'Apples[^1] -- and "pears"\n\n[^1]: Red\n', html: '<p>Apples<sup><a href="#fn:1" class="footnote">1</a></sup> – and “pears”</p><ol><li><p>Red <a href="#fnref:1" class="reversefootnote">↩</a></p></li></ol>'},
	{name: 'ours/formula', markdown: 'So $$x_1$$ is\n\n$$y$$\n', html: String.raw`<p>So \(x_1\) is</p>\[y\]`},
	{name: 'ours/table', markdown: '| Apples | 1 `|` 2\n|========\n| Fruit | 3\n', html: '<table><tbody><tr><td>Apples</td><td>1 <code>|</code> 2</td></tr></tbody><tfoot><tr><td>Fruit</td><td>3</td></tr></tfoot></table>'},
	{name: 'ours/picture', markdown: '![An apple](a.png "Red")\n', html: '<p><img src="a.png" alt="An apple" title="Red" /></p>'},
];

/** Those of kramdown's own tests, if a folder that POSTS names has them. */
const cases = [...ours, ...(process.env.POSTS ?? '').split(delimiter).filter(Boolean).flatMap(folder =>
	readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('kramdown-cases.json')).flatMap(name => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as {cases: readonly Case[]}).cases))];

const asked = 'it asks kramdown for what is otherwise by default, which we don\'t obey';
const interrupting = 'a list, a heading or a rule ends a paragraph, as in CommonMark, and with Jekyll\'s input GFM';
const ofLinks = 'links are CommonMark\'s: none within another, and no spaces in an address without pointed brackets';
const ofEmphasis = 'emphasis is CommonMark\'s, where kramdown has other rules for runs of stars that don\'t match';
const unseen = 'what no browser would show of HTML isn\'t text: instructions, CDATA, tags that close nothing';
const ofRows = 'a table is one of GitHub\'s, or else lines that begin with a bar; one line alone ends with one, too';

/** What we read otherwise than kramdown, and why. */
const exceptions: Readonly<Record<string, string>> = {
	'block/04_header/atx_header': `${interrupting}; a heading has a space behind its hashes`,
	'block/04_header/setext_header': 'an underlined heading may have several lines, as in CommonMark',
	'block/06_codeblock/error': 'a fence that nothing closes goes on to the end, as in CommonMark',
	'block/06_codeblock/whitespace': 'the class show-whitespaces shows no dots for spaces: they aren\'t the author\'s text',
	'block/08_list/escaping': interrupting,
	'block/08_list/lazy_and_nested': 'a list nests where the text of its item stands, as in CommonMark',
	'block/08_list/list_and_others': interrupting,
	'block/08_list/mixed': 'a text that stands five columns behind its bullet is code, as in CommonMark',
	'block/08_list/special_cases': interrupting,
	'block/09_html/cdata_section': unseen,
	'block/09_html/content_model/deflists': asked,
	'block/09_html/invalid_html_1': unseen,
	'block/09_html/not_parsed': unseen,
	'block/09_html/parse_as_raw': asked,
	'block/09_html/parse_as_span': asked,
	'block/09_html/parse_block_html': asked,
	'block/09_html/processing_instruction': unseen,
	'block/09_html/xml': 'the name of a tag is the same in any case',
	'block/12_extension/options': asked,
	'block/14_table/errors': ofRows,
	'block/14_table/escaping': ofRows,
	'block/14_table/header': ofRows,
	'block/14_table/simple': ofRows,
	'block/15_math/no_engine': asked,
	'cjk-line-break': asked,
	'span/01_link/image_in_a': 'what stands for a picture is the text of the Markdown in it, as in CommonMark',
	'span/01_link/inline': ofLinks,
	'span/01_link/link_defs': ofLinks,
	'span/01_link/reference': ofLinks,
	'span/02_emphasis/empty': ofEmphasis,
	'span/02_emphasis/errors': ofEmphasis,
	'span/02_emphasis/nesting': ofEmphasis,
	'span/02_emphasis/normal': ofEmphasis,
	'span/03_codespan/normal': 'a backslash means nothing in code, as in CommonMark',
	'span/04_footnote/footnote_link_text': asked,
	'span/04_footnote/footnote_nr': asked,
	'span/04_footnote/placement': 'footnotes stand at the end of a post',
	'span/05_html/markdown_attr': 'Markdown within a tag in running text is Markdown, whatever its attribute `markdown` says',
	'span/05_html/normal': unseen,
	'span/05_html/xml': 'the name of a tag is the same in any case',
	'span/abbreviations/abbrev_in_html': 'a drawing says that it is one',
	'span/autolinks/url_links': 'an address shows its `mailto:`, and has ASCII letters only, as in CommonMark',
	'span/extension/options': asked,
	'span/math/no_engine': asked,
	'span/math/normal': 'one dollar may open a formula, too',
	'span/text_substitutions/entities': 'a backslash before `&` is none of the text, as in CommonMark',
	'span/text_substitutions/entities_as_char': asked,
	'span/text_substitutions/typography_subst': asked,
};

const parting = /^(?:p|h\d|li|[uod]l|d[td]|blockquote|pre|hr|br|table|t[dhr]|div|figcaption)$/;

/** Elements that show nothing in a terminal: what runs, what is filled in, the list of contents, which stands beside the post, and the way back from a footnote. */
const isUnseen = (name: string, attributes: Readonly<Record<string, string>>) =>
	/^(?:script|style|textarea|button)$/.test(name) || attributes.id === 'markdown-toc' || attributes.class === 'reversefootnote';

/** The words that a browser would show; and of a picture what stands for it, or its title, or nothing where it has a caption. */
const shownWords = (html: string, ofPicture: string): string[] => {
	let text = '';
	let depth = 0;
	let hiddenFrom = Infinity;
	const parser = new Parser({
		onopentag(name, attributes) {
			depth++;
			hiddenFrom = isUnseen(name, attributes) ? Math.min(hiddenFrom, depth) : hiddenFrom;
			text += parting.test(name) ? ' ' : '';
			text += name === 'img' && depth < hiddenFrom ? attributes[ofPicture] ?? (ofPicture === 'title' ? attributes.alt : '') ?? '' : '';
		},
		ontext(data) {
			text += depth < hiddenFrom ? data : '';
		},
		onclosetag(name) {
			hiddenFrom = hiddenFrom === depth ? Infinity : hiddenFrom;
			depth--;
			text += parting.test(name) ? ' ' : '';
		},
	});
	parser.end(html.replaceAll(/\\[()[\]]/g, ' '));
	return wordsOf(text);
};

const shownReadings = (html: string) => ['alt', 'title', 'nothing'].map(ofPicture => shownWords(html, ofPicture));

/** The words of a post of Jekyll's, its formulas as they are written. */
const ourWords = async (markdown: string) => {
	const post = withoutReadings(await readPost(`---\nlayout: post\n---\n${markdown}`));
	return [...wordsOf(textOf(post.title)), ...wordsIn(post)];
};

test.each(cases.filter(({name}) => !(name in exceptions)))('$name has the words of its HTML', async ({markdown, html}) => {
	expect(shownReadings(html)).toContainEqual(await ourWords(markdown));
});

test.each(cases.filter(({name}) => name in exceptions))('$name is still an exception', async ({markdown, html}) => {
	expect(shownReadings(html)).not.toContainEqual(await ourWords(markdown));
});

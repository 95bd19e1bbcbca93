import {createRequire} from 'node:module';
import {Parser} from 'htmlparser2';
import {expect, test} from 'vitest';
import {readPost} from '../../source/markdown/read-post.ts';
import {textOf} from '../../source/model/span.ts';
import {wordsIn, wordsOf} from '../../source/model/words.ts';

type Example = {readonly number: number; readonly section: string; readonly markdown: string; readonly html: string};

const {tests: examples} = createRequire(import.meta.url)('commonmark-spec') as {tests: readonly Example[]};

const unknown = 'a tag that HTML doesn\'t know, and that nothing closes, is text';
const behind = 'what follows an element on the next line is Markdown, as kramdown has it';
const unfinished = 'a tag that doesn\'t end is text';
const indented = 'behind a blank line in HTML, tags are not code because they are indented';
const inText = 'a tag that stands in running text begins a paragraph, as kramdown has it';

/** What we read otherwise than the specification has it, and why. */
const exceptions: Readonly<Record<number, string>> = {
	148: 'what is preformatted goes on behind a blank line, as kramdown has it',
	150: unknown, 201: unknown, 491: unknown, 613: unknown,
	151: behind, 161: behind, 186: behind,
	156: unfinished, 157: unfinished, 158: unfinished,
	162: inText, 164: inText, 165: inText, 166: inText,
	171: 'what stands in a form is no text of the post',
	184: indented, 191: indented,
	177: 'text that follows a comment on its line is the author\'s, and is read as Markdown, as Jekyll has it',
};

const parting = /^(p|h\d|li|ul|ol|blockquote|pre|hr|br|table|t[dhr]|div)$/;

/** The words that a browser would show; and of a picture what stands for it, or its title, which we set under one that stands by itself. */
const shownWords = (html: string, ofPicture: 'alt' | 'title'): string[] => {
	let text = '';
	let hidden = 0;
	const step = (name: string, depth: number) => {
		hidden += name === 'script' || name === 'style' ? depth : 0;
		text += parting.test(name) ? ' ' : '';
	};

	const parser = new Parser({
		onopentag(name, attributes) {
			step(name, 1);
			text += name === 'img' ? attributes[ofPicture] ?? attributes.alt ?? '' : '';
		},
		ontext(data) {
			text += hidden > 0 ? '' : data;
		},
		onclosetag(name) {
			step(name, -1);
		},
	});
	parser.end(html);
	return wordsOf(text);
};

const ourWords = async (markdown: string) => {
	const post = await readPost(markdown);
	return [...wordsOf(textOf(post.title)), ...wordsIn(post)];
};

// In the examples, → stands for a tab.
const withTabs = (text: string) => text.replaceAll('→', '\t');

const readings = (html: string) => [shownWords(withTabs(html), 'alt'), shownWords(withTabs(html), 'title')];

test('there are as many examples as the specification has', () => {
	expect(examples).toHaveLength(652);
});

test.each(examples.filter(({number}) => !(number in exceptions)))('example $number ($section) has the words of its HTML', async ({markdown, html}) => {
	expect(readings(html)).toContainEqual(await ourWords(withTabs(markdown)));
});

test.each(Object.entries(exceptions))('example %s is still an exception: %s', async number => {
	const {markdown, html} = examples.find(example => example.number === Number(number))!;
	expect(readings(html)).not.toContainEqual(await ourWords(withTabs(markdown)));
});

import {expect, test} from 'vitest';
import {languageOf, languages} from '../../source/code/languages.ts';
import {openHighlighter} from '../../source/code/highlighter.ts';

test('no two languages have one name', () => {
	const names = Object.values(languages).flatMap(language => language.names.split(' '));
	expect(names.filter((name, index) => names.indexOf(name) !== index || name !== name.toLowerCase())).toEqual([]);
});

test('languages are found by all that authors call them', () => {
	expect(['js', 'JavaScript', 'C++', 'rs', 'zsh', 'yml', 'html', '', 'text', 'no such', 'constructor'].map(name => languageOf(name)))
		.toEqual(['javascript', 'javascript', 'cpp', 'rust', 'bash', 'yaml', 'xml', undefined, undefined, undefined, undefined]);
});

test('what stands within a language is a language', () => {
	expect(Object.values(languages).flatMap(({within = []}) => within).filter(name => !Object.hasOwn(languages, name))).toEqual([]);
});

/** A line that means something in nearly every language. */
const sample = `HTTP/1.1 200 OK
>>> x = 1
# "text" /* note */ // note
if (x == 1) { return "text"; } -- note
+ [a] = 'text' % note
<a href="b">c</a> {{ d }} key: 5 FROM end .class {color: red} $ cd; \\section{a}`;

test.each(Object.keys(languages))('%s is colored', async language => {
	const highlighter = openHighlighter();
	const code = {language: languages[language]!.names.split(' ')[0]!, text: sample};
	expect(highlighter.tintsOf(code)).toEqual([]);
	await highlighter.loaded();
	expect(highlighter.tintsOf(code).length).toBeGreaterThan(0);
});

import {expect, test} from 'vitest';
import {readCode} from '../../source/markdown/read-code.ts';

const said = (info: string) => {
	const {kind, text, ...rest} = readCode('1\n2\n3\n4\n5\n6\n7\n8', info);
	return rest;
};

test.each<[string, Record<string, unknown>]>([
	['', {language: ''}],
	['js', {language: 'js'}],
	['{1,3}', {language: '', lit: [1, 3]}],
	['js {1,3-5}', {language: 'js', lit: [1, 3, 4, 5]}],
	['js{1,3-5}', {language: 'js', lit: [1, 3, 4, 5]}],
	['js {7-99}', {language: 'js', lit: [7, 8]}],
	['js {1|2-3|all}', {language: 'js'}],
	['js [1-2|3|4]', {language: 'js'}],
	['js [1,3-5]', {language: 'js', lit: [1, 3, 4, 5]}],
	['js {*}', {language: 'js'}],
	['js/1,3-4', {language: 'js', lit: [1, 3, 4]}],
	['jsx {1,4-6} title="src/a file.js" showLineNumbers', {language: 'jsx', lit: [1, 4, 5, 6], title: 'src/a file.js', firstLine: 1}],
	['ts showLineNumbers{5} filename=\'b.ts\'', {language: 'ts', firstLine: 5, title: 'b.ts'}],
	['ts showLineNumbers={false}', {language: 'ts'}],
	['ts twoslash [filename-example.ts] {2}', {language: 'ts', title: 'filename-example.ts', lit: [2]}],
	['js title="line-markers.js" del={2} ins={3-4} {6}', {language: 'js', title: 'line-markers.js', removed: [2], added: [3, 4], lit: [6]}],
	['go {linenos=true,hl_lines=[1,"3-5"],linenostart=199}', {language: 'go', firstLine: 199, lit: [1, 3, 4, 5]}],
	['go {linenos=false,hl_lines=2}', {language: 'go', lit: [2]}],
	['rust,linenos,hl_lines=3-5,linenostart=10,name=foo.rs', {language: 'rust', firstLine: 10, lit: [3, 4, 5], title: 'foo.rs'}],
	['py linenums="1" hl_lines="2 3" title="bubble_sort.py"', {language: 'py', firstLine: 1, lit: [2, 3], title: 'bubble_sort.py'}],
	['js:line-numbers {1}', {language: 'js', firstLine: 1, lit: [1]}],
	['ts:line-numbers=2', {language: 'ts', firstLine: 2}],
	['js:src/a.js', {language: 'js', title: 'src/a.js'}],
	['js:title=a.js', {language: 'js', title: 'a.js'}],
	['cpp +no_background +line_numbers', {language: 'cpp', firstLine: 1}],
	['{.python .numberLines startFrom="100"}', {language: 'python', firstLine: 100}],
	['js showLineNumbers=1e999', {language: 'js', firstLine: 1}],
	['{r echo=FALSE}', {language: 'r'}],
	['C++', {language: 'C++'}],
	['c# x', {language: 'c#'}],
	['mermaid {theme: \'neutral\', scale: 0.8}', {language: 'mermaid'}],
])('%s', (info, expected) => {
	expect(said(info)).toEqual(expected);
});

test.each<[string, string, Record<string, unknown>]>([
	['js', 'a // [!code ++]\nb // [!code --]\nc // [!code highlight:2]\nd\ne', {text: 'a\nb\nc\nd\ne', added: [1], removed: [2], lit: [3, 4]}],
	['js', 'a // [!code ++] // [!code focus]', {text: 'a', added: [1], lit: [1]}],
	['html', '<a> <!-- [!code focus] -->\n<b>', {text: '<a>\n<b>', lit: [1]}],
	['py', 'a\n# highlight-next-line\nb\nc', {text: 'a\nb\nc', lit: [2]}],
	['jsx', '{/* highlight-start */}\na\nb\n{/* highlight-end */}\nc', {text: 'a\nb\nc', lit: [1, 2]}],
	['js', 'say("// [!code ++]");', {text: 'say("// [!code ++]");'}],
	['md', 'a // [!code ++]', {text: 'a // [!code ++]'}],
	['', 'a // [!code ++]', {text: 'a // [!code ++]'}],
])('%s: %s', (language, text, expected) => {
	expect(readCode(text, language)).toEqual({kind: 'code', language, ...expected});
});

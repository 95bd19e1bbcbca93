import fc from 'fast-check';
import {expect, test} from 'vitest';
import {openHighlighter} from '../../source/code/highlighter.ts';
import {sentence} from '../layout/any-post.ts';

const tinted = async (language: string, text: string) => {
	const highlighter = openHighlighter();
	const code = {language, text};
	highlighter.tintsOf(code);
	await highlighter.loaded();
	return highlighter.tintsOf(code).map(({from, to, role}) => `${role} ${text.slice(from, to)}`);
};

test.each<[string, string, string[]]>([
	['js', 'const a = "b"; // c', ['keyword const', 'string "b"', 'comment // c']],
	['ts', 'class A extends B {}', ['keyword class', 'type A', 'keyword extends', 'type B']],
	['python', '@wraps\ndef f(x): return 1', ['meta @wraps', 'keyword def', 'name f', 'keyword return', 'number 1']],
	['html', '<a href="b">c</a>', ['keyword a', 'property href', 'string "b"', 'keyword a']],
	['html', '<script>let a = 1;</script>', ['keyword script', 'keyword let', 'number 1', 'keyword script']],
	['json', '{"a": 1}', ['property "a"', 'number 1']],
	['diff', '@@ -1 +1 @@\n-a\n+b\n c', ['meta @@ -1 +1 @@', 'removed -a', 'added +b']],
	['diff-js', '-const a = 1;\n+let a = 2;', ['keyword const', 'number 1', 'keyword let', 'number 2']],
	['nothing we know', 'if (x) {}', []],
	['', 'if (x) {}', []],
])('%s: %s', async (language, text, tints) => {
	expect(await tinted(language, text)).toEqual(tints);
});

test('whatever the code, its tints stand in it, in order and apart', async () => {
	const highlighter = openHighlighter();
	const names = ['js', 'html', 'python', 'bash', 'css', 'markdown'];
	for (const language of names) {
		highlighter.tintsOf({language, text: ''});
	}

	await highlighter.loaded();
	const text = fc.array(fc.oneof(sentence, fc.constantFrom('"', '`${', '}', '/*', '*/', '<a b="', '<script>', '&lt;', '\n', 'if (', '#', '---', '```'))).map(parts => parts.join(' '));
	fc.assert(fc.property(fc.constantFrom(...names), text, (language, code) => {
		let end = 0;
		for (const {from, to} of highlighter.tintsOf({language, text: code})) {
			expect(from).toBeGreaterThanOrEqual(end);
			expect(to).toBeGreaterThan(from);
			end = to;
		}

		expect(end).toBeLessThanOrEqual(code.length);
	}));
});

test('it tells when what was asked for is there, and does not ask twice', async () => {
	const highlighter = openHighlighter();
	let calls = 0;
	const stop = highlighter.onLoad(() => {
		calls++;
	});
	const code = {language: 'go', text: 'func main() {}'};
	expect([highlighter.tintsOf(code), highlighter.tintsOf(code)]).toEqual([[], []]);
	await highlighter.loaded();
	expect(calls).toBe(1);
	expect(highlighter.tintsOf(code)).toBe(highlighter.tintsOf(code));
	stop();
	highlighter.tintsOf({language: 'rust', text: ''});
	await highlighter.loaded();
	expect(calls).toBe(1);
});

test('languages asked for at once all come', async () => {
	const highlighter = openHighlighter();
	const codes = ['js', 'rust', 'go', 'html'].map(language => ({language, text: '"a"'}));
	const ask = () => codes.map(code => highlighter.tintsOf(code).length > 0);
	expect(ask()).not.toContain(true);
	await highlighter.loaded();
	expect(ask().slice(0, 3)).toEqual([true, true, true]);
});

test('what no person wrote stays as it is', async () => {
	expect(await tinted('ts', 'x'.repeat(1_000_000))).toEqual([]);
	expect(await tinted('ts', 'const a = 1;\n'.repeat(100_000))).toEqual([]);
});

import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import process from 'node:process';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {openPseudoTerminal} from '../pseudo-terminal.ts';
import {checkout, postdeck, run} from './run.ts';

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'postdeck-'));
	await writeFile(join(folder, 'a.md'), '---\ntitle: Apples\n---\n\n## Red\n\nThe **first** paragraph is\none line.\n\n- an apple\n- a pear\n\n## Empty\n\n<!-- nothing -->\n');
	await writeFile(join(folder, 'b.md'), '# Berries\n\nA [link](https://example.org) and `code`.\n');
});

afterAll(async () => {
	await rm(folder, {recursive: true});
});

const print = (words: readonly string[], options?: Parameters<typeof run>[2]) => run(process.execPath, [postdeck, ...words], {folder, ...options});
const apples = 'Apples\n\n12 words · 1 min\n\nRed\n\nThe first paragraph is one line.\n\n- an apple\n- a pear\n\nEmpty\n';

test('a pipe gets plain text, one line a paragraph', () => {
	expect(print(['read', 'a.md'])).toEqual({code: 0, stdout: apples, stderr: ''});
	expect(print(['a.md']).stdout).toBe(apples);
});

test('formulas are printed in Unicode, with the library that knows its letters', () => {
	expect(print(['read', '-'], {input: 'So $\\theta_1^2 \\in \\mathbb{R}$ for \\$5.\n'})).toMatchObject({stdout: 'So θ₁² ∈ ℝ for $5.\n', stderr: ''});
});

test('--width wraps', () => {
	const {stdout} = print(['read', 'a.md', '--width', '20']);
	expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(20);
	expect(stdout.replaceAll(/\s+/g, ' ')).toBe(apples.replaceAll(/\s+/g, ' '));
});

test('several posts are printed in the order asked for', () => {
	const {stdout} = print(['read', 'b.md', 'a.md']);
	expect(stdout.indexOf('Berries')).toBeLessThan(stdout.indexOf('Apples'));
});

test('standard input is read for -, and where nothing is named', () => {
	expect(print(['read', '-'], {input: '# Piped\n\nIn.\n'}).stdout).toMatch(/^Piped\n/);
	expect(print(['read'], {input: '# Piped\n\nIn.\n'}).stdout).toMatch(/^Piped\n/);
	expect(print(['read', 'a.md'], {input: '# Piped\n\nIn.\n'}).stdout).toBe(apples);
});

test('colours are for terminals, and for those who ask', () => {
	expect(print(['read', 'a.md', '--color', 'always']).stdout).toContain('\u001B[');
	expect(print(['read', 'a.md'], {env: {FORCE_COLOR: '1'}}).stdout).toContain('\u001B[');
	expect(print(['read', 'a.md', '--format', 'ansi'], {env: {NO_COLOR: '1'}}).stdout).not.toMatch(/\u001B\[[\d;]*3[0-8]/);
	expect(print(['read', 'a.md']).stdout).not.toContain('\u001B');
});

test('code is coloured where there are colours', () => {
	const code = print(['read', '-', '--color', 'always'], {input: '# One\n\n- ```js\n  const a = 1;\n  ```\n'}).stdout;
	expect(code).toMatch(/\u001B\[[\d;]+mconst\u001B\[/);
	expect(print(['present', '-', '--color', 'always'], {input: '# One\n\n~~~ Rust\nlet a = 1;\n~~~\n'}).stdout).toMatch(/\u001B\[[\d;]+mlet\u001B\[/);
});

test('settings stand in a file, and in the post', async () => {
	const env = {XDG_CONFIG_HOME: join(folder, 'config')};
	const file = join(folder, 'config/postdeck/config.json');
	await mkdir(dirname(file), {recursive: true});
	await writeFile(file, '{"width": 20, "numbers": "always"}');
	const code = '---\npostdeck:\n  width: 34\n---\n\n```\na\n```\n';
	const widthOf = (words: readonly string[], input: string) => Math.max(...print(['read', '-', '--format', 'ansi', '--color', 'never', ...words], {env, input}).stdout.split('\n').map(line => line.trimEnd().length));
	expect(widthOf([], `${'word '.repeat(40)}\n`)).toBe(19);
	expect(widthOf([], `${code}\n${'word '.repeat(40)}\n`)).toBe(34);
	expect(widthOf(['--width', '50'], `${code}\n${'word '.repeat(40)}\n`)).toBe(49);
	expect(print(['read', '-', '--format', 'ansi', '--color', 'never'], {env, input: code}).stdout).toContain('  1  a');
	expect(print(['present', '-', '--format', 'text'], {env, input: code}).stdout).toContain('1  a');
	// What is made for other programs is the same for everyone.
	expect(print(['read', '-'], {env, input: `${'word '.repeat(40)}\n`}).stdout.trimEnd().split('\n').at(-1)).toHaveLength(199);
	await writeFile(file, '{"width": "wide"}');
	expect(print(['read', 'a.md'], {env})).toMatchObject({code: 2, stderr: expect.stringMatching(/config\.json: "width" takes .*\n1 \| {"width": "wide"}\n {2}\| {11}\^\n$/) as unknown});
});

test('text is justified and parted where it is asked for', () => {
	const input = `---\nlang: en\n---\n\n${'incomprehensible representations '.repeat(9)}\n`;
	const set = (...words: string[]) => print(['read', '-', '--format', 'ansi', '--color', 'never', '--width', '30', ...words], {input}).stdout;
	expect(set()).toMatch(/-\n/);
	expect(set('--hyphens', 'never')).not.toMatch(/-\n/);
	expect(set('--align', 'justify')).toMatch(/\S {2}\S/);
	expect(print(['read', '-', '--align', 'middle'], {input})).toMatchObject({code: 2, stderr: 'postdeck: --align takes left, justify, not “middle”\n'});
});

test('the post is there as data and as plain Markdown', async () => {
	const post = JSON.parse(print(['read', 'a.md', '--format', 'json']).stdout) as {sections: Array<{id: string; blocks: Array<{kind: string}>}>};
	expect(post.sections.map(({id, blocks}) => [id, blocks.filter(({kind}) => kind !== 'comment').length])).toEqual([['red', 2], ['empty', 0]]);
	const markdown = print(['read', 'a.md', '--format', 'markdown']).stdout;
	expect(markdown).toContain('The **first** paragraph is one line.');
	expect(markdown).toContain('<!-- nothing -->');
	expect(print(['read', '-'], {input: markdown}).stdout.replace(/.* min\n\n/, '')).toBe(apples.replace(/.* min\n\n/, ''));
});

test('marked-terminal sets it for those who like that', () => {
	const {stdout, stderr} = print(['read', 'a.md', '--format', 'classic'], {env: {FORCE_COLOR: undefined, NO_COLOR: '1'}});
	expect(stderr).toBe('');
	expect(stdout).toContain('The first paragraph is one line.');
});

test('slides are printed as text and as data', () => {
	const {stdout} = print(['present', 'a.md']);
	expect(stdout).toMatch(/^\s*Apples\n/);
	expect(stdout).toMatch(/^Red$/m);
	const slides = JSON.parse(print(['present', 'a.md', '--format', 'json', '--size', '40x12']).stdout) as Array<{number: number; title: string; lines: string[]; notes: string}>;
	expect(slides.map(({number, title}) => [number, title])).toEqual([[1, 'Apples'], [2, 'Red']]);
	expect(slides.every(({lines}) => lines.length <= 12 && lines.every(line => line.length <= 40))).toBe(true);
	expect(Object.keys(slides[0]!)).toEqual(['number', 'title', 'lines', 'notes']);
});

test('a reader that has seen enough is no error', () => {
	const {stdout, stderr} = run('sh', ['-c', `"${process.execPath}" "${postdeck}" read "${join(folder, 'big.md')}" | head -1`], {folder});
	expect(stderr).toContain('there is no file');
	expect(stdout).toBe('');
	const piped = run('bash', ['-c', `set -o pipefail; { printf '# Big\\n\\n'; seq 1 200000; } | "${process.execPath}" "${postdeck}" read - | head -1`], {folder});
	expect(piped).toEqual({code: 0, stdout: 'Big\n', stderr: ''});
});

test('however many posts are printed, nothing is said of it', () => {
	const {code, stderr} = print(['read', ...Array.from({length: 15}, () => 'a.md')]);
	expect([code, stderr]).toEqual([0, '']);
});

test.runIf(existsSync('/dev/full'))('a full disk is complained of', () => {
	const {code, stderr} = run('sh', ['-c', `"${process.execPath}" "${postdeck}" read a.md > /dev/full`], {folder});
	expect([code, stderr]).toEqual([2, expect.stringMatching(/^postdeck: what is printed cannot be written: .*no space.*\n$/)]);
});

test('a terminal that knows nothing of its width has that of most', async () => {
	const narrow = openPseudoTerminal('sh', ['-c', `stty cols 0 rows 0; "${process.execPath}" "${postdeck}" read a.md --print`], {folder});
	expect(await narrow.exit).toMatchObject({code: 0});
	const wide = openPseudoTerminal(process.execPath, [postdeck, 'read', 'a.md', '--print'], {folder});
	expect(await wide.exit).toMatchObject({code: 0});
	const [{text}, {text: usual}] = await Promise.all([narrow.picture(), wide.picture()]);
	expect(text).toBe(usual);
});

test('what is typed while a post is printed is there for the shell', async () => {
	const terminal = openPseudoTerminal('bash', ['--norc', '--noprofile', '-i'], {folder, env: {PS1: 'ready? ', it: `${process.execPath} ${postdeck}`}});
	await terminal.waitFor(({text}) => text.includes('ready?'));
	terminal.send('$it read a.md -p\recho typed $((6 * 7))\recho not e');
	await terminal.waitFor(({text}) => text.includes('typed 42') && /ready\? echo not e\s*$/.test(text));
	const {text} = await terminal.picture();
	expect(text).toContain('The first paragraph is');
});

test('neither Ink nor React nor a library of dialects is loaded to print', async () => {
	const coverage = join(folder, 'coverage');
	expect(print(['read', 'a.md'], {env: {NODE_V8_COVERAGE: coverage}}).code).toBe(0);
	const names = await readdir(coverage);
	const reports = await Promise.all(names.map(async name => readFile(join(coverage, name), 'utf8')));
	const loaded = reports.flatMap(report => (JSON.parse(report) as {result: Array<{url: string}>}).result.map(({url}) => url)).filter(url => url.includes('/dist/')).map(url => url.split('/').at(-1));
	expect(loaded).toEqual(['postdeck.cjs']);
});

test.each([
	[['read', 'nothing-here'], /^postdeck: there is no file or post “nothing-here”.*\n$/],
	[['read', '.git'], /^postdeck: .*\n$/],
	[['--no-such-flag'], /^postdeck: there is no flag --no-such-flag; .*\n$/],
	[['read', 'a.md', '--format', 'yaml'], /^postdeck: --format takes text, ansi, .*\n$/],
	[['read', 'a.md', '--format', 'ansi', '--theme', 'no-such-theme'], /^postdeck: there is no theme “no-such-theme”.*\n$/],
	[['present', 'a.md', '--size', 'huge'], /^postdeck: --size takes .*\n$/],
	[['present', 'a.md', 'b.md'], /^postdeck: one post .*\n$/],
])('%j is one clear line on stderr, and 2', (words, message) => {
	const {code, stdout, stderr} = print(words);
	expect(code).toBe(2);
	expect(stdout).toBe('');
	expect(stderr).toMatch(message);
});

test('help and version are printed', async () => {
	const {version} = JSON.parse(await readFile(join(checkout, 'package.json'), 'utf8')) as {version: string};
	expect(print(['--version'])).toEqual({code: 0, stdout: `${version}\n`, stderr: ''});
	expect(print([]).stdout).toContain('postdeck read');
	expect(print(['--help']).stdout).toBe(print([]).stdout);
	expect(print(['read', '--help']).stdout).toContain('--width N|full');
	expect(print(['present', '-h']).stdout).toContain('--slides points|full');
});

import {type ChildProcess, spawn} from 'node:child_process';
import {closeSync, openSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {build} from 'esbuild';
import {expect, onTestFinished, test} from 'vitest';
import {shippedFile} from '../../source/library/shipped.ts';
import {folderWith} from './folder-with.ts';

/** A program in a folder `dist` beside a folder `posts`, bundled as the real one is, that prints the name and the text of what it finds. */
const program = async (format: 'cjs' | 'esm') => {
	const folder = folderWith(['posts/2020-01-01-ours.md', 'ours'], ['given.md', 'given'], 'empty', '.git/HEAD');
	const file = join(folder, `dist/deep/program.${format === 'cjs' ? 'cjs' : 'mjs'}`);
	await build({
		stdin: {
			contents: `import {findPost} from ${JSON.stringify(shippedFile('source/library/find-post.ts'))};
				findPost(process.argv[2], '/').then(({name, text}) => console.log(name, text))`,
			resolveDir: folder,
		},
		outfile: file,
		bundle: true,
		platform: 'node',
		format,
		logLevel: 'error',
	});
	return {folder, file};
};

type Stdin = 'pipe' | 'ignore' | number;

const run = async (file: string, typed: readonly string[], stdin: Stdin, text?: string) => {
	const child = spawn(process.execPath, [file, ...typed], {stdio: [stdin, 'pipe', 'inherit']});
	child.stdin?.end(text);
	return outputOf(child);
};

const outputOf = async (child: ChildProcess) => {
	let output = '';
	for await (const piece of child.stdout!) {
		output += String(piece);
	}

	return output.trimEnd();
};

test.each(['cjs', 'esm'] as const)('the bundle (%s) finds what comes with postdeck, and standard input, whatever that is', async format => {
	const {folder, file} = await program(format);
	const opened = (name: string) => {
		const descriptor = openSync(join(folder, name), 'r');
		onTestFinished(() => {
			closeSync(descriptor);
		});
		return descriptor;
	};

	expect(await run(file, [], 'ignore')).toBe('2020-01-01-ours.md ours');
	expect(await run(file, [], 'pipe', '')).toBe('2020-01-01-ours.md ours');
	expect(await run(file, [], opened('empty'))).toBe('2020-01-01-ours.md ours');
	expect(await run(file, [], 'pipe', 'piped')).toBe('- piped');
	expect(await run(file, [], opened('given.md'))).toBe('- given');
	expect(await run(file, ['ours'], 'pipe', 'piped')).toBe('2020-01-01-ours.md ours');
	expect(await outputOf(spawn('sh', ['-c', 'printf piped | "$0" "$1" /dev/stdin', process.execPath, file]))).toBe('stdin piped');
	expect(await outputOf(spawn('sh', ['-c', 'printf piped | "$0" "$1"', process.execPath, file]))).toBe('- piped');
	expect(await outputOf(spawn('sh', ['-c', '"$0" "$1" <&-', process.execPath, file]))).toBe('2020-01-01-ours.md ours');
	writeFileSync(join(folder, 'big.md'), 'x'.repeat(1_000_000));
	expect(await run(file, ['-'], opened('big.md'))).toBe(`- ${'x'.repeat(1_000_000)}`);
});

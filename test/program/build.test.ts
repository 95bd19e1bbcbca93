import {
	cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {folderWith} from '../library/folder-with.ts';
import {checkout, runNode} from './run.ts';

/** A new folder with what dist/ is built from, but for the libraries. It is gone when the test is over. */
const unbuilt = () => {
	const folder = folderWith();
	for (const name of ['bin', 'build', 'posts', 'source', 'themes', 'package.json']) {
		cpSync(join(checkout, name), join(folder, name), {recursive: true});
	}

	return folder;
};

const withLibraries = (folder: string) => {
	symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'));
	return folder;
};

const build = (folder: string, ...words: string[]) => runNode(join(folder, 'build/build.js'), words, {folder});

test('where there is nothing to build with, npm ci goes on; npm run build fails', () => {
	const folder = unbuilt();
	expect(build(folder, '--if-possible')).toEqual({code: 0, stdout: '', stderr: ''});
	expect(build(folder).code).toBe(1);
});

test('what cannot be built is told, and only npm run build fails of it', () => {
	const folder = withLibraries(unbuilt());
	writeFileSync(join(folder, 'source/cli.ts'), 'import \'./nowhere.ts\';');
	for (const [words, code] of [[['--if-possible'], 0], [[], 1]] as const) {
		const outcome = build(folder, ...words);
		expect(outcome.code).toBe(code);
		expect(outcome.stderr).toContain('Could not resolve "./nowhere.ts"');
	}
});

test('the same source becomes the same files, and nothing else is left', () => {
	const folder = withLibraries(unbuilt());
	const dist = join(folder, 'dist');
	const filesIn = () => readdirSync(dist).filter(name => !name.endsWith('.cache')).map(name => [name, readFileSync(join(dist, name), 'utf8')]);
	expect(build(folder)).toEqual({code: 0, stdout: '', stderr: ''});
	const first = filesIn();
	writeFileSync(join(dist, 'old.cjs'), '');
	expect(build(folder)).toEqual({code: 0, stdout: '', stderr: ''});
	expect(filesIn()).toEqual(first);
});

test('the program is ASCII, as which it is read, marks in regular expressions too', () => {
	expect(readFileSync(join(checkout, 'dist/postdeck.cjs'), 'utf8')).not.toMatch(/[^\0-\u007F]/);
	const {stdout} = runNode(join(checkout, 'bin/postdeck.js'), ['read', '--format', 'ansi', '--color', 'never', '--width', '30', '-'], {input: '| a |\n|---|\n| −12.5 |\n| €7 |\n'});
	expect(stdout).toContain('\n−12.5\n €7\n');
});

test('the licences are those of the packages inside', () => {
	const packages = [...readFileSync(join(checkout, 'dist/licenses.txt'), 'utf8').matchAll(/^(\S+) [\d.]+ \(.+\)$/gm)].map(([, name]) => name);
	expect(packages).toEqual(expect.arrayContaining(['ink', 'marked', 'marked-terminal', 'meow', 'react', 'yaml', 'yoga-layout']));
	expect(packages).not.toContain('esbuild');
	expect(packages).not.toContain('vitest');
});

test('to print needs neither Ink nor any other library that is loaded late', () => {
	const folder = folderWith();
	for (const name of ['bin', 'dist', 'posts', 'themes', 'package.json']) {
		cpSync(join(checkout, name), join(folder, name), {recursive: true});
	}

	for (const name of readdirSync(join(folder, 'dist'))) {
		if (!['postdeck.cjs', 'yaml.cjs'].includes(name)) {
			rmSync(join(folder, 'dist', name));
		}
	}

	for (const words of [['read'], ['read', '--format', 'ansi'], ['present']]) {
		const outcome = runNode(join(folder, 'bin/postdeck.js'), words, {folder});
		expect(outcome).toMatchObject({code: 0, stderr: ''});
		expect(outcome.stdout).toContain('Synthetic');
	}
});

import {
	chmodSync, cpSync, readFileSync, statSync, symlinkSync, writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {expect, test} from 'vitest';
import {folderWith, type File} from '../library/folder-with.ts';
import {checkout, postdeck, run, runNode} from './run.ts';

/** A new folder with the launcher and these files, gone when the test is over. */
const launcherBeside = (...files: readonly File[]) => {
	const folder = folderWith(...files);
	cpSync(join(checkout, 'bin'), join(folder, 'bin'), {recursive: true});
	return {folder, launcher: join(folder, 'bin/postdeck.js')};
};

test('before it is built, the program says how to build it', () => {
	const {folder, launcher} = launcherBeside();
	expect(runNode(launcher, ['read'])).toEqual({code: 1, stdout: '', stderr: `postdeck: not built yet; run \`npm ci\` (or, if that is done, \`npm run build\`) in ${folder}\n`});
});

test('a Node that is too old is told so, in words that it can read', () => {
	const {folder, launcher} = launcherBeside(['dist/postdeck.cjs', 'console.log("started")'], ['old.cjs', 'Object.defineProperty(process, "versions", {value: {node: "6.17.1"}})']);
	expect(runNode(launcher, ['read'], {env: {NODE_OPTIONS: `--require=${join(folder, 'old.cjs')}`}})).toEqual({code: 1, stdout: '', stderr: 'postdeck: this is Node 6.17.1; postdeck needs Node 20 or newer\n'});
	expect(readFileSync(launcher, 'utf8').replaceAll(/^\/\/.*$/gm, '')).not.toMatch(/=>|`\$|\?[.?]|\b(?:async|class|const|import|let)\b/);
});

test('the program gets its words and its standard input, and gives its exit code, however it is started', () => {
	const {folder, launcher} = launcherBeside(['dist/postdeck.cjs', 'process.stdin.pipe(process.stdout); console.log(process.argv.slice(2).join(" ")); process.exitCode = 7']);
	const link = join(folder, 'postdeck');
	symlinkSync(launcher, link);
	for (const command of [launcher, link]) {
		expect(run(command, ['read', '--at', 'x'], {input: 'piped', folder: '/'})).toEqual({code: 7, stdout: 'read --at x\npiped', stderr: ''});
	}
});

test('the launcher of the checkout may be executed', () => {
	expect(statSync(postdeck).mode % 0o1000).toBe(0o755);
});

import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

/** The folder of the whole project. */
export const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** The program that people start. */
export const postdeck = fileURLToPath(new URL('../../bin/postdeck.js', import.meta.url));

/** What came of running a program. */
export type Outcome = {readonly code: number | undefined; readonly stdout: string; readonly stderr: string};

/** Run a program to its end, with `input` as its standard input. */
export const run = (command: string, words: readonly string[], {folder = checkout, input = '', env = {}}: {folder?: string; input?: string; env?: Readonly<Record<string, string | undefined>>} = {}): Outcome => {
	const {status, stdout, stderr, error} = spawnSync(command, words, {cwd: folder, input, env: {...process.env, ...env}, encoding: 'utf8', maxBuffer: 100_000_000});
	if (error) {
		throw error;
	}

	return {code: status ?? undefined, stdout, stderr};
};

/** Run a JavaScript file on the Node that runs the tests. */
export const runNode = (file: string, words: readonly string[], options?: Parameters<typeof run>[2]): Outcome => run(process.execPath, [file, ...words], options);

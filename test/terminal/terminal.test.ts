import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {rm} from 'node:fs/promises';
import {dirname} from 'node:path';
import process from 'node:process';
import {text} from 'node:stream/consumers';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openPseudoTerminal, type Picture, type PseudoTerminal} from '../pseudo-terminal.ts';
import {buildProgram} from './program/build-program.ts';

let program = '';

beforeAll(async () => {
	program = await buildProgram();
});

afterAll(async () => {
	await rm(dirname(program), {recursive: true});
});

type Options = Parameters<typeof openPseudoTerminal>[2];

const start = (words: readonly string[] = [], options?: Options) => openPseudoTerminal(process.execPath, [program, ...words], options);

/** The program in a shell that has job control, started by a command in which it is called `$it`. */
const startInShell = async (command = '$it') => {
	const terminal = openPseudoTerminal('bash', ['--norc', '--noprofile', '-i'], {env: {PS1: 'ready? ', it: `${process.execPath} ${program}`}});
	await terminal.waitFor(says('ready?'));
	terminal.send(`${command}\r`);
	const {title} = await terminal.waitFor(isReady);
	return {terminal, pid: Number(title.split(' ')[1])};
};

const isReady = ({title}: Picture) => title.startsWith('ready');
const says = (text: string) => (picture: Picture) => picture.text.includes(text);

/** Nothing is where a picture drawn from nothing would not have it. */
const expectNoGhosts = async (terminal: PseudoTerminal) => {
	const {text} = await terminal.picture();
	terminal.send('\u000C');
	const redrawn = await terminal.waitFor(says('last=ctrl+l'));
	const withoutStatus = (all: string) => all.split('\n').slice(0, -1);
	expect(withoutStatus(text)).toEqual(withoutStatus(redrawn.text));
};

/** What begins every picture. */
const update = '\u001B[?2026h';

const givenBack = {isAlternate: false, isCursorHidden: false, isWrapping: true, mouse: 'none'};
const taken = {isAlternate: true, isCursorHidden: true, isWrapping: false, mouse: 'drag'};

describe('while it runs', () => {
	test('every key counts, however fast they come', async () => {
		const terminal = start();
		await terminal.waitFor(isReady);
		expect(await terminal.picture()).toMatchObject(taken);
		for (let count = 0; count < 100; count++) {
			terminal.send('j');
		}

		terminal.send('j'.repeat(100));
		const picture = await terminal.waitFor(says('keys=200 '));
		expect(picture.rows[0]).toContain('row 200 ');
		await expectNoGhosts(terminal);
	});

	test('another size leaves nothing behind', async () => {
		const terminal = start();
		await terminal.waitFor(isReady);
		for (const [columns, rows] of [[40, 10], [120, 40], [79, 24], [80, 24]] as const) {
			terminal.takeOutput();
			terminal.resize(columns, rows);
			await terminal.waitFor(says(`${columns}x${rows}`)); // eslint-disable-line no-await-in-loop
			expect(terminal.takeOutput().split(update)).toHaveLength(2);
			terminal.send('j');
			await terminal.waitFor(says('last=j')); // eslint-disable-line no-await-in-loop
			await expectNoGhosts(terminal); // eslint-disable-line no-await-in-loop
		}
	});

	test('what is put away leaves nothing behind', async () => {
		const terminal = start();
		await terminal.waitFor(isReady);
		for (const key of ['t', ' ', 't', 'j', 't', 'k', 't']) {
			terminal.send(key);
			await terminal.waitFor(says(`last=${key === ' ' ? 'space' : key}`)); // eslint-disable-line no-await-in-loop
			await expectNoGhosts(terminal); // eslint-disable-line no-await-in-loop
		}
	});

	test('a picture is there before Ink, keys wait for it, and Ink finds nothing to change', async () => {
		const terminal = start(['--late']);
		const first = await terminal.waitFor(says('top=0'));
		terminal.takeOutput();
		process.kill(terminal.pid, 'SIGUSR2');
		const second = await terminal.waitFor(isReady);
		expect(second.text).toBe(first.text);
		expect(terminal.takeOutput()).toBe(`\u001B]2;${second.title}\u0007`);
	});

	test('keys that are pressed before Ink is there are not lost', async () => {
		const terminal = start(['--late']);
		await terminal.waitFor(says('top=0'));
		terminal.send('jjj');
		process.kill(terminal.pid, 'SIGUSR2');
		await terminal.waitFor(says('top=3 keys=3'));
	});

	test('it is the same where CI is set', async () => {
		const terminal = start([], {env: {CI: 'true'}});
		await terminal.waitFor(isReady);
		terminal.send('j');
		await terminal.waitFor(says('top=1'));
		terminal.resize(60, 20);
		await terminal.waitFor(says('60x20'));
	});

	test('what is pasted comes as one, and what the terminal answers is no key', async () => {
		const terminal = start();
		await terminal.waitFor(isReady);
		terminal.send('\u001B[200~quit: q\r\nq\u001B[201~');
		await terminal.waitFor(says(String.raw`keys=1 last={"paste":"quit: q\nq"}`));
		terminal.send('\u001B]11;rgb:1111/1111/1111\u001B\\');
		await terminal.waitFor(says('keys=1 last="'));
	});

	test('a file is piped in, and the keys come from the terminal', async () => {
		const terminal = openPseudoTerminal('bash', ['-c', `head -c 500000 /dev/zero | tr '\\0' x | ${process.execPath} ${program}`]);
		await terminal.waitFor(says('500000 characters'));
		await terminal.waitFor(isReady);
		terminal.send('jj\u001B[B');
		await terminal.waitFor(says('top=2 keys=3 last=down'));
		terminal.resize(60, 20);
		await terminal.waitFor(says('60x20'));
		terminal.send('q');
		expect(await terminal.exit).toEqual({code: 0, signal: 0});
		expect(await terminal.picture()).toMatchObject(givenBack);
	});
});

describe('Ctrl-Z', () => {
	test.each([
		{name: 'alone', command: '$it'},
		{name: 'below another program, as under npx', command: 'sh -c "$it; true"'},
	])('$name: gives the terminal to the shell, and fg brings it back', async ({command}) => {
		const {terminal} = await startInShell(command);
		terminal.send('jj');
		await terminal.waitFor(says('top=2'));
		terminal.send('\u001A');
		expect(await terminal.waitFor(says('Stopped'))).toMatchObject(givenBack);
		terminal.send('stty -a\r');
		await terminal.waitFor(({text}) => text.includes('isig icanon iexten echo '));
		terminal.resize(70, 20);
		terminal.send('fg\r');
		expect(await terminal.waitFor(says('70x20'))).toMatchObject(taken);
		await expectNoGhosts(terminal);
		terminal.send('j');
		await terminal.waitFor(says('top=3'));
		terminal.send('q');
		await terminal.waitFor(says('goodbye'));
	});

	test('goes on where nobody could bring it back', async () => {
		const terminal = start();
		await terminal.waitFor(isReady);
		terminal.takeOutput();
		terminal.send('\u001A');
		await terminal.waitFor(() => terminal.takeOutput().includes('\u001B[?1049h'));
		terminal.send('j');
		expect(await terminal.waitFor(says('top=1'))).toMatchObject(taken);
	});

	test.each(['SIGTSTP', 'SIGSTOP'] as const)('is not the only way: %s from elsewhere', async signal => {
		const {terminal, pid} = await startInShell();
		terminal.send('jj');
		await terminal.waitFor(says('top=2'));
		process.kill(pid, signal);
		await terminal.waitFor(says('Stopped'));
		terminal.send('fg\r');
		await terminal.waitFor(says('top=2'));
		terminal.send('j');
		expect(await terminal.waitFor(says('top=3'))).toMatchObject(taken);
		await expectNoGhosts(terminal);
	});
});

describe('lent to another program', () => {
	test('Ctrl-Z in that stops both, and fg brings both back', async () => {
		const {terminal} = await startInShell();
		terminal.send('jL');
		expect(await terminal.waitFor(says('lent'))).toMatchObject(givenBack);
		terminal.send('\u001A');
		await terminal.waitFor(says('Stopped'));
		terminal.send('echo shell $((6 * 7))\r');
		await terminal.waitFor(says('shell 42'));
		terminal.send('fg\r');
		await terminal.waitFor(({text}) => text.lastIndexOf('$it') > text.indexOf('shell 42'));
		terminal.send('one\rtwo\r');
		expect(await terminal.waitFor(says('top=1'))).toMatchObject(taken);
		terminal.send('j');
		await terminal.waitFor(says('top=2'));
		terminal.send('q');
		await terminal.waitFor(says('goodbye'));
	});

	test('Ctrl-C in that ends nothing here, and afterwards does', async () => {
		const terminal = start();
		await terminal.waitFor(isReady);
		terminal.send('jL');
		await terminal.waitFor(says('lent'));
		terminal.send('\u0003');
		await terminal.waitFor(says('interrupted'));
		terminal.send('one\rtwo\r');
		await terminal.waitFor(says('top=1'));
		terminal.send('j');
		expect(await terminal.waitFor(says('top=2'))).toMatchObject(taken);
		process.kill(terminal.pid, 'SIGINT');
		expect(await terminal.exit).toEqual({code: 130, signal: 0});
	});
});

describe('the terminal is given back', () => {
	const deaths: Array<{name: string; by: string | NodeJS.Signals; code: number; signal?: number; says?: string}> = [
		{name: 'q', by: 'q', code: 0, says: 'goodbye, 0 listeners left'},
		{name: 'Ctrl-C', by: '\u0003', code: 0, says: 'goodbye'},
		{name: 'an end with an error', by: 'Q', code: 1, says: 'ended with an error'},
		{name: 'an error in a render', by: 'R', code: 1, says: 'broken in a render'},
		{name: 'an error in a timer', by: 'T', code: 1, says: 'broken in a timer'},
		{name: 'a rejection', by: 'U', code: 1, says: 'rejected, and nobody cares'},
		{name: 'process.exit', by: 'X', code: 3},
		{name: 'SIGTERM', by: 'SIGTERM', code: 143},
		{name: 'SIGINT', by: 'SIGINT', code: 130},
		{name: 'SIGHUP', by: 'SIGHUP', code: -1, signal: 1},
		{name: 'SIGQUIT', by: 'SIGQUIT', code: 131},
	];

	test.each(deaths)('after $name', async ({by, code, signal = 0, says: text = ''}) => {
		const terminal = start();
		await terminal.waitFor(isReady);
		if (by.startsWith('SIG')) {
			process.kill(terminal.pid, by);
		} else {
			terminal.send(by);
		}

		expect(await terminal.exit).toEqual({code, signal});
		const picture = await terminal.picture();
		expect(picture).toMatchObject(givenBack);
		expect(picture.text).toContain(text);
	});

	test('to a shell that can be typed in', async () => {
		const {terminal} = await startInShell();
		terminal.send('T');
		await terminal.waitFor(says('broken in a timer'));
		terminal.send('stty -a\r');
		await terminal.waitFor(({text}) => text.includes('isig icanon iexten echo '));
	});

	test('before Ink is there, too', async () => {
		const terminal = start(['--late']);
		await terminal.waitFor(says('top=0'));
		process.kill(terminal.pid, 'SIGTERM');
		expect(await terminal.exit).toEqual({code: 143, signal: 0});
		expect(await terminal.picture()).toMatchObject(givenBack);
	});

	test.each([{name: 'that is told', words: []}, {name: 'that does not hear of it', words: ['--deaf']}])('and a program $name ends, when the window is closed', async ({words}) => {
		const terminal = start(words);
		await terminal.waitFor(isReady);
		terminal.vanish();
		expect(await terminal.exit).toEqual({code: -1, signal: 1});
	});

	test('without a keyboard it is not even taken', async () => {
		// What is detached has no terminal behind it.
		const child = spawn(process.execPath, [program], {detached: true, stdio: ['ignore', 'pipe', 'pipe']});
		const [out, error] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
		expect({out, code: child.exitCode}).toEqual({out: '', code: 1});
		expect(error).toContain('there is no keyboard');
	});
});

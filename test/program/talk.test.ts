import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {openPseudoTerminal} from '../pseudo-terminal.ts';
import {postdeck} from './run.ts';

let folder = '';
let post = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'postdeck-'));
	post = join(folder, 'trees.md');
	await writeFile(post, `---
title: On Trees
---

## Oak

The oak is a tree. It stands where it stands, and does so for a long time, whatever comes.

## Ash

The ash is another tree.
`);
});

afterAll(async () => {
	await rm(folder, {recursive: true});
});

const present = (...words: readonly string[]) => openPseudoTerminal(process.execPath, [postdeck, 'present', post, '--fresh', ...words], {env: {XDG_RUNTIME_DIR: folder, XDG_STATE_HOME: join(folder, 'state')}});

test('titles are large in a terminal that says that it has sizes', async () => {
	const terminal = present();
	await terminal.waitFor(({text}) => text.includes('On Trees'));
	expect(terminal.takeOutput()).not.toContain(']66;s=3');
	// This one does not know them, and has said so.
	terminal.send('\u001B[2;3R');
	await terminal.waitFor(({text}) => !text.includes('On Trees'));
	expect(terminal.takeOutput()).toContain('\u001B]66;s=3;On Trees\u0007');
	terminal.send(' ');
	await terminal.waitFor(({text}) => text.includes('The oak is a tree.'));
	expect(terminal.takeOutput()).toContain('\u001B]66;s=2;Oak\u0007');
});

test('a save of a file that a deck takes slides from is shown', async () => {
	const [deck, part] = [join(folder, 'deck.md'), join(folder, 'part.md')];
	await writeFile(part, '# Elm\n\nThe elm is a tree.\n');
	await writeFile(deck, '# Trees\n\n---\nsrc: ./part.md\n---\n');
	const terminal = openPseudoTerminal(process.execPath, [postdeck, 'present', deck, '--fresh'], {env: {XDG_RUNTIME_DIR: folder, XDG_STATE_HOME: join(folder, 'state')}});
	await terminal.waitFor(({text}) => text.includes('1/2'));
	terminal.send(' ');
	await terminal.waitFor(({text}) => text.includes('The elm is a tree.'));
	await writeFile(part, '# Elm\n\nThe elm is no oak.\n');
	await terminal.waitFor(({text}) => text.includes('The elm is no oak.'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('a save is shown at the slide that changed, and one that is broken leaves the slides as they were', async () => {
	const whole = await readFile(post, 'utf8');
	const terminal = present();
	await terminal.waitFor(({text}) => text.includes('1/3'));
	terminal.send(' ');
	await terminal.waitFor(({text}) => text.includes('2/3'));
	await writeFile(post, whole.replace('another tree', 'no oak'));
	await terminal.waitFor(({text}) => text.includes('The ash is no oak.') && text.includes('3/3'));
	await writeFile(post, whole.replace('---\n\n', '\n'));
	const {text} = await terminal.waitFor(({rows}) => rows.at(-1)!.includes('line 1: The front matter that begins here has no end'));
	expect(text).toContain('The ash is no oak.');
	await writeFile(post, whole);
	await terminal.waitFor(({text}) => text.includes('The ash is another tree.') && text.includes('3/3'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('a rehearsal ends in a table of the slides, how long each took, and the words there are to say', async () => {
	const terminal = present('--rehearse', '--duration', '10m');
	await terminal.waitFor(({text}) => text.includes('1/3'));
	terminal.send(' ');
	await terminal.waitFor(({text}) => text.includes('2/3'));
	terminal.send('  q');
	expect(await terminal.exit).toMatchObject({code: 0});
	const {isAlternate, rows} = await terminal.picture();
	expect(isAlternate).toBe(false);
	const table = rows.slice(rows.findIndex(row => row.includes('slide')));
	expect(table[0]).toMatch(/^slide +time +has +words$/);
	expect(table.slice(1, 4).map(row => row.replaceAll(/\d+:\d\d/g, 'T').replaceAll(/ +/g, ' ').trim())).toEqual(['1 T T 0 On Trees', '2 T T 19 Oak', expect.stringMatching(/^3 [T–] T 5 Ash$/)]);
	expect(table[4]).toMatch(/^ *all +0:\d\d +10:00 +24 .*to spare$/);
});

test('with --transition a slide comes slowly, and who presses on does not wait for it', async () => {
	const terminal = present('--transition', 'fade');
	let output = '';
	const timesWritten = (text: string) => {
		output += terminal.takeOutput();
		return output.split(text).length - 1;
	};

	await terminal.waitFor(({text}) => text.includes('1/3'));
	terminal.send(' ');
	const {colors} = await terminal.waitFor(() => timesWritten('The oak is a tree.') > 1);
	expect(colors.size).toBeGreaterThan(1);
	terminal.send('p');
	await terminal.waitFor(({text}) => text.includes('1/3'));
	terminal.send('  ');
	await terminal.waitFor(({text}) => text.includes('3/3') && text.includes('The ash is another tree.'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
	expect(timesWritten('The ash is another tree.')).toBe(1);
});

test('r reads the file again, and says so', async () => {
	const terminal = present();
	await terminal.waitFor(({text}) => text.includes('1/3'));
	terminal.send('r');
	await terminal.waitFor(({rows}) => rows.at(-1)!.includes('read again'));
	terminal.send(' ');
	await terminal.waitFor(({rows}) => rows.at(-1)!.includes('2/3') && !rows.at(-1)!.includes('read again'));
});

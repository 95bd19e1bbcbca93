import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {expect, test} from 'vitest';
import {themeNames} from '../../source/commands/load-theme.ts';
import {openPseudoTerminal, type Picture} from '../pseudo-terminal.ts';
import {checkout, postdeck, runNode} from './run.ts';

const open = (words: readonly string[], env: Readonly<Record<string, string>> = {}) =>
	openPseudoTerminal(process.execPath, [postdeck, ...words, `${checkout}posts/2024-01-04-synthetic-data.md`], {env});

/** Whether all cells have one ground, `own` for the terminal's, and some a colour. */
const stands = (ground: string, color: string) => ({grounds, colors}: Picture) => grounds.size === 1 && grounds.has(ground) && colors.has(color);

const lamplight = stands('own', '#f0b866');
const daylight = stands('own', '#a3480f');

/** What a terminal answers when it is asked for its ground: a grey. */
const tell = (level: string) => `\u001B]11;rgb:${level}/${level}/${level}\u001B\\`;

test('the terminal is asked whether it is dark or light, and obeyed whenever it tells', async () => {
	const terminal = open(['read']);
	await terminal.waitFor(lamplight);
	terminal.send(tell('ffff'));
	await terminal.waitFor(daylight);
	terminal.send(tell('1111'));
	await terminal.waitFor(lamplight);
	expect(terminal.takeOutput()).toContain('\u001B]11;?\u001B\\');
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('a terminal whose environment tells that it is light begins so', async () => {
	await open(['present'], {COLORFGBG: '0;15'}).waitFor(daylight);
});

test('a theme with a page of its own covers the whole window, and T goes on to the next', async () => {
	const terminal = open(['read', '--theme', 'rose-pine']);
	await terminal.waitFor(stands('#191724', '#ebbcba'));
	terminal.send('G');
	await terminal.waitFor(picture => picture.text.includes('100 %'));
	terminal.send('T');
	await terminal.waitFor(picture => picture.text.includes('solarized-dark') && stands('#002b36', '#b58900')(picture));
	terminal.send('T');
	await terminal.waitFor(stands('#1a1b26', '#7aa2f7'));
	terminal.send('T');
	await terminal.waitFor(stands('#fbfbf8', '#a3480f'));
	terminal.send('s');
	await terminal.waitFor(picture => /\d\/\d/.test(picture.text) && stands('#fbfbf8', '#a3480f')(picture));
});

test('a theme that was asked for stays when the terminal tells of its ground', async () => {
	const terminal = open(['read', '--theme', 'nord']);
	await terminal.waitFor(stands('#2e3440', '#88c0d0'));
	terminal.send(`${tell('ffff')}G`);
	await terminal.waitFor(picture => picture.text.includes('100 %') && stands('#2e3440', '#88c0d0')(picture));
});

test('the themes are walked through on the screen, and Enter keeps one', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'postdeck-'));
	const terminal = openPseudoTerminal(process.execPath, [postdeck, 'themes', 'nord', 'sepia'], {env: {XDG_CONFIG_HOME: folder}});
	await terminal.waitFor(({grounds, text}) => grounds.has('#2e3440') && text.includes('The lamp in the library'));
	terminal.send('j');
	await terminal.waitFor(({colors, grounds, rows}) => !grounds.has('#2e3440') && colors.size > 3 && rows.at(-1)!.includes('sepia'));
	terminal.send('\r');
	await terminal.waitFor(({rows}) => rows.at(-1)!.includes('kept in'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
	expect(JSON.parse(await readFile(join(folder, 'postdeck', 'config.json'), 'utf8'))).toEqual({theme: 'sepia'});
	await rm(folder, {recursive: true});
});

test('the themes are listed in a pipe, and shown where colours are wanted', () => {
	const {stdout} = runNode(postdeck, ['themes']);
	const listed = stdout.trimEnd().split('\n').map(line => line.split(/ +/)[0]);
	expect(new Set(listed)).toEqual(new Set(themeNames()));
	expect(stdout).toMatch(/^lamplight +dark\n/);
	expect(JSON.parse(runNode(postdeck, ['themes', '--format', 'json', 'nord', 'sepia']).stdout)).toEqual([{name: 'nord', ground: 'dark'}, {name: 'sepia', ground: 'light'}]);
	expect(runNode(postdeck, ['themes', 'nord', '--format', 'ansi'], {env: {COLORTERM: 'truecolor'}}).stdout).toContain('48;2;46;52;64');
	expect(runNode(postdeck, ['themes', 'noord'])).toEqual({code: 2, stdout: '', stderr: 'postdeck: there is no theme “noord”; did you mean nord?\n'});
});

import {Buffer} from 'node:buffer';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {openPseudoTerminal, type Picture} from '../pseudo-terminal.ts';
import {postdeck} from './run.ts';

let folder = '';
let post = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'postdeck-'));
	post = join(folder, '2026-01-02-walls.md');
	await writeFile(post, text);
});

afterAll(async () => {
	await rm(folder, {recursive: true});
});

const paragraph = (about: string) => `${`A long paragraph about ${about} begins here. `}${'It goes on for many words, as prose does. '.repeat(20)}`;

const text = `---
title: On Walls
description: What they keep in
---

## Stone

${paragraph('stone')}

The *very
first* **wall** of all was ${'made of nothing but patience '.repeat(4)}.

<!--
## Mud

Nobody shall read this.
-->

## Brick

${paragraph('brick')}

1. **First:** clay.
2. **Second:** fire.

## Glass

${paragraph('glass')}
`;

// Where one test was in the post is nothing to the next.
const open = (words: readonly string[], options?: Parameters<typeof openPseudoTerminal>[2]) => openPseudoTerminal(process.execPath, [postdeck, ...words, '--fresh'], options);
const says = (...texts: readonly string[]) => (picture: Picture) => texts.every(some => picture.text.includes(some));

test('a post is read: title block, contents that follow, keys, and the terminal given back', async () => {
	const terminal = open(['read', post], {columns: 120, rows: 30});
	const first = await terminal.waitFor(says('On Walls', 'What they keep in', '2 January 2026', 'Contents', '? keys'));
	expect(first).toMatchObject({isAlternate: true, isCursorHidden: true, title: 'On Walls'});
	expect(first.text).not.toMatch(/Mud|Nobody|<!--/);
	terminal.send(']');
	await terminal.waitFor(says('▎ Stone'));
	terminal.send(']]');
	await terminal.waitFor(says('▎ Glass', '100 %'));
	terminal.send('t');
	await terminal.waitFor(picture => !picture.text.includes('Contents'));
	terminal.send('?');
	await terminal.waitFor(says('next heading', 'Esc goes back'));
	terminal.send('?g');
	await terminal.waitFor(says('What they keep in'));
	terminal.send('q');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
	expect(await terminal.picture()).toMatchObject({isAlternate: false, isCursorHidden: false, isWrapping: true});
});

test('a phrase is found over a line end, and Escape returns', async () => {
	const terminal = open(['read', post], {columns: 60, rows: 20});
	const {rows: before} = await terminal.waitFor(says('On Walls', '? keys'));
	terminal.send('/very first wall of all');
	await terminal.waitFor(says('/very first wall of all', '1/1'));
	terminal.send('\u001B');
	await terminal.waitFor(picture => picture.rows.join('\n') === before.join('\n'));
	terminal.send('/no such words\r');
	await terminal.waitFor(says('not found'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('a resize there and back keeps the place', async () => {
	const terminal = open(['read', post], {columns: 80, rows: 24});
	await terminal.waitFor(says('? keys'));
	terminal.send(']]');
	const {text: before} = await terminal.waitFor(({rows}) => rows[1]!.includes('Brick') && rows.at(-1)!.includes('Brick'));
	terminal.resize(40, 20);
	// What stood at the right is not in sight any more until it is drawn anew.
	await terminal.waitFor(({rows}) => rows.length === 20 && rows.at(-1)!.includes('keys'));
	terminal.resize(80, 24);
	await terminal.waitFor(picture => picture.text === before);
	terminal.send('q');
	await terminal.exit;
});

test('the same post is presented, from where it was read and back', async () => {
	const terminal = open(['read', post]);
	await terminal.waitFor(says('? keys'));
	terminal.send(']]s');
	await terminal.waitFor(picture => picture.text.includes('Brick') && /\d\/\d/.test(picture.rows.at(-1)!));
	terminal.send(' ');
	await terminal.waitFor(says('Glass'));
	terminal.send('s');
	await terminal.waitFor(picture => picture.text.includes('Glass') && picture.text.includes('keys'));
	terminal.send('\u0003');
	expect(await terminal.exit).toMatchObject({code: 130});
});

test('a talk begins with its title, and ends with its last slide', async () => {
	const terminal = open(['present', post]);
	await terminal.waitFor(says('On Walls', 'What they keep in', '1/'));
	terminal.send('G');
	const {text: last} = await terminal.waitFor(says('Glass'));
	terminal.send(' ');
	terminal.send('\u001B[6~');
	terminal.send('\f');
	const {text: still} = await terminal.picture();
	expect(still).toBe(last);
	terminal.send('g');
	await terminal.waitFor(says('What they keep in'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('what is piped in is read with the keyboard of the terminal', async () => {
	const terminal = openPseudoTerminal('sh', ['-c', `cat "${post}" | "${process.execPath}" "${postdeck}" read`], {columns: 80, rows: 24});
	await terminal.waitFor(says('On Walls', '? keys'));
	terminal.send(']');
	await terminal.waitFor(picture => picture.rows.at(-1)!.includes('Stone'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('what is piped in is presented, and stands among posts that are named', async () => {
	const talk = openPseudoTerminal('sh', ['-c', `cat "${post}" | "${process.execPath}" "${postdeck}" present --fresh`], {columns: 80, rows: 24});
	await talk.waitFor(says('On Walls', '1/'));
	talk.send(' ');
	await talk.waitFor(says('Stone', '2/'));
	talk.send('q');
	expect(await talk.exit).toMatchObject({code: 0});

	const terminal = openPseudoTerminal('sh', ['-c', `echo '# Piped in' | "${process.execPath}" "${postdeck}" read - "${post}" --fresh`], {columns: 80, rows: 24});
	await terminal.waitFor(says('Piped in', ' 1/2 '));
	terminal.send('J');
	await terminal.waitFor(says('On Walls', ' 2/2 '));
	terminal.send('K');
	await terminal.waitFor(says('Piped in', ' 1/2 '));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('the first picture comes before Ink, and keys pressed meanwhile are not lost', async () => {
	const terminal = open(['read', post]);
	await terminal.waitFor(says('On Walls'));
	terminal.send('G');
	await terminal.waitFor(says('100 %'));
	terminal.send('q');
	await terminal.exit;
});

test('a long post is shown by its beginning first, and then is all there', async () => {
	const long = join(folder, 'long.md');
	await writeFile(long, `# Long\n\n${Array.from({length: 600}, (_, index) => `## Heading ${index}\n\n${paragraph('length')}\n\n`).join('')}## The last\n\nThe end.\n`);
	const terminal = open(['read', long], {columns: 120, rows: 30});
	await terminal.waitFor(says('Heading 0', '? keys'));
	terminal.send('G');
	await terminal.waitFor(says('The end.', '100 %'));
	terminal.send(']]');
	await terminal.waitFor(says('▎ The last'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('it is shown although CI is set', async () => {
	const terminal = open(['read', post], {env: {CI: 'true'}});
	await terminal.waitFor(says('On Walls'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('the mouse scrolls and clicks, M gives it to the terminal, and it is given back in the end', async () => {
	const terminal = open(['read', post], {columns: 120, rows: 30});
	await terminal.waitFor(picture => says('Contents')(picture) && picture.mouse === 'drag');
	const {rows} = await terminal.waitFor(says('? keys'));
	const row = rows.findIndex(text => text.includes('Glass'));
	terminal.send(`\u001B[<0;6;${row + 1}M\u001B[<0;6;${row + 1}m`);
	await terminal.waitFor(says('▎ Glass', '100 %'));
	terminal.send('\u001B[<64;60;10M'.repeat(30));
	await terminal.waitFor(says('What they keep in'));
	terminal.send('M');
	await terminal.waitFor(picture => says('M takes it back')(picture) && picture.mouse === 'none');
	terminal.send('M');
	await terminal.waitFor(({mouse}) => mouse === 'drag');
	terminal.send('q');
	await terminal.exit;
	expect(await terminal.picture()).toMatchObject({isAlternate: false, mouse: 'none'});
});

test('with --no-mouse the terminal keeps the mouse', async () => {
	const terminal = open(['read', post, '--no-mouse']);
	await terminal.waitFor(says('? keys'));
	terminal.send('j');
	expect(await terminal.waitFor(picture => !picture.text.includes('What they keep in') || picture.rows.at(-1)!.includes('%'))).toMatchObject({mouse: 'none'});
	terminal.send('M');
	await terminal.waitFor(({mouse}) => mouse === 'drag');
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('what is copied goes to the clipboard of the terminal, and the status line says so', async () => {
	const terminal = open(['read', post], {columns: 80, rows: 30, env: {DISPLAY: '', WAYLAND_DISPLAY: ''}});
	await terminal.waitFor(picture => says('? keys')(picture) && picture.mouse === 'drag');
	terminal.send('99]ys');
	await terminal.waitFor(says('copied the section “Glass”'));
	const [, encoded = ''] = /\u001B]52;c;([^\u0007]*)\u0007/.exec(terminal.takeOutput()) ?? [];
	expect(Buffer.from(encoded, 'base64').toString()).toBe(`Glass\n\n${paragraph('glass').trim()}`);
	terminal.send('v?');
	await terminal.waitFor(says('copy what is selected'));
	terminal.send('?y');
	await terminal.waitFor(says('copied “'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('for a screen reader it is read line by line, with nothing drawn and nothing written over', async () => {
	const terminal = openPseudoTerminal(process.execPath, [postdeck, 'read', post, '--fresh'], {columns: 80, rows: 20, env: {INK_SCREEN_READER: 'true'}});
	expect(await terminal.waitFor(says('Heading 2: Stone', 'Space reads on'))).toMatchObject({isAlternate: false, mouse: 'none'});
	terminal.send(']');
	await terminal.waitFor(says('Heading 2: Brick'));
	terminal.send('/clay\r');
	await terminal.waitFor(says('Found, 1 of 1.', '1. First: clay.'));
	terminal.send('q');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
	expect(terminal.takeOutput()).not.toMatch(/\u001B/);
	const again = openPseudoTerminal(process.execPath, [postdeck, 'read', '--plain-screen', post], {columns: 80, rows: 12});
	const {text: left} = await again.waitFor(says('percent.'));
	expect(left.trimStart()).toMatch(/^On Walls:\nList of 2 items:/);
	again.send('\u0003');
	expect(await again.exit).toEqual({code: 130, signal: 0});
});

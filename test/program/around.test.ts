import {chmod, mkdtemp, readFile, rm, unlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {openPseudoTerminal, type Picture} from '../pseudo-terminal.ts';
import {postdeck} from './run.ts';

let folder = '';

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'postdeck-'));
});

afterAll(async () => {
	await rm(folder, {recursive: true});
});

const sections = (names: readonly string[]) => names.map(name => `## ${name}\n\n${`Much is said of ${name} here. `.repeat(60)}\n`).join('\n');

const newPost = async (name: string, text = sections(['Stone', 'Brick', 'Glass'])) => {
	const file = join(folder, name);
	await writeFile(file, text);
	return file;
};

const open = (words: readonly string[], env: Readonly<Record<string, string>> = {}) => openPseudoTerminal(process.execPath, [postdeck, ...words], {columns: 80, rows: 20, env});
const isOpen = ({rows}: Picture) => rows.at(-1)!.includes('? keys');
const inView = (name: string) => (picture: Picture) => isOpen(picture) && picture.rows.slice(0, 3).some(row => row.replaceAll(/\P{L}/gu, '') === name);

test('a post is opened where it was left, also when it has changed, unless a fresh start is asked for', async () => {
	const post = await newPost('left.md');
	const first = open(['read', post]);
	await first.waitFor(isOpen);
	first.send(']]');
	await first.waitFor(inView('Brick'));
	first.send('q');
	await first.exit;

	const again = open(['read', post]);
	await again.waitFor(inView('Brick'));
	again.send('q');
	await again.exit;

	await writeFile(post, `A new beginning.\n\n${sections(['Mud', 'Stone', 'Brick', 'Glass'])}`);
	const changed = open(['read', post]);
	await changed.waitFor(inView('Brick'));
	changed.send('q');
	await changed.exit;

	const fresh = open(['read', post, '--fresh']);
	await fresh.waitFor(({text}) => text.includes('A new beginning'));
	fresh.send('q');
	expect(await fresh.exit).toMatchObject({code: 0});
});

test('a talk goes on at the slide where it stopped, and a place that is asked for beats it', async () => {
	const post = await newPost('talk.md');
	const first = open(['present', post]);
	await first.waitFor(({rows}) => rows.at(-1)!.includes('1/'));
	first.send('  ');
	const {rows} = await first.waitFor(({rows}) => rows.at(-1)!.includes('3/'));
	first.send('q');
	await first.exit;

	const again = open(['present', post]);
	await again.waitFor(picture => picture.rows.at(-1) === rows.at(-1));
	again.send('q');
	await again.exit;

	const asked = open(['present', post, '--at', '1']);
	await asked.waitFor(picture => picture.rows.at(-1)!.includes('1/'));
	asked.send('q');
	await asked.exit;
});

test('a change of the file is shown at the same place and marked, and a file that is gone leaves all as it was', async () => {
	const post = await newPost('live.md');
	const terminal = open(['read', post]);
	await terminal.waitFor(isOpen);
	terminal.send(']]');
	await terminal.waitFor(inView('Brick'));
	const was = await readFile(post, 'utf8');
	await writeFile(post, `# Before\n\n${was.replace('Much is said of Brick', 'All has been said of Brick')}`);
	const changed = await terminal.waitFor(({text}) => text.includes('All has been said of Brick'));
	expect(inView('Brick')(changed)).toBe(true);
	expect(changed.rows.some(row => /^\s*▌ All has been said/.test(row))).toBe(true);
	expect(changed.rows.some(row => /^\s*▌ Brick\P{L}*$/u.test(row))).toBe(false);
	await terminal.waitFor(({text}) => !text.includes('▌'));
	await writeFile(post, '');
	await terminal.waitFor(({text, rows}) => text.includes('All has been said of Brick') && rows.at(-1)!.includes('“live.md” is empty'));
	await unlink(post);
	await terminal.waitFor(({text, rows}) => text.includes('All has been said of Brick') && /live\.md.*(?:missing|no |not )/.test(rows.at(-1)!));
	await writeFile(post, sections(['Glass']));
	await terminal.waitFor(({text}) => text.includes('Much is said of Glass'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('the editor is opened at the line in view, and the terminal is ours again when it is done', async () => {
	const post = await newPost('edited.md');
	const editor = join(folder, 'vim');
	await writeFile(editor, '#!/bin/sh\nprintf "opened $*\\n"\nread answer\nprintf "\\n## Paper\\n" >> "$2"\n');
	await chmod(editor, 0o755);
	const terminal = open(['read', post], {EDITOR: editor});
	await terminal.waitFor(isOpen);
	terminal.send(']]');
	await terminal.waitFor(inView('Brick'));
	terminal.send('e');
	await terminal.waitFor(({isAlternate, text}) => !isAlternate && text.includes(`opened +5 ${post}`));
	terminal.send('done\r');
	await terminal.waitFor(picture => picture.isAlternate && inView('Brick')(picture));
	terminal.send('G');
	await terminal.waitFor(({text}) => text.includes('Paper'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('an editor that is not there is told of', async () => {
	const post = await newPost('unedited.md');
	const terminal = open(['read', post], {EDITOR: 'no-such-editor'});
	await terminal.waitFor(isOpen);
	terminal.send('e');
	await terminal.waitFor(({rows}) => rows.at(-1)!.includes('no-such-editor'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

// What a reader does in a post, with the keyboard alone: each by itself in a post of 10 KB, and all of it in one of 1 MB. Whatever was done, a screen that is drawn from nothing is the one that stands there.

import {Buffer} from 'node:buffer';
import {chmodSync, cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {expect, test} from 'vitest';
import {folderWith} from '../library/folder-with.ts';
import {openPseudoTerminal, type Picture, type PseudoTerminal} from '../pseudo-terminal.ts';
import {checkout, postdeck} from './run.ts';

/** A reader at work: the terminal it is in, and a new one in which the same post is opened again once this is closed. */
type Desk = {readonly terminal: PseudoTerminal; readonly again: () => PseudoTerminal};

const says = (...texts: readonly string[]) => ({text}: Picture) => texts.every(some => text.includes(some));
const isBeneath = (heading: string) => ({rows}: Picture) => rows.slice(0, 2).some(row => row.replaceAll(/[^\p{L} ]/gu, '').trim() === heading);

/** The rows of the page, without the scroll bar. */
const pageOf = ({rows}: Picture) => rows.slice(0, -1).map(row => row.replace(/ *[│┃┫]$/, ''));
const isPage = (page: readonly string[]) => (picture: Picture) => pageOf(picture).join('\n') === page.join('\n');
const statusOf = ({rows}: Picture) => rows.at(-1)!;

/** Goes to a heading by typing what it may be called. */
const goToHeading = async ({terminal}: Desk, typed: string, heading: string): Promise<Picture> => {
	terminal.send(`o/${typed}`);
	await terminal.waitFor(picture => statusOf(picture).includes(`/${typed}`) && says(heading)(picture));
	terminal.send('\r');
	return terminal.waitFor(picture => isBeneath(heading)(picture) && !statusOf(picture).includes(`/${typed}`));
};

const tasks: Readonly<Record<string, (desk: Desk) => Promise<void>>> = {
	async 'a phrase that runs over a line end, and through three styles, is found, and Escape returns'({terminal}) {
		const phrase = 'first dimples the surface of the water from below';
		const before = await terminal.picture();
		terminal.send(`/${phrase}`);
		const rows = pageOf(await terminal.waitFor(picture => statusOf(picture).endsWith('1/1')));
		expect(rows.map(row => row.trim()).join(' ')).toContain(phrase);
		expect(rows.some(row => row.includes(phrase))).toBe(false);
		terminal.send('\u001B');
		await terminal.waitFor(({text}) => text === before.text);
	},

	async 'a section is gone to by a part of its heading'(desk) {
		const {rows} = await goToHeading(desk, 'flod', 'Floods');
		expect(rows.join(' ')).toContain('In April the river stood');
		desk.terminal.send('p');
		await desk.terminal.waitFor(picture => isBeneath('Spring')(picture) && statusOf(picture).includes('Spring'));
	},

	async 'a link is followed to a post beside this one, and back to the same line'(desk) {
		const {terminal} = desk;
		await goToHeading(desk, 'floods', 'Floods');
		terminal.send('\t');
		const before = await terminal.waitFor(picture => statusOf(picture).includes('→ 2024-04-01-the-old-bridge.md'));
		terminal.send('\r');
		await terminal.waitFor(picture => says('It has five arches')(picture) && picture.title === 'The old bridge');
		terminal.send('j\u007F');
		await terminal.waitFor(({text, title}) => text === before.text && title === 'A year on the river');
	},

	async 'the same words are in view from 40 columns to 120 and back'(desk) {
		const {terminal} = desk;
		await goToHeading(desk, 'summer', 'Summer');
		terminal.resize(40, 24);
		await terminal.waitFor(picture => picture.rows.every(row => row.length <= 40) && statusOf(picture).includes('? keys'));
		terminal.send('3j');
		const narrow = await terminal.waitFor(picture => says('walk across where the ferry')(picture) && !isBeneath('Summer')(picture));
		const [words = ''] = pageOf(narrow).filter(row => row !== '').map(row => row.trim());
		terminal.resize(120, 24);
		const wide = await terminal.waitFor(picture => says('Contents')(picture) && statusOf(picture).includes('? keys'));
		expect(wide.rows.slice(0, 2).join(' ')).toContain(words.split(' ').slice(0, 3).join(' '));
		terminal.resize(40, 24);
		await terminal.waitFor(({text}) => text === narrow.text);
		terminal.resize(80, 24);
		await terminal.waitFor(picture => picture.rows.some(row => row.length > 60) && statusOf(picture).includes('? keys'));
	},

	async 'what was changed in the editor is marked, at the same line'(desk) {
		const {terminal} = desk;
		await goToHeading(desk, 'floods', 'Floods');
		terminal.send('3j');
		const before = await terminal.waitFor(picture => !isBeneath('Floods')(picture) && says('village below sends')(picture));
		terminal.send('e');
		const after = await terminal.waitFor(picture => says('▌ And one thing more.')(picture) && statusOf(picture).includes('? keys'));
		expect(after.rows[0]).toBe(before.rows[0]);
		expect(after.text).toContain('village below sends');
		// The mark goes by itself.
		await terminal.waitFor(({text}) => !text.includes('▌'));
	},

	async 'a footnote is opened at its mark and closed'(desk) {
		const {terminal} = desk;
		await goToHeading(desk, 'gauge', 'The gauge');
		terminal.send('\t');
		const before = await terminal.waitFor(picture => statusOf(picture).includes('note 1'));
		terminal.send('\r');
		const {rows} = await terminal.waitFor(says('╭ 1 ─', '│ The first keeper was paid by the reading'));
		const mark = before.rows.findIndex(row => row.includes('long story'));
		expect(rows.findIndex(row => row.includes('╭ 1 ─'))).toBe(mark + 1);
		terminal.send('\u001B');
		await terminal.waitFor(({text}) => text === before.text);
	},

	async 'the code in view is copied as it was written'(desk) {
		const {terminal} = desk;
		await goToHeading(desk, 'gauge', 'The gauge');
		terminal.takeOutput();
		terminal.send('yc');
		await terminal.waitFor(picture => statusOf(picture).includes('copied'));
		const [, encoded = ''] = /\u001B]52;c;([^\u0007]*)\u0007/.exec(terminal.takeOutput()) ?? [];
		expect(Buffer.from(encoded, 'base64').toString()).toBe(`def level(readings):
    """The level of a day: the mean of its two readings."""
    morning, evening = readings
    return (morning + evening) / 2`);
	},

	async 'details are unfolded and folded'(desk) {
		const {terminal} = desk;
		const before = await goToHeading(desk, 'floods', 'Floods');
		expect(before.text).not.toContain('Four metres and ten');
		terminal.send('z');
		const open = await terminal.waitFor(says('Four metres and ten'));
		expect(open.rows.slice(0, 4)).toEqual(before.rows.slice(0, 4));
		terminal.send('z');
		await terminal.waitFor(isPage(pageOf(before)));
	},

	async 'a mark is come back to, and jumps are gone back and forward through'(desk) {
		const {terminal} = desk;
		await goToHeading(desk, 'summer', 'Summer');
		terminal.send('jma');
		const marked = await terminal.waitFor(picture => statusOf(picture).includes('marked as a'));
		terminal.send('G');
		const end = await terminal.waitFor(picture => says('The first keeper was paid')(picture) && statusOf(picture).includes('100 %'));
		terminal.send('gg');
		const start = await terminal.waitFor(says('Twelve months in a hut'));
		terminal.send('\'a');
		await terminal.waitFor(isPage(pageOf(marked)));
		terminal.send('\u007F');
		await terminal.waitFor(isPage(pageOf(start)));
		terminal.send('\u007F');
		await terminal.waitFor(isPage(pageOf(end)));
		terminal.send('\u001B[1;3C');
		await terminal.waitFor(isPage(pageOf(start)));
		terminal.send('\'\'');
		await terminal.waitFor(isPage(pageOf(end)));
	},

	async 'counts go so many lines and headings, to a line, and so far into the post'({terminal}) {
		const first = await terminal.picture();
		terminal.send('5j');
		// Above the page is a row of margin.
		await terminal.waitFor(picture => pageOf(picture).slice(1, -5).join('\n') === pageOf(first).slice(6).join('\n'));
		terminal.send('5kg2]');
		await terminal.waitFor(isBeneath('The gauge'));
		terminal.send('30%');
		await terminal.waitFor(picture => /\b30 %/.test(statusOf(picture)));
		terminal.send('6G');
		await terminal.waitFor(picture => pageOf(picture)[1] === pageOf(first)[6] && pageOf(picture)[2] === pageOf(first)[7]);
	},
};

/** Quits at some line, and finds it again. */
const leaveAndReturn = async (desk: Desk) => {
	const {terminal} = desk;
	await goToHeading(desk, 'floods', 'Floods');
	terminal.send('jjd');
	const left = await terminal.waitFor(picture => !isBeneath('Floods')(picture));
	terminal.send('q');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
	const second = desk.again();
	await second.waitFor(isPage(pageOf(left)));
	await expectDrawnWell(second);
	second.send('q');
	expect(await second.exit).toEqual({code: 0, signal: 0});
};

/** A post of so many bytes, or a few more, in a blog of three: half of the years that nothing is said of stand between winter and spring, and half behind. */
const postOf = (bytes: number): string => {
	const folder = folderWith();
	cpSync(join(checkout, 'test/posts/river-blog'), folder, {recursive: true});
	const file = join(folder, '_posts/2024-03-01-a-year-on-the-river.md');
	const [before = '', after = ''] = readFileSync(file, 'utf8').split(/(?=^## Spring)/m);
	const years: string[] = [];
	for (let length = before.length + after.length; length < bytes; length += years.at(-1)!.length) {
		years.push(`\n## In the ${years.length + 1}th year\n\n${'The gauge was read in the morning, and it was read in the evening. '.repeat(12)}\n\n- At noon *nobody* read it.\n- At night **nobody** could.\n\n`);
	}

	const half = years.length / 2;
	writeFileSync(file, [before, ...years.slice(0, half), after, ...years.slice(half)].join(''));
	return file;
};

const deskAt = async (file: string): Promise<Desk> => {
	const editor = join(folderWith(['editor', '#!/bin/sh\nsed -i.was \'s/^The village below/And one thing more.\\n\\nThe village below/\' "$1"\n']), 'editor');
	chmodSync(editor, 0o755);
	const open = () => openPseudoTerminal(process.execPath, [postdeck, 'read', file], {columns: 80, rows: 24, env: {VISUAL: editor, DISPLAY: '', WAYLAND_DISPLAY: ''}});
	const terminal = open();
	await terminal.waitFor(says('A year on the river', '? keys'));
	// What is long is shown by its beginning until all of it is there.
	terminal.send('?');
	await terminal.waitFor(says('next heading'));
	terminal.send('?');
	await terminal.waitFor(picture => says('A year on the river', '? keys')(picture) && !says('next heading')(picture));
	return {terminal, again: open};
};

/** Has the screen drawn from nothing. It is to be what it was. */
const expectDrawnWell = async (terminal: PseudoTerminal) => {
	const {rows} = await terminal.picture();
	let output = '';
	terminal.takeOutput();
	terminal.send('\f');
	const again = await terminal.waitFor(() => {
		output += terminal.takeOutput();
		return /\u001B\[2J.*\u001B\[\?2026l/s.test(output);
	});
	// What was said in the status line goes with any key.
	expect(again.rows.slice(0, -1)).toEqual(rows.slice(0, -1));
};

test.each(Object.entries(tasks))('%s', async (_, task) => {
	const desk = await deskAt(postOf(10_000));
	await task(desk);
	await expectDrawnWell(desk.terminal);
});

test('the post is opened again where it was left', async () => {
	await leaveAndReturn(await deskAt(postOf(10_000)));
});

test('all of it, one after the other, in a post of a megabyte', async () => {
	const desk = await deskAt(postOf(1_000_000));
	for (const task of Object.values(tasks)) {
		await task(desk); // eslint-disable-line no-await-in-loop
		await expectDrawnWell(desk.terminal); // eslint-disable-line no-await-in-loop
		desk.terminal.send('g');
		await desk.terminal.waitFor(picture => says('Twelve months in a hut')(picture) && statusOf(picture).startsWith('  A year on the river')); // eslint-disable-line no-await-in-loop
	}

	await leaveAndReturn(desk);
});

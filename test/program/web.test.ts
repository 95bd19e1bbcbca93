import process from 'node:process';
import {expect, test} from 'vitest';
import {openPseudoTerminal, type Picture} from '../pseudo-terminal.ts';
import {openWeb} from '../web.ts';
import {postdeck} from './run.ts';

const prose = 'It goes on for many words, as prose does. '.repeat(40);
const pages = {
	'/notes/stone.md': `# On stone\n\nMore on [slate](slate.md#quarries) and [brick](gone.md).\n\n${prose}\n`,
	'/notes/slate.md': `# On slate\n\n## Tiles\n\n${prose}\n\n## Quarries\n\nThey are deep. ${prose}\n`,
};

const open = (...words: readonly string[]) => openPseudoTerminal(process.execPath, [postdeck, ...words], {columns: 80, rows: 20});
const says = (...texts: readonly string[]) => ({text}: Picture) => texts.every(some => text.includes(some));

test('an address is fetched, which is said, and so are its neighbours, with a way back', async () => {
	const web = await openWeb(pages);
	const terminal = open('read', `${web}/notes/stone.md`);
	await terminal.waitFor(says('On stone', '? keys'));
	expect(terminal.takeOutput()).toContain(`fetching ${new URL(web).host}…`);
	terminal.send('\t\r');
	await terminal.waitFor(says('They are deep.'));
	terminal.send('e');
	await terminal.waitFor(says('what is in no file cannot be edited'));
	terminal.send('\u007F');
	await terminal.waitFor(says('On stone', 'slate.md#quarries'));
	terminal.send('\t\r');
	await terminal.waitFor(says('there is nothing at http'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('an address is presented, and printed', async () => {
	const web = await openWeb(pages);
	const talk = open('present', `${web}/notes/slate.md`);
	await talk.waitFor(({rows}) => rows.at(-1)!.includes('1/'));
	talk.send('q');
	expect(await talk.exit).toMatchObject({code: 0});
	const printed = open('read', `${web}/notes/slate.md`, '--print', '--color', 'never');
	expect(await printed.exit).toMatchObject({code: 0});
	const wrong = open('read', `${web}/nothing.md`);
	expect(await wrong.exit).toMatchObject({code: 2});
	expect(await wrong.picture()).toMatchObject({text: expect.stringContaining('postdeck: there is nothing at http') as string});
});

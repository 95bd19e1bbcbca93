import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {expect, test} from 'vitest';
import {folderWith} from '../library/folder-with.ts';
import {openPseudoTerminal, type Picture} from '../pseudo-terminal.ts';
import {postdeck} from './run.ts';

const prose = 'It goes on for many words, as prose does. '.repeat(60);

const blog = () => folderWith(
	['_config.yml', 'title: Notes on Houses\n'],
	['_posts/2024-01-04-stone.md', `---\ntitle: On stone\n---\n\n## Walls\n\n${prose}\n\n## Roofs\n\nThere is more on [slate](2024-02-05-slate.md#quarries).\n`],
	['_posts/2024-02-05-slate.md', `---\ntitle: On slate\n---\n\n## Tiles\n\n${prose}\n\n## Quarries\n\nThey are deep.\n`],
);

const open = (words: readonly string[], folder: string) => openPseudoTerminal(process.execPath, [postdeck, 'read', '--plain-screen', ...words], {columns: 80, rows: 20, folder});

/** Whether the last that was said, before the line that waits for a key, begins and ends so. */
const saysLast = (first: string, ...rest: readonly string[]) => ({rows, text}: Picture) => {
	const last = rows.findLastIndex(row => row !== '');
	const said = text.slice(text.lastIndexOf(first));
	return /^\d+ percent\./.test(rows[last] ?? '') && said.startsWith(first) && rest.every(some => said.includes(some)) && said.split(' percent.').length === 2;
};

test('links lead to other posts and back, posts are walked and listed, and nothing is ever written over', async () => {
	const folder = blog();
	const terminal = open(['_posts/2024-01-04-stone.md'], folder);
	await terminal.waitFor(saysLast('On stone', 'Heading 2: Walls'));
	terminal.send(']');
	await terminal.waitFor(saysLast('Heading 2: Roofs', '(link 1)'));
	terminal.send('f');
	await terminal.waitFor(saysLast('On slate:', 'Heading 2: Quarries', 'They are deep.'));
	terminal.send('\u007F');
	await terminal.waitFor(saysLast('On stone:', 'Heading 2: Roofs'));
	terminal.send('J');
	await terminal.waitFor(picture => picture.text.split('On slate:').length === 3 && saysLast('On slate:', 'Heading 2: Quarries')(picture));
	terminal.send('J');
	await terminal.waitFor(saysLast('no post here is newer'));
	terminal.send('P');
	await terminal.waitFor(saysLast('Notes on Houses, 2 posts:', '1, On slate, 2024-02-05, open now', '2, On stone, 2024-01-04'));
	terminal.send('2P');
	await terminal.waitFor(saysLast('On stone', 'Heading 2: Roofs'));
	terminal.send('3P');
	await terminal.waitFor(saysLast('There is no post 3.'));
	terminal.send('q');
	expect(await terminal.exit).toEqual({code: 0, signal: 0});
	expect(terminal.takeOutput()).not.toMatch(/\u001B/);
});

test('a change of the file is told of, and read from the same place; posts that were named are walked', async () => {
	const folder = blog();
	const file = join(folder, '_posts/2024-01-04-stone.md');
	const terminal = open(['_posts/2024-01-04-stone.md', '_posts/2024-02-05-slate.md'], folder);
	await terminal.waitFor(saysLast('Post 1 of 2.', 'On stone'));
	terminal.send(']');
	await terminal.waitFor(saysLast('Heading 2: Roofs'));
	writeFileSync(file, readFileSync(file, 'utf8').replace('## Walls', 'New here.\n\n## Walls').replace('There is more', 'There is much more'));
	await terminal.waitFor(saysLast('The post has changed beneath Roofs.'));
	terminal.send('r');
	await terminal.waitFor(saysLast('Heading 2: Roofs', 'There is much more'));
	terminal.send('J');
	await terminal.waitFor(saysLast('Post 2 of 2.', 'On slate'));
	terminal.send('J');
	await terminal.waitFor(saysLast('this is the last of 2 posts'));
	terminal.send('\u0003');
	expect(await terminal.exit).toEqual({code: 130, signal: 0});
});

test.each([
	['SIGTERM', 15],
	['SIGHUP', 1],
	['the end of its window', 1],
] as const)('it ends by %s, and remembers the place', async (how, signal) => {
	const folder = blog();
	const terminal = open(['_posts/2024-01-04-stone.md'], folder);
	await terminal.waitFor(saysLast('On stone', 'Heading 2: Walls'));
	terminal.send(']');
	await terminal.waitFor(saysLast('Heading 2: Roofs', '(link 1)'));
	if (how === 'the end of its window') {
		terminal.vanish();
	} else {
		process.kill(terminal.pid, how);
	}

	expect(await terminal.exit).toEqual({code: -1, signal});
	const again = open(['_posts/2024-01-04-stone.md'], folder);
	await again.waitFor(saysLast('On stone:', 'Heading 2: Roofs'));
});

test('Ctrl-Z where no shell could bring it back leaves it as it is', async () => {
	const terminal = open(['_posts/2024-01-04-stone.md'], blog());
	await terminal.waitFor(saysLast('On stone', 'Heading 2: Walls'));
	terminal.takeOutput();
	terminal.send('\u001A');
	await terminal.waitFor(() => terminal.takeOutput().includes('percent.'));
	terminal.send(']');
	await terminal.waitFor(({text}) => text.includes('Heading 2: Roofs'));
});

import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {expect, test} from 'vitest';
import {folderWith} from '../library/folder-with.ts';
import {openPseudoTerminal, type Picture} from '../pseudo-terminal.ts';
import {postdeck} from './run.ts';

const prose = 'It goes on for many words, as prose does. '.repeat(40);

const blog = () => folderWith(
	['_config.yml', 'url: https://ann.example\n'],
	['_posts/2024-01-04-stone.md', `---\ntitle: On stone\n---\n\n## Walls\n\n${prose}\n\n## Roofs\n\nThere is more on [slate](/2024/02/05/slate.html#quarries), and a [paper](../paper.pdf).\n\n${prose}\n`],
	['_posts/2024-02-05-slate.md', `---\ntitle: On slate\npostdeck:\n  theme: nord\n---\n\n## Tiles\n\n${prose}\n\n## Quarries\n\nThey are deep. ${prose}\n`],
	'paper.pdf',
);

const says = (...texts: readonly string[]) => ({text}: Picture) => texts.every(some => text.includes(some));

test('a link leads to a heading of another post, and back to the same line; keys, title, theme and watching are of the post in view', async () => {
	const folder = blog();
	const terminal = openPseudoTerminal(process.execPath, [postdeck, 'read', join(folder, '_posts/2024-01-04-stone.md')], {columns: 80, rows: 20});
	await terminal.waitFor(says('On stone', '? keys'));
	terminal.send('\t');
	const before = await terminal.waitFor(says('→ /2024/02/05/slate.html#quarries'));
	terminal.send('\r');
	const there = await terminal.waitFor(picture => says('They are deep.')(picture) && picture.title === 'On slate');
	expect(there.rows.slice(0, 3).join('')).toContain('Quarries');
	expect(there.colors).not.toEqual(before.colors);
	terminal.send(']s');
	await terminal.waitFor(picture => says('Quarries')(picture) && /\d\/\d/.test(picture.rows.at(-1)!));
	terminal.send('s');
	await terminal.waitFor(says('? keys'));
	writeFileSync(join(folder, '_posts/2024-02-05-slate.md'), '## Quarries\n\nThey are deeper now.\n');
	await terminal.waitFor(says('They are deeper now.'));
	terminal.send('\u007F');
	const back = await terminal.waitFor(picture => picture.text === before.text && picture.title === 'On stone');
	expect(back.colors).toEqual(before.colors);
	terminal.send('\u001B[1;3C');
	await terminal.waitFor(says('They are deeper now.'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('a post that has changed while another was read is shown as it is now, and what is no post is told of', async () => {
	const folder = blog();
	const file = join(folder, '_posts/2024-01-04-stone.md');
	const terminal = openPseudoTerminal(process.execPath, [postdeck, 'read', file], {columns: 80, rows: 20});
	await terminal.waitFor(says('On stone', '? keys'));
	terminal.send('2\t\r');
	await terminal.waitFor(says('this leads to no post, but to ../paper.pdf'));
	terminal.send('\u001B[Z\r');
	await terminal.waitFor(says('They are deep.'));
	writeFileSync(file, '## Roofs\n\nThatch will do.\n');
	terminal.send('\u007F');
	await terminal.waitFor(says('Thatch will do.'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('posts that were named are walked, past one that is not there', async () => {
	const folder = blog();
	const terminal = openPseudoTerminal(process.execPath, [postdeck, 'read', '_posts/2024-01-04-stone.md', 'gone.md', '_posts/2024-02-05-slate.md'], {columns: 80, rows: 20, folder});
	await terminal.waitFor(says('On stone', ' 1/3 · '));
	terminal.send('K');
	await terminal.waitFor(says('this is the first of 3 posts'));
	terminal.send(':n');
	await terminal.waitFor(says('there is no file or post “gone.md”'));
	terminal.send(':n');
	await terminal.waitFor(says('On slate', ' 3/3 · '));
	terminal.send('J');
	await terminal.waitFor(says('this is the last of 3 posts'));
	terminal.send(':x');
	await terminal.waitFor(says('On stone', ' 1/3 · '));
	terminal.send(':q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('from a post one goes to the next of its blog, and to the one before', async () => {
	const folder = blog();
	const terminal = openPseudoTerminal(process.execPath, [postdeck, 'read', 'stone'], {columns: 80, rows: 20, folder});
	await terminal.waitFor(says('On stone', '? keys'));
	terminal.send('J');
	await terminal.waitFor(says('On slate', '? keys'));
	terminal.send('J');
	await terminal.waitFor(says('no post here is newer'));
	terminal.send('K');
	await terminal.waitFor(says('On stone', '? keys'));
	terminal.send('K');
	await terminal.waitFor(says('no post here is older'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

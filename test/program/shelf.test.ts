import {readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {expect, test} from 'vitest';
import {folderWith} from '../library/folder-with.ts';
import {openPseudoTerminal, type Picture} from '../pseudo-terminal.ts';
import {postdeck, runNode} from './run.ts';

const prose = 'It goes on for many words, as prose does. '.repeat(40);

const blog = () => folderWith(
	['_config.yml', 'title: Notes on Houses\n'],
	...['stone', 'brick', 'glass', 'paper'].map((name, index) => [`_posts/2024-0${index + 1}-01-on-${name}.md`, `---\ntitle: On ${name}\n---\n\nAll about ${name}.\n\n## Walls of ${name}\n\n${prose}\n`] as const),
	['_drafts/on-mud.md', '---\ntitle: On mud\n---\n\nNot yet.\n'],
);

const open = (folder: string, words: readonly string[] = ['read'], columns = 100) => openPseudoTerminal(process.execPath, [postdeck, ...words], {columns, rows: 24, folder});
const says = (...texts: readonly string[]) => ({text}: Picture) => texts.every(some => text.includes(some));

test('a post is chosen from the blog, by walking and by typing, and the shelf is found again as it was left', async () => {
	const terminal = open(blog());
	const first = await terminal.waitFor(picture => says('Notes on Houses', '5 posts', 'Drafts', 'On mud', '1 Apr  On paper', 'All about paper.')(picture) && picture.title === 'Notes on Houses');
	expect(first.rows.findIndex(row => row.includes('On paper'))).toBeLessThan(first.rows.findIndex(row => row.includes('On glass')));
	terminal.send('j');
	await terminal.waitFor(says('All about glass.'));
	terminal.send('\r');
	await terminal.waitFor(picture => says('Walls of glass', ' % · ? keys')(picture) && picture.title === 'On glass');
	terminal.send('P/walls stone');
	await terminal.waitFor(says('/walls stone', '1 of 5', 'All about stone.'));
	terminal.send('\r');
	await terminal.waitFor(says('Walls of stone', ' % · ? keys'));
	terminal.send('P');
	await terminal.waitFor(says('/walls stone', '1 of 5'));
	terminal.send('\u001B');
	await terminal.waitFor(says('5 posts'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('back leads from a post to the shelf it was taken from, and from there to the post before', async () => {
	const terminal = open(blog(), ['read', '_posts']);
	await terminal.waitFor(says('4 posts', '? keys'));
	terminal.send('G\r');
	await terminal.waitFor(says('Walls of stone', ' % · ? keys'));
	terminal.send('\u007F');
	await terminal.waitFor(says('4 posts', '2024-01-01-on-stone.md'));
	terminal.send('\u001B');
	await terminal.waitFor(says('Walls of paper', ' % · ? keys'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('a post is presented from the shelf, and read from its slide', async () => {
	const terminal = open(blog());
	await terminal.waitFor(says('5 posts', 'All about paper.'));
	terminal.send('js');
	await terminal.waitFor(picture => says('On glass')(picture) && picture.rows.at(-1)!.includes('1/') && picture.title === 'On glass');
	terminal.send('Gs');
	await terminal.waitFor(says('Walls of glass', ' % · ? keys'));
	terminal.send('P');
	await terminal.waitFor(says('5 posts', '2024-03-01-on-glass.md'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('posts that come, change and go while one chooses are seen to', async () => {
	const folder = blog();
	const terminal = open(folder);
	await terminal.waitFor(says('5 posts', 'All about paper.'));
	// The first picture is there before anything is followed.
	terminal.send('j');
	await terminal.waitFor(says('All about glass.'));
	terminal.send('k');
	await terminal.waitFor(says('All about paper.'));
	writeFileSync(join(folder, '_posts/2024-05-01-on-straw.md'), '---\ntitle: On straw\n---\n\nIt is light.\n');
	await terminal.waitFor(says('6 posts', '1 May  On straw', 'All about paper.'));
	writeFileSync(join(folder, '_posts/2024-04-01-on-paper.md'), '---\ntitle: On card\n---\n\nIt is thicker.\n');
	await terminal.waitFor(says('6 posts', '1 Apr  On card', 'It is thicker.'));
	rmSync(join(folder, '_posts/2024-04-01-on-paper.md'));
	await terminal.waitFor(picture => says('5 posts', 'All about glass.')(picture) && !says('On card')(picture));
	// As another branch of git may.
	renameSync(join(folder, '_posts'), join(folder, 'away'));
	await terminal.waitFor(says(' 1 post '));
	renameSync(join(folder, 'away'), join(folder, '_posts'));
	await terminal.waitFor(says('5 posts', 'On straw'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('from a post that was named, its blog is put on a shelf', async () => {
	const terminal = open(blog(), ['read', 'on-brick'], 60);
	await terminal.waitFor(says('Walls of brick', '? keys'));
	terminal.send('P');
	await terminal.waitFor(picture => says('Notes on Houses', 'On paper')(picture) && picture.rows.some(row => row.includes('▎') && row.includes('On brick')));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('a thousand posts are there at once, and soon all of them are read', async () => {
	const folder = folderWith('_config.yml', ...Array.from({length: 1000}, (_, index) => [`_posts/20${String(10 + Math.floor(index / 100))}-01-0${1 + (index % 9)}-post-${index}.md`, `---\ntitle: Title ${index}\n---\n\nThe secret word of this is w${index}w.\n`] as const));
	const terminal = open(folder);
	await terminal.waitFor(says('1,000 posts', 'Title 9'));
	terminal.send('/w123w');
	await terminal.waitFor(says('1 of 1,000', 'Title 123'));
	terminal.send('\r');
	await terminal.waitFor(says('The secret word of this is w123w.', '? keys'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

test('in a pipe it is the newest post, and a folder of one post is read', async () => {
	const folder = blog();
	expect(runNode(postdeck, ['read'], {folder}).stdout).toContain('All about paper.');
	writeFileSync(join(folder, '_drafts/x.md'), readFileSync(join(folder, '_drafts/on-mud.md')));
	const terminal = open(folderWith(['posts/only.md', '# Only one\n\nThis.\n']));
	await terminal.waitFor(says('Only one', '? keys'));
	terminal.send('q');
	expect(await terminal.exit).toMatchObject({code: 0});
});

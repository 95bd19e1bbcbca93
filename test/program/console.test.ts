import {readdirSync} from 'node:fs';
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
	post = join(folder, 'trees.md');
	await writeFile(post, `---
title: On Trees
postdeck: {duration: 20m}
---

${['Oak', 'Ash', 'Elm', 'Fir'].map(name => `## ${name}\n\nThe ${name.toLowerCase()} is a tree. It stands where it stands, and does so for a long time, whatever comes.\n`).join('\n')}`);
});

afterAll(async () => {
	await rm(folder, {recursive: true});
});

const open = (command: 'present' | 'notes') => openPseudoTerminal(process.execPath, [postdeck, command, post, ...(command === 'present' ? ['--fresh'] : [])], {env: {XDG_RUNTIME_DIR: folder, XDG_STATE_HOME: join(folder, 'state')}});
const says = (...texts: readonly string[]) => (picture: Picture) => texts.every(some => picture.text.includes(some));
const stands = (number: number) => (picture: Picture) => picture.rows.at(-1)!.includes(`${number}/5`);

test('a console follows a talk and drives it, and either may be killed and come back', async () => {
	const early = open('notes');
	await early.waitFor(says('waiting for the talk', 'On Trees'));
	const talk = open('present');
	await talk.waitFor(says('On Trees'));
	await early.waitFor(picture => !picture.text.includes('waiting'));
	talk.send(' ');
	await early.waitFor(says('2 ─', '3 next', 'The oak is a tree. It stands', 'left', 'words to say'));
	early.send('4\r');
	await talk.waitFor(stands(4));
	await early.waitFor(stands(4));

	process.kill(early.pid, 'SIGKILL');
	await early.exit;
	talk.send('p');
	await talk.waitFor(stands(3));
	const late = open('notes');
	await late.waitFor(says('The ash is a tree. It stands'));

	process.kill(talk.pid, 'SIGKILL');
	await talk.exit;
	await late.waitFor(says('the talk is gone; waiting'));
	const again = open('present');
	await again.waitFor(stands(3));
	await late.waitFor(picture => !picture.text.includes('waiting') && stands(3)(picture));

	late.send('b');
	await late.waitFor(says('the audience sees black'));
	late.send(' ');
	await late.waitFor(picture => !picture.text.includes('audience'));
	await again.waitFor(stands(3));
	again.send('q');
	expect(await again.exit).toMatchObject({code: 0});
	await late.waitFor(says('the talk is over'));
	late.send('q');
	expect(await late.exit).toMatchObject({code: 0});
	expect(readdirSync(join(folder, 'postdeck'))).toEqual([]);
});

test('outside tmux there is no pane for the console, and it is said what would do', async () => {
	const terminal = openPseudoTerminal(process.execPath, [postdeck, 'present', post, '--console'], {columns: 160, env: {TMUX: '', XDG_STATE_HOME: join(folder, 'state')}});
	const {text} = await terminal.waitFor(says('--console needs tmux', 'postdeck notes'));
	expect(text).toContain('postdeck: ');
	expect(await terminal.exit).toMatchObject({code: 2});
});

test('through a whole talk, either side is killed on every slide, also just when a key was pressed, and both stand at the same slide again', async () => {
	let [talk, notes] = [open('present'), open('notes')];
	const numberIn = (picture: Picture) => Number(/(\d)\/5 *$/.exec(picture.rows.at(-1)!)?.[1]);
	const isLinked = (picture: Picture) => !picture.rows[0]!.includes('waiting');
	// A talk that is started again stands at its first slide until the console has told it where to go on.
	const bothStandAt = async (...numbers: readonly number[]) => {
		await expect.poll(async () => {
			const [seen, told] = await Promise.all([talk.picture(), notes.picture()]);
			return isLinked(told) && numbers.includes(numberIn(seen)) && numberIn(told) === numberIn(seen);
		}, {timeout: 20_000}).toBe(true);
	};

	const again = async (command: 'present' | 'notes') => {
		const old = command === 'present' ? talk : notes;
		process.kill(old.pid, 'SIGKILL');
		await old.exit;
		if (command === 'present') {
			await notes.waitFor(says('the talk is gone; waiting'));
			talk = open('present');
		} else {
			notes = open('notes');
		}
	};

	for (let number = 1; number < 5; number++) {
		const isTalk = number % 2 === 0;
		await bothStandAt(number); // eslint-disable-line no-await-in-loop -- One slide after another.
		await again(isTalk ? 'notes' : 'present'); // eslint-disable-line no-await-in-loop
		await bothStandAt(number); // eslint-disable-line no-await-in-loop
		// Who is sent a key is killed at once: it may have been heard, or not.
		(isTalk ? talk : notes).send(' ');
		await again(isTalk ? 'present' : 'notes'); // eslint-disable-line no-await-in-loop
		await bothStandAt(number, number + 1); // eslint-disable-line no-await-in-loop
		talk.send(`${number + 1}\r`);
		await talk.waitFor(stands(number + 1)); // eslint-disable-line no-await-in-loop
	}

	await bothStandAt(5);
	talk.send('q');
	expect(await talk.exit).toMatchObject({code: 0});
	await notes.waitFor(says('the talk is over'));
	expect(readdirSync(join(folder, 'postdeck'))).toEqual([]);
});

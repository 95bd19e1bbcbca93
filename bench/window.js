import {performance} from 'node:perf_hooks';
import {setTimeout as wait} from 'node:timers/promises';
import {stripVTControlCharacters} from 'node:util';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {surroundings} from './surroundings.js';

const size = {cols: 120, rows: 40};

/**
Start a program in a window of 120x40 that nobody sees.

Its output is only stamped while it runs, so that what we do with it takes no time from it; it is drawn afterwards.
*/
export const openWindow = ([command, ...words]) => {
	const chunks = [];
	const start = performance.now();
	const program = spawn(command, words, {...size, env: surroundings});
	program.onData(text => {
		chunks.push({time: performance.now(), text});
		// Any terminal answers to who it is; a program may wait for it.
		if (text.includes('\u001B[c')) {
			program.write('\u001B[?62c');
		}
	});
	const exit = new Promise(resolve => {
		program.onExit(() => {
			resolve(performance.now() - start);
		});
	});

	/** Wait until some text, and then nothing for some ms, has come. Gives all that came since the last time. */
	const settled = async quiet => {
		do {
			await wait(quiet / 4);
		} while (!chunks.some(({text}) => stripVTControlCharacters(text).trim() !== '') || performance.now() - chunks.at(-1).time < quiet);

		return chunks.splice(0);
	};

	return {
		start,
		exit,
		settled,
		press(key) {
			program.write(key);
			return performance.now();
		},
		close() {
			program.kill('SIGKILL');
			return exit;
		},
	};
};

/** When the first character could be seen, and when the last of these changes to the window came. */
export const momentsOf = async chunks => {
	const terminal = new xterm.Terminal({...size, allowProposedApi: true});
	let before = '';
	let firstText;
	let lastChange;
	for (const {time, text} of chunks) {
		await new Promise(resolve => {
			terminal.write(text, resolve);
		});
		const {active} = terminal.buffer;
		const picture = Array.from({length: size.rows}, (_, row) => active.getLine(active.baseY + row).translateToString(true)).join('\n');
		if (picture !== before) {
			before = picture;
			lastChange = time;
			firstText ??= picture.trim() === '' ? undefined : time;
		}
	}

	return {firstText, lastChange};
};

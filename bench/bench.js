// Measures the built program, and prints what the readme says of its speed; UPDATE=1 writes it there.
//
// Every ratio is the median of the ratios of neighbours: what is measured and what it is measured against take turns. So it holds on a machine that does other things too, and on another machine.

import {Buffer} from 'node:buffer';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {cpuTimeOf} from './cpu-time.js';
import {middleOf} from './surroundings.js';
import {momentsOf, openWindow} from './window.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = process.execPath;
const postdeck = [node, join(root, 'bin/postdeck.js')];
const bareNode = [node, '-e', '0'];

/** A post of 8 KB, one of 1 MB, and a program that only runs marked's lexer on one. */
const makeInputs = async folder => {
	const text = await readFile(join(root, 'posts/2024-01-04-synthetic-data.md'), 'utf8');
	const end = text.indexOf('\n---\n', 4) + 5;
	const times = Math.ceil(1_000_000 / (text.length - end));
	const small = join(folder, 'small.md');
	const big = join(folder, 'big.md');
	const lexer = join(folder, 'lexer.cjs');
	await writeFile(small, text);
	await writeFile(big, text.slice(0, end) + text.slice(end).repeat(times));
	await build({
		stdin: {contents: 'import {readFileSync} from "node:fs"; import {lexer} from "marked"; lexer(readFileSync(process.argv[2], "utf8"));', resolveDir: root},
		outfile: lexer,
		bundle: true,
		minify: true,
		platform: 'node',
		format: 'cjs',
	});
	return {small, big, lexer: [node, lexer]};
};

/** How many times the CPU of others a program takes, in the order of the others. */
const cpuRatios = (words, others, rounds) => {
	const ratios = others.map(() => []);
	for (let round = 0; round < rounds; round++) {
		for (const [index, other] of others.entries()) {
			ratios[index].push(cpuTimeOf(words) / cpuTimeOf(other));
		}
	}

	return ratios.map(numbers => middleOf(numbers));
};

/** How long the first text and the whole first screen take, in times of bare Node from start to end. */
const firstScreens = async (words, rounds) => {
	const firstTexts = [];
	const wholes = [];
	for (let round = 0; round < rounds; round++) {
		const bare = await openWindow(bareNode).exit;
		const window = openWindow(words);
		const {firstText, lastChange} = await momentsOf(await window.settled(600));
		await window.close();
		firstTexts.push((firstText - window.start) / bare);
		wholes.push((lastChange - window.start) / bare);
	}

	return {firstText: middleOf(firstTexts), whole: middleOf(wholes)};
};

/** How long it takes from a key to the last byte of what it changes, in ms, and how many bytes; and how a key held for two seconds is followed. */
const repaints = async words => {
	const window = openWindow(words);
	await window.settled(1000);
	const times = [];
	const bytes = [];
	for (let presses = 0; presses < 40; presses++) {
		const pressed = window.press('j');
		const chunks = await window.settled(40);
		times.push(chunks.at(-1).time - pressed);
		bytes.push(chunks.reduce((sum, {text}) => sum + Buffer.byteLength(text), 0));
	}

	const start = performance.now();
	let last;
	for (let presses = 0; presses < 120; presses++) {
		await wait(Math.max(0, start + (presses * 1000 / 60) - performance.now()));
		last = window.press(presses < 60 ? 'j' : 'k');
	}

	const chunks = await window.settled(300);
	await window.close();
	return {
		median: middleOf(times),
		p95: middleOf(times, 0.95),
		bytes: middleOf(bytes),
		frames: chunks.map(({text}) => text).join('').split('\u001B[?2026h').length - 1,
		lag: chunks.at(-1).time - last,
	};
};

/** What is measured with a post, each as text. */
const measure = async (post, lexer, rounds) => {
	const read = [...postdeck, 'read', post];
	const present = [...postdeck, 'present', post];
	const [bare, lexed] = cpuRatios(read, [bareNode, [...lexer, post]], rounds);
	const reader = await firstScreens(read, rounds);
	const talk = await firstScreens(present, rounds);
	const {median, p95, bytes, frames, lag} = await repaints(read);
	return {
		'printing, CPU, to bare Node': times(bare),
		'printing, CPU, to marked’s lexer alone': times(lexed),
		'`read`: first text, whole screen, to bare Node': `${times(reader.firstText)}, ${times(reader.whole)}`,
		'`present`: first text, whole screen, to bare Node': `${times(talk.firstText)}, ${times(talk.whole)}`,
		'a line down, drawn: median, 95 of 100': `${milliseconds(median)}, ${milliseconds(p95)}`,
		'its bytes': String(bytes),
		'a key held, 60 a second for 2 seconds: frames, lag of the last': `${frames}, ${milliseconds(lag)}`,
	};
};

const times = ratio => `${ratio.toFixed(1)}×`;
const milliseconds = time => `${time.toFixed(1)} ms`;

/** A table of results by the name of the post. */
const tableOf = results => [
	`| window 120x40, Node ${process.versions.node.split('.')[0]} | ${Object.keys(results).join(' | ')} |`,
	`| :--- |${' ---: |'.repeat(Object.keys(results).length)}`,
	...Object.keys(Object.values(results)[0]).map(what => `| ${what} | ${Object.values(results).map(result => result[what]).join(' | ')} |`),
].join('\n');

const folder = await mkdtemp(join(tmpdir(), 'postdeck-bench-'));
try {
	const {small, big, lexer} = await makeInputs(folder);
	const table = tableOf({'8 KB': await measure(small, lexer, 11), '1 MB': await measure(big, lexer, 3)});
	console.log(table);
	if (process.env.UPDATE) {
		const readme = join(root, 'readme.md');
		const text = await readFile(readme, 'utf8');
		await writeFile(readme, text.replace(/(?<=<!-- bench -->\n).*(?=<!-- \/bench -->)/s, `${table}\n`));
	}
} finally {
	await rm(folder, {recursive: true});
}

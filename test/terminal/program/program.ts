import process from 'node:process';
import {setTimeout as wait} from 'node:timers/promises';
import {type Line} from '../../../source/layout/line.ts';
import {paintLine} from '../../../source/terminal/paint.ts';
import {openTerminal} from '../../../source/terminal/terminal.ts';
import {plainTheme} from '../../../source/theme/theme.ts';
import {linesOf, type Shown} from './shown.ts';

/*
A little program that owns a terminal as postdeck does: it draws a picture, loads Ink, and then shows what keys do. Tests start it, and see how it fares.

--late: Ink is loaded only when someone sends SIGUSR2.
--deaf: it does not hear SIGHUP.
*/
const main = async () => {
	const before = listeners().length;
	const piped = process.stdin.isTTY ? '' : await readAll(process.stdin);
	const terminal = openTerminal();
	const {screen} = terminal;
	screen.setMouse(true);
	const {columns, rows} = screen.stdout;
	const shown: Shown = {top: 0, keys: 0, last: `${piped.length} characters`, hasContents: true, columns, rows};
	const paint = (line: Line) => paintLine(line, plainTheme, 'truecolor');
	for (const {key, lines, ...area} of linesOf(shown)) {
		screen.place(key, {...area, rows: lines.map(line => paint(line))});
	}

	if (process.argv.includes('--deaf')) {
		process.removeAllListeners('SIGHUP').on('SIGHUP', () => undefined);
	}

	if (process.argv.includes('--late')) {
		const alive = setInterval(() => undefined, 1000);
		await new Promise(resolve => {
			process.once('SIGUSR2', resolve);
		});
		clearInterval(alive);
	}

	const {showApp} = await import('./app.tsx');
	const end = showApp(shown, terminal, paint);
	for (const {key} of linesOf(shown)) {
		screen.remove(key);
	}

	await wait(0);
	screen.setMouse(true);
	screen.setTitle(`ready ${process.pid}`);
	await end;
	terminal.close();
	process.stdout.write(`goodbye, ${listeners().length - before} listeners left\n`);
};

/** All that listens to what may end or stop the program. */
const listeners = () => ['exit', 'uncaughtException', 'SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM', 'SIGTSTP', 'SIGCONT'].flatMap(event => process.listeners(event as 'exit'));

const readAll = async (stream: NodeJS.ReadStream) => {
	let text = '';
	for await (const piece of stream) {
		text += String(piece);
	}

	return text;
};

await main();

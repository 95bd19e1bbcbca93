import {writeSync} from 'node:fs';
import process from 'node:process';
import {afterNextTurn} from './after-next-turn.ts';
import {clipboardCodes} from './clipboard.ts';
import {findKeyboard} from './find-keyboard.ts';
import {type Keys, openKeys} from './keys.ts';
import {areSizesKnown} from './large-text.ts';
import {openScreen, type Screen} from './screen.ts';

/** The terminal while it is ours. */
export type Terminal = {
	readonly screen: Screen;
	readonly keys: Keys;

	/** Calls the listener as soon as the terminal has told that it shows text in several sizes, until what it returns is called. Those that don't tell nothing. */
	readonly onSizes: (listener: () => void) => () => void;

	/** Asks the terminal to put a text on the clipboard. Whether it may be expected to: it is not asked for a text that is too long. */
	readonly copy: (text: string) => boolean;

	/** Gives the terminal back to the shell until it calls us to the front again. Where there is no shell that would, it goes on at once. */
	readonly suspend: () => void;

	/** Lends the terminal to another program, until the function that runs it returns. What is pressed to interrupt or to stop that program does not end us. */
	readonly lend: (run: () => void) => void;

	/** Gives the terminal back for good. Does nothing the second time. */
	readonly close: () => void;
};

/**
Take the terminal: go to the alternate screen, and read every key.

It is given back whatever happens: on `close`, when the program ends by itself, by a signal, or by an error that nobody caught (its stack is printed where it can be seen). When the terminal vanishes, the program ends. Throws a `Complaint` where there is no keyboard.
*/
export const openTerminal = (): Terminal => {
	const keys = openKeys(findKeyboard());
	const screen = openScreen(process.stdout);
	let isClosed = false;
	let isLent = false;
	let resumeTimer: NodeJS.Timeout | undefined;

	const close = () => {
		if (isClosed) {
			return;
		}

		isClosed = true;
		clearTimeout(resumeTimer);
		screen.leave();
		keys.close();
		for (const [event, listener] of listeners) {
			process.off(event, listener);
		}

		process.stdout.off('error', vanish);
	};

	const end = (code: number) => {
		close();
		process.exit(code); // eslint-disable-line unicorn/no-process-exit -- What is under way would keep the program alive.
	};

	/** Ends as one whose terminal is gone. To exit, Node sets the modes of the terminal, and aborts if it can't; so it has to be the signal itself. */
	const vanish = () => {
		close();
		process.emit('exit', 129);
		process.removeAllListeners('SIGHUP');
		process.kill(process.pid, 'SIGHUP');
	};

	const crash = (error: unknown) => {
		close();
		try {
			writeSync(process.stderr.fd, `${error instanceof Error ? error.stack : String(error)}\n`);
		} catch {
			// Nobody is there to read it.
		}

		process.exit(1); // eslint-disable-line unicorn/no-process-exit -- As above.
	};

	const suspend = () => {
		screen.leave();
		keys.setRaw(false);
		// Without a listener, the signal stops us. It goes to all who were started with us: npx would not let go of the terminal else.
		process.off('SIGTSTP', suspend);
		process.kill(0, 'SIGTSTP');
		resumeTimer = setTimeout(resume, 100);
	};

	const lend = (run: () => void) => {
		screen.leave();
		keys.setRaw(false);
		isLent = true;
		// Without a listener, Ctrl-Z stops us with the other program. The shell waits for both.
		process.off('SIGTSTP', suspend);
		try {
			run();
		} finally {
			resume();
			// What came meanwhile is heard of only now.
			afterNextTurn(() => {
				isLent = false;
			});
		}
	};

	const resume = () => {
		clearTimeout(resumeTimer);
		process.off('SIGTSTP', suspend);
		process.on('SIGTSTP', suspend);
		// Whoever had the terminal may have changed its modes and its size, and we have not heard of it.
		keys.setRaw(false);
		keys.setRaw(true);
		screen.enter();
		screen.redraw();
		process.emit('SIGWINCH');
	};

	let {columns, rows} = process.stdout;
	const resized = () => {
		// A window that was another size for a moment, and is what it was, may have lost its text, and Node tells nobody.
		if (columns === process.stdout.columns && rows === process.stdout.rows) {
			screen.redraw();
		}

		({columns, rows} = process.stdout);
	};

	const listeners = [
		['SIGWINCH', resized],
		['exit', close],
		['uncaughtException', crash],
		['SIGTSTP', suspend],
		['SIGCONT', resume],
		['SIGHUP', vanish],
		...exitCodes.map(([signal, code]) => [signal, () => {
			// Who interrupts the other program with a key sends the signal to us, too.
			if (!isLent || signal === 'SIGTERM') {
				end(code);
			}
		}] as const),
	] as const;
	for (const [event, listener] of listeners) {
		process.on(event, listener);
	}

	keys.onEnd(vanish);
	process.stdout.on('error', vanish);
	const sizesListeners = new Set<() => void>();
	let hasSizes = false;
	keys.onReply(reply => {
		if (areSizesKnown(reply) && !hasSizes) {
			hasSizes = true;
			for (const listener of sizesListeners) {
				listener();
			}
		}
	});
	const onSizes: Terminal['onSizes'] = listener => {
		sizesListeners.add(listener);
		if (hasSizes) {
			listener();
		}

		return () => {
			sizesListeners.delete(listener);
		};
	};

	screen.enter();
	const copy = (text: string) => {
		const codes = clipboardCodes(text, process.env);
		screen.send(codes ?? '');
		return codes !== undefined;
	};

	return {screen, keys, onSizes, copy, suspend, lend, close};
};

/** The signals that end a program, and what it exits with. */
const exitCodes = [['SIGINT', 130], ['SIGQUIT', 131], ['SIGTERM', 143]] as const;

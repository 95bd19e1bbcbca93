import {Buffer} from 'node:buffer';
import process from 'node:process';
import {spawn} from '@lydell/node-pty';
import xterm from '@xterm/headless';
import {onTestFinished} from 'vitest';

/** What stands in a terminal's window. */
export type Picture = {
	/** The rows of the window, without the blanks at their ends. */
	readonly rows: readonly string[];

	/** The rows, joined by newlines. */
	readonly text: string;

	/** The colours of the cells of the window, and of the text in them: `#rrggbb`, a number for one of 256, or `own` for the terminal's. */
	readonly grounds: ReadonlySet<string>;
	readonly colors: ReadonlySet<string>;
	readonly isAlternate: boolean;
	readonly isCursorHidden: boolean;

	/** Whether a text that is too long for its row goes on in the next. */
	readonly isWrapping: boolean;
	readonly title: string;

	/** What the terminal tells of the mouse. */
	readonly mouse: 'none' | 'x10' | 'vt200' | 'drag' | 'any';
};

/** A program in a terminal that nobody sees. It is killed when the test has ended. */
export type PseudoTerminal = {
	readonly pid: number;

	/** Types, or sends what a terminal would. */
	readonly send: (text: string) => void;
	readonly resize: (columns: number, rows: number) => void;

	/** The window as it is, all output so far taken in. */
	readonly picture: () => Promise<Picture>;

	/** The first picture that meets a condition. Throws, and shows the last one, if none does in 20 seconds. */
	readonly waitFor: (condition: (picture: Picture) => boolean) => Promise<Picture>;

	/** What the program has written since the start, or since this was last called, control characters and all: as much of it as stands in the window. */
	readonly takeOutput: () => string;

	/** The code that the program ends with; -1 and the signal if one has killed it. */
	readonly exit: Promise<{readonly code: number; readonly signal: number}>;

	/** Closes the window under the program. */
	readonly vanish: () => void;
};

/**
Start a program in a terminal of its own, an xterm that can do all colours.

The widths of characters are xterm's of old (Unicode 6), so an emoji that we count as two cells may be one here: what looks right in spite of that is right.
*/
export const openPseudoTerminal = (
	command: string,
	words: readonly string[],
	{columns = 80, rows = 24, env = {}, folder}: {columns?: number; rows?: number; env?: Readonly<Record<string, string>>; folder?: string} = {},
): PseudoTerminal => {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true, scrollback: 1000});
	const program = spawn(command, [...words], {
		cols: columns, rows, encoding: null, name: 'xterm-256color', ...(folder !== undefined && {cwd: folder}),
		env: environment({TERM: 'xterm-256color', COLORTERM: 'truecolor', ...env}),
	});
	const chunks: Uint8Array[] = [];
	const watchers = new Set<() => void>();
	let title = '';
	let isCursorHidden = false;
	let hasEnded = false;

	terminal.onTitleChange(text => {
		title = text;
	});
	const watchCursor = (final: string, isHidden: boolean) => {
		terminal.parser.registerCsiHandler({prefix: '?', final}, parameters => {
			isCursorHidden = parameters.includes(25) ? isHidden : isCursorHidden;
			return false;
		});
	};

	watchCursor('l', true);
	watchCursor('h', false);
	terminal.onData(reply => {
		if (!hasEnded) {
			program.write(reply);
		}
	});
	// Without an encoding, what comes are bytes, whatever the type says.
	program.onData(data => {
		const bytes = data as unknown as Uint8Array;
		terminal.write(bytes, () => {
			chunks.push(bytes);
			for (const watcher of watchers) {
				watcher();
			}
		});
	});
	const exit = new Promise<{code: number; signal: number}>(resolve => {
		program.onExit(({exitCode, signal = 0}) => {
			hasEnded = true;
			terminal.write('', () => {
				resolve({code: signal === 0 ? exitCode : -1, signal});
			});
		});
	});

	const pictureNow = (): Picture => {
		const {active} = terminal.buffer;
		const rows = Array.from({length: terminal.rows}, (_, y) => active.getLine(active.baseY + y)!);
		const cells = rows.flatMap(row => Array.from({length: terminal.cols}, (_, x) => row.getCell(x)!));
		const lines = rows.map(row => row.translateToString(true));
		return {
			rows: lines,
			text: lines.join('\n'),
			grounds: new Set(cells.map(cell => colorName(cell.isBgRGB(), cell.isBgDefault(), cell.getBgColor()))),
			colors: new Set(cells.map(cell => colorName(cell.isFgRGB(), cell.isFgDefault(), cell.getFgColor()))),
			isAlternate: active.type === 'alternate',
			isCursorHidden,
			isWrapping: terminal.modes.wraparoundMode,
			title,
			mouse: terminal.modes.mouseTrackingMode,
		};
	};

	const kill = () => {
		if (!hasEnded) {
			program.kill('SIGKILL');
		}
	};

	onTestFinished(kill);

	return {
		pid: program.pid,
		send(text) {
			program.write(text);
		},
		resize(newColumns, newRows) {
			terminal.resize(newColumns, newRows);
			program.resize(newColumns, newRows);
		},
		picture: async () => new Promise(resolve => {
			terminal.write('', () => {
				resolve(pictureNow());
			});
		}),
		waitFor: async condition => new Promise((resolve, reject) => {
			const stop = () => {
				watchers.delete(watch);
				clearTimeout(timer);
			};

			const watch = () => {
				const picture = pictureNow();
				if (condition(picture)) {
					stop();
					resolve(picture);
				}
			};

			const timer = setTimeout(() => {
				stop();
				reject(new Error(`this never came: ${String(condition)}\n${pictureNow().text}`));
			}, patience);
			watchers.add(watch);
			terminal.write('', watch);
		}),
		takeOutput: () => Buffer.concat(chunks.splice(0)).toString(),
		exit,
		vanish() {
			(program as unknown as {destroy: () => void}).destroy();
		},
	};
};

const colorName = (isRgb: boolean, isOwn: boolean, color: number) => isRgb ? `#${color.toString(16).padStart(6, '0')}` : (isOwn ? 'own' : String(color));

/** The environment that we were started in, without what makes programs think that they are tested. */
const environment = (more: Readonly<Record<string, string>>): Record<string, string | undefined> => {
	const env: Record<string, string | undefined> = {...process.env, ...more};
	for (const name of ['CI', 'NO_COLOR', 'FORCE_COLOR', 'NODE_OPTIONS', 'VITEST', 'NODE_ENV', 'DEV']) {
		if (!(name in more)) {
			delete env[name]; // eslint-disable-line @typescript-eslint/no-dynamic-delete
		}
	}

	return env;
};

/** How long to wait, in milliseconds, before a test has failed. Far more than anything takes, even on a machine with other things to do. */
const patience = 20_000;

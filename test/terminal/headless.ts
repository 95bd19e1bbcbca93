import xterm from '@xterm/headless';
import {type Output} from '../../source/terminal/screen.ts';

/** A terminal without a program: what a screen writes to it can be looked at. */
export const openHeadless = (columns: number, rows: number) => {
	const terminal = new xterm.Terminal({cols: columns, rows, allowProposedApi: true});
	const listeners = new Set<() => void>();
	let written: string[] = [];

	/** Waits until all that was asked for is drawn. */
	const drawn = async () => {
		// A screen draws a new size after the turn that comes next.
		for (let turn = 0; turn < 3; turn++) {
			await new Promise(resolve => { // eslint-disable-line no-await-in-loop
				setImmediate(resolve);
			});
		}

		await new Promise<void>(resolve => {
			terminal.write('', resolve);
		});
	};

	const output: Output = {
		get columns() {
			return terminal.cols;
		},
		get rows() {
			return terminal.rows;
		},
		write(text: unknown) {
			written.push(String(text));
			terminal.write(String(text));
			return true;
		},
		on(_event: string, listener: () => void) {
			listeners.add(listener);
			return this as never;
		},
		off(_event: string, listener: () => void) {
			listeners.delete(listener);
			return this as never;
		},
	};

	return {
		terminal,
		output,
		drawn,
		resize(newColumns: number, newRows: number) {
			terminal.resize(newColumns, newRows);
			for (const listener of listeners) {
				listener();
			}
		},

		/** What was written since this was last called, one piece a write. */
		takeWrites() {
			const taken = written;
			written = [];
			return taken;
		},

		/** The rows of the window, without the blanks at their ends. */
		async rows() {
			await drawn();
			const {active} = terminal.buffer;
			return Array.from({length: terminal.rows}, (_, y) => active.getLine(active.baseY + y)!.translateToString(true));
		},

		/** Every cell of the window: its character, and how it looks. */
		async cells() {
			await drawn();
			const {active} = terminal.buffer;
			return Array.from({length: terminal.rows}, (_, y) => Array.from({length: terminal.cols}, (_, x) => {
				const cell = active.getLine(active.baseY + y)!.getCell(x)!;
				return `${cell.getChars() || ' '} ${cell.getFgColor()} ${cell.getBgColor()} ${cell.isBold()} ${cell.isInverse()}`;
			}).join('|'));
		},
	};
};

import process from 'node:process';
import {Complaint} from '../complaint.ts';
import {type Flags} from './arguments.ts';

/** Whether to show what was asked for on the screen: stdout is one, and nothing was said of printing. */
export const isForScreen = ({print, format}: Flags): boolean =>
	print !== true && format === undefined && process.stdout.isTTY && process.env.TERM !== 'dumb';

/** How many columns there are to print on: those of the terminal, or 80 where there is none, or it knows of none. */
export const printedColumns = (): number => process.stdout.columns || 80;

/**
Write to standard output, and wait until it is taken.

A reader who has seen enough and closes the pipe (`| head`) is no error: the rest is not written, and the program ends as if it were. Throws a `Complaint` where it can't be written, as on a full disk.
*/
export const writeOut = async (text: string): Promise<void> =>
	new Promise((resolve, reject) => {
		const {stdout} = process;
		const fail = ({code, message}: NodeJS.ErrnoException) => {
			if (code === 'EPIPE') {
				resolve();
			} else {
				reject(new Complaint(`what is printed cannot be written: ${message}`));
			}
		};

		stdout.once('error', fail);
		stdout.write(text, error => {
			if (!error) {
				stdout.off('error', fail);
				resolve();
			}
		});
	});

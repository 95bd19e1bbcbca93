import process from 'node:process';
import {type Flags} from './arguments.ts';

/** Whether to show what was asked for on the screen: stdout is one, and nothing was said of printing. */
export const isForScreen = ({print, format}: Flags): boolean =>
	print !== true && format === undefined && process.stdout.isTTY && process.env.TERM !== 'dumb';

/**
Write to standard output, and wait until it is taken.

A reader who has seen enough and closes the pipe (`| head`) is no error: the rest is not written, and the program ends as if it were.
*/
export const writeOut = async (text: string): Promise<void> =>
	new Promise((resolve, reject) => {
		const {stdout} = process;
		stdout.once('error', (error: Error) => {
			if ('code' in error && error.code === 'EPIPE') {
				resolve();
			} else {
				reject(error);
			}
		});
		stdout.write(text, error => {
			if (!error) {
				resolve();
			}
		});
	});

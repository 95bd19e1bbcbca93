import {openSync} from 'node:fs';
import process from 'node:process';
import {ReadStream} from 'node:tty';
import {Complaint} from '../complaint.ts';

/** The keyboard of the terminal: standard input, or, where a file is piped into that, the terminal itself. Throws a `Complaint` where there is no terminal. */
export const findKeyboard = (): ReadStream => {
	if (process.stdin.isTTY) {
		return process.stdin;
	}

	try {
		return new ReadStream(openSync('/dev/tty', 'r'));
	} catch {
		throw new Complaint('there is no keyboard: standard input is a pipe, and no terminal is behind it; --print prints instead');
	}
};

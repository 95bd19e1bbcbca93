/**
An error that the user can mend: no such file, an unknown flag, a broken theme.

Its message says where, what, and what would do instead, in one line; `source` may add the line itself with a caret under the fault. The program prints it on stderr and exits with 2; only `cli.ts` does that.
*/
export class Complaint extends Error {
	override readonly name = 'Complaint';

	constructor(message: string, readonly source?: SourceLine | undefined) {
		super(message);
	}
}

/** What an error complains of, where it is one that the user can mend. Any other is thrown on. */
export const complaintIn = (error: unknown): string => {
	if (error instanceof Complaint) {
		return error.message;
	}

	throw error;
};

/** A line of a file with a fault in it. `line` and `column` count from 1, as editors do. */
export type SourceLine = {
	readonly line: number;
	readonly column: number;
	readonly text: string;
};

/** A complaint as it is printed: one line, and below it the faulty line of the file with a caret, if there is one. */
export const complaintText = ({message, source}: Complaint): string => {
	const lines = [`postdeck: ${message}`];
	if (source) {
		const number = String(source.line);
		lines.push(`${number} | ${source.text.replaceAll('\t', ' ')}`, `${' '.repeat(number.length)} | ${' '.repeat(source.column - 1)}^`);
	}

	// What is quoted (a file's name, a line of it) may hold anything; it must not reach the terminal as it is.
	return lines.map(line => `${line.replaceAll(/\p{Cc}|\p{Cf}/gu, '\uFFFD')}\n`).join('');
};

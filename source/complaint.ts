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

/** A line of a file with a fault in it. `line` and `column` count from 1, as editors do. */
export type SourceLine = {
	readonly line: number;
	readonly column: number;
	readonly text: string;
};

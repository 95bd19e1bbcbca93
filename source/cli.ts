import process from 'node:process';
import {argumentsOf} from './commands/arguments.ts';
import {printHelp} from './commands/help.ts';
import {list} from './commands/list.ts';
import {notes} from './commands/notes.ts';
import {present} from './commands/present.ts';
import {read} from './commands/read.ts';
import {themes} from './commands/themes.ts';
import {Complaint, complaintText} from './complaint.ts';

const run = async (words: readonly string[]): Promise<void> => {
	const given = argumentsOf(words);
	const {command, flags} = given;
	const carryOut = command === undefined || flags.help === true || flags.version === true ? printHelp : {read, present, notes, list, themes}[command];
	await carryOut(given);
};

// Nothing else ends the program: what is still open (a watched terminal, a pipe that is slow to take the text) is closed by who opened it.
run(process.argv.slice(2)).catch((error: unknown) => {
	if (!(error instanceof Complaint)) {
		throw error;
	}

	process.stderr.write(complaintText(error));
	process.exitCode = 2;
});

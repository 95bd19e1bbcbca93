import {readFile} from 'node:fs/promises';
import {shippedFile} from '../library/shipped.ts';
import {type Arguments} from './arguments.ts';
import {writeOut} from './output.ts';
import {helpOf} from './usage.ts';

/** Print the version, or the help of a command or of the whole program, as meow sets it. */
export const printHelp = async ({command, flags}: Arguments): Promise<void> => {
	const {default: meow} = await import('meow');
	const pkg = JSON.parse(await readFile(shippedFile('package.json'), 'utf8')) as {version: string; description: string};
	// Meow would look for the package file of whoever calls it, and end the program by itself.
	const importMeta: Pick<ImportMeta, 'url'> = {url: 'file:///'};
	const {help} = meow(helpOf(command), {importMeta: importMeta as ImportMeta, pkg, argv: [], autoHelp: false, autoVersion: false});
	await writeOut(flags.version ? `${pkg.version}\n` : `${help.replace(/^\n/, '').trimEnd()}\n`);
};

import {type CommandName, helpOf} from './usage.ts';

/** The help of a command or of the program, as meow sets it; or the version. */
export const helpText = async (command: CommandName | undefined, packageText: string): Promise<{help: string; version: string}> => {
	const {default: meow} = await import('meow');
	const pkg = JSON.parse(packageText) as {version: string; description: string};
	// Meow looks for the package file of whoever calls it, unless it is given one.
	const {help} = meow(helpOf(command), {importMeta: {url: 'file:///'} as ImportMeta, pkg, argv: [], autoHelp: false, autoVersion: false});
	return {help: `${help.trimEnd()}\n`, version: `${pkg.version}\n`};
};

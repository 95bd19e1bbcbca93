import {parseArgs} from 'node:util';
import {Complaint} from '../complaint.ts';
import {durationIn} from '../presenter/duration.ts';
import {hintAt} from './hint-at.ts';
import {type CommandName, commands, type Flag, type FlagName, flags} from './usage.ts';

/** What a person typed, understood. */
export type Arguments = {
	/** Nothing where only `postdeck` was typed, or only `--help` or `--version`. */
	readonly command: CommandName | undefined;

	/** What follows the command: the posts. */
	readonly posts: readonly string[];
	readonly flags: Flags;
};

/** The flags that were given. Those that take a value have it as it was typed. */
export type Flags = {readonly [Name in FlagName]?: (typeof flags)[Name] extends {readonly takes: string} ? string : boolean};

/**
Understand what a person typed after `postdeck`.

Flags may stand anywhere, in all forms that GNU programs take, and whatever follows `--` is a post. A first word that is no command but looks like a file is read. Throws a `Complaint` for what there is not.

Node's own parser does it, since it is there already: loading meow costs as much as reading a post. meow has the help and the version.
*/
export const argumentsOf = (words: readonly string[]): Arguments => {
	const {values, positionals} = parse(words);
	const [first, ...rest] = positionals;
	const isCommand = first !== undefined && Object.hasOwn(commands, first);
	if (first !== undefined && !isCommand && !/[./\\:]|^-$/.test(first)) {
		throw new Complaint(`there is no command “${first}”; ${hintAt(first, Object.keys(commands), `there are ${Object.keys(commands).join(', ')}`)}`);
	}

	const command = isCommand ? first as CommandName : (first === undefined ? undefined : 'read');
	for (const name of Object.keys(values)) {
		if (command && name !== 'version' && !(commands[command].flags as readonly string[]).includes(name)) {
			throw new Complaint(`${command} has no --${name}; it has ${commands[command].flags.map(flag => `--${flag}`).join(', ')}`);
		}
	}

	return {command, posts: isCommand ? rest : positionals, flags: values};
};

const parse = (words: readonly string[]) => {
	try {
		const {values, positionals} = parseArgs({args: [...words], options, allowPositionals: true});
		return {values: values as Flags, positionals};
	} catch (error) {
		const {code, message} = error as Error & {code?: string};
		if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
			const flag = /'(--?[^'=\s]+)/.exec(message)?.[1] ?? '';
			throw new Complaint(`there is no flag ${flag}; ${hintAt(flag, Object.keys(flags).map(name => `--${name}`), 'postdeck read --help and postdeck present --help tell all there are')}`);
		}

		if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
			const name = /--([a-z-]+)/.exec(message)?.[1] as FlagName | undefined;
			const flag: Flag | undefined = name && flags[name];
			throw new Complaint(flag?.takes === undefined ? `--${name ?? ''} takes no value` : `--${name} takes a value: --${name} ${flag.takes}`);
		}

		throw error;
	}
};

const options = Object.fromEntries(Object.entries(flags).map(([name, flag]) => [name, {
	type: 'takes' in flag ? 'string' as const : 'boolean' as const,
	...('letter' in flag && {short: flag.letter}),
}]));

/** A width in cells, or `Infinity` for `full`. Throws a `Complaint` for anything else. */
export const widthFrom = (text: string): number => {
	const width = text === 'full' ? Number.POSITIVE_INFINITY : (/^\d+$/.test(text) ? Number(text) : 0);
	if (width < 1) {
		throw new Complaint(`--width takes a number of cells or full, not “${text}”`);
	}

	return width;
};

/** Columns and rows from `80x24`. Throws a `Complaint` for anything else. */
export const sizeFrom = (text: string): {columns: number; rows: number} => {
	const [, columns = '0', rows = '0'] = /^(\d{1,4})x(\d{1,4})$/i.exec(text) ?? [];
	if (Number(columns) < 10 || Number(rows) < 4) {
		throw new Complaint(`--size takes columns and rows, as 80x24 (10x4 at least), not “${text}”`);
	}

	return {columns: Number(columns), rows: Number(rows)};
};

/** Milliseconds from a length of time. Throws a `Complaint` for anything else. */
export const durationFrom = (text: string): number => {
	const duration = durationIn(text);
	if (duration === undefined) {
		throw new Complaint(`--duration takes a time, as 20m or 1h30m, not “${text}”`);
	}

	return duration;
};

/** One of some words. Throws a `Complaint` that names them for anything else. */
export const oneOf = <Word extends string>(flag: FlagName, words: readonly Word[], text: string): Word => {
	const word = words.find(candidate => candidate === text);
	if (word === undefined) {
		throw new Complaint(`--${flag} takes ${words.join(', ')}, not “${text}”`);
	}

	return word;
};

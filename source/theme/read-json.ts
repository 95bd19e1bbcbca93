import {Complaint, type SourceLine} from '../complaint.ts';

/** What a JSON text says, and where it says it. */
export type Json = {
	readonly value: unknown;

	/** The index in the text at which the value at a path of keys begins, or its key; 0 if there is none. */
	readonly indexOf: (path: readonly string[], part: 'key' | 'value') => number;
};

/**
Read a JSON text (RFC 8259). Throws a `Complaint` with line and column where it is none.

`JSON.parse` tells the place of few faults, and of a value that is well-formed but wrong in meaning none at all.
*/
export const readJson = (text: string, file: string): Json => {
	const indexes = {key: new Map<string, number>(), value: new Map<string, number>()};
	const tokens = text.matchAll(tokenPattern);
	let token = '';
	let index = 0;

	const step = () => {
		const {value: match} = tokens.next() as {value?: RegExpExecArray};
		token = match?.[0] ?? '';
		index = match?.index ?? text.trimEnd().length;
	};

	const fault = (wanted: string): never => {
		throw new Complaint(`${file}: ${wanted} should stand here, not ${token === '' ? 'the end' : token}`, lineAt(text, index));
	};

	const isAt = (wanted: string) => token === wanted;

	/** Go over a token that must be here. */
	const pass = (wanted: string, name = wanted) => {
		if (!isAt(wanted)) {
			fault(name);
		}

		step();
	};

	/** Read what stands in brackets, between commas. */
	const readList = (end: '}' | ']', readOne: () => void) => {
		step();
		if (!isAt(end)) {
			readOne();
			while (isAt(',')) {
				step();
				readOne();
			}
		}

		pass(end, `a comma or ${end}`);
	};

	const readValue = (path: readonly string[]): unknown => {
		indexes.value.set(nameOf(path), index);
		if (isAt('{')) {
			const members: Array<readonly [string, unknown]> = [];
			readList('}', () => {
				const key: string = token.length > 1 && token.startsWith('"') ? JSON.parse(token) as string : fault('a name in double quotes');
				indexes.key.set(nameOf([...path, key]), index);
				step();
				pass(':');
				members.push([key, readValue([...path, key])]);
			});
			return Object.fromEntries(members);
		}

		if (isAt('[')) {
			const items: unknown[] = [];
			readList(']', () => items.push(readValue([...path, String(items.length)])));
			return items;
		}

		const scalar: unknown = scalarPattern.test(token) ? JSON.parse(token) : fault('a value');
		step();
		return scalar;
	};

	step();
	const value = readValue([]);
	pass('', 'nothing more');
	return {value, indexOf: (path, part) => indexes[part].get(nameOf(path)) ?? 0};
};

/** A string, a number, a word, a bracket, or whatever else stands there. */
const tokenPattern = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|[-+.\w]+|[^\t\n\r ]/gu;

const scalarPattern = /^(?:".+|""|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)$/u;

const nameOf = (path: readonly string[]) => path.join('\n');

/** The line that an index of a text lies in, to show it in a complaint. */
export const lineAt = (text: string, index: number): SourceLine => {
	const before = text.slice(0, index).split('\n');
	return {line: before.length, column: before.at(-1)!.length + 1, text: text.split('\n')[before.length - 1]!.replace(/\r$/, '')};
};

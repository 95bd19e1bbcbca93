import {Complaint, type SourceLine} from '../complaint.ts';

/** What a JSON text says, and where it says it. */
export type Json = {
	readonly value: unknown;

	/** The index in the text at which the value at a path of keys begins, or its key; 0 if there is none. */
	readonly indexOf: (path: readonly string[], part: Part) => number;
};

type Part = 'key' | 'value';

/**
Read a JSON text. Throws a `Complaint` with line and column where it is none.

`JSON.parse` is fast, but tells the place of few faults, and of a value that is well-formed but wrong in meaning none at all. So whoever asks for a place has the text gone through again.
*/
export const readJson = (text: string, file: string): Json => {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch (error) {
		indexesIn(text, file);
		throw error;
	}

	return {value, indexOf: (path, part) => indexesIn(text, file)[part].get(nameOf(path)) ?? 0};
};

/** The indexes of all keys and values of a JSON text (RFC 8259), by their paths. */
const indexesIn = (text: string, file: string): Readonly<Record<Part, ReadonlyMap<string, number>>> => {
	const indexes = {key: new Map<string, number>(), value: new Map<string, number>()};
	const tokens = text.matchAll(tokenPattern);
	let token = '';
	let index = 0;

	const step = () => {
		const {value: match} = tokens.next() as {value?: RegExpExecArray};
		token = match?.[0] ?? '';
		index = match?.index ?? text.trimEnd().length;
	};

	const isAt = (wanted: string | RegExp) => typeof wanted === 'string' ? token === wanted : wanted.test(token);

	/** Go over a token that must be here. */
	const pass = (wanted: string | RegExp, name: string) => {
		if (!isAt(wanted)) {
			throw new Complaint(`${file}: ${name} should stand here, not ${token === '' ? 'the end' : token}`, lineAt(text, index));
		}

		step();
	};

	/** Go over what stands in brackets, between commas. */
	const passList = (end: '}' | ']', passOne: () => void) => {
		step();
		if (!isAt(end)) {
			passOne();
			while (isAt(',')) {
				step();
				passOne();
			}
		}

		pass(end, `a comma or ${end}`);
	};

	const passValue = (path: readonly string[]) => {
		indexes.value.set(nameOf(path), index);
		if (isAt('{')) {
			passList('}', () => {
				const start = index;
				const name = token;
				pass(/^".*"$/, 'a name in double quotes');
				const member = [...path, JSON.parse(name) as string];
				indexes.key.set(nameOf(member), start);
				pass(':', 'a colon');
				passValue(member);
			});
		} else if (isAt('[')) {
			let count = 0;
			passList(']', () => {
				passValue([...path, String(count++)]);
			});
		} else {
			pass(scalarPattern, 'a value');
		}
	};

	step();
	passValue([]);
	pass('', 'nothing more');
	return indexes;
};

/** A string, a number, a word, a bracket, or whatever else stands there. */
const tokenPattern = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|[-+.\w]+|[^\t\n\r ]/gu;

const scalarPattern = /^(?:".*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null)$/;

const nameOf = (path: readonly string[]) => JSON.stringify(path);

/** The line that an index of a text lies in, to show it in a complaint. */
export const lineAt = (text: string, index: number): SourceLine => {
	const before = text.slice(0, index).split('\n');
	return {line: before.length, column: before.at(-1)!.length + 1, text: text.split('\n')[before.length - 1]!.replace(/\r$/, '')};
};

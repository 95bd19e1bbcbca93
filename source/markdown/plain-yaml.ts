/** What YAML says, by key. All scalars are strings, as they are written. */
export type Entries = Readonly<Record<string, unknown>>;

/**
What plain YAML says, or nothing if it isn't as plain as that: lines of `key: text`, `key: "text"`, `key: [a, b]`, lists of such texts beneath a key, blank lines and comments.

Nearly all front matter is so, and to load a library for YAML takes as long as half a start of Node. What this function accepts it reads as the library does.
*/
export const plainYaml = (yaml: string): Entries | undefined => {
	const entries = new Map<string, unknown>();
	let last = '';
	// The list beneath the last key, and how far its items are indented.
	let list: {readonly indent: string; readonly items: string[]} | undefined;
	for (const line of yaml.split('\n')) {
		if (/^ *(?:#.*)?$/.test(line)) {
			continue;
		}

		const [, key, written = ''] = /^([a-z][\w-]{0,99}):(?: +(\S.*?))? *$/i.exec(line) ?? [];
		const [, indent, item = ''] = /^( *)- +(\S.*?) *$/.exec(line) ?? [];
		if (key !== undefined) {
			const value = written === '' ? '' : (listOf(written) ?? scalarOf(written));
			if (value === undefined) {
				return undefined;
			}

			entries.set(key, value);
			last = key;
			list = undefined;
			continue;
		}

		const text = scalarOf(item);
		if (list === undefined && indent !== undefined && entries.get(last) === '') {
			list = {indent, items: []};
			entries.set(last, list.items);
		}

		if (text === undefined || list === undefined || list.indent !== indent) {
			return undefined;
		}

		list.items.push(text);
	}

	return Object.fromEntries(entries);
};

const scalarOf = (written: string): string | undefined => {
	const quoted = /^"([^"\\\t]*)"$|^'([^'\t]*)'$/.exec(written);
	if (quoted) {
		return quoted[1] ?? quoted[2]!;
	}

	return /^[\w/(\u00A1-\uFFFD][^\t]*$/.test(written) && !/:(?: |$)| #/.test(written) ? written : undefined;
};

const listOf = (written: string): string[] | undefined => {
	const items = /^\[ *(.*?) *]$/.exec(written)?.[1]?.split(/ *, */);
	if (items?.length === 1 && items[0] === '') {
		return [];
	}

	const texts = items?.map(item => /[[\]{}:#]/.test(item) ? undefined : scalarOf(item));
	return texts?.every(text => text !== undefined) ? texts : undefined;
};

/** What YAML says, by key. All scalars are strings, as they are written. */
export type Entries = Readonly<Record<string, unknown>>;

/**
What plain YAML says, or nothing if it isn't as plain as that: lines of `key: text`, `key: "text"`, `key: [a, b]`, lists of such texts beneath a key, blank lines and comments.

Nearly all front matter is so, and to load a library for YAML takes as long as half a start of Node. What this function accepts it reads as the library does.
*/
export const plainYaml = (yaml: string): Entries | undefined => {
	// Tabs mean something to YAML, and it knows other spaces otherwise than `trim`.
	if (/[^\S \n]/.test(yaml)) {
		return undefined;
	}

	const entries = new Map<string, unknown>();
	// The list that may stand beneath the last key, and how far its items are indented.
	let list: {readonly key: string; readonly items: string[]; indent?: string} | undefined;
	for (const line of yaml.split('\n').map(line => line.trimEnd())) {
		const [, key, written = ''] = /^([a-z][\w-]{0,99}):(?: +(\S.*))?$/i.exec(line) ?? [];
		const [, indent, item] = /^( *)- +(\S.*)$/.exec(line) ?? [];
		if (key !== undefined) {
			const value = written === '' ? '' : (listOf(written) ?? scalarOf(written));
			if (value === undefined) {
				return undefined;
			}

			entries.set(key, value);
			list = written === '' ? {key, items: []} : undefined;
		} else if (indent !== undefined && list && indent === (list.indent ?? indent)) {
			const text = scalarOf(item!);
			if (text === undefined) {
				return undefined;
			}

			list.indent = indent;
			list.items.push(text);
			entries.set(list.key, list.items);
		} else if (!/^ *(?:#|$)/.test(line)) {
			return undefined;
		}
	}

	return Object.fromEntries(entries);
};

const scalarOf = (written: string): string | undefined => {
	const quoted = /^"([^"\\]*)"$|^'([^']*)'$/.exec(written);
	if (quoted) {
		return quoted[1] ?? quoted[2]!;
	}

	return /^[\w/(\u00A1-\uFFFD]/.test(written) && !/:(?: |$)| #/.test(written) ? written : undefined;
};

const listOf = (written: string): string[] | undefined => {
	if (!written.startsWith('[') || !written.endsWith(']')) {
		return undefined;
	}

	const items = written.slice(1, -1).split(',').map(item => item.trim());
	if (items.length === 1 && items[0] === '') {
		return [];
	}

	const texts = items.map(item => /[[\]{}:#]/.test(item) ? undefined : scalarOf(item));
	return texts.every(text => text !== undefined) ? texts : undefined;
};

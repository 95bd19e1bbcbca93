import {Buffer} from 'node:buffer';
import {closeSync, openSync, readSync} from 'node:fs';
import {dateKeys} from '../markdown/read-date.ts';
import {readText} from './read-text.ts';

/** What lists of posts need to know of one: when it was written, in milliseconds since 1970, and whether it is to be left out. */
export type Glance = {readonly time?: number; readonly isHidden: boolean};

/**
What the front matter of a file says of its date, and of `hidden`, `draft` and `published`.

A look at the first 8 KB and at lines that begin with these keys, not a reading of YAML: a folder of two thousand posts is looked through in the time that YAML takes for a hundred. What can't be read is hidden.
*/
export const glanceAt = (path: string): Glance => {
	const head = headOf(path);
	if (head === undefined) {
		return {isHidden: true};
	}

	const [, mark, rest = ''] = /^(---|\+{3})[ \t]*\r?\n([^]*)/.exec(head) ?? [];
	const end = rest.search(mark === '---' ? /^(?:---|\.{3})\s*$/m : /^\+{3}\s*$/m);
	const values = new Map<string, string>();
	for (const [, key = '', value = ''] of rest.slice(0, end < 0 ? undefined : end).matchAll(/^["']?(\w+)["']?[ \t]*[:=][ \t]*["']?([^"'\r\n#]*)/gm)) {
		values.set(key.toLowerCase(), value.trim().toLowerCase());
	}

	const time = dateKeys.map(key => Date.parse(values.get(key) ?? '')).find(time => !Number.isNaN(time));
	return {
		...(time !== undefined && {time}),
		isHidden: values.get('hidden') === 'true' || values.get('draft') === 'true' || values.get('published') === 'false',
	};
};

const headOf = (path: string) => {
	try {
		const file = openSync(path, 'r');
		try {
			const bytes = Buffer.allocUnsafe(8192);
			return readText(bytes.subarray(0, readSync(file, bytes)));
		} finally {
			closeSync(file);
		}
	} catch {
		return undefined;
	}
};

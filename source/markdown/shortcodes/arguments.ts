import {type Given} from './call.ts';

/**
What a text gives to a call: `"words" or-such`, `key="a value"` and `key: "a value"`, parted by spaces or commas. Keys are in small letters.

What stands in no quotes may be the name of a variable; `valueOf` gives its value. A word that is none stands for itself.
*/
export const givenIn = (text: string, valueOf: (word: string) => string | undefined = word => word): Given => {
	const words: string[] = [];
	const named = new Map<string, string>();
	for (const {groups: {key, quoted, word} = {}} of text.matchAll(given)) {
		const value = quoted === undefined ? valueOf(word!) ?? word! : quoted.slice(1, -1).replaceAll(/\\(["'])/g, '$1');
		if (key === undefined) {
			// Some tags take words that only look like variables.
			words.push(value || word!);
		} else {
			named.set(key.toLowerCase(), value);
		}
	}

	return {text, words, named};
};

const given = /(?:(?<key>[\w-]+)(?:\s*=\s*|:\s+(?=["'\w])|:(?=["'])))?(?:(?<quoted>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`)|(?<word>[^\s,]+))/g;

/** The first of some names that something is given by, or nothing. */
export const namedIn = ({named}: Given, ...keys: readonly string[]): string => keys.map(key => named.get(key) ?? '').find(value => value !== '') ?? '';

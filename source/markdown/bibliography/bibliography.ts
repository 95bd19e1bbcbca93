import {entries} from 'bibtex-parse';
import {withoutLatex} from './latex.ts';
import {type Entry, type Reference, referenceOf} from './reference.ts';

/** The works that can be cited. */
export type Bibliography = {
	/** The work of a key, if there is one. */
	readonly referenceTo: (key: string) => Reference | undefined;

	/** The keys of all works, in the order of their texts. */
	readonly keys: readonly string[];
};

/** The bibliography that texts in BibTeX make. An entry is read when it is asked for; one that is broken has its key only, and breaks no other. */
export const bibliographyOf = (texts: readonly string[]): Bibliography => {
	const written = new Map<string, string>();
	const strings: string[] = [];
	for (const text of texts) {
		const starts = [...text.matchAll(/^[ \t]*@(\w+)\s*[{(]\s*([^\s,}]*)/gm)];
		for (const [index, {index: start, 1: kind, 2: key}] of starts.entries()) {
			const entry = text.slice(start, starts[index + 1]?.index);
			if (/^string$/i.test(kind!)) {
				strings.push(entry);
			} else if (!/^(?:comment|preamble)$/i.test(kind!) && !written.has(key!)) {
				written.set(key!, entry);
			}
		}
	}

	const read = new Map<string, Reference>();
	return {
		keys: [...written.keys()],
		referenceTo(key) {
			const entry = written.get(key);
			const reference = entry === undefined ? undefined : read.get(key) ?? referenceOf(entryIn(entry, strings, key));
			if (reference) {
				read.set(key, reference);
			}

			return reference;
		},
	};
};

const entryIn = (text: string, strings: readonly string[], key: string): Entry => {
	try {
		// What stands behind its last brace is a remark.
		const whole = text.slice(0, Math.max(text.lastIndexOf('}'), text.lastIndexOf(')')) + 1);
		return entries([...strings, withoutLatex(whole)].join('\n')).find(entry => entry.key === key) ?? {key};
	} catch {
		return {key};
	}
};

import {endOfLine} from './interruption.ts';

/** What tells, for the tags of a text from its start on, whether the element that begins at an index stands among words: it ends on its line, and the line holds more than elements. */
export const elementsAmongWords = (text: string): (index: number) => boolean => {
	let end = -1;
	let among: ReadonlySet<number> = new Set();

	return index => {
		if (index >= end) {
			const start = text.lastIndexOf('\n', index) + 1;
			end = endOfLine(text, index);
			among = new Set(elementsIn(text.slice(start, end)).map(element => start + element));
		}

		return among.has(index);
	};
};

/** Where the elements begin that end on a line, if words stand beside them. */
const elementsIn = (line: string): readonly number[] => {
	const open: number[] = [];
	const ended: number[] = [];
	let hasWords = false;
	for (const {0: found, 1: tag, 2: slash, index} of line.replace(/^[ \t]*(?:(?:[*+-]|\d{1,9}[.)]|>)[ \t]+)*/, mark => ' '.repeat(mark.length)).matchAll(part)) {
		if (tag === undefined) {
			hasWords ||= open.length === 0 && found.trim() !== '';
		} else if (slash === '/') {
			ended.push(...open.splice(-1));
		} else {
			(tag.endsWith('/>') ? ended : open).push(index);
		}
	}

	return hasWords ? ended : [];
};

const part = /(<(\/?)[a-z](?:[^<>{}]|{[^{}]*})*>)|[^<]+|</gi;

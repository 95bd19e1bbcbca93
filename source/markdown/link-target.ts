/** Where a link leads and what it is called, as the author wrote both, and the index behind. */
export type LinkTarget = {readonly href: string; readonly title: string; readonly end: number};

/**
The target in round brackets that starts at an index of a text, the one behind the opening bracket: `/address "title")`.

Brackets in an address nest no more than 32 deep, as in cmark: then text that opens bracket upon bracket is not read again and again.
*/
export const linkTargetAt = (text: string, index: number): LinkTarget | undefined => {
	const from = behindSpace(text, index);
	const to = text[from] === '<' ? pointedEnd(text, from) : bareEnd(text, from);
	if (to === -1) {
		return undefined;
	}

	const href = text[from] === '<' ? text.slice(from + 1, to - 1) : text.slice(from, to);
	let end = behindSpace(text, to);
	let title = '';
	// A title stands apart from the address.
	if (end > to) {
		titled.lastIndex = end;
		const found = titled.exec(text);
		if (found) {
			title = found[0].slice(1, -1);
			end = behindSpace(text, titled.lastIndex);
		}
	}

	return text[end] === ')' ? {href, title, end: end + 1} : undefined;
};

const titled = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\((?:\\[^]|[^()\\])*\)/y;

const behindSpace = (text: string, index: number): number => {
	let behind = index;
	while (text[behind] === ' ' || text[behind] === '\t' || text[behind] === '\n') {
		behind++;
	}

	return behind;
};

/** The index behind an address in pointed brackets. */
const pointedEnd = (text: string, from: number): number => {
	for (let index = from + 1; index < text.length; index++) {
		switch (text[index]) {
			case '>': {
				return index + 1;
			}

			case '\\': {
				index++;
				break;
			}

			case '<':
			case '\n': {
				return -1;
			}

			default:
		}
	}

	return -1;
};

/** The index behind an address without brackets around it. */
const bareEnd = (text: string, from: number): number => {
	let depth = 0;
	let index = from;
	for (; index < text.length; index++) {
		const character = text[index]!;
		if (character <= ' ') {
			break;
		}

		if (character === '\\' && isAsciiPunctuation(text[index + 1])) {
			index++;
		} else if (character === '(') {
			depth++;
			if (depth > 32) {
				return -1;
			}
		} else if (character === ')') {
			depth--;
			if (depth < 0) {
				break;
			}
		}
	}

	return depth > 0 ? -1 : index;
};

/** Whether a backslash before a character takes its meaning away. */
export const isAsciiPunctuation = (character: string | undefined): boolean => character !== undefined && /^[!-/:-@[-`{-~]$/.test(character);

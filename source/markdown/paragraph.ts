import {behindIndent, endOfLine, isInterruption} from './interruption.ts';
import {isTableAt} from './table.ts';

/** The lines at the start of a text that are one paragraph, or, with a line of `=` or `-` beneath them, one heading. */
export type ParagraphLines = {
	readonly text: string;

	/** All of it, the line beneath a heading as well, without the last line end. */
	readonly raw: string;

	/** The level of the heading, or 0 for a paragraph. */
	readonly level: 0 | 1 | 2;
};

/** The paragraph at the start of a text, by the CommonMark specification and, for tables, GitHub's. Its first line is taken for one of a paragraph, whatever it says. */
export const paragraphIn = (source: string): ParagraphLines => {
	let lineStart = 0;
	let lineEnd = endOfLine(source, 0);
	for (let next = lineEnd + 1; next < source.length; next = lineEnd + 1) {
		const first = behindIndent(source, next);
		const character = source[first];
		if (character === undefined || character === '\n') {
			break;
		}

		// A letter begins nothing but more of the paragraph; nor does what is indented like code.
		if (!isLetter(character) && first - next < 4 && source[first - 1] !== '\t') {
			underline.lastIndex = first;
			if (underline.test(source)) {
				return {text: source.slice(0, lineEnd), raw: source.slice(0, endOfLine(source, first)), level: character === '=' ? 1 : 2};
			}

			if (lineStart > 0 && isTableAt(source, lineStart)) {
				lineEnd = lineStart - 1;
				break;
			}

			if (isInterruption(source, first)) {
				break;
			}
		}

		lineStart = next;
		lineEnd = endOfLine(source, first);
	}

	const text = source.slice(0, lineEnd);
	return {text, raw: text, level: 0};
};

const isLetter = (character: string) => (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') || character > '\u007F';

const underline = /(?:=+|-+)[ \t]*(?:\n|$)/y;

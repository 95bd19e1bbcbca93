/** A line of a text, and whether it stands in fenced code. */
export type WrittenLine = {readonly text: string; readonly isCode: boolean};

/** The lines of a text. Fences themselves are code, too. */
export const writtenLinesIn = (text: string): WrittenLine[] => {
	let fence: string | undefined;
	return text.split('\n').map((line): WrittenLine => {
		// A fence may begin an item of a list.
		const [, mark, info = ''] = /^\s*(?:(?:[*+-]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
		if (fence === undefined) {
			fence = mark?.startsWith('`') && info.includes('`') ? undefined : mark;
			return {text: line, isCode: fence !== undefined};
		}

		if (mark?.startsWith(fence) && line.trim() === mark) {
			fence = undefined;
		}

		return {text: line, isCode: true};
	});
};

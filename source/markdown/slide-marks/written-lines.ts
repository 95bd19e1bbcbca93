/** A line of a text, and whether it stands in fenced code. */
export type WrittenLine = {readonly text: string; readonly isCode: boolean};

/** The lines of a text. Fences themselves are code, too. */
export const writtenLinesIn = (text: string): WrittenLine[] => {
	let fence: string | undefined;
	return text.split('\n').map((line): WrittenLine => {
		const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
		if (fence === undefined) {
			fence = mark?.startsWith('`') && line.trimStart().slice(mark.length).includes('`') ? undefined : mark;
			return {text: line, isCode: fence !== undefined};
		}

		if (mark?.startsWith(fence) && line.trim() === mark) {
			fence = undefined;
		}

		return {text: line, isCode: true};
	});
};

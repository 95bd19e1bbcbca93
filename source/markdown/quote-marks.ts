/** How many marks of quotes the line begins with that an index of a text stands on, at any depth of lists, definitions and quotes. The indices asked for rise: a line may be as long as the text, and is looked at once. */
export const quoteMarksIn = (text: string): ((index: number) => number) => {
	let marks = marksAt(text, 0);
	let lineEnd = text.indexOf('\n');
	return index => {
		if (lineEnd !== -1 && lineEnd < index) {
			const lineStart = text.lastIndexOf('\n', index - 1) + 1;
			marks = marksAt(text, lineStart);
			lineEnd = text.indexOf('\n', lineStart);
		}

		return marks;
	};
};

const marksAt = (text: string, lineStart: number): number => {
	beginning.lastIndex = lineStart;
	return beginning.exec(text)![0].split('>').length - 1;
};

// It always matches, if only nothing.
const beginning = /[ \t]*(?:(?:(?:[-*+:]|\d{1,9}[.)]|\[\^[^\s[\]]+]:)[ \t]+|>[ \t]*))*/y;

import {endOfLine, isInterruption} from '../interruption.ts';

/** Text that hangs from a mark: its lines without what indents them, and the index of the line end behind it. */
export type Hanging = {readonly text: string; readonly end: number};

/**
The text that hangs from a mark: what stands behind it, from an index on, and the lines beneath that are indented by so many columns, with the blank lines between them. A line that goes on with a paragraph need not be indented, if `isLazy`.

	[^1]: A note
	    of two lines

	    and two paragraphs.
*/
export const hangingFrom = (source: string, index: number, indent: number, isLazy = true): Hanging => {
	let end = endOfLine(source, index);
	const lines = [source.slice(index, end)];
	let blanks = lines[0]!.trim() === '' ? 1 : 0;
	lines.length = 1 - blanks;
	for (let next = end + 1; next < source.length; next = endOfLine(source, next) + 1) {
		const {columns, first} = indentAt(source, next);
		if (first === source.length || source[first] === '\n') {
			blanks++;
		} else if (columns < indent && (blanks > 0 || !isLazy || isInterruption(source, first))) {
			break;
		} else {
			end = endOfLine(source, first);
			lines.push(`${'\n'.repeat(blanks)}${' '.repeat(Math.max(0, columns - indent))}${source.slice(first, end)}`);
			blanks = 0;
		}
	}

	return {text: lines.join('\n'), end};
};

/** How far the line that starts at an index is indented, a tab to the next column of four, and where its text begins. */
const indentAt = (source: string, start: number): {readonly columns: number; readonly first: number} => {
	let columns = 0;
	let first = start;
	for (; source[first] === ' ' || source[first] === '\t'; first++) {
		columns += source[first] === '\t' ? 4 - (columns % 4) : 1;
	}

	return {columns, first};
};

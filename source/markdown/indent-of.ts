/** How far all of some lines are indented, in characters, blank ones aside; endlessly, if all are blank. */
export const indentOf = (lines: readonly string[]): number => {
	let indent = Infinity;
	for (const line of lines) {
		const first = line.search(/\S/);
		indent = first === -1 ? indent : Math.min(indent, first);
	}

	return indent;
};

/** A text with spaces for its tabs, each of which goes on to the next column of four. */
export const withoutTabs = (text: string): string => text.includes('\t')
	? text.split('\n').map(line => {
		let expanded = '';
		for (const [index, part] of line.split('\t').entries()) {
			expanded += (index === 0 ? '' : ' '.repeat(4 - (expanded.length % 4))) + part;
		}

		return expanded;
	}).join('\n')
	: text;

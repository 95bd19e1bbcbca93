import {type WrittenLine} from '../written-lines.ts';

/**
Lines in which the divisions that Pandoc and Quarto have for slides are comments of presenterm's: columns side by side, and lists that are seen item by item. Each stretch of notes is one line that `noteOf` makes of it.

	:::: columns                 <!-- column_layout: [40, 60] -->
	::: {.column width="40%"}    <!-- column: 0 -->
	Left                         Left
	:::
	::: {.column width="60%"}    <!-- column: 1 -->
	Right                        Right
	:::
	::::                         <!-- reset_layout -->
*/
export const withoutPandocDivisions = (lines: readonly WrittenLine[], noteOf: (text: string) => string): readonly WrittenLine[] => {
	if (!lines.some(({isCode, text}) => !isCode && opening.test(text))) {
		return lines;
	}

	// What is open: the marks that end it, or nothing for a division that is none of these.
	const ends: Array<string | undefined> = [];
	let column = 0;
	let notes: string[] | undefined;
	const written = lines.flatMap((line, index): readonly WrittenLine[] => {
		const {isCode, text} = line;
		const isDivision = !isCode && /^\s*:{3,}/.test(text);
		const isEnd = isDivision && bare.test(text);
		if (notes) {
			const said = notes;
			if (!isEnd) {
				said.push(text);
				return [];
			}

			notes = undefined;
			return marked(noteOf(said.join('\n')));
		}

		if (!isDivision) {
			return [line];
		}

		if (isEnd) {
			const end = ends.pop();
			return end === undefined ? [line] : marked(end);
		}

		switch (nameOf(text)) {
			case 'notes': {
				notes = [];
				return [];
			}

			case 'columns': {
				ends.push('<!-- reset_layout -->');
				column = 0;
				return marked(`<!-- column_layout: [${widthsIn(lines, index + 1).join(', ')}] -->`);
			}

			case 'column': {
				ends.push('');
				return marked(`<!-- column: ${column++} -->`);
			}

			case 'fragment': {
				ends.push('');
				return marked('<!-- pause -->');
			}

			case 'incremental': {
				ends.push('<!-- incremental_lists: false -->');
				return marked('<!-- incremental_lists: true -->');
			}

			case 'nonincremental': {
				ends.push('');
				return [];
			}

			default: {
				ends.push(undefined);
				return [line];
			}
		}
	});
	return [...written, ...(notes ?? []).map(text => ({text, isCode: false}))];
};

const opening = /^\s*:{3,}\s*(?:{[^}]*\.)?(?:columns|fragment|(?:non)?incremental|notes)\b/i;
const bare = /^\s*:{3,}\s*$/;

const nameOf = (line: string): string => /^\s*:{3,}\s*(?:{[^}]*?\.)?(columns?|fragment|(?:non)?incremental|notes)(?=[\s:}]|$)/i.exec(line)?.[1]!.toLowerCase() ?? '';

const marked = (text: string): readonly WrittenLine[] => ['', text, ''].map(one => ({text: one, isCode: false}));

/** How wide the columns are, in relation to one another, that stand from a line on. */
const widthsIn = (lines: readonly WrittenLine[], from: number): readonly number[] => {
	const widths: number[] = [];
	let depth = 1;
	for (let index = from; index < lines.length && depth > 0; index++) {
		const {isCode, text} = lines[index]!;
		if (isCode || !/^\s*:{3,}/.test(text)) {
			continue;
		}

		if (depth === 1 && nameOf(text) === 'column') {
			widths.push(Math.round(Number(/width\s*=\s*"?(\d+(?:\.\d+)?)%/.exec(text)?.[1] ?? 50)));
		}

		depth += bare.test(text) ? -1 : 1;
	}

	return widths;
};

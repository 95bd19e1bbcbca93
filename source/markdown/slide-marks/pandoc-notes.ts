import {type WrittenLine} from './written-lines.ts';

/** Lines in which each stretch of notes, `::: notes` as Pandoc and Quarto have them, is one line that `noteOf` makes of it. */
export const withoutPandocNotes = (lines: readonly WrittenLine[], noteOf: (text: string) => string): readonly WrittenLine[] => {
	const written: WrittenLine[] = [];
	let notes: string[] | undefined;
	for (const line of lines) {
		const {isCode, text} = line;
		if (notes && !isCode && /^:{3,}\s*$/.test(text)) {
			written.push({text: '', isCode}, {text: noteOf(notes.join('\n')), isCode}, {text: '', isCode});
			notes = undefined;
		} else if (notes) {
			notes.push(text);
		} else if (!isCode && /^:{3,}\s*(?:notes|{\s*\.notes\s*})\s*$/i.test(text)) {
			notes = [];
		} else {
			written.push(line);
		}
	}

	return [...written, ...(notes ?? []).map(text => ({text, isCode: false}))];
};

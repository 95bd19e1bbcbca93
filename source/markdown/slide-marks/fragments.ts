import {type WrittenLine} from '../written-lines.ts';

/** Lines in which what reveal.js shows later, `<!-- .element: class="fragment" -->`, has presenterm's comments: a pause before a paragraph, and items one by one in a list that has such an item. */
export const withFragments = (lines: readonly WrittenLine[]): readonly WrittenLine[] => {
	const written: WrittenLine[] = [];
	let isListOpen = false;
	let isPaused = false;
	for (const line of lines) {
		const {isCode, text} = line;
		if (isListOpen && !isCode && text.trim() !== '' && !isOfList(text)) {
			written.push(...marked('<!-- incremental_lists: false -->'));
			isListOpen = false;
		}

		isPaused &&= !isCode && text.trim() !== '';
		written.push(line);
		if (isCode || isPaused || !/<!--\s*\.?element\b[^>]*\bfragment\b/.test(text) || /^#{1,6}\s/.test(text) || (isListOpen && isOfList(text))) {
			continue;
		}

		const start = startOf(written);
		if (isItem(written[start]!.text)) {
			written.splice(start, 0, ...(isListOpen ? [] : marked('<!-- incremental_lists: true -->')));
			isListOpen = true;
		} else if (!/^\s*<!--/.test(written[start]!.text)) {
			written.splice(start, 0, ...marked('<!-- pause -->'));
			isPaused = true;
		}
	}

	return written;
};

/** Where the block begins that the last line belongs to: a paragraph, all of a list, or the code above it. */
const startOf = (lines: readonly WrittenLine[]): number => {
	const above = lines.length - (lines.at(-2)?.text.trim() === '' ? 3 : 2);
	if (/^\s*<!--/.test(lines.at(-1)!.text) && lines[above]?.isCode) {
		return lines.findLastIndex((line, index) => index <= above && !line.isCode) + 1;
	}

	const isInList = isOfList(lines.at(-1)!.text);
	const goesOn = ({isCode, text}: WrittenLine, before: WrittenLine | undefined) =>
		!isCode && (text.trim() !== '' || (isInList && isOfList(before?.text ?? ''))) && !/^(?:#{1,6}\s|-{2,}\s*$|<!--)/.test(text);
	return lines.findLastIndex((line, index) => index < lines.length - 1 && !goesOn(line, lines[index - 1])) + 1;
};

const isItem = (text: string) => /^\s*(?:[*+-]|\d{1,9}[.)])\s/.test(text);

const isOfList = (text: string) => isItem(text) || /^[ \t]+\S/.test(text);

const marked = (text: string): readonly WrittenLine[] => ['', text, ''].map(one => ({text: one, isCode: false}));

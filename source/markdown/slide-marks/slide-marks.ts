import {behindFrontMatter} from './front-matter.ts';
import {isDeck} from './is-deck.ts';
import {withoutClasses} from './remark-classes.ts';
import {type WrittenLine, writtenLinesIn} from './written-lines.ts';

/** A text whose slides are marked in one way only, and whether it is written as slides. */
export type Marked = {readonly text: string; readonly isDeck: boolean};

/**
The marks of other programs for slides as presenterm's comments, which the deck knows: `pause`, `speaker_note: …` and `column: …`.

They are those of remark (`--`, `???`, `class: …`, `.class[…]`), patat (`. . .`), Slidev (front matter for each slide, `::right::`), reveal.js (`Note:`) and Deckset (`^ note`, `[.autoscale: true]`). Slides are parted by rules, as they were, or by `end_slide`. A text that is no deck stays as it is.
*/
export const readSlideMarks = (text: string, frontMatter: string): Marked => {
	if (!mayBeDeck.test(text) && !/^(?:marp|headingDivider):/m.test(frontMatter)) {
		return {text, isDeck: false};
	}

	const lines = writtenLinesIn(text);
	if (!isDeck(lines, frontMatter)) {
		return {text, isDeck: false};
	}

	const isRemark = lines.some(({isCode, text: line}) => !isCode && /^(?:\?\?\?|--|\.[a-z][\w-]*(?:\.[\w-]+)*\[|(?:class|name|layout|template|exclude|count): .*)\s*$/.test(line));
	const isReveal = /<!--\s*\.(?:slide|element):/.test(text);
	const dividing = Number(/^headingDivider:\s*(\d)/m.exec(frontMatter)?.[1] ?? 0);
	const rewritten = rewrite(lines, {isRemark, isReveal, dividing});
	return {text: isRemark ? withoutClasses(rewritten) : rewritten.map(line => line.text).join('\n'), isDeck: true};
};

const mayBeDeck = /^[ \t]*(?:-{3,}[ \t]*$|<!--\s*(?:end_slide|column|incremental_|new_?line|font_size|alignment:|reset_layout|jump_to_middle|no_footer|skip_slide|\.slide))/m;

/** Whose marks are to be found. `dividing` is the lowest level of Marp's headings that begin a slide without a rule. */
type Program = {readonly isRemark: boolean; readonly isReveal: boolean; readonly dividing: number};

const rewrite = (lines: readonly WrittenLine[], {dividing, isRemark, isReveal}: Program): WrittenLine[] => {
	const written: WrittenLine[] = [];
	const mark = (text: string) => {
		// A comment right under a paragraph would be part of it.
		written.push(plain(''), plain(text), plain(''));
	};

	let index = isRemark ? behindProperties(lines, 0) : 0;
	while (index < lines.length) {
		const line = lines[index]!;
		const {text} = line;
		index++;
		if (line.isCode) {
			written.push(line);
		} else if (/^-{3,}\s*$/.test(text) && (isRemark || isBlank(written.at(-1)))) {
			written.push(plain(''), plain('---'), plain(''));
			index = behindFrontMatter(lines, index) ?? (isRemark ? behindProperties(lines, index) : index);
		} else if ((isRemark && /^--\s*$/.test(text)) || /^\. \. \.\s*$/.test(text)) {
			mark('<!-- pause -->');
		} else if (text.trim() === '???' || (isReveal ? /^notes?:/i : /^notes?:\s*$/i).test(text)) {
			const end = endOfSlide(lines, index);
			mark(noteOf([text.replace(/^(?:\?{3}\s*$|notes?:)/i, ''), ...lines.slice(index, end).map(one => one.text)].join('\n')));
			index = end;
		} else if (/^#{1,6}\s/.test(text) && text.indexOf(' ') <= dividing) {
			mark('---');
			written.push(line);
		} else if (/^\^ ?\S/.test(text)) {
			mark(noteOf(text.slice(1)));
		} else if (/^::[a-z][\w-]*::\s*$/.test(text)) {
			mark(slotMarkOf(text));
		} else if (!/^(?:<<<\s*\S.*|\[\.[a-z][\w-]*:.*])\s*$/.test(text)) {
			written.push(line);
		}
	}

	return written;
};

const plain = (text: string): WrittenLine => ({text, isCode: false});

const isBlank = (line: WrittenLine | undefined) => (line?.text ?? '').trim() === '';

/** A comment ends where a comment in it would. */
const noteOf = (text: string) => `<!-- speaker_note: ${text.replaceAll('-->', '-- >').trim()} -->`;

/** The columns of Slidev have names. */
const slotMarkOf = (text: string) => {
	const name = text.replaceAll(/[:\s]/g, '');
	return name === 'bottom' ? '<!-- reset_layout -->' : `<!-- column: ${name === 'left' || name === 'default' ? 0 : 1} -->`;
};

/** The index of the line that ends the slide which a line belongs to. */
const endOfSlide = (lines: readonly WrittenLine[], from: number): number => {
	const end = lines.findIndex(({isCode, text}, index) => index >= from && !isCode && /^-{2,}\s*$/.test(text));
	return end === -1 ? lines.length : end;
};

/** The index behind the properties of a slide in remark, which stand on its first lines. */
const behindProperties = (lines: readonly WrittenLine[], from: number): number => {
	let index = from;
	while (isBlank(lines[index]) && index < lines.length) {
		index++;
	}

	const start = index;
	while (/^(?:name|class|continued|layout|template|count|exclude|background-(?:image|color|position|size)):/.test(lines[index]?.text ?? '')) {
		index++;
	}

	return index === start ? from : index;
};

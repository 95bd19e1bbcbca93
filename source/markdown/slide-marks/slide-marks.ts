import {type WrittenLine, writtenLinesIn} from '../written-lines.ts';
import {isDeckset, withoutCommands} from './deckset.ts';
import {dividingLevelsIn, headingLevelAt} from './dividing-levels.ts';
import {withFragments} from './fragments.ts';
import {behindFrontMatter, behindProperties, layoutIn, sightIn} from './front-matter.ts';
import {isDeck, isForSlides} from './is-deck.ts';
import {withoutPandocDivisions} from './pandoc-divisions.ts';
import {withoutDecksetWords, withoutPictureWords} from './picture-words.ts';
import {isMarp, isReveal, isSlidev, isXaringan} from './programs.ts';
import {isRemark, isSurelyRemark, pictureOf, withoutRemarksOwn} from './remark.ts';
import {withoutClasses} from './remark-classes.ts';
import {notesSeparatorIn, withoutSeparators} from './separators.ts';

/** A text whose slides are marked in one way only, and whether it is written as slides. */
export type Marked = {readonly text: string; readonly isDeck: boolean};

/**
The marks of other programs for slides as presenterm's comments, which the deck knows: `pause`, `speaker_note: …` and `column: …`.

They are those of remark (`--`, `???`, `class: …`, `.class[…]`), patat (`. . .`), Slidev (front matter for each slide, `::right::`), reveal.js (`Note:`, fragments, separators of one's own), Pandoc (`::: notes`, `::: columns`) and Deckset (`^ note`, `[.column]`). Slides are parted by rules, as they were, or by `end_slide`. A text that is no deck stays as it is; `isSure` tells of one that is.
*/
export const readSlideMarks = (text: string, frontMatter: string, isSure = false): Marked => {
	if (!isSure && !mayBeDeck.test(text) && !isForSlides(frontMatter)) {
		return {text, isDeck: false};
	}

	const asWritten = writtenLinesIn(text);
	if (!isSure && !isDeck(asWritten, frontMatter)) {
		return {text, isDeck: false};
	}

	const lines = withoutPandocDivisions(asWritten, noteOf);
	const program = programOf(lines, text, frontMatter);
	const {isForDeckset, isForRemark, isForReveal} = program;
	const ofReveal = isForReveal ? withFragments(withoutSeparators(lines, frontMatter)) : lines;
	const ofRemark = isForRemark ? withoutRemarksOwn(ofReveal) : ofReveal;
	const ofDeckset = isForDeckset ? withoutCommands(ofRemark, frontMatter) : ofRemark;
	const withoutWords = isMarp(frontMatter) ? withoutPictureWords : (isForDeckset ? withoutDecksetWords : uncentred);
	const rewritten = rewrite(ofDeckset.map(line => line.isCode ? line : plain(withoutWords(line.text))), {...program, dividing: dividingLevelsIn(asWritten, frontMatter, lines !== asWritten)});
	return {text: isForRemark ? withoutClasses(rewritten) : rewritten.map(line => line.text).join('\n'), isDeck: true};
};

const mayBeDeck = /<!--\s*\.(?:slide|element)\b|^[ \t]*(?:-{3,}[ \t]*$|<!--\s*(?:end_slide|column|incremental_|new_?line|font_size|alignment:|reset_layout|jump_to_middle|no_footer|skip_slide)|\.(?:(?:left|right)-column|pull-(?:left|right))\[|\[\.[a-z]|:{3,}[ \t]*(?:{[ \t]*\.)?(?:fragment|(?:non)?incremental|notes)\b|->.*<-[ \t]*$)/im;

/** Whose marks are to be found, the front matter of the first slide, and what notes begin with, if that is said. `dividing` are the levels of headings that begin a slide without a rule. */
type Program = {
	readonly head: string;
	readonly notes: string | undefined;
	readonly isForDeckset: boolean;
	readonly isForRemark: boolean;
	readonly isForReveal: boolean;

	/** Whether slides have front matter of their own. */
	readonly isHeaded: boolean;

	/** Whether a rule parts slides wherever it stands. */
	readonly isParted: boolean;
	readonly dividing: ReadonlySet<number>;
};

const programOf = (lines: readonly WrittenLine[], text: string, frontMatter: string): Omit<Program, 'dividing'> => {
	const isForReveal = isReveal(text, frontMatter);
	const isForRemark = isXaringan(frontMatter) || (!isForReveal && isRemark(lines));
	const isForSlidev = isSlidev(frontMatter);
	return {
		isForDeckset: isDeckset(lines, frontMatter),
		isForRemark,
		isForReveal,
		isHeaded: isForSlidev || !isForRemark || !isSurelyRemark(lines),
		isParted: isForSlidev || isForRemark,
		head: isForSlidev && !/^layout:/m.test(frontMatter) ? 'layout: cover' : frontMatter,
		notes: notesSeparatorIn(frontMatter),
	};
};

const rewrite = (lines: readonly WrittenLine[], {dividing, head, isForDeckset, isForRemark, isForReveal, isHeaded, isParted, notes}: Program): WrittenLine[] => {
	const written: WrittenLine[] = [];
	const mark = (text: string) => {
		// A comment right under a paragraph would be part of it.
		written.push(plain(''), plain(text), plain(''));
	};

	// Elsewhere, one right beneath a line underlines a heading.
	const isRule = (text: string) => /^-{3,}\s*$/.test(text) && (isParted || isBlank(written.at(-1)));
	const isNotes = (text: string) => text.trim() === '???' || (isForReveal ? /^notes?:/i : /^notes?:\s*$/i).test(text) || (notes !== undefined && text.toLowerCase().startsWith(notes));
	// Divisions that are open, in which headings begin no slide.
	let depth = 0;
	// What a layout shows at the right, which comes when the slide ends.
	let atRight = '';
	const markEnd = () => {
		if (atRight !== '') {
			mark('<!-- column: 1 -->');
			mark(atRight);
			atRight = '';
		}
	};

	const markLayout = (frontMatter: string) => {
		const layout = layoutIn(frontMatter);
		if (layout === undefined) {
			return;
		}

		mark(`<!-- layout: ${layout} -->`);
		const sight = sightIn(frontMatter, layout);
		if (sight !== undefined && layout.endsWith('-right')) {
			mark('<!-- column_layout: [1, 1] -->');
			mark('<!-- column: 0 -->');
			atRight = sight;
		} else if (sight !== undefined) {
			mark(sight);
		}
	};

	const markPicture = (settings: string, from: number) => {
		const picture = isForRemark || isForReveal ? pictureOf(settings, nextSeen(lines, from)) : undefined;
		if (picture !== undefined) {
			mark(picture);
		}
	};

	const isPause = (text: string) => /^[ \t]*\. \. \.\s*$/.test(text) || (!isForDeckset && /^\^\s*$/.test(text));
	const isNote = (text: string) => /^\^ ?\S/.test(text) || (isForDeckset && /^\^\s*$/.test(text));
	const behindSettings = (from: number) => (isHeaded ? behindFrontMatter(lines, from) : undefined) ?? (isForRemark ? behindProperties(lines, from) : from);
	let index = isForRemark ? behindProperties(lines, 0) : 0;
	markLayout([head, ...lines.slice(0, index).map(one => one.text)].join('\n'));
	while (index < lines.length) {
		const line = lines[index]!;
		const {text} = line;
		const level = headingLevelAt(lines, index);
		index++;
		depth += line.isCode ? 0 : stepOf(text);
		if (line.isCode) {
			written.push(line);
		} else if (isRule(text)) {
			markEnd();
			written.push(plain(''), plain('---'), plain(''));
			const start = index;
			index = behindSettings(start);
			const settings = lines.slice(start, index).map(one => one.text).join('\n');
			markLayout(settings);
			markPicture(settings, index);
			depth = 0;
		} else if (isPause(text)) {
			// In an item of a list it stays one of its blocks.
			mark(`${/^[ \t]*/.exec(text)![0]}<!-- pause -->`);
		} else if (isNotes(text)) {
			const end = endOfSlide(lines, index);
			const said = text.replace(/^(?:\?{3}\s*$|notes?:)/i, '');
			mark(noteOf([said === text ? text.slice(notes?.length) : said, ...lines.slice(index, end).map(one => one.text)].join('\n')));
			index = end;
		} else if (/^<!--\s*\.slide\b.*-->\s*$/.test(text)) {
			written.push(line);
			markPicture(text, index);
		} else if (dividing.has(level) && depth <= 0) {
			markEnd();
			mark('---');
			written.push(line);
		} else if (isNote(text)) {
			const end = endOfNote(lines, index);
			mark(noteOf([text.slice(1), ...lines.slice(index, end).map(one => one.text)].join('\n')));
			index = end;
		} else if (/^::\s*[a-z][\w-]*\s*::\s*$/.test(text)) {
			mark(slotMarkOf(text));
		} else if (!/^(?:<<<\s*\S.*|\[\.[a-z][\w-]*:.*])\s*$/.test(text)) {
			written.push(line);
		}
	}

	markEnd();
	return written;
};

/** A line without the arrows that set it in the middle for mdp. */
const uncentred = (line: string): string => /^->\s*(.*\S)\s*<-\s*$/.exec(line)?.[1] ?? line;

const plain = (text: string): WrittenLine => ({text, isCode: false});

const isBlank = (line: WrittenLine | undefined) => (line?.text ?? '').trim() === '';

/** A comment ends where a comment in it would. */
const noteOf = (text: string) => `<!-- speaker_note: ${text.replaceAll('-->', '-- >').trim()} -->`;

/** The columns of Slidev have names. What layouts of one's own have more, as a title and a foot, is as wide as the slide. */
const slotMarkOf = (text: string) => {
	const column = ['left', 'right'].indexOf(text.replaceAll(/[:\s]/g, '').replace('default', 'left'));
	return column === -1 ? '<!-- reset_layout -->' : `<!-- column: ${column} -->`;
};

/** The first line from an index on that isn't blank. */
const nextSeen = (lines: readonly WrittenLine[], from: number): string | undefined => {
	let index = from;
	while (index < lines.length && isBlank(lines[index])) {
		index++;
	}

	return lines[index]?.text;
};

/** The index of the line that ends the slide which a line belongs to. */
const endOfSlide = (lines: readonly WrittenLine[], from: number): number => {
	let end = from;
	while (end < lines.length && (lines[end]!.isCode || !/^(?:-{2,}|<!-- end_slide -->)\s*$/.test(lines[end]!.text))) {
		end++;
	}

	return end;
};

/** The index of the line that ends a note of Deckset's, which is a paragraph or a list. */
const endOfNote = (lines: readonly WrittenLine[], from: number): number => {
	let end = from;
	while (end < lines.length && !isBlank(lines[end]) && !/^(?:\^|-{3,}\s*$|#{1,6}\s|!\[|\[\.|<!--)/.test(lines[end]!.text)) {
		end++;
	}

	return end;
};

/** By how much a line changes how many divisions, or columns, are open. */
const stepOf = (text: string): number => {
	if (/^(?:<!-- reset_layout\b|\s*:{3,}\s*$)/.test(text)) {
		return -1;
	}

	return /^(?:<!-- column_layout\b|\s*:{3,})/.test(text) ? 1 : 0;
};

import {type WrittenLine, writtenLinesIn} from '../written-lines.ts';
import {behindFrontMatter, layoutIn, sightIn} from './front-matter.ts';
import {forSlides, isDeck} from './is-deck.ts';
import {withoutPictureWords} from './marp-pictures.ts';
import {withoutPandocDivisions} from './pandoc-divisions.ts';
import {isMarp, isSlidev} from './programs.ts';
import {withoutClasses} from './remark-classes.ts';

/** A text whose slides are marked in one way only, and whether it is written as slides. */
export type Marked = {readonly text: string; readonly isDeck: boolean};

/**
The marks of other programs for slides as presenterm's comments, which the deck knows: `pause`, `speaker_note: …` and `column: …`.

They are those of remark (`--`, `???`, `class: …`, `.class[…]`), patat (`. . .`), Slidev (front matter for each slide, `::right::`), reveal.js (`Note:`), Pandoc (`::: notes`, `::: columns`) and Deckset (`^ note`, `[.autoscale: true]`). Slides are parted by rules, as they were, or by `end_slide`. A text that is no deck stays as it is; `isSure` tells of one that is.
*/
export const readSlideMarks = (text: string, frontMatter: string, isSure = false): Marked => {
	if (!isSure && !mayBeDeck.test(text) && !forSlides.test(frontMatter)) {
		return {text, isDeck: false};
	}

	const asWritten = writtenLinesIn(text);
	if (!isSure && !isDeck(asWritten, frontMatter)) {
		return {text, isDeck: false};
	}

	const lines = withoutPandocDivisions(asWritten, noteOf);
	const isRemark = lines.some(({isCode, text: line}) => !isCode && /^(?:\?\?\?|--|\.[a-z][\w-]*(?:\.[\w-]+)*\[|(?:class|name|layout|template|exclude|count): .*)\s*$/.test(line));
	const isReveal = /<!--\s*\.(?:slide|element):/.test(text);
	const bare = lines.map(line => line.isCode ? line : plain(isMarp(frontMatter) ? withoutPictureWords(line.text) : uncentred(line.text)));
	const rewritten = rewrite(bare, {isRemark, isReveal, isSlidev: isSlidev(frontMatter), head: isSlidev(frontMatter) && !/^layout:/m.test(frontMatter) ? 'layout: cover' : frontMatter, dividing: dividingLevelOf(lines, frontMatter, lines !== asWritten)});
	return {text: isRemark ? withoutClasses(rewritten) : rewritten.map(line => line.text).join('\n'), isDeck: true};
};

/** The lowest level of headings that begin a slide without a rule. Marp is told; patat, Pandoc and Quarto have the level of the first heading that something follows, where there are no rules. */
const dividingLevelOf = (lines: readonly WrittenLine[], frontMatter: string, isForPandoc: boolean): number => {
	const said = /^headingDivider:\s*(\d)/m.exec(frontMatter)?.[1];
	if (said !== undefined || !(isForPandoc || /^(?:patat|format):/m.test(frontMatter)) || lines.some(({isCode, text}) => !isCode && /^-{3,}\s*$/.test(text))) {
		return Number(said ?? 0);
	}

	const seen = lines.filter(({text}) => text.trim() !== '').map(({isCode, text}) => isCode ? 0 : /^#{0,6}(?=\s)/.exec(text)?.[0].length ?? 0);
	return seen.find((level, index) => level > 0 && seen[index + 1] === 0) ?? 0;
};

const mayBeDeck = /^[ \t]*(?:-{3,}[ \t]*$|<!--\s*(?:end_slide|column|incremental_|new_?line|font_size|alignment:|reset_layout|jump_to_middle|no_footer|skip_slide|\.slide)|:{3,}[ \t]*(?:{[ \t]*\.)?notes\b|->.*<-[ \t]*$)/im;

/** Whose marks are to be found, and the front matter of the first slide. `dividing` is the lowest level of headings that begin a slide without a rule. */
type Program = {readonly head: string; readonly isRemark: boolean; readonly isReveal: boolean; readonly isSlidev: boolean; readonly dividing: number};

const rewrite = (lines: readonly WrittenLine[], {dividing, head, isRemark, isReveal, isSlidev: isParted}: Program): WrittenLine[] => {
	const written: WrittenLine[] = [];
	const mark = (text: string) => {
		// A comment right under a paragraph would be part of it.
		written.push(plain(''), plain(text), plain(''));
	};

	// Elsewhere, one right beneath a line underlines a heading.
	const isRule = (text: string) => /^-{3,}\s*$/.test(text) && (isRemark || isParted || isBlank(written.at(-1)));
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

	let index = isRemark ? behindProperties(lines, 0) : 0;
	markLayout([head, ...lines.slice(0, index).map(one => one.text)].join('\n'));
	while (index < lines.length) {
		const line = lines[index]!;
		const {text} = line;
		index++;
		if (line.isCode) {
			written.push(line);
		} else if (isRule(text)) {
			markEnd();
			written.push(plain(''), plain('---'), plain(''));
			const start = index;
			index = behindFrontMatter(lines, index) ?? (isRemark ? behindProperties(lines, index) : index);
			markLayout(lines.slice(start, index).map(one => one.text).join('\n'));
		} else if ((isRemark && /^--\s*$/.test(text)) || /^(?:[ \t]*\. \. \.|\^)\s*$/.test(text)) {
			// In an item of a list it stays one of its blocks.
			mark(`${/^[ \t]*/.exec(text)![0]}<!-- pause -->`);
		} else if (text.trim() === '???' || (isReveal ? /^notes?:/i : /^notes?:\s*$/i).test(text)) {
			const end = endOfSlide(lines, index);
			mark(noteOf([text.replace(/^(?:\?{3}\s*$|notes?:)/i, ''), ...lines.slice(index, end).map(one => one.text)].join('\n')));
			index = end;
		} else if (/^#{1,6}\s/.test(text) && text.indexOf(' ') <= dividing) {
			markEnd();
			mark('---');
			written.push(line);
		} else if (/^\^ ?\S/.test(text)) {
			mark(noteOf(text.slice(1)));
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

/** The index of the line that ends the slide which a line belongs to. */
const endOfSlide = (lines: readonly WrittenLine[], from: number): number => {
	let end = from;
	while (end < lines.length && (lines[end]!.isCode || !/^-{2,}\s*$/.test(lines[end]!.text))) {
		end++;
	}

	return end;
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

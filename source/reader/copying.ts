import {footnotesOf} from '../deck/footnotes.ts';
import {layBlock, layBlocks} from '../layout/block.ts';
import {clip} from '../layout/cells.ts';
import {layPage, type Part, partAt, partsIn} from '../layout/page.ts';
import {roomOf} from '../layout/room.ts';
import {textOfLines} from '../layout/text.ts';
import {type Block, type Code} from '../model/block.ts';
import {type Footnote, type Section} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {rowIn} from './position.ts';
import {areasOfReader, type Reader} from './reader.ts';
import {tell} from './tell.ts';

/** The reader, asking for a text to be put on the clipboard. `what` names it in a few words. */
export const copying = (reader: Reader, text: string, what: string): Reader =>
	text === '' ? tell(reader, 'nothing is there to copy') : {...reader, request: {kind: 'copy', text, what}};

/** Code in view, and where the first of it stands that is seen. */
export type CodeInView = {readonly code: Code; readonly row: number; readonly column: number};

/** The code in view, from the top. */
export const codesInView = ({page, top, ...reader}: Reader): CodeInView[] => {
	const found = new Map<Code, CodeInView>();
	for (const part of partsIn(page, top, areasOfReader(reader).page.height)) {
		for (const [index, line] of part.lines.entries()) {
			const code = line.find(({source}) => source)?.source?.code;
			if (code && !found.has(code)) {
				found.set(code, {code, row: part.top + index, column: 0});
			}
		}
	}

	return [...found.values()];
};

/** The reader, asking for a block of code to be copied, just as it was written. */
export const copyCode = (reader: Reader, {language, text}: Code): Reader => copying(reader, text, `${linesOf(text)}${language === '' ? '' : ` of ${language}`}`);

/** The reader, asking for the block to be copied that is the first to begin in view, or else reaches into it, as plain text. */
export const copyBlock = (reader: Reader): Reader => {
	const {page, top} = reader;
	const blocks = page.parts.slice(partAt(page, top)).filter((part): part is Part & {readonly content: Block | Footnote} => typeof part.content !== 'string');
	const bottom = top + areasOfReader(reader).page.height;
	const content = (blocks.find(part => part.top >= top && part.top < bottom) ?? blocks[0])?.content;
	return content ? copyContent(reader, content) : copying(reader, '', '');
};

/** The reader, asking for a block to be copied, as plain text. */
export const copyContent = (reader: Reader, content: Block | Footnote): Reader => {
	if (content.kind === 'code') {
		return copyCode(reader, content);
	}

	const measure = {width: Infinity, isPlain: true};
	const text = textOfLines(content.kind === 'footnote' ? layBlocks(content.blocks, roomOf(measure)) : layBlock(content, measure)).join('\n');
	return copying(reader, text, briefly(text));
};

/** The reader, asking for the section in view to be copied, with the sections beneath it and the footnotes to them, as plain text; where the title is in view, the whole post. */
export const copySection = (reader: Reader): Reader => {
	const {page, post, top} = reader;
	const part = page.parts[partAt(page, Math.max(rowIn(reader), top + 1))];
	const index = post.sections.findIndex(({id}) => id === part?.section);
	if (part?.content === 'title' || index === -1) {
		return copying(reader, textOfSections(reader, post.sections), 'the whole post');
	}

	const {heading, level} = post.sections[index]!;
	const end = post.sections.findIndex((other, number) => number > index && (other.level <= level || level === 0));
	const name = textOf(heading).replaceAll('\n', ' ');
	return copying(reader, textOfSections(reader, post.sections.slice(index, end === -1 ? undefined : end)), name === '' ? 'what stands before the first heading' : `the section “${name}”`);
};

const textOfSections = ({post}: Reader, sections: readonly Section[]): string => {
	const footnotes = footnotesOf(post).toldBy(sections);
	const {parts} = layPage({...post, sections, footnotes}, {width: Infinity, isPlain: true});
	return textOfLines(parts.filter(({content}) => content !== 'title').flatMap(({lines}) => lines)).join('\n').trimEnd();
};

/** A text in a few words: how it begins, or, if it is longer than a line, how many of them it has. */
export const briefly = (text: string): string => text.includes('\n') ? linesOf(text) : `“${clip(text, 40)}”`;

/** How many lines a text has, in words. */
const linesOf = (text: string): string => {
	const count = text.split('\n').length;
	return count === 1 ? '1 line' : `${count} lines`;
};

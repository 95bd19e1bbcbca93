import {layBlock} from '../layout/block.ts';
import {type Line} from '../layout/line.ts';
import {textOf} from '../model/span.ts';
import {type Slide} from './slide.ts';

/** A slide as data, for other programs. `lines` are its rows as text; the notes are plain text, one line a paragraph, a blank line between blocks. */
export type SlideData = {readonly number: number; readonly title: string; readonly lines: readonly string[]; readonly notes: string};

/** The rows of a slide, title and all, without the margins around them. */
export const linesOf = ({titleLines, page}: Slide): Line[] => {
	const body = page.parts.flatMap(part => part.lines);
	return titleLines.length === 0 ? body : [...titleLines, [], ...body];
};

/** The rows of a slide as text, for printing. */
export const rowsOf = (slide: Slide): string[] => linesOf(slide).map(line => textOf(line).trimEnd());

/** A slide as data. */
export const dataOf = (slide: Slide): SlideData => ({
	number: slide.number,
	title: textOf(slide.title),
	lines: rowsOf(slide),
	notes: notesOf(slide),
});

/** The notes to a slide as plain text: one line a paragraph, a blank line between blocks. */
export const notesOf = ({notes}: Pick<Slide, 'notes'>): string =>
	notes.map(block => layBlock(block, {width: Infinity, isPlain: true}).map(line => textOf(line).trimEnd()).join('\n')).join('\n\n');

import {layBlock} from '../layout/block.ts';
import {type Line} from '../layout/line.ts';
import {textOf} from '../model/span.ts';
import {type Deck} from './deck.ts';
import {type Slide} from './slide.ts';
import {slideAreasOf} from './slide-size.ts';
import {stackedPart} from './stacked-part.ts';

/** A slide as data, for other programs. `lines` are its rows as text; the notes are plain text, one line a paragraph, a blank line between blocks. */
export type SlideData = {readonly number: number; readonly title: string; readonly lines: readonly string[]; readonly notes: string};

/** The rows of a slide, title and all, without the margins around them. */
export const linesOf = ({titleLines, page}: Slide): Line[] => {
	const body = page.parts.flatMap(part => part.lines);
	return titleLines.length === 0 ? body : [...titleLines, [], ...body];
};

/** The rows of a slide of a deck as text, for printing. Columns stand one after the other, as they are read, if the slide has room for that. */
export const rowsOf = (slide: Slide, deck: Made): string[] => linesOf(inReadingOrder(slide, deck)).map(line => textOf(line).trimEnd());

/** How a deck was made: what its slides have room for. */
type Made = Pick<Deck, 'size' | 'delivery'>;

const inReadingOrder = (slide: Slide, {delivery: {isNumbered = false}, size}: Made): Slide => {
	const {body} = slideAreasOf(size, slide.titleLines.length);
	const parts = slide.page.parts.map(part => stackedPart(part, body.width, isNumbered));
	const height = parts.reduce((sum, {lines}) => sum + lines.length, 0);
	return height <= body.height ? {...slide, page: {parts, height}} : slide;
};

/** A slide of a deck as data. */
export const dataOf = (slide: Slide, deck: Made): SlideData => ({
	number: slide.number,
	title: textOf(slide.title),
	lines: rowsOf(slide, deck),
	notes: notesOf(slide),
});

/** The notes to a slide as plain text: one line a paragraph, a blank line between blocks. */
export const notesOf = ({notes}: Pick<Slide, 'notes'>): string =>
	notes.map(block => layBlock(block, {width: Infinity, isPlain: true}).map(line => textOf(line).trimEnd()).join('\n')).join('\n\n');

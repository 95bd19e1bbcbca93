import {layBlock} from '../layout/block.ts';
import {type Size} from '../layout/measure.ts';
import {layTitle} from '../layout/title.ts';
import {writeBlocks} from '../markdown/write-markdown.ts';
import {type Block} from '../model/block.ts';
import {type Post} from '../model/post.ts';
import {type Span, textOf} from '../model/span.ts';
import {type FootnoteTeller, footnotesOf, noteBlocksOf} from './footnotes.ts';
import {joinedLists, type PathOf, portableBlocks, portableSpans} from './portable.ts';
import {notesOf} from './print.ts';
import {showFor} from './show.ts';
import {type Shown} from './shown.ts';
import {slideAreasOf} from './slide-size.ts';
import {type SlideStyle} from './slide-style.ts';
import {type Topic, topicsFor} from './topics.ts';

/**
A post as a deck in Markdown that Marp, Slidev and presenterm open: slides between rules, and the speaker's notes in comments.

No slide is higher than one of the given size, as far as whole blocks, list items, lines of code and rows of tables can be told apart. Notes are written twice, since presenterm knows them by a name and the others by having none.
*/
export const writeDeck = (post: Post, size: Size, style: SlideStyle, pathOf: PathOf): string => {
	const footnotes = footnotesOf(post);
	const show = showFor(post, style);
	const topics = topicsFor(post, style);
	const slides = (topics.length > 0 ? topics : [{kind: 'title'} as const]).flatMap(topic => writtenSlides(contentOf(topic, post, show, footnotes), size, pathOf));
	return `${head}${slides.join('\n\n---\n\n')}\n`;
};

/** What presenterm must be told, and the others leave alone: that rules part slides. */
const head = '---\noptions:\n  end_slide_shorthand: true\n---\n\n';

/** What stands under one title, and what is said to each part of it. A title that stands alone is a heading in the middle of a slide, where all of one may stand. */
type Content = {readonly title: readonly Span[]; readonly isAlone: boolean; readonly isCentred?: boolean; readonly parts: readonly Part[]};
type Part = {readonly blocks: readonly Block[]; readonly notes: readonly Block[]};

const contentOf = (topic: Topic, post: Post, show: ReturnType<typeof showFor>, footnotes: FootnoteTeller): Content => {
	switch (topic.kind) {
		case 'title': {
			// The title itself is the heading.
			const lines = layTitle({...post, title: []}, undefined, {width: Infinity, isPlain: true}).map(line => textOf(line).trim()).filter(line => line !== '');
			const blocks = lines.map(line => ({kind: 'paragraph', text: [{text: line, roles: []}]} as const));
			return {title: post.title, isAlone: true, parts: [{blocks, notes: noteBlocksOf(footnotes.toldBy([post.title, post.subtitle]))}]};
		}

		case 'divider': {
			const {heading} = topic.section;
			return {title: heading, isAlone: true, parts: [{blocks: [], notes: noteBlocksOf(footnotes.toldBy(heading))}]};
		}

		case 'content': {
			const {section} = topic;
			const title = section.level === 0 ? post.title : section.heading;
			return {title, isAlone: false, parts: partsOf(footnotes.withFootnotes(show(section), title))};
		}

		case 'authored': {
			const {isCentred, notes, shown, title} = topic.slide;
			return {title, isAlone: shown.length === 0, isCentred, parts: [...partsOf(footnotes.withFootnotes(shown, title)), {blocks: [], notes}]};
		}
	}
};

const partsOf = (shown: readonly Shown[]): Part[] => shown.map(({content, footnotes, notes = [], whole}) => ({
	blocks: [...(content ? [content] : []), ...noteBlocksOf(footnotes?.seen ?? [])],
	notes: [...(whole ? [whole] : []), ...notes, ...noteBlocksOf(footnotes?.unseen ?? [])],
}));

/** As many slides as what stands under a title needs. */
const writtenSlides = ({isAlone, isCentred = false, parts, title}: Content, size: Size, pathOf: PathOf): readonly string[] => {
	const pages = pagesOf(parts, size, pathOf);
	return pages.map(({blocks, notes}, index) => [
		isCentred && !isAlone && pages.length === 1 ? inMiddle : '',
		writtenTitle(title, isAlone, pages.length > 1 ? ` (${index + 1}/${pages.length})` : ''),
		writeBlocks(joinedLists(blocks), 0),
		writtenNotes(notes),
	].filter(text => text !== '').join('\n\n'));
};

/** What sets a slide in the middle for presenterm, and for Marp. */
const inMiddle = '<!-- jump_to_middle -->\n\n<!-- _class: lead -->';

/** The title of a slide, underlined, as presenterm knows it from headings on the slide. */
const writtenTitle = (title: readonly Span[], isAlone: boolean, count: string): string => {
	const text = portableSpans(title);
	if (textOf(text).trim() === '') {
		return '';
	}

	const counted = portableSpans([...text, {text: count, roles: []}]);
	return isAlone ? writeBlocks([{kind: 'heading', level: 1, text: counted}], 0) : `${writeBlocks([{kind: 'paragraph', text: counted}], 0)}\n===`;
};

/** The parts of a slide on as many pages as they need. What is said to a part stands where it begins. */
const pagesOf = (parts: readonly Part[], size: Size, pathOf: PathOf): readonly Part[] => {
	const {height, width} = slideAreasOf(size, 1).body;
	const pages: Array<{blocks: Block[]; notes: Block[]}> = [{blocks: [], notes: []}];
	let rows = 0;
	for (const {blocks, notes} of parts) {
		const pieces = portableBlocks(blocks, pathOf).flatMap(block => piecesOf(block, height, width));
		let unsaid = notes;
		for (const piece of pieces) {
			const more = rowsOf(piece, width);
			if (rows > 0 && rows + 1 + more > height) {
				pages.push({blocks: [], notes: []});
				rows = 0;
			}

			rows += more + (rows > 0 ? 1 : 0);
			pages.at(-1)!.blocks.push(piece);
			pages.at(-1)!.notes.push(...unsaid);
			unsaid = [];
		}

		pages.at(-1)!.notes.push(...unsaid);
	}

	return pages;
};

const rowsOf = (block: Block, width: number) => layBlock(block, {width, isPlain: false}).length;

/** A block in pieces that fit a slide, where it is higher and made of parts. */
const piecesOf = (block: Block, height: number, width: number): readonly Block[] => {
	if (rowsOf(block, width) <= height) {
		return [block];
	}

	switch (block.kind) {
		case 'list': {
			return halves(block.items, items => ({...block, ...(block.start !== undefined && {start: block.start + block.items.indexOf(items[0]!)}), items}), height, width);
		}

		case 'code': {
			// Which lines are lit is said in numbers, that the parts count anew.
			return halves(block.text.split('\n'), lines => ({kind: 'code', language: block.language, text: lines.join('\n')}), height, width);
		}

		case 'table': {
			return halves(block.rows, rows => ({...block, rows}), height, width);
		}

		default: {
			return [block];
		}
	}
};

/** Some parts of a block as two of its kind, or more, until each fits. */
const halves = <Part>(parts: readonly Part[], blockOf: (parts: readonly Part[]) => Block, height: number, width: number): readonly Block[] => {
	if (parts.length < 2) {
		return [blockOf(parts)];
	}

	const middle = Math.ceil(parts.length / 2);
	return [parts.slice(0, middle), parts.slice(middle)].flatMap(some => piecesOf(blockOf(some), height, width));
};

const writtenNotes = (notes: readonly Block[]): string => {
	const text = notesOf({notes}).replaceAll('-->', '-- >').trim();
	// Marp takes a comment that is a mapping in YAML for settings.
	const bare = /^[^\n]*:(?:\s|$)/.test(text) ? `Notes\n\n${text}` : text;
	return text === '' ? '' : `<!-- speaker_note: |\n${text.replaceAll(/^(?=.)/gm, '  ')}\n-->\n\n<!--\n${bare}\n-->`;
};

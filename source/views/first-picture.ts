import {layGallery} from '../gallery/lay-gallery.ts';
import {type Area} from '../layout/measure.ts';
import {type Part} from '../layout/page.ts';
import {type Pane} from '../pane.ts';
import {coverOf} from '../presenter/cover.ts';
import {footerOf} from '../presenter/footer.ts';
import {layConsole} from '../presenter/lay-console.ts';
import {litLines, litPartsOf} from '../presenter/search.ts';
import {areasOfTalk} from '../presenter/talk-areas.ts';
import {slideOf, type Talk} from '../presenter/talk.ts';
import {contentsOf} from '../reader/contents.ts';
import {noteOf} from '../reader/note.ts';
import {areasOfReader, type Reader} from '../reader/reader.ts';
import {scrollBarOf} from '../reader/scroll-bar.ts';
import {statusOf} from '../reader/status.ts';
import {partsInView} from '../reader/view.ts';
import {layShelf} from '../shelf/lay-shelf.ts';
import {helpLines} from './help.ts';
import {type Spread, widthOfPart} from './region-of.ts';
import {modeOf, type Stage, whichOf} from './stage.ts';

/** A pane, which may lie over the others, or have free cells to the left of it. */
export type Patch = Pane & {readonly area: Spread};

/**
What the components would put on the screen, and where, without Ink.

Loading Ink takes longer than reading, setting and drawing a post all together; so the first picture is drawn from these patches, and Ink, once it is there, finds nothing to change. A test holds the two equal.
*/
export const patchesOf = (stage: Stage): Patch[] => {
	const {gallery, help, mode, origin, shelf, size, speaker, talk} = stage;
	if (help) {
		return [{area: {x: 0, y: 0, width: size.columns, height: size.rows}, lines: helpLines(help, modeOf(stage), size)}];
	}

	if (speaker) {
		return layConsole(speaker);
	}

	if (gallery) {
		return layGallery(gallery, size, stage.message);
	}

	if (mode === 'shelf' && shelf) {
		return layShelf(shelf, size, origin.path, stage.message);
	}

	return mode === 'present' && talk ? patchesOfTalk(talk, stage) : patchesOfReader(stage.reader, stage);
};

const patchesOfReader = (reader: Reader, {words, message, queue}: Pick<Stage, 'words' | 'message' | 'queue'>): Patch[] => {
	const {contents, page, scrollBar, status} = areasOfReader(reader);
	const note = noteOf(reader);
	return [
		...(contents && !contents.isOver ? [{area: contents, lines: contentsOf(reader)}] : []),
		...stacked(partsInView(reader), page),
		{area: scrollBar, lines: scrollBarOf(reader)},
		{area: status, lines: [statusOf(reader, words, message, whichOf(queue))]},
		...(note ? [{area: {...note.area, isOver: true as const}, lines: note.lines}] : []),
		...(contents?.isOver ? [{area: contents, lines: contentsOf(reader)}] : []),
	];
};

/** Parts one under another. */
const stacked = (parts: readonly Part[], area: Area): Patch[] => {
	let {y} = area;
	return parts.map(part => {
		const {content, lines} = part;
		const isParagraph = typeof content === 'object' && content.kind === 'paragraph';
		const patch = {area: {...area, y, width: widthOfPart(part, area.width), height: lines.length, ...(isParagraph && {hasMargin: true as const})}, lines};
		y += lines.length;
		return patch;
	});
};

const patchesOfTalk = (talk: Talk, {message, slideLook}: Pick<Stage, 'message' | 'slideLook'>): Patch[] => {
	const cover = coverOf(talk);
	if (cover) {
		const {columns, rows} = talk.deck.size;
		return [{area: {x: 0, y: 0, width: columns, height: rows}, lines: cover}];
	}

	const {titleLines} = slideOf(talk);
	const {title, body, footer} = areasOfTalk(talk);
	return [
		{area: title, lines: litLines(talk, titleLines)},
		...stacked(litPartsOf(talk), body),
		...(footer.height > 0 ? [{area: footer, lines: [footerOf(talk, slideLook, message)]}] : []),
	];
};

import {type Block, type List, type Paragraph} from '../model/block.ts';
import {type Post, type Section} from '../model/post.ts';
import {type Span, textOf} from '../model/span.ts';
import {textsIn} from '../model/words.ts';
import {type ChosenClauses, chosenClausesOf} from './chosen-clauses.ts';
import {clausesOf} from './clauses.ts';
import {isEcho} from './echo.ts';
import {heartOf, isBold, leadInOf} from './heart.ts';
import {sentencesOf} from './sentences.ts';
import {shortened, type Shorten} from './shortened.ts';
import {isLead, nextSeen, type Shown} from './shown.ts';
import {termsOf} from './terms.ts';
import {type Said, say, type Worth, worthOf} from './worth.ts';

/** What slides show of each section, by its id. */
export type Points = ReadonlyMap<string, readonly Shown[]>;

/**
A post as a speaker would put it on slides.

What is worth saying of its paragraphs becomes points: sentences cut to a clause, as many as slides have room for. A paragraph that announces a list leads to it; one before a list, and one with a bold lead-in, is a point in any case. List items keep their bold lead-in and the heart of the rest. Code, tables, pictures, quotes and formulas stay as they are.
*/
export const pointsOf = (post: Post): Points => {
	const worth = worthOf(post);
	const said: Said = new Map();
	for (const heading of [post.title, ...post.sections.map(section => section.heading)]) {
		say(termsOf(textOf(heading)), said);
	}

	// What is shown in any case comes first, so that what is chosen says something else.
	const outlines = post.sections.map(section => outlineOf(section, worth, said));
	const chosen = chosenClausesOf(outlines.map(outline => outline.flatMap(({block, content}) => (content === undefined && block.kind === 'paragraph' ? [block] : []))), worth, said);
	return new Map(post.sections.map(({id}, index) => [id, shownOf(id, outlines[index]!, chosen)]));
};

/** A block that readers see, and what stands for it on slides; nothing yet, if that is still to be chosen. */
type Outlined = {readonly block: Block; readonly index: number; readonly isLead: boolean; readonly isPoint: boolean; readonly content: Block | undefined};

const outlineOf = ({blocks}: Section, worth: Worth, said: Said): Outlined[] => {
	const outline: Outlined[] = [];
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'rule' || block.kind === 'comment') {
			continue;
		}

		const next = nextSeen(blocks, index);
		const isLeading = isLead(block, next);
		const isPoint = block.kind === 'paragraph' && !isLeading && !isBold(block.text) && !isContinuation(block, outline.slice(-2).map(one => one.block));
		const isOpen = isPoint && leadInOf(block.text) === 0 && next?.kind !== 'list';
		const content = isOpen ? undefined : shortened(block, isLeading ? announcementOf : text => heartOf(text, worth, said));
		say(textsIn(content && content.kind !== 'code' ? [content] : []).flatMap(text => termsOf(text)), said);
		outline.push({block, index, isLead: isLeading, isPoint, content});
	}

	return outline;
};

/** Whether a paragraph goes on with the sentence that a formula, a picture or a piece of code has interrupted, by the two blocks above it. Scripts without small letters tell by what stands above a formula: it doesn't end. */
const isContinuation = ({text}: Paragraph, above: readonly Block[]): boolean => {
	const before = above.at(-1);
	if (before === undefined || before.kind === 'paragraph') {
		return false;
	}

	const [lead] = above;
	return /^\p{Ll}/u.test(textOf(text)) || (before.kind === 'math' && lead?.kind === 'paragraph' && /^\p{Lo}/u.test(textOf(text)) && !/[.!?…:;。！？：；][\])}"'”’»）」』】]*$/.test(textOf(lead.text)));
};

/** The sentence that announces what follows. */
const announcementOf: Shorten = text => {
	const announcement = clausesOf(sentencesOf(text).at(-1) ?? text)[0]!;
	return textOf(announcement) === textOf(text) ? text : announcement;
};

/** What is shown of a section; at least something, if there is anything. Points have bullets, unless one is all there is. */
const shownOf = (section: string, outline: readonly Outlined[], chosen: ChosenClauses): Shown[] => {
	let before: readonly Span[] | undefined;
	const contents: Array<Block | undefined> = outline.map(({block, content}) => {
		if (content !== undefined || block.kind !== 'paragraph') {
			before = undefined;
			return content;
		}

		const points: Array<readonly Span[]> = [];
		for (const point of chosen.get(block) ?? []) {
			if (!before || !isEcho(point, before)) {
				points.push(point);
				before = point;
			}
		}

		return contentOf(points, block);
	});
	const [first] = outline;
	if (first && !contents.some(Boolean)) {
		contents[0] = first.block;
	}

	const isAlone = contents.filter(Boolean).length === 1;
	return outline.map(({block, index, isLead: isLeading, isPoint}, at) => {
		const content = contents[at];
		const isBare = !isPoint || isAlone || content?.kind !== 'paragraph';
		return {section, block: index, content: isBare ? content : bulletsOf([content]), whole: content === block ? undefined : block, isLead: isLeading};
	});
};

/** The points of a paragraph; the very paragraph, if they are all of it. */
const contentOf = (points: ReadonlyArray<readonly Span[]>, paragraph: Paragraph): Block | undefined => {
	const [first, ...others] = points.map((text): Paragraph => ({...paragraph, text}));
	if (first && others.length === 0 && textOf(first.text) === textOf(paragraph.text)) {
		return paragraph;
	}

	return first && others.length > 0 ? bulletsOf([first, ...others]) : first;
};

const bulletsOf = (paragraphs: readonly Paragraph[]): List => ({kind: 'list', isLoose: true, items: paragraphs.map(paragraph => ({blocks: [paragraph]}))});

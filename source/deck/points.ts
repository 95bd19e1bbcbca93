import {type Block, type Item, type List, type Paragraph} from '../model/block.ts';
import {type Section} from '../model/post.ts';
import {type Span, textOf} from '../model/span.ts';
import {textsIn} from '../model/words.ts';
import {clausesOf} from './clauses.ts';
import {commonWords} from './common-words.ts';
import {heartOf} from './heart.ts';
import {sentencesOf} from './sentences.ts';
import {isLead, nextSeen, type Shown} from './shown.ts';
import {termsOf} from './terms.ts';
import {type Said, say, type Worth} from './worth.ts';

/** Of two neighbouring points, the second is left to the notes when they share this part of all their words. */
const sameness = 0.6;

/**
A section as a speaker would put it on slides.

Each paragraph becomes a point, its key sentence cut to a clause. A paragraph that announces a list leads to it. List items keep their bold lead-in and the heart of the rest. Code, tables, pictures, quotes and formulas stay as they are. `said` takes in what the slides say, so that later points say something else.
*/
export const pointsOf = (section: Section, worth: Worth, said: Said): Shown[] => {
	say(termsOf(textOf(section.heading)), said);
	const shown = section.blocks.flatMap((block, index) => {
		if (block.kind === 'rule' || block.kind === 'comment') {
			return [];
		}

		const isLeading = isLead(block, nextSeen(section.blocks, index));
		const content = shortened(block, isLeading ? announcementOf : text => heartOf(text, worth, said));
		say(textsIn(content.kind === 'code' ? [] : [content]).flatMap(text => termsOf(text)), said);
		return [{section: section.id, block: index, content, whole: content === block ? undefined : block, isLead: isLeading}];
	});
	return withBullets(withoutEchoes(shown));
};

/** What is left of running text; the very same text, if nothing is left out. */
type Shorten = (text: readonly Span[]) => readonly Span[];

/** A block as a slide shows it; the very same, if that is all of it. */
const shortened = (block: Block, shorten: Shorten): Block => {
	switch (block.kind) {
		case 'paragraph': {
			const text = shorten(block.text);
			return text === block.text ? block : {...block, text};
		}

		case 'list': {
			const items = block.items.map(item => shortItem(item, shorten));
			return isEqual(items, block.items) ? block : {...block, isLoose: false, items};
		}

		default: {
			return block;
		}
	}
};

/** An item without the paragraphs that explain its first one. */
const shortItem = (item: Item, shorten: Shorten): Item => {
	const blocks = item.blocks.filter(({kind}, index) => index === 0 || kind !== 'paragraph').map(block => shortened(block, shorten));
	return isEqual(blocks, item.blocks) ? item : {...item, blocks};
};

const isEqual = (some: readonly unknown[], others: readonly unknown[]) => some.length === others.length && some.every((one, index) => one === others[index]);

/** The sentence that announces what follows. */
const announcementOf: Shorten = text => {
	const announcement = clausesOf(sentencesOf(text).at(-1) ?? text)[0]!;
	return textOf(announcement) === textOf(text) ? text : announcement;
};

/** Leaves to the notes what the point before says already. */
const withoutEchoes = (shown: readonly Shown[]): Shown[] => shown.map((point, index) => {
	const before = shown[index - 1];
	return point.whole && before && !point.isLead && isPoint(point) && isPoint(before) && samenessOf(point, before) >= sameness ? {...point, content: undefined} : point;
});

const isPoint = ({content}: Shown) => content?.kind === 'paragraph';

const samenessOf = (one: Shown, other: Shown): number => {
	const words = meaningIn(one);
	const otherWords = meaningIn(other);
	const shared = [...words].filter(word => otherWords.has(word)).length;
	return shared / Math.max(1, words.size + otherWords.size - shared);
};

/** The words of a point that mean something by themselves. */
const meaningIn = ({content}: Shown): Set<string> =>
	new Set(textsIn(content ? [content] : []).flatMap(text => termsOf(text)).filter(word => !commonWords.has(word)));

/** A bullet before each point, unless it is all there is. What announces something, or goes on with the sentence before a formula, is none. */
const withBullets = (shown: readonly Shown[]): Shown[] => {
	const isAlone = shown.filter(({content}) => content).length === 1;
	return shown.map(point => {
		const {content, isLead} = point;
		return isAlone || isLead || content?.kind !== 'paragraph' || /^\p{Ll}/u.test(textOf(content.text)) ? point : {...point, content: bullet(content)};
	});
};

const bullet = (paragraph: Paragraph): List => ({kind: 'list', isLoose: false, items: [{blocks: [paragraph]}]});

import {type Block, type Item, type List, type Paragraph} from '../model/block.ts';
import {type Section} from '../model/post.ts';
import {type Span, textOf} from '../model/span.ts';
import {textsIn, wordsOf} from '../model/words.ts';
import {clausesOf} from './clauses.ts';
import {commonWords} from './common-words.ts';
import {isLead, type Shown} from './shown.ts';
import {sentencesOf} from './sentences.ts';
import {sliceOf} from './slice.ts';
import {contentOf, type Said, say, type Worth, worthIn} from './worth.ts';

/** Up to how many words a text is shown as it is. */
const fewWords = 12;

/** Of two neighbouring points, the second is left to the notes when they share this part of all their words. */
const sameness = 0.6;

/**
A section as a speaker would put it on slides.

Each paragraph becomes a point, its key sentence cut to a clause. A paragraph that announces a list leads to it. List items keep their bold lead-in and the heart of the rest. Code, tables, pictures, quotes and formulas stay as they are. `said` takes in what the slides say, so that later points say something else.
*/
export const pointsOf = (section: Section, worth: Worth, said: Said): Shown[] => {
	say(contentOf(textOf(section.heading)), said);
	const shown = section.blocks.flatMap((block, index) => {
		if (block.kind === 'rule') {
			return [];
		}

		const isLeading = isLead(block, section.blocks[index + 1]);
		const content = shortened(block, isLeading, text => shortOf(text, worth, said));
		say(textsIn(content.kind === 'code' ? [] : [content]).flatMap(text => contentOf(text)), said);
		return [{section: section.id, block: index, content, whole: content === block ? undefined : block, isLead: isLeading}];
	});
	return withBullets(withoutEchoes(shown));
};

type Short = (text: readonly Span[]) => readonly Span[];

/** A block as a slide shows it; the very same, if that is all of it. */
const shortened = (block: Block, isLeading: boolean, short: Short): Block => {
	switch (block.kind) {
		case 'paragraph': {
			return withText(block, isLeading ? announcementOf(block.text) : short(block.text));
		}

		case 'list': {
			const items = block.items.map(item => shortItem(item, short));
			return items.every((item, index) => item === block.items[index]) ? block : {...block, isLoose: false, items};
		}

		default: {
			return block;
		}
	}
};

const withText = (block: Paragraph, text: readonly Span[]): Paragraph => (text === block.text ? block : {...block, text});

/** An item without the paragraphs that explain its first one. */
const shortItem = (item: Item, short: Short): Item => {
	const blocks = item.blocks.flatMap((block, index) => (block.kind === 'paragraph' && index > 0 ? [] : [shortened(block, false, short)]));
	return blocks.length === item.blocks.length && blocks.every((block, index) => block === item.blocks[index]) ? item : {...item, blocks};
};

/** The sentence that announces what follows. */
const announcementOf = (text: readonly Span[]): readonly Span[] => {
	const clause = clausesOf(sentencesOf(text).at(-1) ?? text)[0] ?? text;
	return sameText(clause, text) ? text : clause;
};

/** The heart of a text: a clause of its key sentence, behind the author's bold lead-in if there is one. The very text, if it is short. */
const shortOf = (text: readonly Span[], worth: Worth, said: Said): readonly Span[] => {
	if (wordsOf(textOf(text)).length <= fewWords) {
		return text;
	}

	const lead = leadInOf(text);
	const rest = sliceOf(text, {from: lead, to: Number.POSITIVE_INFINITY});
	const heart = heartOf(rest, worth, said);
	const short = lead > 0 ? [...sliceOf(text, {from: 0, to: lead}), ...heart] : heart;
	return sameText(short, text) ? text : short;
};

const sameText = (one: readonly Span[], other: readonly Span[]) => textOf(one).trim() === textOf(other).trim();

/** How many characters a bold lead-in takes, as in `**Books:** written by humans`, or none. */
const leadInOf = (text: readonly Span[]): number => {
	const end = text.findIndex(span => !span.roles.includes('strong'));
	if (end <= 0) {
		return 0;
	}

	const lead = textOf(text.slice(0, end));
	const behind = /^\s*[:.–—-]?\s*/u.exec(text[end]!.text)![0];
	return /[:.!?–—-]\s*$/u.test(lead + behind.trimEnd()) && wordsOf(lead).length <= fewWords && textOf(text).length > lead.length + behind.length ? lead.length + behind.length : 0;
};

/** What a point may not be shorter than, in words: less says nothing. */
const fewestWords = 6;

/*
What a clause gains for beginning the paragraph, where authors mostly put what it is about, and what it loses for leaning on the sentence before it, and for asking or announcing something instead of saying it.
*/
const opens = 1.15;
const leans = 0.85;
const asks = 0.8;

/** Of all that the sentences of a text say, whole or as a clause, what is worth most a word. */
const heartOf = (text: readonly Span[], worth: Worth, said: Said): readonly Span[] => {
	let best: readonly Span[] = text;
	let most = -1;
	for (const [index, sentence] of sentencesOf(text).entries()) {
		for (const clause of clausesOf(sentence)) {
			const plain = textOf(clause);
			const words = contentOf(plain);
			const value = worthIn(words, worth, said) / (words.length + 1)
				* (index === 0 ? opens : 1)
				* (isLeaning(plain) ? leans : 1)
				* (/[?:？：]$/u.test(plain) ? asks : 1);
			if (words.length >= fewestWords && value > most) {
				best = clause;
				most = value;
			}
		}
	}

	return best;
};

/** Whether a clause has, among its first words, one that stands for something said before. */
const isLeaning = (clause: string) => clause.startsWith('If not') || clause.split(' ', 5).some(word => leaningWords.has(word.toLowerCase()));

const leaningWords: ReadonlySet<string> = new Set(['this', 'these', 'that', 'those', 'it', 'they', 'he', 'she', 'him', 'her', 'them', 'such', 'above', 'same', 'former', 'latter', 'others']);

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
	new Set(textsIn(content ? [content] : []).flatMap(text => contentOf(text)).filter(word => !commonWords.has(word)));

/** A bullet before each point, unless it is all there is. What announces something, or goes on with the sentence before a formula, is none. */
const withBullets = (shown: readonly Shown[]): Shown[] => {
	const isAlone = shown.filter(({content}) => content).length === 1;
	return shown.map(point => {
		const {content, isLead} = point;
		return isAlone || isLead || content?.kind !== 'paragraph' || /^\p{Ll}/u.test(textOf(content.text)) ? point : {...point, content: bullet(content)};
	});
};

const bullet = (paragraph: Paragraph): List => ({kind: 'list', isLoose: false, items: [{blocks: [paragraph]}]});

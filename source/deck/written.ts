import {type Block, type List} from '../model/block.ts';
import {type Footnote, type Post} from '../model/post.ts';
import {type Span} from '../model/span.ts';
import {type FootnoteTeller, footnotesOf, noteBlocksOf} from './footnotes.ts';
import {showFor} from './show.ts';
import {type Shown} from './shown.ts';
import {type SlideStyle} from './slide-style.ts';
import {type Topic, topicsFor} from './topics.ts';

/** A slide as an author would write it, however high: what stands on it under its title, and what is said to it. */
export type Written = {
	/** Empty for a slide without one. */
	readonly title: readonly Span[];
	readonly level: number;
	readonly blocks: readonly Block[];
	readonly footnotes: readonly Footnote[];
	readonly notes: readonly Block[];
};

/** The slides of a post as an author would write them: one for each topic, since other programs have slides of other sizes. What stands side by side is told one after the other, and nothing comes in steps. */
export const writtenIn = (post: Post, style: SlideStyle): Written[] => {
	const teller = footnotesOf(post);
	const show = showFor(post, style);
	const topics = topicsFor(post, style);
	return (topics.length > 0 ? topics : [{kind: 'title'} as const]).map(topic => writtenOf(topic, post, show, teller));
};

const writtenOf = (topic: Topic, post: Post, show: ReturnType<typeof showFor>, teller: FootnoteTeller): Written => {
	if (topic.kind === 'title') {
		const byline = [...post.authors, ...(post.date === undefined ? [] : [post.date])].join(' · ');
		const lines = [post.subtitle, ...(byline === '' ? [] : [[{text: byline, roles: []}]])].filter(line => line.length > 0);
		return {title: post.title, level: 1, blocks: lines.map(text => ({kind: 'paragraph', text})), footnotes: teller.toldBy([post.title, post.subtitle]), notes: []};
	}

	if (topic.kind === 'authored') {
		const {level, notes, shown, title} = topic.slide;
		return shownAs({title, level, shown, notes}, teller);
	}

	const {section} = topic;
	const head = section.level === 0 ? {title: post.title, level: 1} : {title: section.heading, level: section.level};
	return shownAs({...head, shown: topic.kind === 'divider' ? [] : show(section), notes: []}, teller);
};

const shownAs = ({level, notes, shown, title}: Pick<Written, 'title' | 'level' | 'notes'> & {readonly shown: readonly Shown[]}, teller: FootnoteTeller): Written => {
	const told = shown.length === 0 ? [] : teller.withFootnotes(shown, title);
	return {
		title,
		level,
		blocks: joined(seen(told.flatMap(({content}) => content ?? []))),
		footnotes: shown.length === 0 ? teller.toldBy(title) : told.flatMap(({footnotes}) => footnotes?.seen ?? []),
		notes: seen([...told.flatMap(({footnotes, notes: own = [], whole}) => [...(whole ? [whole] : []), ...own, ...noteBlocksOf(footnotes?.unseen ?? [])]), ...notes]),
	};
};

/** Blocks without what other programs would take for marks: comments, however deep, and rules. */
const seen = (blocks: readonly Block[]): Block[] => {
	const bare = JSON.parse(JSON.stringify(blocks), (_key, value: unknown) => Array.isArray(value) ? value.filter((one: unknown) => !isMark(one)) : value) as Block[];
	return bare;
};

const isMark = (value: unknown): boolean => typeof value === 'object' && value !== null && 'kind' in value && (value.kind === 'comment' || value.kind === 'rule');

/** Blocks with neighbouring lists of bullets as one: the points of paragraphs. */
const joined = (blocks: readonly Block[]): Block[] => {
	const found: Block[] = [];
	for (const block of blocks) {
		const before = found.at(-1);
		if (isBullets(before) && isBullets(block)) {
			found[found.length - 1] = {...before, isLoose: before.isLoose || block.isLoose, items: [...before.items, ...block.items]};
		} else {
			found.push(block);
		}
	}

	return found;
};

const isBullets = (block: Block | undefined): block is List => block?.kind === 'list' && block.start === undefined;

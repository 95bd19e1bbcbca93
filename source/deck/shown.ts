import {type Address, isSameAddress} from '../layout/page.ts';
import {type Block} from '../model/block.ts';
import {type Footnote, type Section} from '../model/post.ts';
import {textOf} from '../model/span.ts';

/** What a slide shows of one block of the post. */
export type Shown = Address & {
	/** What stands on the slide; nothing, if a neighbour says the same. */
	readonly content: Block | undefined;

	/** The block itself, for the notes, where the slide shows less than all of it. */
	readonly whole: Block | undefined;

	/** What the author wrote for the speaker to say here. */
	readonly notes?: readonly Block[];

	/** Whether it announces what comes next, and must not be parted from it. */
	readonly isLead: boolean;

	/** The footnotes that are told here: to marks that the slide shows, and to those that only the notes have. */
	readonly footnotes?: {readonly seen: readonly Footnote[]; readonly unseen: readonly Footnote[]};

	/** From which step on it is seen; from the first on, if it has none. Of an incremental list each item takes one more. */
	readonly step?: number;
	readonly isIncremental?: boolean;

	/** Where the content is columns, what stands in each of them, and its share of the width. */
	readonly columns?: ReadonlyArray<{readonly entries: readonly Shown[]; readonly share: number}>;
};

/** Entries in columns, as one. */
export const inColumns = (columns: NonNullable<Shown['columns']>): Shown => {
	const entries = columns.flatMap(column => column.entries);
	const {block, section} = entries[0]!;
	const footnotes = {seen: entries.flatMap(one => one.footnotes?.seen ?? []), unseen: entries.flatMap(one => one.footnotes?.unseen ?? [])};
	return {
		section,
		block,
		content: {kind: 'columns', isBeside: true, columns: columns.map(column => column.entries.flatMap(({content}) => content ?? []))},
		whole: undefined,
		isLead: false,
		footnotes,
		columns: columns.map(column => ({...column, entries: column.entries.map(({footnotes, ...one}) => one)})),
	};
};

/** All of a section, every word on the slides. A rule is left out: what it parts, slides part better. */
export const shownWhole = (section: Section): Shown[] => section.blocks
	.map((block, index) => ({section: section.id, block: index, content: block, whole: undefined, isLead: isLead(block, nextSeen(section.blocks, index))}))
	.filter(({content}) => content.kind !== 'rule' && content.kind !== 'comment');

/** The same, but for some blocks that are shown whole. */
export const withWhole = (shown: readonly Shown[], whole: readonly Address[]): readonly Shown[] =>
	shown.map(one => one.whole && whole.some(address => isSameAddress(address, one)) ? {...one, content: one.whole, whole: undefined} : one);

/** The block behind another, but for comments. */
export const nextSeen = (blocks: readonly Block[], index: number): Block | undefined => {
	let next = index + 1;
	while (blocks[next]?.kind === 'comment') {
		next++;
	}

	return blocks[next];
};

/** Whether a paragraph announces the block that follows, a list, code, a picture: its last sentence has not come to an end. */
export const isLead = (block: Block, next: Block | undefined): boolean => {
	if (block.kind !== 'paragraph' || next === undefined || next.kind === 'paragraph' || next.kind === 'rule') {
		return false;
	}

	return !/[.!?…。！？]["'”’»)\]]*\s*$/.test(textOf(block.text));
};

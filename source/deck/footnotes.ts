import {type Block} from '../model/block.ts';
import {type Footnote, type Post} from '../model/post.ts';
import {type Shown} from './shown.ts';

/** What tells the footnotes of a post along its slides, each once: where the first mark for it is. */
export type FootnoteTeller = {
	/** What is shown, with the footnotes to it, and to the title above it. */
	readonly withFootnotes: (shown: readonly Shown[], title: readonly unknown[]) => readonly Shown[];

	/** The footnotes that something refers to and nothing before did, with those that these refer to. */
	readonly toldBy: (some: unknown) => readonly Footnote[];
};

/** A teller at the start of a post. */
export const footnotesOf = ({footnotes}: Pick<Post, 'footnotes'>): FootnoteTeller => {
	const untold = new Map(footnotes.map(footnote => [`#${footnote.id}`, footnote]));
	const toldBy = (some: unknown): readonly Footnote[] => untold.size === 0
		? []
		: marksIn(some).flatMap(mark => {
			const footnote = untold.get(mark);
			untold.delete(mark);
			return footnote ? [footnote, ...toldBy(footnote.blocks)] : [];
		});

	return {
		toldBy,
		withFootnotes(shown, title) {
			const above = toldBy(title);
			return shown.map((one, index) => {
				const seen = [...(index === 0 ? above : []), ...toldBy(one.content)];
				const unseen = toldBy(one.whole);
				return seen.length + unseen.length === 0 ? one : {...one, footnotes: {seen, unseen}};
			});
		},
	};
};

/** Where the marks of footnotes in a part of a post lead. */
const marksIn = (some: unknown): string[] => {
	if (typeof some !== 'object' || some === null) {
		return [];
	}

	const {href, roles} = some as {readonly href?: unknown; readonly roles?: unknown};
	return Array.isArray(roles) && roles.includes('footnote') ? [String(href)] : Object.values(some).flatMap(value => marksIn(value));
};

/** Footnotes as the speaker's notes have them. */
export const noteBlocksOf = (footnotes: readonly Footnote[]): readonly Block[] => footnotes.map(({blocks, number}) => ({kind: 'list', start: number, isLoose: false, items: [{blocks}]}));

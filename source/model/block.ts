import {type Span} from './span.ts';

/** What stands between two headings: one paragraph, list, picture… A block may hold others. */
export type Block = Paragraph | InnerHeading | List | Definitions | Quote | Callout | Details | Columns | Code | Table | Figure | MathBlock | Rule | Comment;

/** Running text. */
export type Paragraph = {readonly kind: 'paragraph'; readonly text: readonly Span[]};

/** A heading inside a quote or a list item. It looks like one, but starts no section. */
export type InnerHeading = {readonly kind: 'heading'; readonly level: number; readonly text: readonly Span[]};

/** A list. One with a `start` is numbered from there; one without has bullets. */
export type List = {
	readonly kind: 'list';
	readonly start?: number;

	/** What stands behind a number. */
	readonly delimiter?: '.' | ')';

	/** Whether its items stand apart, a blank line between. */
	readonly isLoose: boolean;
	readonly items: readonly Item[];
};

/** One item of a list. A task has `isDone`, ticked or not. */
export type Item = {readonly blocks: readonly Block[]; readonly isDone?: boolean};

/** Terms, and what they mean. */
export type Definitions = {readonly kind: 'definitions'; readonly entries: readonly Definition[]};

/** One or several terms with one or several meanings, each of them blocks. */
export type Definition = {readonly terms: ReadonlyArray<readonly Span[]>; readonly meanings: ReadonlyArray<readonly Block[]>};

/** What someone else said. */
export type Quote = {readonly kind: 'quote'; readonly blocks: readonly Block[]};

/** What an author calls out to the reader. Without a `title` of its own it is titled by its tone. */
export type Callout = {readonly kind: 'callout'; readonly tone: Tone; readonly title: readonly Span[]; readonly blocks: readonly Block[]};

/** How a callout is meant. */
export type Tone = typeof tones[number];

/** Every tone of callouts, the calmest first. GitHub's alerts have the same names. */
export const tones = ['note', 'tip', 'important', 'warning', 'caution'] as const;

/** Blocks that a summary stands for, until one asks for them. Where nobody can ask, on paper, they are shown. */
export type Details = {readonly kind: 'details'; readonly summary: readonly Span[]; readonly blocks: readonly Block[]};

/** Blocks that stand side by side, on a slide that has the room, and says so; else one column under the other. */
export type Columns = {readonly kind: 'columns'; readonly columns: ReadonlyArray<readonly Block[]>; readonly isBeside?: true};

/** Code, its lines as they are, without the last newline. `language` is the first word of the fence's info, or empty. */
export type Code = {
	readonly kind: 'code';
	readonly language: string;
	readonly text: string;

	/** What its author calls it: mostly the name of its file. */
	readonly title?: string;

	/** The number of its first line, if its lines are numbered. */
	readonly firstLine?: number;

	/** The lines that its author points at, adds, and takes away, counted from 1. */
	readonly lit?: readonly number[];
	readonly added?: readonly number[];
	readonly removed?: readonly number[];
};

/** A table. Every row has as many cells as there are alignments. */
export type Table = {
	readonly kind: 'table';
	readonly alignments: readonly Alignment[];

	/** The cells of the head; none in a table without one. */
	readonly header: readonly Cell[];
	readonly rows: ReadonlyArray<readonly Cell[]>;
};

/** Where the text of a column stands. */
export type Alignment = 'left' | 'center' | 'right';

/** The text of one cell. */
export type Cell = readonly Span[];

/** Pictures side by side, with the caption that belongs to all of them. They are never parted. */
export type Figure = {
	readonly kind: 'figure';
	readonly pictures: readonly Picture[];

	/** What is said under the pictures: the author's caption, else title, else what stands for the picture where it can't be seen. */
	readonly caption: readonly Span[];
};

/** One picture, or what a browser would show or play in its place. `path` is as the author wrote it: a path or an address. */
export type Picture = {
	readonly path: string;
	readonly alt: string;
	readonly href?: string;
	readonly medium?: 'video' | 'audio' | 'page';

	/** The absolute path of its file, where that was looked for and found; if it wasn't found, it is missing. */
	readonly file?: string;
	readonly isMissing?: true;
};

/** A formula that stands by itself, as its TeX, and what it reads as in Unicode, if it does. */
export type MathBlock = {readonly kind: 'math'; readonly tex: string; readonly text?: string};

/** A thematic break. */
export type Rule = {readonly kind: 'rule'};

/** What an author wrote for authors. Readers don't see it, unless they ask; to slides it may be a mark. In a post that is written as slides it may be the speaker's notes, which are its `blocks`. */
export type Comment = {readonly kind: 'comment'; readonly text: string; readonly blocks?: readonly Block[]};

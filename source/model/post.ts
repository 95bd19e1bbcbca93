import {type Block} from './block.ts';
import {type Span} from './span.ts';

/**
What the author wrote, free of Markdown's syntax and of any screen.

The model is plain, immutable data: it can be printed as JSON, compared, and handed from one bundle to another. Everything later in the program is a function of a `Post`.
*/
export type Post = Head & {
	readonly sections: readonly Section[];

	/** Whether its author wrote it as slides, parted by rules or marks. */
	readonly isDeck?: true;

	/** The paths of the other files that its text was taken from, if from any. */
	readonly includes?: readonly string[];

	/** In the order in which the text refers to them. */
	readonly footnotes: readonly Footnote[];

	/** What reading stumbled over, for the status line and stderr. The text of the post is whole all the same. */
	readonly warnings: readonly Warning[];
};

/** What stands above a post: its title block and its settings. What the author left out is empty. */
export type Head = {
	readonly title: readonly Span[];

	/** The subtitle or description. */
	readonly subtitle: readonly Span[];

	/** The day the post was written, `YYYY-MM-DD`, or nothing. */
	readonly date?: string;
	readonly authors: readonly string[];
	readonly categories: readonly string[];
	readonly tags: readonly string[];

	/** A BCP 47 language tag, as `en` or `de-AT`. */
	readonly language?: string;

	/** Whether lists of posts leave this one out. */
	readonly isHidden: boolean;

	/** What its author has at the upper and the lower edge of every slide, if anything. */
	readonly header?: string;
	readonly footer?: string;

	/** What the front matter says under `postdeck:`. */
	readonly settings: Readonly<Record<string, unknown>>;
};

/**
A heading and what stands beneath it, up to the next heading of any level.

Sections are kept flat, in reading order: `level` is enough to indent a table of contents and to cut slides, so nothing needs the tree. Text before the first heading is a section of level 0 with an empty heading and the id ''.
*/
export type Section = {
	/** The address of the heading within the post, unlike any other: links write it as `#id`. */
	readonly id: string;

	/** 1 to 6, or 0 for the text before the first heading. */
	readonly level: number;
	readonly heading: readonly Span[];

	/** None that are seen in a section that has nothing but comments in it. */
	readonly blocks: readonly Block[];

	/** Whether the contents leave it out. */
	readonly isUnlisted?: true;
};

/** What is said at the foot of a page. The text refers to it by a span of role `footnote`, whose text is its number and whose `href` is its `id` behind a `#`. */
export type Footnote = {readonly kind: 'footnote'; readonly id: string; readonly number: number; readonly blocks: readonly Block[]};

/** What a post was found to have wrong, and where. `line` counts from 1. Where that is in its head, what the head says may be missing, or stand in the text. */
export type Warning = {readonly line: number; readonly text: string; readonly isInHead?: true};

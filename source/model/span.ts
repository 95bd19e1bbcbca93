/**
A stretch of text in one style. Emphasis does not nest: `**a _b_**` is two spans.

A span says what its text is, never how it looks; the theme knows that. Its text is safe to show: no control character but `\n`, which is a hard line break.
*/
export type Span = {
	readonly text: string;

	/** What the text is, outermost first. */
	readonly roles: readonly Role[];

	/** Where a link leads, as the author wrote it. */
	readonly href?: string;

	/** The TeX of a formula whose text is what it reads as. */
	readonly tex?: string;
};

/** Every role that text can have, in the post, in its layout and on the screen around it. A theme has a style for each. */
export const roles = [
	// What an author marks.
	'strong', 'emphasis', 'code', 'struck', 'link', 'math', 'picture', 'mark', 'inserted', 'key', 'superscript', 'subscript', 'footnote',
	// The title block.
	'title', 'subtitle', 'byline',
	// Headings by level.
	'heading1', 'heading2', 'heading3', 'heading4', 'heading5', 'heading6',
	// Text by the block that it stands in.
	'quote', 'codeBlock', 'mathBlock', 'caption', 'tableHead', 'stripe', 'term', 'summary', 'comment', 'note', 'tip', 'important', 'warning', 'caution',
	// Code, by what it says, and whole lines of it.
	'keyword', 'string', 'number', 'name', 'type', 'property', 'meta', 'added', 'removed', 'lit',
	// What layout adds: it is seen, but it is not the author's text.
	'marker', 'bar', 'frame', 'border', 'rule', 'label', 'path', 'cut', 'lineNumber',
	// The screen around the page.
	'contents', 'contentsHere', 'contentsChosen', 'contentsEmpty', 'contentsTitle', 'contentsRead', 'contentsLeft', 'overlay', 'divider', 'status', 'statusStrong', 'prompt', 'cursor', 'message', 'scrollBar', 'scrollThumb', 'scrollHit', 'changed', 'hit', 'hitHere', 'linkHere', 'hint', 'selected',
	// A slide.
	'slideTitle', 'slideCount', 'footer', 'progress', 'progressDone', 'black', 'white',
	// Help.
	'helpGroup', 'helpKey', 'helpText',
] as const;

/** What a piece of text is. */
export type Role = typeof roles[number];

/** The text of spans, without their styles. */
export const textOf = (spans: readonly Span[]): string => spans.length === 1 ? spans[0]!.text : spans.map(span => span.text).join('');

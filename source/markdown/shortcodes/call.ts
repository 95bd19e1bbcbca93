import {isLineEnd} from '../formula.ts';

/** What an author calls by a name: a tag of Liquid, an include, or a shortcode. */
export type Call = {
	/** In small letters, without folders and ending: `figure` for `partials/figure.liquid`. */
	readonly name: string;
	readonly given: Given;

	/** What stands between it and its end, templates in it rendered; nothing, if it has no end. */
	readonly body?: string;
	readonly spot: Spot;
};

/** What is given to a call. */
export type Given = {
	/** All of it, as it is written. */
	readonly text: string;

	/** What has no name. */
	readonly words: readonly string[];
	readonly named: ReadonlyMap<string, string>;
};

/** Where a call stands in its text. */
export type Spot = {
	/** What its further lines have to begin with, so that they stand in the same item or quote. */
	readonly prefix: string;

	/** Whether it begins its line, and whether it ends one. */
	readonly isLineStart: boolean;
	readonly isLineEnd: boolean;

	/** Whether it stands where a link or a picture has its address. */
	readonly isAddress: boolean;
};

/** The spot that stands between two indices of a text. */
export const spotIn = (text: string, start: number, end: number): Spot => {
	// A line may be as long as the text: nobody indents so far.
	const near = text.slice(Math.max(0, start - 200), start);
	const before = near.slice(near.lastIndexOf('\n') + 1);
	const isLineStart = before.length < 200 && /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*$/.test(before);
	return {prefix: isLineStart ? before.replaceAll(/[^ \t>]/g, ' ') : '', isLineStart, isLineEnd: isLineEnd(text, end), isAddress: /(?:]\(<?|\b(?:href|src)=["']?)$/.test(before)};
};

/** Lines of a quote that a call stands for. A blank line follows, lest what stands beneath is taken for more of it. */
export const quotedAt = (spot: Spot, lines: readonly string[]): string => linesAt(spot, [...lines.map(line => `> ${line}`.trimEnd()), ...(spot.isLineEnd ? [''] : [])]);

/** Lines that a call stands for, so that they are lines of their own where it stands. */
export const linesAt = ({isLineEnd, isLineStart, prefix}: Spot, lines: readonly string[]): string => {
	const text = lines.join(`\n${prefix}`);
	return `${isLineStart ? '' : '\n\n'}${text}${isLineEnd ? '' : '\n\n'}`;
};

/** The lines of a call's body: without blank ones at its ends, and without what they have to begin with where the call stands. */
export const bodyLines = ({body = '', spot: {prefix}}: Pick<Call, 'body' | 'spot'>): readonly string[] => {
	const lines = body.split('\n');
	const isFull = (line: string) => /[^ \t>]/.test(line);
	const first = lines.findIndex(line => isFull(line));
	const full = first === -1 ? [] : lines.slice(first, lines.findLastIndex(line => isFull(line)) + 1);
	const isInside = full.every((line, index) => first + index === 0 || !isFull(line) || line.startsWith(prefix));
	return isInside ? full.map(line => line.startsWith(prefix) ? line.slice(prefix.length) : (isFull(line) ? line : '')) : full;
};

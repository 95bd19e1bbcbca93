import {type Links, type Token} from 'marked';
import {cleanLine} from './clean-text.ts';
import {type Footnotes} from './footnotes.ts';
import {type Notable} from './notable.ts';
import {unfold} from './unfold.ts';

/** What is known of a post while its text is read. */
export type Reading = {
	/** Where its reference links lead, by their labels as `labelOf` writes them. */
	readonly links: Links;

	/** What an entity stands for. One that doesn't exist stays as it is. */
	readonly decode: (entity: string) => string;

	/** Whether the post is written as slides. */
	readonly isDeck?: boolean;

	/** Tokens with elements in place of the HTML among them. */
	readonly arrange: (tokens: readonly Token[]) => readonly Token[];

	/** The characters of its text to look at. */
	readonly notable: Notable;

	/** Whether what is typed for dashes and quotes is set as what it is meant for. */
	readonly isTypeset: boolean;

	/** The emoji of a name, if it is one. */
	readonly emojiOf: (name: string) => string | undefined;

	/** The footnotes that its text refers to. */
	readonly footnotes: Footnotes;
};

/** An entity, or what looks like one. */
export const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\da-z]{1,31});/iy;

/** A label as marked notes it, so that labels that differ in case and white space only are one. */
export const labelOf = (label: string): string => label.trim().replaceAll(/\s+/g, ' ').toLowerCase().toUpperCase().toLowerCase();

/** An address, a title or the like without its entities, and without the backslashes that it had to be written with. */
export const unescaped = (text: string, {decode}: Reading): string =>
	bare.test(text) ? text : cleanLine(unfold(text).replaceAll(/\\([!-/:-@[-`{-~])|&[#\da-z]+;/gi, (found, character: string | undefined) => character ?? decode(found)));

/** Nothing that could be an entity, a backslash, or not clean: most addresses. */
const bare = /^[!-%'-[\]-~]*$/;

/** The same for an address or title that marked has taken the backslashes from. */
export const decoded = (text: string, {decode}: Reading): string => bare.test(text) ? text : cleanLine(unfold(text).replaceAll(/&[#\da-z]+;/gi, decode));

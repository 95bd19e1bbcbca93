import {mayHoldAttributes} from './kramdown/attributes.ts';

/** The characters of a post's running text that may mean something: those of any Markdown, and those of the dialects that the post has. */
export type Notable = {
	readonly always: RegExp;

	/** Where there may be addresses without brackets, or hard breaks. */
	readonly withAddresses: RegExp;
};

/** Which characters to note in a text. Each of them costs time, and most posts have none of the dialects. */
export const notableIn = (text: string): Notable => {
	const further = `${mayHoldAttributes(text) ? '{' : ''}${text.includes('==') ? '=' : ''}`;
	const emoji = mayHoldEmoji(text) ? ':' : '';
	return {always: new RegExp(`[${common}${further}${emoji}]`, 'g'), withAddresses: new RegExp(`[${common}${further}\\n:@w]`, 'g')};
};

const common = '\\\\`*_~[\\]<&$';

/** The name of an emoji, or what looks like one. */
export const emojiName = /:([a-z\d][\w+-]*|[+-]1):/y;

/** Whether there may be an emoji in a text. */
export const mayHoldEmoji = (text: string): boolean => /:(?<![\w:]:)(?:[a-z\d][\w+-]*|[+-]1):/.test(text);

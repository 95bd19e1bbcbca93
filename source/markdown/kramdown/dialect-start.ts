import {attributeLineAt} from './attributes.ts';

/** Whether a block of one of the dialects begins at an index, the first of its line that is no space, and ends a paragraph above: attributes, a footnote, what a term means, an alert in colons or beneath exclamation marks, a tab, or kramdown's mark for the end of a block. */
export const isDialectStart = (source: string, index: number): boolean => {
	switch (source[index]) {
		case '{': {
			return extension.test(source.slice(index, index + 16)) || attributeLineAt(source, index) !== undefined;
		}

		case '[':
		case ':':
		case '^':
		case '!':
		case '?':
		case '=': {
			start.lastIndex = index;
			return start.test(source);
		}

		default: {
			return false;
		}
	}
};

const extension = /^{::(?:comment|nomarkdown|options)\b/;
const start = /\[\^[^\s[\]]{1,200}]:|:[ \t]|:{3,}[ \t]*[\w{]|\^[ \t]*(?:\n|$)|(?:!{3}|\?{3}\+?)[ \t]+[a-z][\w-]*(?:[ \t]+"[^"\n]*")?(?:[ \t]*\n){1,2}(?: {4}|\t)|={3}[!+]?[ \t]+"[^"\n]+"(?:[ \t]*\n){1,2}(?: {4}|\t)/iy;

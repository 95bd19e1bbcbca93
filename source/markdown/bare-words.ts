/**
The words of a text in Markdown, without reading it: what its marks, comments, tags, templates and addresses leave of it, on one line.

A look, for lists of posts: it finds the words that `wordsIn` would, or nearly, in a hundredth of the time.
*/
export const bareWords = (body: string): string => body
	.replaceAll(/<!--[^]*?(?:-->|$)|{%-?\s*comment\b[^]*?{%-?\s*endcomment\s*-?%}|<(script|style)\b[^]*?<\/\1>/gi, ' ')
	.replaceAll(/{%[^]*?%}|{{[^]*?}}|{:[^}\n]*}|<\/?[a-z][^<>]*>/gi, ' ')
	.replaceAll(/!\[[^\]\n]*]\([^)\n]*\)/g, ' ')
	.replaceAll(/]\((?:[^()\n]|\([^()\n]*\))*\)|]\[[^\]\n]*]/g, ' ')
	.replaceAll(/^[ \t]*(?:\[[^\]\n]+]:.*|[`~]{3,}.*|(?:[-*_][ \t]*){3,}|[|\-:= \t]+)$/gm, ' ')
	.replaceAll(/^[ \t>]*(?:#{1,6}|[-*+]|\d+[.)])[ \t]+/gm, ' ')
	.replaceAll(/[*_`|[\]>~]+/g, mark => mark === '_' ? '_' : ' ')
	.replaceAll(/\s+/g, ' ')
	.trim();

/**
The words of a text in Markdown, without reading it: what its marks, comments, tags, templates and addresses leave of it, on one line.

A look, for lists of posts: it finds nearly the words that `wordsIn` would, in a thirtieth of the time. That grows with the text and no faster: whatever is looked for is looked for once, or not far.
*/
export const bareWords = (body: string): string => {
	let text = body;
	for (const [opening, closing] of hidden) {
		text = without(text, opening, closing);
	}

	for (const mark of marks) {
		text = text.replaceAll(mark, ' ');
	}

	return text.replaceAll(/\s+/g, ' ').trim();
};

/** What opens and closes stretches that nobody sees. */
const hidden: ReadonlyArray<readonly [opening: RegExp, closing: RegExp]> = [
	[/<!--/g, /-->/g],
	[/{%-?\s*comment\b/g, /{%-?\s*endcomment\s*-?%}/g],
	[/<script\b/gi, /<\/script>/gi],
	[/<style\b/gi, /<\/style>/gi],
	[/{%/g, /%}/g],
	[/{{/g, /}}/g],
];

const marks: readonly RegExp[] = [
	// Attribute lists and tags; pictures, and where links lead.
	/{:[^{}\n]{0,500}}|<\/?[a-z][^<>]*>/gi,
	/!\[[^[\]\n]{0,500}]\([^)\n]{0,1000}\)/g,
	/]\((?:[^()\n]|\([^()\n]{0,200}\)){0,500}\)|]\[[^[\]\n]{0,200}]/g,
	// Whole lines: definitions, fences, rules; and what lines begin with.
	/^ {0,12}(?:\[[^\]\n]{1,500}]:|[`~]{3}).*$/gm,
	/^[|\-:=*_ \t]+$/gm,
	/^[ \t>]*(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]+/gm,
	/[*`|[\]>~]+/g,
];

/** A text without the stretches between two marks. One that is never closed is none. */
const without = (text: string, opening: RegExp, closing: RegExp): string => {
	const kept: string[] = [];
	let from = 0;
	for (const {0: mark, index} of text.matchAll(opening)) {
		if (index < from) {
			continue;
		}

		const end = new RegExp(closing);
		end.lastIndex = index + mark.length;
		if (!end.test(text)) {
			break;
		}

		kept.push(text.slice(from, index));
		from = end.lastIndex;
	}

	return [...kept, text.slice(from)].join(' ');
};

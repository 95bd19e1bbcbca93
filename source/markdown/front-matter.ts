import {decksetHeadIn} from './deckset-head.ts';
import {metadataLinesIn} from './metadata-lines.ts';
import {type TitleBlock, titleBlockIn} from './title-block.ts';

/** The front matter at the head of a file, and the text beneath. */
export type FrontMatter = {
	readonly format: 'yaml' | 'toml' | 'json';

	/** What it says, without its fences. */
	readonly text: string;

	/** The lines of the file that it and the body start with, counted from 1. */
	readonly firstLine: number;
	readonly bodyLine: number;
	readonly body: string;
};

/**
The front matter of a clean text, if it begins with one: YAML between `---` and another `---` or `...`, TOML between two `+++`, JSON, either bare or before `;;;`, a title in lines with a percent sign, lines of keys without a fence, or with one below only, or Deckset's settings.

A post may also begin with a thematic break, and another may follow. So what stands between the two has to begin with a key, in small letters or one that posts are known by. Blank lines above it are none of the post.
*/
export const frontMatterIn = (text: string): FrontMatter | undefined => {
	const blank = /^(?:[ \t]*\n)+(?=-{3}|\+{3})/.exec(text)?.[0] ?? '';
	const found = headIn(text.slice(blank.length));
	const above = lineAt(blank, blank.length) - 1;
	return found && {...found, firstLine: found.firstLine + above, bodyLine: found.bodyLine + above};
};

/** The same of a text without blank lines above. */
const headIn = (text: string): FrontMatter | undefined => {
	switch (text[0]) {
		case '-': {
			const yaml = fencedIn(text, 'yaml', /^---[ \t]*\n/, /^(?:-{3}|\.{3})[ \t]*(?:\n|$)/gm);
			return yaml && beginsWithKey.test(yaml.text) ? yaml : undefined;
		}

		case '+': {
			return fencedIn(text, 'toml', /^\+{3}[ \t]*\n/, /^\+{3}[ \t]*(?:\n|$)/gm);
		}

		case ';':
		case '"': {
			// Hexo has no fence above.
			return fencedIn(text, 'json', /^(?:;{3}[ \t]*\n|(?="[\w-]+"[ \t]*:))/, /^;{3}[ \t]*(?:\n|$)/gm);
		}

		case '{': {
			const end = endOfBraces(text);
			return end === undefined ? undefined : cut(text, 'json', {start: 0, end, behind: end});
		}

		case '%': {
			return titled(text, titleBlockIn(text));
		}

		default: {
			return unopenedIn(text) ?? titled(text, decksetHeadIn(text) ?? metadataLinesIn(text));
		}
	}
};

/** Front matter without a fence above, as Hexo's themes have it: lines of keys, with a title and another by which posts are known, right above a fence. */
const unopenedIn = (text: string): FrontMatter | undefined => {
	if (!/^[a-z][\w-]*:/.test(text)) {
		return undefined;
	}

	const [, keys = '', fence = ''] = /^((?:[a-z][\w-]*:(?:[ \t].*)?\n|[ \t]+\S.*\n|- .*\n)+)(-{3,}[ \t]*(?:\n|$))/i.exec(text.slice(0, longest)) ?? [];
	const isHead = /^title:[ \t]*\S/m.test(keys) && /^(?:author|categor(?:ies|y)|cover|date|description|excerpt|layout|permalink|tags?|updated):/m.test(keys);
	return isHead ? cut(text, 'yaml', {start: 0, end: keys.length, behind: keys.length + fence.length}) : undefined;
};

/** No such front matter is longer. */
const longest = 10_000;

/** Whether a clean text begins like front matter in YAML or TOML that never ends. */
export const isUnended = (text: string): boolean => {
	const [, rest] = /^(?:-{3}|\+{3})[ \t]*\n([^]*)$/.exec(text) ?? [];
	return rest !== undefined && rest.trim() !== '' && (text.startsWith('-') ? beginsWithKey : beginsWithEntry).test(rest);
};

const beginsWithEntry = /^(?:[ \t]*(?:#.*)?\n)*[\w"'.-]+[ \t]*=/;

const titled = (text: string, block: TitleBlock | undefined): FrontMatter | undefined =>
	block && {...cut(text, 'yaml', {start: 0, end: block.end, behind: block.end}), text: block.yaml};

const beginsWithKey = /^(?:\s*$|(?:[ \t]*(?:#.*)?\n)*["']?(?:[a-z_]|(?:Title|Date|Authors?|Tags|Categor(?:y|ies)|Layout)\b)[\w.-]*["']?[ \t]*:(?:\s|$))/;

const fencedIn = (text: string, format: FrontMatter['format'], opening: RegExp, closing: RegExp): FrontMatter | undefined => {
	const open = opening.exec(text);
	if (!open) {
		return undefined;
	}

	closing.lastIndex = open[0].length;
	const close = closing.exec(text);
	return close ? cut(text, format, {start: open[0].length, end: close.index, behind: closing.lastIndex}) : undefined;
};

/** The index behind the object of JSON that a text begins with, and behind its line; nothing if it begins with none. */
const endOfBraces = (text: string): number | undefined => {
	if (!/^{\s*["}]/.test(text)) {
		return undefined;
	}

	let depth = 0;
	for (const {0: token, index} of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]/g)) {
		depth += token === '{' ? 1 : (token === '}' ? -1 : 0);
		if (depth === 0) {
			const lineEnd = /[ \t]*(?:\n|$)/y;
			lineEnd.lastIndex = index + 1;
			return lineEnd.test(text) ? lineEnd.lastIndex : undefined;
		}
	}

	return undefined;
};

/** Where the front matter starts and ends in a text, and the index behind its lower fence. */
type Cut = {readonly start: number; readonly end: number; readonly behind: number};

const cut = (text: string, format: FrontMatter['format'], {start, end, behind}: Cut): FrontMatter => ({
	format,
	text: text.slice(start, end),
	firstLine: lineAt(text, start),
	bodyLine: lineAt(text, behind),
	body: text.slice(behind),
});

/** The line that an index of a text stands on, counted from 1. */
const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length;

import {type TitleBlock} from './title-block.ts';

/**
The lines of `Key: value` at the head of a text, up to its first blank line, as Pelican and MultiMarkdown have them without a fence, if it begins with such.

A paragraph may hold colons as well. So there has to be a title, what is indented goes on with a value, and keys that aren't known need one beside them that only a blog's program would ask for.
*/
export const metadataLinesIn = (text: string): TitleBlock | undefined => {
	const lines = /^(?:[a-z][\w -]{0,40}:.*\n(?:(?: {4}|\t)[ \t]*\S.*\n)*)+(?=[ \t]*(?:\n|$))/i.exec(`${text.slice(0, longest)}\n`)?.[0];
	const entries = lines === undefined ? [] : Array.from(lines.matchAll(/^([a-z][^:\n]*):(.*(?:\n[ \t].*)*)/gim), ([, key, value]) => ({key: key!.trim().toLowerCase(), value: value!.replaceAll(/\s+/g, ' ').trim()}));
	const isHead = entries.some(({key, value}) => key === 'title' && value !== '') && (entries.every(({key}) => keys.has(key)) || entries.some(({key}) => programKeys.has(key)));
	return isHead ? {yaml: entries.map(({key, value}) => `${key.replaceAll(' ', '_')}: ${JSON.stringify(valueOf(key, value))}\n`).join(''), end: Math.min(text.length, lines!.length)} : undefined;
};

/** Several names or labels have semicolons between them, else commas. A category may have spaces in it. */
const valueOf = (key: string, value: string): unknown =>
	/^(?:authors|category|keywords|tags)$/.test(key) ? value.split(value.includes(';') ? ';' : ',').map(part => part.trim()).filter(part => part !== '') : value;

const programKeys: ReadonlySet<string> = new Set(['slug', 'tags', 'category', 'status', 'template', 'save_as', 'modified', 'css', 'base header level', 'latex input', 'latex mode']);
const keys: ReadonlySet<string> = new Set([...programKeys, 'title', 'subtitle', 'date', 'author', 'authors', 'summary', 'description', 'keywords', 'lang', 'language', 'copyright', 'affiliation', 'email', 'comment', 'url', 'image', 'cover', 'series', 'translation']);

/** No head is longer. */
const longest = 10_000;

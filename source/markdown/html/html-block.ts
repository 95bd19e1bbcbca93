import {indentOf} from '../indent-of.ts';
import {blockTags} from '../interruption.ts';
import {emptyTags, spanTags, wholeTags} from './names.ts';

/** HTML that stands around Markdown: the tag that opens it, what stands in it, and the tag that closes it. */
export type Wrapping = {readonly raw: string; readonly open: string; readonly inner: string; readonly close: string};

/** Whether a text starts with a tag that stands in running text: a paragraph begins there, as kramdown has it. */
export const isSpanTag = (source: string): boolean => spanTags.has(nameAt(source));

/**
The HTML at the start of a text, if its first tag is one of a block; what follows is read anew.

As in CommonMark it ends at a blank line, and as in kramdown with the line on which its elements are closed, or before a tag whose contents are to be read as Markdown.
*/
export const htmlIn = (source: string): string | undefined => {
	if (!blockTags.has(nameAt(source))) {
		return undefined;
	}

	const notable = /[<\n]/g;
	let depth = 0;
	for (let found = notable.exec(source); found; found = notable.exec(source)) {
		const {index} = found;
		if (found[0] === '\n') {
			blank.lastIndex = index;
			if (blank.test(source)) {
				return source.slice(0, blank.lastIndex);
			}

			if (depth <= 0 && !blockTags.has(nameAt(source.slice(index + 1, index + 100).trimStart()))) {
				return source.slice(0, index + 1);
			}

			continue;
		}

		tag.lastIndex = index;
		const [all, slash, name] = tag.exec(source) ?? [];
		if (all === undefined || /\n[ \t]*\n/.test(all)) {
			continue;
		}

		if (slash === '' && asksForMarkdown(all) && !spanTags.has(name!.toLowerCase()) && source.slice(0, index).trim() !== '') {
			return source.slice(0, index);
		}

		depth += slash === '/' ? -1 : (emptyTags.has(name!.toLowerCase()) || all.endsWith('/>') ? 0 : 1);
		notable.lastIndex = tag.lastIndex;
	}

	return source;
};

/** What finds, at the start of texts, elements that have their lines for themselves and go on behind blank lines. */
export const wholeElements = (): (source: string) => string | undefined => {
	const missing = new Map<string, number>();

	return source => {
		const name = nameAt(source);
		const tries = missing.get(name) ?? 0;
		// To look for an end that isn't there, again and again, would take long.
		if (!wholeTags.has(name) || tries > mostTries || (name.startsWith('d-') && !/^[^>]*\sblock\b/.test(source))) {
			return undefined;
		}

		const close = source.indexOf(`</${spelledAt(source)}>`);
		const end = close === -1 ? -1 : close + name.length + 3;
		rest.lastIndex = end;
		if (close !== -1 && rest.test(source)) {
			return source.slice(0, rest.lastIndex);
		}

		missing.set(name, tries + 1);
		return undefined;
	};
};

const mostTries = 100;
const rest = /[ \t]*(?:\n|$)/y;

/** What wraps Markdown at the start of texts, if its author asks for that. */
export const wrappings = (): (source: string) => Wrapping | undefined => {
	let tries = 0;

	return source => {
		const start = source.search(/\S/);
		tag.lastIndex = start;
		const [open, slash, name] = start <= 3 ? tag.exec(source) ?? [] : [];
		// To look for an end that isn't there, again and again, would take long.
		if (open === undefined || slash === '/' || !asksForMarkdown(open) || spanTags.has(name!.toLowerCase()) || tries > mostTries) {
			return undefined;
		}

		const same = new RegExp(`<(/?)${name!}(?=[\\s/>])[^<>]*>`, 'gi');
		let depth = 0;
		for (const {0: found, 1: closing, index} of source.matchAll(same)) {
			depth += closing === '/' ? -1 : (found.endsWith('/>') ? 0 : 1);
			if (depth === 0) {
				const end = index + found.length;
				const inner = dedented(source.slice(start + open.length, index));
				// In a figure its caption is Markdown, too.
				return {raw: source.slice(0, end), open, inner: name!.toLowerCase() === 'figure' ? inner.replace(/<figcaption(?=>)/i, '$& markdown="span"') : inner, close: found};
			}
		}

		tries++;
		return undefined;
	};
};

const nameAt = (source: string): string => spelledAt(source).toLowerCase();

const spelledAt = (source: string): string => /^ {0,3}<\/?([a-z][a-z\d-]*)(?=[\s/>]|$)/i.exec(source)?.[1] ?? '';

const asksForMarkdown = (open: string) => /\smarkdown(?:\s*=\s*["']?(?:1|block|span)\b|(?=[\s>/])(?!\s*=))/i.test(open);

const tag = /<(\/?)([a-z][a-z\d:-]*)(?:[^<>"']|"[^"]*"|'[^']*')*>/iy;
const blank = /\n(?:[ \t]*\n)+/y;

/** Lines without what indents all of them but the first, which stands behind a tag. */
const dedented = (text: string): string => {
	const indent = indentOf(text.split('\n').slice(1));
	return indent === 0 || indent === Infinity ? text : text.replaceAll(new RegExp(`(?<=\\n)[ \\t]{${indent}}`, 'g'), '');
};

import {lookAheadIn} from '../look-ahead.ts';
import {codeNames, formulaNames} from '../shortcodes/code.ts';
import {endsIn} from '../shortcodes/ends.ts';
import {type Finding, type Stretch, stretchesIn} from '../stretches.ts';

/** A mark of Liquid in a text. */
export type LiquidMark = {readonly trimsBefore: boolean; readonly trimsBehind: boolean} & (
	/** What a variable or a literal is to be put in for. */
	| {readonly kind: 'output'; readonly expression: string}
	/** A tag, by its name in small letters. One whose body is not to be looked at has it with it. */
	| {readonly kind: 'tag'; readonly name: string; readonly given: string; readonly body?: string}
	/** Text that is to be read as it is. */
	| {readonly kind: 'raw'; readonly text: string}
);

/** A text cut at its marks of Liquid. Code has none: there only the tags `raw` and `endraw` are taken away. */
export const liquidIn = (text: string): ReadonlyArray<Stretch<LiquidMark>> => {
	const ahead = lookAheadIn(text);
	const ends = endsIn(text, /{%-?\s*end(\w+)\s*-?%}/g);
	return stretchesIn(text, index => text[index + 1] === '{' ? outputAt(index) : tagAt(index), isBalanced).map(stretch => stretch.kind === 'verbatim' ? {kind: 'verbatim', text: withoutRaw(stretch.text)} : stretch);

	function outputAt(index: number): Finding<LiquidMark> | undefined {
		const close = ahead('}}', index + 2);
		const inner = text.slice(index + 2, close);
		// An author who writes of braces has no second pair of them, or far away.
		if (close === -1 || /\n[ \t]*\n|{{|{%/.test(inner)) {
			return undefined;
		}

		return {found: {kind: 'output', expression: inner.replaceAll(/^-|-$/g, ''), ...trimsOf(inner)}, end: close + 2};
	}

	function tagAt(index: number): Finding<LiquidMark> | undefined {
		const close = ahead('%}', index + 2);
		const inner = text.slice(index + 2, close);
		if (close === -1 || inner.includes('{%')) {
			return undefined;
		}

		const end = close + 2;
		const [, name = '', given = ''] = /^-?\s*([\w-]*)([^]*?)-?$/.exec(inner)!;
		const tag = {kind: 'tag', name: name.toLowerCase(), given: given.trim(), ...trimsOf(isInclude.test(name) ? '' : inner)} as const;
		const isWhole = tag.name === 'raw' || tag.name === 'comment' || tag.name === 'verbatim' || codeNames.has(tag.name) || formulaNames.has(tag.name);
		const behind = isWhole ? ends(name, end) : undefined;
		if (!behind) {
			return {found: tag, end};
		}

		const body = text.slice(end, behind.start);
		const trims = {trimsBefore: tag.trimsBefore, trimsBehind: text.slice(behind.start, behind.end).endsWith('-%}')};
		switch (tag.name) {
			case 'raw':
			case 'verbatim': {
				return {found: {kind: 'raw', text: body, ...trims}, end: behind.end};
			}

			case 'comment': {
				return {found: {kind: 'raw', text: '', ...trims}, end: behind.end};
			}

			default: {
				return {found: {...tag, ...trims, body: withoutRaw(body)}, end: behind.end};
			}
		}
	}
};

/** A tag in whose place a file would stand. What it trims is beside text that isn't here, and may part paragraphs. */
const isInclude = /^(?:include|render)/i;

const trimsOf = (inner: string) => ({trimsBefore: inner.startsWith('-'), trimsBehind: inner.endsWith('-')});

/** Code without the tags that keep Liquid from looking at it, and without the lines that only they stand on. */
const withoutRaw = (code: string) => code.includes('raw') ? code.replaceAll(/(?<=\n)[ \t>]*{%-?\s*(?:end)?raw\s*-?%}[ \t]*\n|{%-?\s*(?:end)?raw\s*-?%}/g, '') : code;

/** Whether as many tags open as close in a comment. In another, what is hidden may be only a tag. */
const isBalanced = (comment: string): boolean => {
	let open = 0;
	for (const [, end] of comment.matchAll(/{%-?\s*(end)?(?:case|capture|comment|details|for|highlight|if|raw|tabs?|tablerow|unless)\b/g)) {
		open += end === undefined ? 1 : -1;
	}

	return open === 0;
};

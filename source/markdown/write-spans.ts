import {type Role, type Span} from '../model/span.ts';
import {labelAt} from './footnotes.ts';
import {formulaAt, texOf} from './formula.ts';
import {type TitledPicture} from './join-spans.ts';
import {longestRun} from './longest-run.ts';
import {lookAheadIn} from './look-ahead.ts';

/**
How far spans are guarded from being read as something else: not at all, by a backslash before each character that Markdown might take for its own, also by tags of HTML in place of asterisks, or by comments between all of them as well.

Most text is Markdown as it stands. Who writes tries one guard after the other until what is written reads as what it was.
*/
export type Guard = typeof guards[number];

/** All guards, the lightest first. */
export const guards = ['bare', 'escaped', 'tagged', 'parted'] as const;

/** Where spans are written: in a paragraph, where lines may end, on a line, or in the cell of a table, where bars mean something, too. */
export type Site = 'paragraph' | 'line' | 'cell';

/** Spans as Markdown. */
export const writeSpans = (spans: readonly Span[], guard: Guard, site: Site): string => writeNested(spans, 0, guard, site);

/** Spans whose outer roles, up to a depth, are written. */
const writeNested = (spans: readonly Span[], depth: number, guard: Guard, site: Site): string =>
	groupsIn(spans, depth).map(group => writeGroup(group, depth, guard, site)).join(guard === 'parted' ? '<!-- -->' : '');

const writeGroup = (group: readonly [Span, ...Span[]], depth: number, guard: Guard, site: Site): string => {
	const [{href = '', roles, text}] = group;
	const inner = () => writeNested(group, depth + 1, guard, site);
	const isOne = group.length === 1 && roles.length === depth + 1;
	const role = roles[depth];
	switch (role) {
		case undefined: {
			return writeText(text, guard, site);
		}

		case 'picture': {
			return writePicture({alt: text, path: href, title: ''}, guard, site);
		}

		case 'math': {
			return writeFormula(text, guard);
		}

		case 'footnote': {
			return `[^${labelAt(href)}]`;
		}

		case 'link': {
			return isOne && text === href && /^[a-z][a-z\d+.-]{1,31}:[^\s<>|{]*$/i.test(text) && !/&[#\w]+;/.test(text) ? `<${text}>` : `[${inner()}](${writeAddress(href, site)})`;
		}

		case 'code': {
			return isOne && !text.includes('\n') && guard !== 'parted' ? writeCode(text, site) : `<code>${inner()}</code>`;
		}

		default: {
			const mark = guard === 'bare' || guard === 'escaped' ? marks.get(role) : undefined;
			const tag = tags.get(role) ?? 'span';
			return mark === undefined ? `<${tag}>${inner()}</${tag}>` : `${mark}${inner()}${mark}`;
		}
	}
};

/** A picture as Markdown, in a link if it is one. */
export const writePicture = ({alt, href, path, title}: TitledPicture, guard: Guard, site: Site): string => {
	const titled = title === '' ? '' : ` "${barred(title.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll('&', '&#38;'), site)}"`;
	const picture = `![${writeText(alt, guard, site)}](${writeAddress(path, site)}${titled})`;
	return href === undefined ? picture : `[${picture}](${writeAddress(href, site)})`;
};

/** Neighbours that share the role at a depth. Formulas, pictures and marks of footnotes share nothing, and links share an address. */
const groupsIn = (spans: readonly Span[], depth: number): Array<[Span, ...Span[]]> => {
	const groups: Array<[Span, ...Span[]]> = [];
	for (const span of spans) {
		const role = span.roles[depth];
		const last = groups.at(-1);
		const isShared = role !== undefined && role !== 'math' && role !== 'picture' && role !== 'footnote' && last?.[0].roles[depth] === role && (role !== 'link' || last[0].href === span.href);
		if (isShared) {
			last.push(span);
		} else {
			groups.push([span]);
		}
	}

	return groups;
};

const marks: ReadonlyMap<Role, string> = new Map<Role, string>([['strong', '**'], ['emphasis', '*'], ['struck', '~~']]);

const tags: ReadonlyMap<Role, string> = new Map<Role, string>([
	['strong', 'strong'], ['emphasis', 'em'], ['struck', 'del'], ['key', 'kbd'], ['mark', 'mark'], ['inserted', 'ins'], ['superscript', 'sup'], ['subscript', 'sub'],
]);

const writeText = (text: string, guard: Guard, site: Site): string => {
	// What opens a comment, a formula or a template is guarded in any case: its end may stand in another block. So is what only postdeck takes for no tag.
	const dangers = guard === 'bare' ? /(?<={)[{%]|<(?=[a-z!/?])|\\(?=<[a-z!/?])|\$(?=\$)|(?<=\$)\$|\\(?=\\?\[|begin{)/gi : /(?<={)[{%]|[\\`*_[\]<>&$~!@#{=]|[^\S \n]|:(?=\/\/|[\w+-]+:)|(?<=www)\./g;
	const guarded = text.replaceAll(dangers, escaped);
	return barred(guarded, site).replaceAll('\n', site === 'paragraph' ? '\\\n' : '<br>');
};

/** A backslash may begin a formula with what follows it, and a bracket may end one with a backslash before it; white space may be taken away. */
const escaped = (character: string) => /[\\\]\s]/.test(character) ? `&#${character.codePointAt(0)!};` : `\\${character}`;

const barred = (text: string, site: Site) => site === 'cell' ? text.replaceAll('|', String.raw`\|`) : text;

const writeCode = (text: string, site: Site): string => {
	const fence = '`'.repeat(longestRun(text, /`+/g) + 1);
	const isPadded = text.startsWith(' ') && text.endsWith(' ') && /[^ ]/.test(text);
	const space = isPadded || text.startsWith('`') || text.endsWith('`') ? ' ' : '';
	return barred(`${fence}${space}${text}${space}${fence}`, site);
};

const writeFormula = (tex: string, guard: Guard): string => {
	const inDollars = `$${tex}$`;
	if (guard === 'bare' && isFormula(inDollars, tex)) {
		return inDollars;
	}

	if (isFormula(tex, tex)) {
		return tex;
	}

	return tex.includes(String.raw`\)`) ? `$$${tex}$$` : `\\(${tex}\\)`;
};

const isFormula = (text: string, tex: string) => {
	const formula = formulaAt(text, 0, lookAheadIn(text));
	return formula?.end === text.length && texOf(text, formula) === tex;
};

/** The address of a link or picture, in pointed brackets where it needs them. It opens no template. */
const writeAddress = (address: string, site: Site): string => barred(/^[^\s<>()\\&{]+$/.test(address) ? address : `<${address.replaceAll(/[<>\\]|(?<={)[{%]/g, String.raw`\$&`).replaceAll('&', '&#38;')}>`, site);

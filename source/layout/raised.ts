import {inScript, type Script, subscripts, superscripts} from '../model/scripts.ts';
import {type Role, type Span} from '../model/span.ts';

/**
Running text with its marks of footnotes, and what its author raised or lowered, as a terminal can show it: in the characters that Unicode has for that, `x²`, `said¹`. Where it lacks one, `x^(q)` says it, and in plain text `said[1]`.

Each character stands for one of the author's, so that a text is found by either; what stands around them is layout's own.
*/
export const raised = (text: readonly Span[], isPlain: boolean): readonly Span[] =>
	text.some(({roles}) => roles.some(role => isRaised(role))) ? text.flatMap(span => shownOf(span, isPlain)) : text;

const shownOf = (span: Span, isPlain: boolean): readonly Span[] => {
	const role = span.roles.findLast(some => isRaised(some));
	if (role === undefined || span.text.trim() === '') {
		return [span];
	}

	if (role === 'footnote' && isPlain) {
		return [mark('[', span), span, mark(']', span)];
	}

	const {script, sign} = scripts[role];
	const shown = inScript(span.text, script);
	if (shown !== undefined) {
		return [{...span, text: shown}];
	}

	return [...span.text].length === 1 ? [mark(sign, span), span] : [mark(`${sign}(`, span), span, mark(')', span)];
};

/** A mark of layout's own, in the style of a span. */
const mark = (text: string, {roles}: Span): Span => ({text, roles: [...roles, 'label']});

const scripts = {
	footnote: {script: superscripts, sign: '^'},
	superscript: {script: superscripts, sign: '^'},
	subscript: {script: subscripts, sign: '_'},
} satisfies Partial<Record<Role, {readonly script: Script; readonly sign: string}>>;

/** Whether it is the role of text that is raised or lowered. */
export const isRaised = (role: Role): role is keyof typeof scripts => role in scripts;

/** A text with the author's characters in place of those that are shown for them. It is as long as before. */
export const unraised = (text: string): string => /[^\0-\u007F]/.test(text) ? text.replaceAll(shownCharacter, shown => written.get(shown) ?? shown) : text;

const written: ReadonlyMap<string, string> = new Map([...superscripts, ...subscripts].filter(([letter]) => letter !== ' ').map(([letter, shown]) => [shown, letter]));
const shownCharacter = new RegExp(`[${[...written.keys()].join('')}]`, 'g');

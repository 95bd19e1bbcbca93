import {type Warning} from '../../model/post.ts';
import {noBlog} from '../blog.ts';
import {givenIn} from '../shortcodes/arguments.ts';
import {type Call} from '../shortcodes/call.ts';
import {expand, type Known} from '../shortcodes/expand.ts';
import {type Stretch} from '../stretches.ts';
import {type ExpandTag, rendered, validity} from './engine.ts';
import {type LiquidMark} from './marks.ts';
import {type Tag, templateOf} from './template.ts';

/** A text that Liquid has rendered, and what there is to say about it. */
export type Rendered = {readonly text: string; readonly warnings: readonly Warning[]};

/** A text, cut at its marks of Liquid, and the number that its first line has in its file. */
type Written = {readonly text: string; readonly stretches: ReadonlyArray<Stretch<LiquidMark>>; readonly firstLine: number};

/**
A text with what its marks of Liquid stand for. Code stays as it is, but for the tags `raw` and `endraw` in it.

It never throws. A tag that can't be read, or whose end isn't there, is left out, and what stands in it stays; where all of it takes too long or makes too much, that goes for all of Liquid's own tags.
*/
export const renderLiquid = (written: Written, variables: Readonly<Record<string, unknown>>, known: Known = noBlog): Rendered => {
	const {firstLine, stretches, text} = written;
	const isValid = validity();
	const expandTag: ExpandTag = (tag, body, valueOf) => expand(callOf(tag, body, valueOf), known);
	const rendering = (isPlain: boolean) => rendered(templateOf(text, stretches, isValid, isPlain), variables, expandTag);
	try {
		return {text: rendering(false), warnings: []};
	} catch (error) {
		const first = stretches.find(stretch => stretch.kind === 'found');
		const line = firstLine + text.slice(0, first?.start).split('\n').length - 1;
		return {text: rendering(true), warnings: [{line, text: `Liquid’s tags from here on are left out, and what stands in them is shown: ${reasonOf(error as Error)}`}]};
	}
};

const reasonOf = ({message}: Error) => message.includes('limit exceeded') ? 'they take too long.' : message.replace(/, line:\d+.*$/s, '');

/** The call that a tag is. An include is called by the name of what it includes. */
const callOf = ({given: written, name, spot}: Tag, body: string | undefined, valueOf: (word: string) => string | undefined): Call => {
	const text = written.replaceAll(/{{-?\s*([^{}]*?)\s*-?}}/g, (_, variable: string) => valueOf(variable) ?? '');
	const given = givenIn(text, valueOf);
	if (!/^(?:include(?:_relative|_cached)?|render|partial|component)$/.test(name)) {
		return {name, given, ...(body !== undefined && {body}), spot};
	}

	const [file = '', ...words] = given.words;
	return {name: nameOf(file), given: {...given, text: words.join(' '), words}, ...(body !== undefined && {body}), spot};
};

const nameOf = (file: string) => file.replace(/^.*\//, '').replace(/\.\w+$/, '').toLowerCase();

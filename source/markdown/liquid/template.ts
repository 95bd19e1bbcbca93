import {spotIn, type Spot} from '../shortcodes/call.ts';
import {type Opening, pairsOf} from '../shortcodes/pairs.ts';
import {type Stretch} from '../stretches.ts';
import {type LiquidMark} from './marks.ts';

/** A post as a template that Liquid can render whatever its author wrote: every text in it is one of a table, and so is every tag that Liquid doesn't know. */
export type Template = {
	readonly source: string;
	readonly texts: readonly string[];
	readonly tags: readonly Tag[];
};

/** A tag of Jekyll's, or of a blog's own. */
export type Tag = {readonly name: string; readonly given: string; readonly body?: string; readonly spot: Spot};

/**
The template of a text that was cut at its marks: `{% text 0 %}`, `{% tag 0 %}` and `{% wrap 0 %}…{% endwrap %}` by the numbers in its tables, and Liquid's own tags as far as `isValid` says that they can be read and their ends are there. Others are left out, and what stands in them stays.

With `isPlain` all of Liquid's own are left out.
*/
export const templateOf = (text: string, stretches: ReadonlyArray<Stretch<LiquidMark>>, isValid: (source: string) => boolean, isPlain: boolean): Template => {
	const texts: string[] = [];
	const tags: Tag[] = [];
	const source: string[] = [];
	const pairs = pairsOf(stretches.map(stretch => openingOf(stretch)));
	// The tags that are open here. One without a name is left out.
	const open: Open[] = [];
	let isTrimDue = false;
	for (const [index, stretch] of stretches.entries()) {
		if (stretch.kind !== 'found') {
			const next = stretches[index + 1];
			const isEndTrimmed = stretch.kind === 'text' && next?.kind === 'found' && next.found.trimsBefore;
			const start = isTrimDue && stretch.kind === 'text' ? stretch.text.trimStart() : stretch.text;
			addText(isEndTrimmed ? start.trimEnd() : start);
			isTrimDue = false;
			continue;
		}

		const {found} = stretch;
		isTrimDue = found.trimsBehind;
		if (found.kind === 'raw') {
			addText(found.text);
		} else if (found.kind === 'output') {
			addOwn(`{{ ${found.expression} }}`);
		} else if (found.body !== undefined) {
			addTag('tag', stretch);
		} else if (found.name.startsWith('end')) {
			if (pairs.has(index)) {
				const {name} = open.pop()!;
				source.push(name === undefined ? '' : `{% end${name} %}`);
			}
		} else if (pairs.has(index)) {
			openTag(stretch, stretches[pairs.get(index)!] as typeof stretch);
		} else if (loneNames.has(found.name)) {
			addOwn(`{% ${found.name} ${found.given} %}`);
		} else if (parts.has(found.name)) {
			addPart(found.name, found.given);
		} else if (!blockNames.has(found.name)) {
			addTag('tag', stretch);
		}
	}

	return {source: source.join(''), texts, tags};

	function addText(part: string): void {
		if (part !== '') {
			source.push(`{% text ${texts.push(part) - 1} %}`);
		}
	}

	function addOwn(own: string): void {
		if (!isPlain && isValid(own)) {
			source.push(own);
		}
	}

	function addTag(kind: 'tag' | 'wrap', {found, start, end}: Found, isLineEnd?: boolean): void {
		const {given, name, body} = found as LiquidMark & {kind: 'tag'};
		const spot = spotIn(text, start, end);
		const tag = {name, given, ...(body !== undefined && {body}), spot: {...spot, isLineEnd: isLineEnd ?? spot.isLineEnd}};
		source.push(`{% ${kind} ${tags.push(tag) - 1} %}`);
	}

	function openTag(stretch: Found, end: Found): void {
		const {given, name} = stretch.found as LiquidMark & {kind: 'tag'};
		if (open.length >= deepest) {
			open.push({});
		} else if (blockNames.has(name)) {
			const isWritten = !isPlain && isValid(`{% ${name} ${given} %}{% end${name} %}`);
			open.push(isWritten ? {name} : {});
			source.push(isWritten ? `{% ${name} ${given} %}` : '');
		} else {
			open.push({name: 'wrap'});
			addTag('wrap', stretch, spotIn(text, end.start, end.end).isLineEnd);
		}
	}

	/** Add a part of the innermost tag that is open, if it has such parts and its last was not yet. */
	function addPart(name: string, given: string): void {
		if (name === 'break' || name === 'continue') {
			// Elsewhere it would end the post.
			source.push(open.some(tag => tag.name === 'for') ? `{% ${name} %}` : '');
			return;
		}

		const whole = open.at(-1);
		if (whole?.name !== undefined && whole.hasElse !== true && parts.get(name)!.includes(whole.name) && isValid(`{% ${whole.name} ${whole.name === 'for' ? 'x in y' : 'x'} %}{% ${name} ${given} %}{% end${whole.name} %}`)) {
			whole.hasElse = name === 'else';
			source.push(`{% ${name} ${given} %}`);
		}
	}
};

type Open = {readonly name?: string; hasElse?: boolean};

type Found = Stretch<LiquidMark> & {kind: 'found'};

const openingOf = (stretch: Stretch<LiquidMark>): Opening => {
	if (stretch.kind !== 'found' || stretch.found.kind !== 'tag' || stretch.found.body !== undefined || parts.has(stretch.found.name) || loneNames.has(stretch.found.name)) {
		return {name: '', role: 'neither'};
	}

	const {name} = stretch.found;
	return name.startsWith('end') ? {name: name.slice(3) || '-', role: 'close'} : {name, role: 'open'};
};

/** Liquid's own tags: those that have an end, those that have none, and those that stand in others. */
const blockNames: ReadonlySet<string> = new Set(['if', 'unless', 'case', 'for', 'tablerow', 'capture']);
const loneNames: ReadonlySet<string> = new Set(['assign', 'cycle', 'decrement', 'echo', 'increment']);
const parts: ReadonlyMap<string, readonly string[]> = new Map([
	['else', ['if', 'unless', 'case', 'for']],
	['elsif', ['if', 'unless']],
	['elseif', []],
	['when', ['case']],
	['break', []],
	['continue', []],
]);

/** How deep tags are looked at in one another. */
const deepest = 50;

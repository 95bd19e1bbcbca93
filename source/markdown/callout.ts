import {type Block, type Callout, type Paragraph, type Tone} from '../model/block.ts';
import {type Span, textOf} from '../model/span.ts';
import {toneOf} from './kramdown/tone.ts';

/** A callout of a tone. If its author has written its name out once more, “**Note:** The well is deep”, that is its title, and the text goes on behind it. */
export const calloutOf = (tone: Tone, title: readonly Span[], blocks: readonly Block[]): Callout => {
	const [first, ...others] = blocks;
	const written = first?.kind === 'paragraph' ? nameWrittenIn(first) : undefined;
	if (!written || (title.length > 0 && textOf(title).toLowerCase() !== written.name.toLowerCase())) {
		return {kind: 'callout', tone, title, blocks};
	}

	const {name, rest} = written;
	return {kind: 'callout', tone, title: [{text: name, roles: []}], blocks: rest.length === 0 ? others : [{...first!, kind: 'paragraph', text: rest}, ...others]};
};

/** The bold name of a callout that a paragraph begins with, without its colon, and what follows it. */
const nameWrittenIn = ({text: [lead, next, ...after]}: Paragraph) => {
	const [, name = '', mark = ''] = lead?.roles.join(' ') === 'strong' ? /^\s*(\p{L}+)\s*([:.!]?)\s*$/u.exec(lead.text) ?? [] : [];
	if (toneOf(name) === undefined) {
		return undefined;
	}

	if (!next) {
		return {name, rest: []};
	}

	const [gap] = (mark === '' ? /^\s*:\s*/ : /^\s*/).exec(next.text) ?? [];
	return gap === undefined ? undefined : {name, rest: gap === next.text ? after : [{...next, text: next.text.slice(gap.length)}, ...after]};
};

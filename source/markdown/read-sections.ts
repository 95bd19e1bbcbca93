import {slug} from 'github-slugger';
import {type Token, type Tokens} from 'marked';
import {type Section} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {readBlocks} from './read-blocks.ts';
import {readSpans} from './read-spans.ts';
import {type Reading} from './reading.ts';

/** A section that has no address yet: what it is depends on the sections before it. */
export type Unaddressed = Omit<Section, 'id'>;

/** The sections that marked's tokens make: each heading begins one, but for those in quotes and lists. */
export const readSections = (tokens: readonly Token[], reading: Reading): readonly Unaddressed[] => {
	const starts = tokens.flatMap((token, index) => token.type === 'heading' ? [index] : []);
	const before = readBlocks(tokens.slice(0, starts[0]), reading);
	return [
		...(before.length === 0 ? [] : [{level: 0, heading: [], blocks: before}]),
		...starts.map((start, index) => {
			const {depth, text} = tokens[start] as Tokens.Heading;
			return {level: depth, heading: readSpans(text, reading), blocks: readBlocks(tokens.slice(start + 1, starts[index + 1]), reading)};
		}),
	];
};

/** Sections with the addresses that GitHub would give them. A heading without a letter is addressed as `section`. */
export const addressed = (sections: readonly Unaddressed[]): readonly Section[] => {
	const uses = new Map<string, number>();
	return sections.map(section => {
		if (section.level === 0) {
			return {id: '', ...section};
		}

		const slug = slugOf(textOf(section.heading)) || 'section';
		let id = slug;
		while (uses.has(id)) {
			uses.set(slug, uses.get(slug)! + 1);
			id = `${slug}-${uses.get(slug)!}`;
		}

		uses.set(id, 0);
		return {id, ...section};
	});
};

// The expression that github-slugger has for all of Unicode takes 15 ms to compile.
const slugOf = (text: string) => /^[ -~]*$/.test(text) ? text.toLowerCase().replaceAll(/[^\w -]/g, '').replaceAll(' ', '-') : slug(text);

import Slugger, {slug} from 'github-slugger';
import {type Token, type Tokens} from 'marked';
import {type InnerHeading} from '../model/block.ts';
import {type Section} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {joinedAttributes} from './kramdown/attributes.ts';
import {attributesOf} from './kramdown/read-dialect.ts';
import {readBlocks, readHeading} from './read-blocks.ts';
import {type Reading} from './reading.ts';

/** A section that has no address yet, but perhaps the one that its author gave it: what it is depends on the other sections. */
export type Unaddressed = Omit<Section, 'id'> & {readonly id?: string};

/** The sections that marked's tokens make: each heading begins one, but for those in quotes and lists. */
export const readSections = (written: readonly Token[], reading: Reading): readonly Unaddressed[] => {
	const tokens = reading.arrange(written);
	const starts = headingsIn(tokens, ({type}) => type);
	const before = readBlocks(tokens.slice(0, starts[0]), reading);
	const sections: readonly Unaddressed[] = [
		{level: 0, heading: [], blocks: before},
		...starts.map((start, index) => {
			const token = tokens[start] as Tokens.Heading;
			const {attributes, text} = readHeading(token, reading);
			const {classes, id} = joinedAttributes([attributes, attributesOf(tokens, start)].filter(some => some !== undefined));
			return {
				...(id !== undefined && {id}),
				level: token.depth,
				heading: text,
				blocks: readBlocks(tokens.slice(start + 1, starts[index + 1]), reading),
				...((classes.has('no_toc') || classes.has('unlisted')) && {isUnlisted: true as const}),
			};
		}),
	];
	return sections.flatMap(section => parted(section)).filter(({blocks, level}) => level > 0 || blocks.length > 0);
};

/** A section, parted at the headings among its blocks: those in a table, say, that a page was set with. */
const parted = (section: Unaddressed): readonly Unaddressed[] => {
	const {blocks} = section;
	const starts = headingsIn(blocks, ({kind}) => kind);
	return starts.length === 0
		? [section]
		: [
			{...section, blocks: blocks.slice(0, starts[0])},
			...starts.map((start, index) => {
				const {level, text} = blocks[start] as InnerHeading;
				return {level, heading: text, blocks: blocks.slice(start + 1, starts[index + 1])};
			}),
		];
};

/** Where headings stand among tokens or blocks. */
const headingsIn = <Part>(parts: readonly Part[], nameOf: (part: Part) => string): readonly number[] => {
	const indices: number[] = [];
	for (const [index, part] of parts.entries()) {
		if (nameOf(part) === 'heading') {
			indices.push(index);
		}
	}

	return indices;
};

/** Sections with the addresses that their authors gave them, or else GitHub would. A heading without a letter is addressed as `section`. */
export const addressed = (sections: readonly Unaddressed[]): readonly Section[] => {
	const slugger = new Slugger();
	const taken = new Set(sections.flatMap(({id}) => id === undefined ? [] : [id]));
	const given = new Set<string>();
	return sections.map(section => {
		const {id, level} = section;
		if (level === 0 || (id !== undefined && !given.has(id))) {
			given.add(id ?? '');
			return {...section, id: id ?? ''};
		}

		const text = id ?? textOf(section.heading);
		let address;
		do {
			address = slugger.slug(slug(text) === '' ? 'section' : text);
		} while (taken.has(address));

		return {...section, id: address};
	});
};

import Slugger, {slug} from 'github-slugger';
import {type Token, type Tokens} from 'marked';
import {type Section} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {readBlocks, readHeading} from './read-blocks.ts';
import {type Reading} from './reading.ts';

/** A section that has no address yet: what it is depends on the sections before it. */
export type Unaddressed = Omit<Section, 'id'>;

/** The sections that marked's tokens make: each heading begins one, but for those in quotes and lists. */
export const readSections = (written: readonly Token[], reading: Reading): readonly Unaddressed[] => {
	const tokens = reading.arrange(written);
	const starts = tokens.flatMap((token, index) => token.type === 'heading' ? [index] : []);
	const before = readBlocks(tokens.slice(0, starts[0]), reading);
	return [
		...(before.length === 0 ? [] : [{level: 0, heading: [], blocks: before}]),
		...starts.map((start, index) => {
			const token = tokens[start] as Tokens.Heading;
			return {level: token.depth, heading: readHeading(token, reading), blocks: readBlocks(tokens.slice(start + 1, starts[index + 1]), reading)};
		}),
	];
};

/** Sections with the addresses that GitHub would give them. A heading without a letter is addressed as `section`. */
export const addressed = (sections: readonly Unaddressed[]): readonly Section[] => {
	const slugger = new Slugger();
	return sections.map(section => {
		const text = textOf(section.heading);
		return {id: section.level === 0 ? '' : slugger.slug(slug(text) === '' ? 'section' : text), ...section};
	});
};

import {type Block} from '../model/block.ts';
import {type Post} from '../model/post.ts';
import {wordsIn} from '../model/words.ts';
import {layBlock} from './block.ts';
import {layHeading} from './heading.ts';
import {type Line} from './line.ts';
import {type Measure} from './measure.ts';
import {layTitle} from './title.ts';

/** What can be scrolled: a whole post when it is read, one slide when it is presented. */
export type Page = {
	readonly parts: readonly Part[];

	/** The sum of the parts' lines. */
	readonly height: number;
};

/** The lines of one heading or block, with the blank lines after it, and the row they start on. */
export type Part = Address & {
	/** What is shown: a block, a section's heading, or the title block. */
	readonly content: Block | 'heading' | 'title';
	readonly top: number;

	/** At least one. */
	readonly lines: readonly Line[];
};

/** Which part of a post something is, in terms that survive layout, and reading the post again. */
export type Address = {
	/** The id of the section. */
	readonly section: string;

	/** Which of the section's blocks, from 0; -1 is its heading. The title block is the heading of section ''. */
	readonly block: number;
};

/** A post as one page: its title block, then its sections, a blank line after each part but the last, and two before a major heading. What has nothing to show is no part. */
export const layPage = (post: Post, measure: Measure): Page => {
	const parts: Part[] = [];
	let height = 0;
	let before: Omit<Part, 'top'> | undefined;
	const close = (blanks: number) => {
		if (before) {
			const lines = [...before.lines, ...Array.from({length: blanks}, () => [])];
			parts.push({...before, top: height, lines});
			height += lines.length;
		}
	};

	const add = (part: Omit<Part, 'top'>, blanks = 1) => {
		if (part.lines.length > 0) {
			close(blanks);
			before = part;
		}
	};

	add({section: '', block: -1, content: 'title', lines: layTitle(post, wordsIn(post).length, measure)});
	for (const section of post.sections) {
		const isMajor = section.level <= 2 && !measure.isPlain;
		add({section: section.id, block: -1, content: 'heading', lines: layHeading(section, measure)}, isMajor ? 2 : 1);
		for (const [index, block] of section.blocks.entries()) {
			add({section: section.id, block: index, content: block, lines: layBlock(block, measure)});
		}
	}

	close(0);
	return {parts, height};
};

/** The parts of a page that a window of so many rows shows from row `top` on, each cut to what it shows of it, and `top` the row that begins with. */
export const partsIn = (page: Page, top: number, height: number): Part[] => {
	const parts: Part[] = [];
	for (let index = partAt(page, top); index < page.parts.length && page.parts[index]!.top < top + height; index++) {
		const part = page.parts[index]!;
		const first = Math.max(0, top - part.top);
		const lines = part.lines.slice(first, top + height - part.top);
		parts.push({...part, top: part.top + first, lines});
	}

	return parts;
};

/** The number of the part that a row belongs to: the first, for a row before the page, and the last for one behind it. */
export const partAt = ({parts}: Page, row: number): number => {
	let first = 0;
	let last = parts.length - 1;
	while (first < last) {
		const middle = Math.ceil((first + last) / 2);
		if (parts[middle]!.top <= row) {
			first = middle;
		} else {
			last = middle - 1;
		}
	}

	return first;
};

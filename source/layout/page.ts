import {type Block} from '../model/block.ts';
import {type Line} from './line.ts';

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

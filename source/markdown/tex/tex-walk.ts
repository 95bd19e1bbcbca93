import {type Macros} from './macros.ts';
import {type Numbers} from './numbers.ts';

/** What is known of TeX, and of what a post adds to it. */
export type Knowledge = {
	/** What the name of a command stands for, or a command with a letter in braces. */
	readonly symbols: ReadonlyMap<string, string>;
	readonly macros: Macros;

	/** The numbers of the equations that may be referred to. */
	readonly numbers: Numbers;
};

/** One walk through a line of a formula: where it stands, and how deep in braces. */
export type TexWalk = Pick<Knowledge, 'symbols' | 'numbers'> & {
	readonly tex: string;
	index: number;
	depth: number;

	/** The numbers that the line is given, which stand at its end. */
	readonly tags: string[];
};

/** A walk at the start of a line. */
export const walkThroughTex = (tex: string, {numbers, symbols}: Knowledge): TexWalk => ({tex, numbers, symbols, index: 0, depth: 0, tags: []});

import {type Part} from '../layout/page.ts';
import {type Talk} from './talk.ts';

/** How a slide may come after another: at once, its colours rising out of the ground, or row by row from above. */
export const transitions = ['none', 'fade', 'wipe'] as const;

/** How a slide comes after another. */
export type Transition = typeof transitions[number];

/** How long a slide takes to come, and how often that is drawn, in milliseconds: seen, but not waited for. */
export const arrivalTime = 200;
export const frameTime = 33;

/** Whether one talk shows another slide than the one before it did. */
export const isTurned = (before: Talk | undefined, after: Talk | undefined): boolean =>
	before !== undefined && after !== undefined && before.index !== after.index && before.deck === after.deck;

/** The parts of a page of which so many rows have come yet. The others are blank. */
export const wiped = (parts: readonly Part[], rows: number): readonly Part[] =>
	parts.map(part => part.top + part.lines.length <= rows ? part : {...part, lines: part.lines.map((line, row) => part.top + row < rows ? line : [])});

import {type Span, textOf} from '../model/span.ts';
import {termsOf} from './terms.ts';

/** One way to say a sentence, whole or as a clause of it, and its words as they are compared. */
export type Way = {readonly text: readonly Span[]; readonly words: readonly string[]};

/** The way that says a text as it is. */
export const wayOf = (text: readonly Span[]): Way => ({text, words: termsOf(textOf(text))});

/** A shorter way to say a sentence is taken if it is worth at least so much of the best, a word. */
const nearly = 0.8;

/** What a sentence is worth, said in the best way, and the briefest of its ways that are worth nearly as much. */
export const bestOf = (ways: readonly Way[], valueOf: (way: Way) => number): {readonly value: number; readonly way: Way} => {
	const values = ways.map(way => valueOf(way));
	const value = Math.max(...values);
	const [way] = ways.filter((_, index) => values[index]! >= value * nearly).sort((one, other) => one.words.length - other.words.length);
	return {value, way: way!};
};

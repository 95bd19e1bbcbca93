import {type Span, textOf} from '../model/span.ts';
import {commonWords} from './common-words.ts';
import {termsOf} from './terms.ts';

/** Two points say the same when they share this part of all their words. */
const sameness = 0.6;

/** Whether a point says again what another says. */
export const isEcho = (point: readonly Span[], other: readonly Span[]): boolean => {
	const words = meaningIn(point);
	const otherWords = meaningIn(other);
	const shared = [...words].filter(word => otherWords.has(word)).length;
	return shared / Math.max(1, words.size + otherWords.size - shared) >= sameness;
};

/** The words of a point that mean something by themselves. */
const meaningIn = (text: readonly Span[]): Set<string> => new Set(termsOf(textOf(text)).filter(word => !commonWords.has(word)));

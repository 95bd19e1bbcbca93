import {type Slide} from '../deck/slide.ts';
import {wordsToSay} from './words-to-say.ts';

/** How a talk keeps its time. All times are in milliseconds. */
export type Pace = {
	readonly gone: number;

	/** How much time is left, below 0 if it is over; nothing, if nobody has said how long the talk is to take. */
	readonly left?: number;

	/** How far behind the talk is, below 0 if it is ahead, 0 while the slide shown is the one that should be. */
	readonly late?: number;

	/** How many words there are still to say, those of the slide shown among them. */
	readonly words: number;

	/** Which share of all words was to say before this slide, and up to its end. */
	readonly from: number;
	readonly to: number;
};

/** The pace of a talk at a slide, from 0. The time it is to take is spread over its slides by the words there are to say. */
export const paceAt = (slides: readonly Slide[], index: number, {began, duration, now}: {readonly began: number | undefined; readonly duration: number | undefined; readonly now: number}): Pace => {
	const words = slides.map(slide => Math.max(1, wordsToSay(slide)));
	const all = sum(words);
	const before = sum(words.slice(0, index));
	const from = before / all;
	const to = (before + words[index]!) / all;
	const gone = began === undefined ? 0 : Math.max(0, now - began);
	const pace = {gone, words: all - before, from, to};
	if (duration === undefined) {
		return pace;
	}

	const late = gone > to * duration ? gone - (to * duration) : Math.min(0, gone - (from * duration));
	return {...pace, left: duration - gone, late: began === undefined ? 0 : late};
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

import {type Address, isSameAddress} from '../layout/page.ts';
import {givenOtherwise} from './given-otherwise.ts';
import {stepOf} from './step-of.ts';
import {slideOf, type Talk} from './talk.ts';

/** The talk with one more paragraph of its slide unfolded on it: the first that isn't. Where all are, they are folded again. */
export const unfoldNext = (talk: Talk): Talk => unfolding(talk, slideOf(talk).folded.slice(0, 1));

/** The talk with all that its slide has only points of unfolded on it; where all is, it is folded again. */
export const unfoldAll = (talk: Talk): Talk => unfolding(talk, slideOf(talk).folded);

/** What is unfolded begins on the slide that the talk is at then, and is seen, whatever steps there are. */
const unfolding = (talk: Talk, addresses: readonly Address[]): Talk => {
	const [first] = addresses;
	if (!first) {
		return folding(talk);
	}

	const {delivery: {unfolded = []}} = talk.deck;
	const there = givenOtherwise(talk, {unfolded: [...unfolded, ...addresses]}, {...first, share: 0});
	return {...there, step: Math.max(Math.min(talk.step, there.step), stepOf(there, addresses))};
};

const folding = (talk: Talk): Talk => {
	const {delivery: {unfolded = []}} = talk.deck;
	const {parts} = slideOf(talk).page;
	const kept = unfolded.filter(address => !parts.some(part => isSameAddress(part, address)));
	return kept.length === unfolded.length ? talk : givenOtherwise(talk, {unfolded: kept});
};

import {deckOf, type Delivery} from '../deck/deck.ts';
import {type Place} from '../layout/place.ts';
import {type Talk, talkAt} from './talk.ts';

/** The same talk with its slides given in another way, at the same place or at another. All of the slide is seen, unless points come one by one from now on. */
export const givenOtherwise = (talk: Talk, change: Delivery, place: Place = talk.place): Talk => {
	const {deck: {delivery, size, style}, post} = talk;
	const there = talkAt({...talk, deck: deckOf(post, size, style, {...delivery, ...change})}, place);
	return change.isIncremental ? {...there, step: 0} : there;
};

import {type Deck, deckOf, type SlideStyle} from '../deck/deck.ts';
import {type Slide} from '../deck/slide.ts';
import {type Command} from '../keymap.ts';
import {type Size} from '../layout/measure.ts';
import {type Place} from '../layout/place.ts';
import {type Post} from '../model/post.ts';
import {slideIndexAt} from './slide-index.ts';

/** All that the screen depends on when a post is presented. */
export type Talk = {
	readonly post: Post;
	readonly deck: Deck;

	/** Which slide is shown, from 0. */
	readonly index: number;

	/** Where in the post the talk is: where the slide begins, or the place on it that was asked for. */
	readonly place: Place;
};

/** Open the talk of a post, at its first slide. */
export const openTalk = (post: Post, size: Size, style: SlideStyle): Talk => {
	const deck = deckOf(post, size, style);
	return {post, deck, index: 0, place: deck.slides[0]!.start};
};

/** What a command makes of the talk. Pure: the same talk and command give the same talk. */
export const updateTalk = (talk: Talk, command: Command): Talk => {
	switch (command) {
		case 'nextSlide': {
			return slideAt(talk, talk.index + 1);
		}

		case 'previousSlide': {
			return slideAt(talk, talk.index - 1);
		}

		case 'firstSlide': {
			return slideAt(talk, 0);
		}

		case 'lastSlide': {
			return slideAt(talk, talk.deck.slides.length - 1);
		}

		default: {
			return talk;
		}
	}
};

/** The same talk in a window of another size, at the same place. */
export const resizeTalk = (talk: Talk, size: Size): Talk => {
	const {columns, rows} = talk.deck.size;
	return columns === size.columns && rows === size.rows ? talk : talkAt({...talk, deck: deckOf(talk.post, size, talk.deck.style)}, talk.place);
};

/** The talk at the slide that shows a place of the post; at the one before it, if no slide does. */
export const talkAt = (talk: Talk, place: Place): Talk => ({...talk, index: slideIndexAt(talk.post, talk.deck, place), place});

/** The talk at a slide, counted from 0; at the first or the last, if there is no such slide. */
export const slideAt = (talk: Talk, index: number): Talk => {
	const known = Math.max(0, Math.min(index, talk.deck.slides.length - 1));
	return known === talk.index ? talk : {...talk, index: known, place: talk.deck.slides[known]!.start};
};

/** Where in the post the talk is. */
export const placeOf = (talk: Talk): Place => talk.place;

/** The slide shown. */
export const slideOf = (talk: Talk): Slide => talk.deck.slides[talk.index]!;

/** How much of the talk is over with this slide, from 0 to 1. */
export const shareOver = (talk: Talk): number => (talk.index + 1) / talk.deck.slides.length;

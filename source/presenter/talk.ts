import {type Deck, deckOf, type Delivery} from '../deck/deck.ts';
import {type SlideStyle} from '../deck/slide-style.ts';
import {type Slide} from '../deck/slide.ts';
import {blank, cellsIn} from '../layout/cells.ts';
import {type Size} from '../layout/measure.ts';
import {type Part} from '../layout/page.ts';
import {type Place} from '../layout/place.ts';
import {type Post} from '../model/post.ts';
import {type Overview} from './overview.ts';
import {type Search} from './search.ts';
import {slideIndexAt} from './slide-index.ts';

/**
All that the screen depends on when a post is presented.

`press` is the way in for keys, and `update` knows what a command means.
*/
export type Talk = {
	readonly post: Post;
	readonly deck: Deck;

	/** Which slide is shown, from 0. */
	readonly index: number;

	/** Up to which of the slide's steps it is seen. */
	readonly step: number;

	/** Where in the post the talk is: where the slide begins, or the place on it that was asked for. */
	readonly place: Place;

	/** Where the talk was before it last jumped, if it has. */
	readonly before: Place | undefined;

	/** What lies over the slide: nothing but a colour, or all slides to choose from. */
	readonly cover: 'black' | 'white' | Overview | undefined;
	readonly search: Search | undefined;

	/** The digits typed before a key. */
	readonly count: string;
};

/** Open the talk of a post, at its first slide. */
export const openTalk = (post: Post, size: Size, style: SlideStyle, delivery: Delivery = {}): Talk => {
	const deck = deckOf(post, size, style, delivery);
	return {post, deck, index: 0, step: 0, place: deck.slides[0]!.start, before: undefined, cover: undefined, search: undefined, count: ''};
};

/** The talk at the slide that shows a place of the post, all of it; at the one before it, if no slide does. */
export const talkAt = (talk: Talk, place: Place): Talk => {
	const index = slideIndexAt(talk.post, talk.deck, place);
	return {...talk, index, step: talk.deck.slides[index]!.steps, place};
};

/** The talk at a slide, counted from 0; at the first or the last, if there is no such slide. */
export const slideAt = (talk: Talk, index: number): Talk => {
	const known = Math.max(0, Math.min(index, talk.deck.slides.length - 1));
	return known === talk.index ? talk : {...talk, index: known, step: 0, place: talk.deck.slides[known]!.start};
};

/** The same as a jump, from which there is a way back. */
export const jumpTo = (talk: Talk, index: number): Talk => {
	const there = slideAt(talk, index);
	return there === talk ? talk : {...there, before: talk.place};
};

/** The slide shown. */
export const slideOf = (talk: Talk): Slide => talk.deck.slides[talk.index]!;

/** The parts of the slide as far as they are seen: what later steps show is left blank, so that nothing moves when they do. */
export const partsOf = (talk: Talk): readonly Part[] => {
	const {page: {parts}, steps} = slideOf(talk);
	return talk.step >= steps ? parts : parts.map(part => ({...part, lines: part.lines.map(line => line.map(run => (run.step ?? 0) <= talk.step ? run : blank(cellsIn(run.text))))}));
};

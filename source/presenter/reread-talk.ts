import {deckOf} from '../deck/deck.ts';
import {bearingsOf, placeBy} from '../layout/bearings.ts';
import {type Address} from '../layout/page.ts';
import {type Place} from '../layout/place.ts';
import {type Post} from '../model/post.ts';
import {chooseIn} from './overview.ts';
import {slideIndexAt} from './slide-index.ts';
import {stepOf} from './step-of.ts';
import {type Talk, talkAt} from './talk.ts';

/** The talk of the same post, read again after it has changed: at the slide that shows the change, all of it; on the slide that is on, as far as it was seen, and as the change is. What is being typed or chosen stays, lest its next letter be taken for a command. */
export const rereadTalk = (talk: Talk, post: Post, change: Address | undefined): Talk => {
	const again = (place: Place) => placeBy(post, bearingsOf(talk.post, place));
	const {before, cover, deck: {delivery, size, slides, style}, place, search, step} = talk;
	const deck = deckOf(post, size, style, delivery);
	const opened: Talk = {
		...talk, post, deck,
		before: before && again(before),
		cover: typeof cover === 'object' ? chooseIn(deck, cover, slideIndexAt(post, deck, again(slides[cover.chosen]!.start))) : cover,
		search: search && {...search, from: again(search.from)},
	};
	const here = talkAt(opened, again(place));
	const there = change ? talkAt(opened, {...change, share: 0}) : here;
	return there.index === here.index ? {...here, step: Math.min(here.step, Math.max(step, change ? stepOf(here, [change]) : 0))} : there;
};

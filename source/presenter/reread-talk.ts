import {bearingsOf, placeBy} from '../layout/bearings.ts';
import {type Address} from '../layout/page.ts';
import {type Place} from '../layout/place.ts';
import {type Post} from '../model/post.ts';
import {stepOf} from './step-of.ts';
import {openTalk, type Talk, talkAt} from './talk.ts';

/** The talk of the same post, read again after it has changed: at the slide that shows the change, all of it; on the slide that is on, as far as it was seen, and as the change is. */
export const rereadTalk = (talk: Talk, post: Post, change: Address | undefined): Talk => {
	const again = (place: Place) => placeBy(post, bearingsOf(talk.post, place));
	const {before, cover, deck: {delivery, size, style}, place, step} = talk;
	const opened = {...openTalk(post, size, style, delivery), before: before && again(before), cover: typeof cover === 'string' ? cover : undefined};
	const here = talkAt(opened, again(place));
	const there = change ? talkAt(opened, {...change, share: 0}) : here;
	return there.index === here.index ? {...here, step: Math.min(here.step, Math.max(step, change ? stepOf(here, [change]) : 0))} : there;
};

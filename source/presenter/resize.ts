import {deckOf} from '../deck/deck.ts';
import {type Size} from '../layout/measure.ts';
import {chooseIn} from './overview.ts';
import {slideIndexAt} from './slide-index.ts';
import {type Talk, talkAt} from './talk.ts';

/** The same talk in a window of another size, at the same place, with the slide chosen that shows what the chosen one showed. */
export const resizeTalk = (talk: Talk, size: Size): Talk => {
	const {cover, deck, post} = talk;
	if (deck.size.columns === size.columns && deck.size.rows === size.rows) {
		return talk;
	}

	const resized = talkAt({...talk, deck: deckOf(post, size, deck.style, deck.delivery)}, talk.place);
	return {
		...resized,
		step: Math.min(talk.step, resized.step),
		cover: typeof cover === 'object' ? chooseIn(resized.deck, cover.query, slideIndexAt(post, resized.deck, deck.slides[cover.chosen]!.start)) : cover,
	};
};

import {type Deck, deckOf} from '../deck/deck.ts';
import {type Size} from '../layout/measure.ts';
import {type TitleLooks} from '../theme/slide-look.ts';
import {chooseIn} from './overview.ts';
import {slideIndexAt} from './slide-index.ts';
import {type Talk, talkAt} from './talk.ts';

/** The same talk in a window of another size. */
export const resizeTalk = (talk: Talk, size: Size): Talk => {
	const {deck, post} = talk;
	return deck.size.columns === size.columns && deck.size.rows === size.rows ? talk : onDeck(talk, deckOf(post, size, deck.style, deck.delivery));
};

/** The same talk with its titles set in another way. */
export const withTitles = (talk: Talk, titles: TitleLooks): Talk => {
	const {deck: {delivery, size, style}, post} = talk;
	return isSameTitles(delivery.titles, titles) ? talk : onDeck(talk, deckOf(post, size, style, {...delivery, titles}));
};

/** The same talk with its slides made anew, at the same place, with the slide chosen that shows what the chosen one showed. */
const onDeck = (talk: Talk, deck: Deck): Talk => {
	const {cover, post} = talk;
	const there = talkAt({...talk, deck}, talk.place);
	return {
		...there,
		step: Math.min(talk.step, there.step),
		cover: typeof cover === 'object' ? chooseIn(deck, cover, slideIndexAt(post, deck, talk.deck.slides[cover.chosen]!.start)) : cover,
	};
};

const isSameTitles = (one: TitleLooks | undefined, other: TitleLooks): boolean =>
	one !== undefined && (['title', 'divider'] as const).every(name => one[name].alignment === other[name].alignment && one[name].size === other[name].size);

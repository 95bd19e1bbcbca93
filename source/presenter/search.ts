import {type Slide} from '../deck/slide.ts';
import {joinedText} from '../layout/text.ts';
import {textOf} from '../model/span.ts';
import {slideAt, slideOf, type Talk} from './talk.ts';

/** What is searched for on the slides. */
export type Search = {
	readonly query: string;
	readonly isTyping: boolean;

	/** The slide that the search began at, from 0. */
	readonly from: number;
};

/** The talk, asked what to search for. */
export const startSearch = (talk: Talk): Talk => ({...talk, search: {query: '', isTyping: true, from: talk.index}});

/** What a key does while the text to search for is typed: the talk shows the first slide that has it, from where the search began. Enter stays there, Escape returns. */
export const typeInSearch = (talk: Talk, search: Search, key: string): Talk => {
	const left = {...slideAt(talk, search.from), search: undefined};
	switch (key) {
		case 'enter': {
			const before = talk.index === search.from ? talk.before : talk.deck.slides[search.from]?.start;
			return search.query === '' ? left : {...talk, before, search: {...search, isTyping: false}};
		}

		case 'escape':
		case 'ctrl+c': {
			return left;
		}

		case 'backspace': {
			return search.query === '' ? left : withTyped(talk, search, [...search.query].slice(0, -1).join(''));
		}

		case 'ctrl+u': {
			return withTyped(talk, search, '');
		}

		default: {
			const text = key === 'space' ? ' ' : key;
			// Longer names are keys that mean no letter: `up`, `f5`, `ctrl+a`.
			return [...text].length === 1 ? withTyped(talk, search, search.query + text) : talk;
		}
	}
};

/** The talk at the first slide that has a text, from where the search began; there, if none has it. */
export const withTyped = (talk: Talk, search: Search, query: string): Talk => {
	const typed = {...search, query};
	const {slides} = talk.deck;
	const hits = hitsIn(slides, query);
	const hit = hits.find(index => index >= search.from) ?? hits[0] ?? search.from;
	return {...shownWhole(slideAt(talk, hit)), search: typed};
};

/** The talk at a further slide with what is searched for; backwards, if `steps` is less than 0, and around. */
export const goToHit = (talk: Talk, steps: number): Talk => {
	const hits = hitsIn(talk.deck.slides, talk.search?.query ?? '');
	if (hits.length === 0) {
		return talk;
	}

	const next = hits.findIndex(index => index >= talk.index);
	// Where the talk stands between two of them, the first step forwards is to the next.
	const here = next === -1 ? hits.length : next;
	const isOn = hits[here] === talk.index;
	const target = here + steps - (!isOn && steps > 0 ? 1 : 0);
	return shownWhole(slideAt(talk, hits[((target % hits.length) + hits.length) % hits.length]!));
};

/** How many slides have what is searched for, and which of them is shown, from 1; nothing where it is none of them. */
export const standingOf = ({deck, index, search}: Talk): {readonly here: number | undefined; readonly of: number} => {
	const hits = hitsIn(deck.slides, search?.query ?? '');
	const here = hits.indexOf(index);
	return {here: here === -1 ? undefined : here + 1, of: hits.length};
};

/** The slides that have a text, from 0. Case counts only if the text has a capital. None has the empty text. */
export const hitsIn = (slides: readonly Slide[], query: string): number[] => {
	const wanted = query.replaceAll(/\s+/g, ' ');
	const isExact = query !== query.toLowerCase();
	return wanted.trim() === ''
		? []
		: [...slides.keys()].filter(index => {
			const text = textOfSlide(slides[index]!);
			return (isExact ? text : text.toLowerCase()).includes(wanted);
		});
};

/** All that is to be read on a slide. */
export const textOfSlide = ({page, title}: Slide): string => `${textOf(title)}\n${joinedText(page.parts.flatMap(({lines}) => lines)).text}`;

const shownWhole = (talk: Talk): Talk => ({...talk, step: slideOf(talk).steps});

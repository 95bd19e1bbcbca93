import {type Command} from '../keymap.ts';
import {openOverview} from './overview.ts';
import {givenOtherwise} from './given-otherwise.ts';
import {goToHit, startSearch} from './search.ts';
import {jumpTo, slideAt, slideOf, type Talk, talkAt} from './talk.ts';
import {unfoldAll, unfoldNext} from './unfolding.ts';

/** What a command makes of the talk. Pure: the same talk and command give the same talk. `count` is the number typed before it. */
export const updateTalk = (talk: Talk, command: Command, count?: number): Talk => {
	switch (command) {
		case 'nextSlide': {
			return repeated(talk, nextStep, count);
		}

		case 'previousSlide': {
			return repeated(talk, previousStep, count);
		}

		case 'goToSlide': {
			return count === undefined ? nextStep(talk) : jumpTo(talk, count - 1);
		}

		case 'firstSlide': {
			return toNumber(talk, count, 1);
		}

		case 'lastSlide': {
			return toNumber(talk, count, talk.deck.slides.length);
		}

		case 'slideBefore': {
			return talk.before ? {...talkAt(talk, talk.before), before: talk.place} : talk;
		}

		case 'wholeSlide': {
			return {...talk, step: slideOf(talk).steps};
		}

		case 'oneByOne': {
			return givenOtherwise(talk, {isIncremental: !talk.deck.delivery.isIncremental});
		}

		case 'unfoldNext': {
			return unfoldNext(talk);
		}

		case 'unfoldSlide': {
			return unfoldAll(talk);
		}

		case 'overview': {
			return openOverview(talk, 'slides');
		}

		case 'contents': {
			return openOverview(talk, 'titles');
		}

		case 'black':
		case 'white': {
			return {...talk, cover: command};
		}

		case 'search': {
			return startSearch(talk);
		}

		case 'nextHit': {
			return nextHit(talk, count);
		}

		case 'previousHit': {
			return previousHit(talk, count);
		}

		default: {
			return talk;
		}
	}
};

const toNumber = (talk: Talk, count: number | undefined, usual: number) => jumpTo(talk, (count ?? usual) - 1);

const nextHit = (talk: Talk, times = 1) => talk.search ? goToHit(talk, times) : repeated(talk, nextStep, times);

const previousHit = (talk: Talk, times = 1) => goToHit(talk, -times);

const nextStep = (talk: Talk): Talk => talk.step < slideOf(talk).steps ? {...talk, step: talk.step + 1} : slideAt(talk, talk.index + 1);

const previousStep = (talk: Talk): Talk => {
	if (talk.step > 0) {
		return {...talk, step: talk.step - 1};
	}

	const there = slideAt(talk, talk.index - 1);
	return there === talk ? talk : {...there, step: slideOf(there).steps};
};

/** The same done so many times, or until it does nothing more. */
const repeated = (talk: Talk, move: (talk: Talk) => Talk, times = 1): Talk => {
	let now = talk;
	for (let left = times; left > 0; left--) {
		const next = move(now);
		if (next === now) {
			break;
		}

		now = next;
	}

	return now;
};

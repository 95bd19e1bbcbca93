import {type Mouse} from '../mouse.ts';
import {slideUnder} from './lay-overview.ts';
import {typeInOverview} from './overview.ts';
import {pressInTalk} from './press.ts';
import {jumpTo, type Talk} from './talk.ts';

/**
What the mouse makes of the talk. Pure.

A click is the next step, one with the right button the one before, as presenters know it, and in the overview it chooses a slide. The wheel walks the overview only: a finger that brushes over it must not skip slides.
*/
export const touchTalk = (talk: Talk, {action, button, x, y}: Mouse): Talk => {
	if (typeof talk.cover === 'object') {
		if (action === 'wheelup' || action === 'wheeldown') {
			return typeInOverview(talk, talk.cover, action === 'wheelup' ? 'up' : 'down');
		}

		const slide = action === 'press' && button === 'left' ? slideUnder(talk, talk.cover, {x, y}) : undefined;
		return slide === undefined ? talk : {...jumpTo(talk, slide), cover: undefined};
	}

	if (action !== 'press' || talk.search?.isTyping) {
		return talk;
	}

	return button === 'left' ? pressInTalk(talk, 'right') : (button === 'right' ? pressInTalk(talk, 'left') : talk);
};

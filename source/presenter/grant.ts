import {type Wish} from './link/message.ts';
import {type Talk, talkAt} from './talk.ts';
import {updateTalk} from './update.ts';

/** The talk after the speaker's console has asked for something, as if it were a key: what covers the slide is lifted first. */
export const granted = (talk: Talk, wish: Exclude<Wish, {kind: 'clock'}>): Talk => {
	const seen: Talk = {...talk, count: '', cover: undefined};
	if (wish.kind === 'resume') {
		const there = talkAt(seen, wish.place);
		return {...there, step: Math.min(wish.step, there.step)};
	}

	return talk.cover === undefined ? updateTalk(seen, wish.command, wish.count) : seen;
};

import {withText} from '../field.ts';
import {commandFor} from '../keymap.ts';
import {typeInOverview} from './overview.ts';
import {typeInSearch, withTyped} from './search.ts';
import {type Talk} from './talk.ts';
import {updateTalk} from './update.ts';

/** Whether a key is the talk's, whatever else it means: it is typed, it lifts what covers the slide, or it takes back what was begun. */
export const claimsKey = ({cover, count, search}: Talk, key: string): boolean => {
	if (takesText({cover, search})) {
		return true;
	}

	return key !== 'ctrl+c' && (cover !== undefined || (key === 'escape' && (count !== '' || search !== undefined)));
};

/** Whether what is pasted is text for the talk. */
export const takesText = ({cover, search}: Pick<Talk, 'cover' | 'search'>): boolean => typeof cover === 'object' || search?.isTyping === true;

/** What a key makes of the talk. Pure. The commands that are not about the slides do nothing here. */
export const pressInTalk = (talk: Talk, key: string): Talk => {
	if (typeof talk.cover === 'object') {
		return typeInOverview(talk, talk.cover, key);
	}

	if (talk.search?.isTyping) {
		return typeInSearch(talk, talk.search, key);
	}

	if (talk.cover !== undefined) {
		return {...talk, cover: undefined};
	}

	const {count} = talk;
	const ready = {...talk, count: ''};
	if (/^\d$/.test(key) && (count !== '' || key !== '0')) {
		return {...talk, count: (count + key).slice(0, 4)};
	}

	if (key === 'escape') {
		return count === '' ? {...ready, search: undefined} : ready;
	}

	const command = commandFor(key, 'present');
	return command === undefined ? ready : updateTalk(ready, command, count === '' ? undefined : Number(count));
};

/** What a pasted text makes of the talk. */
export const pasteInTalk = (talk: Talk, text: string): Talk => {
	const line = text.replaceAll(/\s+/g, ' ');
	if (typeof talk.cover === 'object') {
		return typeInOverview(talk, talk.cover, {text: line});
	}

	return talk.search?.isTyping ? withTyped(talk, talk.search, withText(talk.search.field, line)) : talk;
};

/** The talk without what the keys so far have left behind. */
export const settledTalk = (talk: Talk): Talk => (talk.count === '' ? talk : {...talk, count: ''});

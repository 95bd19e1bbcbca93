import {deckOf} from '../deck/deck.ts';
import {type SlideStyle} from '../deck/slide-style.ts';
import {commandFor} from '../keymap.ts';
import {bearingsOf, placeBy} from '../layout/bearings.ts';
import {type Size} from '../layout/measure.ts';
import {type Place} from '../layout/place.ts';
import {type Post} from '../model/post.ts';
import {lastScroll} from './lay-notes.ts';
import {isConsoleCommand} from './link/console-commands.ts';
import {type Report, type Wish} from './link/message.ts';
import {openOverview, typeInOverview} from './overview.ts';
import {openTalk, slideOf, type Talk, talkAt} from './talk.ts';
import {updateTalk} from './update.ts';

/** All that the speaker's console shows. */
export type Console = {
	/** The talk, where the one followed is; where none is, where the speaker has gone by himself. Its overview is the console's own: the audience sees nothing of it. */
	readonly talk: Talk;

	/** What the audience sees instead of the slide. */
	readonly cover: Report['cover'];
	readonly window: Size;
	readonly link: 'waiting' | 'following' | 'lost' | 'over';

	/** When the talk began, and how long it is to take, in milliseconds, if that is known; `asked` is what the console was given itself. */
	readonly began: number | undefined;
	readonly duration: number | undefined;
	readonly asked: number | undefined;

	/** What time it is, in milliseconds. */
	readonly now: number;

	/** The first row of the notes in view. */
	readonly scroll: number;

	/** The digits typed before a key. */
	readonly count: string;
};

/** What a console is opened with: how long the talk is to take, by what was asked for and by the post, and what time it is, in milliseconds. */
export type ConsoleOpening = {readonly asked?: number | undefined; readonly duration?: number | undefined; readonly now?: number};

/** Open the console for a post. */
export const openConsole = (post: Post, window: Size, style: SlideStyle, {asked, duration, now = 0}: ConsoleOpening): Console => ({
	talk: openTalk(post, {columns: 80, rows: 24}, style), cover: 'none', window, link: 'waiting', began: undefined, duration: asked ?? duration, asked, now, scroll: 0, count: '',
});

/** The console with its post read again, since it has changed. Where the talk was faster, its place is one of the new post already. */
export const rereadConsole = (speaker: Console, post: Post): Console => {
	const {deck: {delivery, size, style}, place, post: before, step} = speaker.talk;
	const talk = talkAt(openTalk(post, size, style, delivery), isIn(post, place) ? place : placeBy(post, bearingsOf(before, place)));
	return {...speaker, talk: {...talk, step: Math.min(step, talk.step)}};
};

/** The console in a window of another size. */
export const resizeConsole = (speaker: Console, window: Size): Console => ({...speaker, window});

/** Whether a key is the console's, whatever it means elsewhere: it chooses in the overview. */
export const isChoosing = ({talk}: Console): boolean => typeof talk.cover === 'object';

/** What a key makes of the console, and what it asks of the talk that is followed. */
export const pressInConsole = (speaker: Console, key: string): {readonly speaker: Console; readonly wish?: Wish} => {
	const {count, talk} = speaker;
	if (typeof talk.cover === 'object') {
		return choosing(speaker, key);
	}

	if (/^\d$/.test(key) && (count !== '' || key !== '0')) {
		return {speaker: {...speaker, count: (count + key).slice(0, 4)}};
	}

	const ready = {...speaker, count: ''};
	const command = commandFor(key, 'notes');
	switch (command) {
		case undefined: {
			return {speaker: ready};
		}

		case 'overview':
		case 'contents': {
			return {speaker: {...ready, talk: openOverview(talk, command === 'overview' ? 'slides' : 'titles')}};
		}

		case 'notesDown':
		case 'notesUp': {
			return {speaker: scrolled(ready, command === 'notesDown' ? 5 : -5)};
		}

		case 'clock': {
			return {speaker: ready, wish: {kind: 'clock'}};
		}

		default: {
			return isConsoleCommand(command) ? asking(ready, {kind: 'command', command, count: count === '' ? undefined : Number(count)}) : {speaker: ready};
		}
	}
};

/** The console with its notes scrolled by so many lines, as far as there are any. */
const scrolled = (speaker: Console, lines: number): Console => {
	const last = lastScroll(slideOf(speaker.talk), speaker.window);
	return {...speaker, scroll: Math.max(0, Math.min(Math.min(speaker.scroll, last) + lines, last))};
};

/** A talk that is followed is asked to move, and tells where it went; else the console goes there by itself. */
const asking = (speaker: Console, wish: Extract<Wish, {kind: 'command'}>) =>
	speaker.link === 'following' ? {speaker, wish} : {speaker: at(speaker, {...updateTalk(speaker.talk, wish.command, wish.count), cover: undefined})};

/** What a key does in the console's overview. */
const choosing = (speaker: Console, key: string) => {
	const {cover, deck} = speaker.talk;
	const {size} = deck;
	const moved = typeof cover === 'object' ? typeInOverview({...speaker.talk, deck: {...deck, size: speaker.window}}, cover, key) : speaker.talk;
	const talk = {...moved, deck: {...deck, size}};
	if (talk.index === speaker.talk.index) {
		return {speaker: {...speaker, talk}};
	}

	return asking({...speaker, talk: {...speaker.talk, cover: undefined}}, {kind: 'command', command: 'goToSlide', count: talk.index + 1});
};

/** The console when the talk has told where it is. Who has not yet read the post that the talk has stays on the slide, and goes there with the post. */
export const hearReport = (speaker: Console, {began, cover, delivery, duration, place, size, step, style}: Report): Console => {
	const {deck, post} = speaker.talk;
	const isSame = deck.size.columns === size.columns && deck.size.rows === size.rows && deck.style === style && isEqual(deck.delivery, delivery);
	const there = talkAt(isSame ? speaker.talk : {...speaker.talk, deck: deckOf(post, size, style, delivery)}, isIn(post, place) ? place : speaker.talk.place);
	return {...at(speaker, {...there, place, step: Math.min(step, there.step)}), cover, link: 'following', began, duration: speaker.asked ?? duration ?? speaker.duration};
};

/** The console when the talk is gone; it may come back, if it isn't over. */
export const loseTalk = (speaker: Console, isOver: boolean): Console => ({...speaker, link: isOver ? 'over' : 'lost', cover: 'none', began: isOver ? undefined : speaker.began});

/** What to ask of a talk that has come back. */
export const resumeOf = ({began, link, talk: {place, step}}: Console): Wish | undefined => (link === 'lost' ? {kind: 'resume', place, step, began} : undefined);

/** Whether a post has the section of a place. The title is in no section. */
const isIn = ({sections}: Post, {section}: Place): boolean => section === '' || sections.some(({id}) => id === section);

const isEqual = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Notes begin at their top on every slide. */
const at = (speaker: Console, talk: Talk): Console => ({...speaker, talk, scroll: talk.index === speaker.talk.index ? speaker.scroll : 0});

import {type Delivery} from '../deck/deck.ts';
import {withText} from '../field.ts';
import {commandFor, type Mode} from '../keymap.ts';
import {type Gallery} from '../gallery/gallery.ts';
import {pressInGallery} from '../gallery/press.ts';
import {type Size} from '../layout/measure.ts';
import {type Place} from '../layout/place.ts';
import {type Origin} from '../library/read-source.ts';
import {type Post} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {claimsKey, pasteInTalk, pressInTalk, settledTalk, takesText as takesTextInTalk} from '../presenter/press.ts';
import {type Console, isChoosing, pressInConsole, resizeConsole} from '../presenter/console.ts';
import {type Wish} from '../presenter/link/message.ts';
import {resizeTalk} from '../presenter/resize.ts';
import {openTalk, type Talk, talkAt} from '../presenter/talk.ts';
import {type Transition} from '../presenter/transition.ts';
import {openAddress} from '../reader/pointing.ts';
import {readAt} from '../reader/position.ts';
import {modeOfReader, pasteInReader, pressInReader, settled, takesLetters} from '../reader/press.ts';
import {type Reader, resizeReader} from '../reader/reader.ts';
import {searchBackwards} from '../reader/searching.ts';
import {type Rank} from '../rank.ts';
import {type Request} from '../request.ts';
import {pasteInShelf, pressInShelf} from '../shelf/press.ts';
import {indexOfChosen, type Shelf} from '../shelf/shelf.ts';
import {type SlideLook} from '../theme/slide-look.ts';
import {type Help, pressInHelp, wholeHelp} from './help.ts';
import {withGallery} from './with-gallery.ts';

/** All that the screen depends on: the post, read, or presented, or the talk's console. */
export type Stage = {
	readonly mode: Extract<Mode, 'read' | 'present' | 'notes' | 'shelf' | 'themes'>;

	/** Where the post came from, and the theme that it is to have, by name or file; nothing, where none is asked for. */
	readonly origin: Origin;
	readonly theme: string | undefined;

	/** The reader, and the talk once there was one: what is not on waits as it was left. */
	readonly reader: Reader;
	readonly talk: Talk | undefined;

	/** The speaker's console, where that is what is shown. */
	readonly speaker: Console | undefined;
	readonly size: Size;
	readonly style: Talk['deck']['style'];
	readonly delivery: Delivery;

	/** How slides are set in the theme, as far as the terminal can do that. */
	readonly slideLook: SlideLook;

	/** The keys, while they are shown over all else. */
	readonly help: Help | undefined;

	/** What there is to say, or nothing. Gone with the next key. */
	readonly message: string;

	/** What the last key asks of whoever owns the terminal. */
	readonly request: Exclude<Request, {kind: 'tell'}> | {readonly kind: 'wish'; readonly wish: Wish} | undefined;

	/** Whether nothing is to change by itself: what has changed in the post is marked until the next key, not for a moment. */
	readonly isStill: boolean;

	/** How a slide comes after another. */
	readonly transition: Transition;

	/** Whether the mouse is ours, and not the terminal's, to select text with. */
	readonly hasMouse: boolean;

	/** How many words the post has. */
	readonly words: number;
	readonly way: Way;

	/** The posts to choose from, once there are any. The post that was chosen before waits beneath. */
	readonly shelf: Shelf | undefined;

	/** The themes to choose from, where those are what is shown. */
	readonly gallery: Gallery | undefined;

	/** The posts that were named to be read one after another, and which of them, from 0, was walked to last. */
	readonly queue: Queue;
};

/** Names of posts, and one of them. */
export type Queue = {readonly names: readonly string[]; readonly at: number};

/** The posts before and after on the way that one has come, as they were left, the nearest last. */
export type Way = {readonly back: readonly Stage[]; readonly forward: readonly Stage[]};

/** What a key makes of the stage. Pure: what it can't do, it asks for. */
export const press = (given: Stage, key: string): Stage => {
	const stage = answered(given.isStill ? withoutChanges(given) : given);
	const mode = modeOf(stage);
	const command = commandFor(key, mode);
	// Whatever else is under way, also while a letter is waited for.
	if (command === 'suspend' || command === 'redraw') {
		return asking(stage, {kind: command});
	}

	if (claims(stage, key)) {
		return handOn(stage, key);
	}

	if (stage.help && key !== 'ctrl+c') {
		return inHelp(stage, stage.help, key);
	}

	switch (command) {
		case 'quit': {
			return asking(stage, {kind: 'quit', isInterrupted: key === 'ctrl+c'});
		}

		case 'edit':
		case 'reload':
		case 'theme': {
			return asking(stage, {kind: command});
		}

		case 'mouse': {
			return {...stage, hasMouse: !stage.hasMouse, message: stage.hasMouse ? 'the mouse selects text; M takes it back' : 'the mouse clicks and scrolls; with Shift it selects text', ...settledBoth(stage)};
		}

		case 'help': {
			return {...stage, help: wholeHelp, ...settledBoth(stage)};
		}

		case 'present': {
			return stage.mode === 'shelf' ? takingToPresent(stage) : presenting(stage);
		}

		case 'shelf': {
			return stage.shelf ? onShelf(stage, stage.shelf) : asking(stage, {kind: 'shelf'});
		}

		case 'read': {
			return reading(stage);
		}

		default: {
			return handOn(stage, key);
		}
	}
};

/** The stage with what the last key asked for done, and what it had to say said. */
export const answered = (stage: Stage): Stage => stage.message === '' && !stage.request ? stage : {...stage, message: '', request: undefined};

/** What a pasted text makes of the stage. It is never taken for keys. */
export const paste = (stage: Stage, text: string): Stage => {
	if (stage.help) {
		return {...stage, help: {field: withText(stage.help.field, text), top: 0}};
	}

	if (stage.mode === 'shelf') {
		return {...stage, shelf: stage.shelf && pasteInShelf(stage.shelf, text)};
	}

	const talk = talkOn(stage);
	const isText = talk ? takesTextInTalk(talk) : takesLetters(stage.reader);
	if (!isText || stage.speaker) {
		return stage;
	}

	return talk ? {...stage, talk: pasteInTalk(talk, text)} : {...stage, reader: pasteInReader(stage.reader, text)};
};

/** The stage without marks for what has changed. */
export const withoutChanges = (stage: Stage): Stage => ({...stage, reader: {...stage.reader, changes: []}});

/** The stage with a better way to find headings and posts by what is typed of them. */
export const withRank = (stage: Stage, rank: Rank): Stage => ({...stage, reader: {...stage.reader, rank}, shelf: stage.shelf && {...stage.shelf, rank}});

/** The stage with posts to choose from in view. */
export const onShelf = (stage: Stage, shelf: Shelf): Stage => ({...stage, mode: 'shelf', shelf: {...shelf, rank: stage.reader.rank}, reader: settled(stage.reader)});

/** What stands in the title of the window. */
export const titleOf = ({mode, reader, shelf}: Stage): string => mode === 'shelf' && shelf ? shelf.name : textOf(reader.post.title);

/** The stage at what an address within its post leads to, such as that of a heading. */
export const stageAt = (stage: Stage, address: string): Stage => withReader(stage, openAddress(stage.reader, address));

/** Where in the post one is, reading or presenting. */
export const placeOfStage = ({mode, reader, talk}: Stage): Place => mode === 'present' && talk ? talk.place : reader.place;

/** Which of several posts that were named is on: `2/3`; nothing, if it is the only one. */
export const whichOf = ({at, names}: Queue): string => (names.length > 1 ? `${at + 1}/${names.length}` : '');

/** What reading a post stumbled over, for the status line. */
export const messageOf = ({warnings}: Post) => warnings.map(warning => `line ${warning.line}: ${warning.text}`).join('; ');

/** The stage in a window of another size, at the same place. */
export const resizeStage = (stage: Stage, size: Size): Stage => {
	if (stage.speaker) {
		return {...stage, size, speaker: resizeConsole(stage.speaker, size)};
	}

	// Who leaves the shelf finds the reader resized.
	return stage.mode === 'shelf'
		? {...stage, size}
		: (stage.mode === 'present' && stage.talk
			? {...stage, size, talk: resizeTalk(stage.talk, size)}
			: {...stage, size, reader: resizeReader(stage.reader, size)});
};

/** What a key makes of the stage while the keys are shown. Enter searches backwards for what was typed: so `?` does what it does in less and vim, too. */
const inHelp = (stage: Stage, help: Help, key: string): Stage => {
	const {text} = help.field;
	const isSearch = key === 'enter' && text.trim() !== '' && modeOf(stage) === 'read';
	return {...stage, help: pressInHelp(help, key, modeOf(stage), stage.size), reader: isSearch ? searchBackwards(stage.reader, text) : stage.reader};
};

/** What keys are about. */
export const modeOf = ({mode, reader}: Stage): Mode => (mode === 'read' ? modeOfReader(reader) : mode);

/** Whether a key is typed, or otherwise for what is on, whatever it means elsewhere. */
const claims = (stage: Stage, key: string) => {
	if (stage.mode === 'shelf') {
		return !stage.help && stage.shelf?.isTyping === true;
	}

	const talk = talkOn(stage);
	return !stage.help && (stage.speaker ? isChoosing(stage.speaker) : (talk ? claimsKey(talk, key) : takesLetters(stage.reader)));
};

/** The talk, if it is on. */
export const talkOn = ({mode, talk}: Stage): Talk | undefined => (mode === 'present' ? talk : undefined);

/** The stage after what is on has been handed a key. */
const handOn = (stage: Stage, key: string): Stage => {
	const talk = talkOn(stage);
	if (stage.speaker) {
		const {speaker, wish} = pressInConsole(stage.speaker, key);
		return {...stage, speaker, request: wish && {kind: 'wish', wish}};
	}

	if (stage.gallery) {
		return withGallery(stage, pressInGallery(stage.gallery, key, stage.size));
	}

	if (stage.mode === 'shelf' && stage.shelf) {
		return withShelf(stage, pressInShelf(stage.shelf, key, stage.size));
	}

	return talk ? {...stage, talk: pressInTalk(talk, key)} : withReader(stage, pressInReader(stage.reader, key));
};

/** The stage after a key was pressed in the reader. What that has to say is the stage's message. */
export const withReader = (stage: Stage, reader: Reader): Stage =>
	reader.request?.kind === 'tell' ? {...stage, reader, message: reader.request.text} : {...stage, reader, request: reader.request};

/** The stage after a key was pressed at the shelf. */
export const withShelf = (stage: Stage, shelf: Shelf): Stage => {
	switch (shelf.wish) {
		case 'take': {
			return {...stage, shelf, request: {kind: 'take', path: shelf.chosen}};
		}

		case 'leave': {
			return {...stage, shelf, mode: 'read', reader: resizeReader(stage.reader, stage.size)};
		}

		default: {
			return {...stage, shelf};
		}
	}
};

const asking = (stage: Stage, request: NonNullable<Stage['request']>): Stage => ({...stage, request, ...settledBoth(stage)});

/** Reader and talk without what the keys so far have left behind. */
const settledBoth = ({reader, talk}: Stage) => ({reader: settled(reader), talk: talk && settledTalk(talk)});

/** The chosen post of the shelf asked for, to be presented. */
const takingToPresent = (stage: Stage): Stage => {
	const path = stage.shelf && indexOfChosen(stage.shelf) !== -1 ? stage.shelf.chosen : undefined;
	return path === undefined ? stage : {...stage, request: {kind: 'take', path, isPresented: true}};
};

/** The stage with its post presented, from where it is read. */
export const presenting = (stage: Stage): Stage => {
	const talk = stage.talk ? resizeTalk(stage.talk, stage.size) : openTalk(stage.reader.post, stage.size, stage.style, stage.delivery);
	return {...stage, mode: 'present', talk: talkAt(talk, stage.reader.place), reader: settled(stage.reader)};
};

/** Back to the place of the slide; but to the very row that was left, if the same slide would show it. */
const reading = (stage: Stage): Stage => {
	const {talk} = stage;
	const reader = resizeReader(stage.reader, stage.size);
	return {...stage, mode: 'read', talk: talk && settledTalk(talk), reader: talk && talkAt(talk, reader.place).index !== talk.index ? readAt(reader, talk.place) : reader};
};

import {styleFor} from '../deck/deck.ts';
import {type Command, commandFor, type Mode} from '../keymap.ts';
import {type Size} from '../layout/measure.ts';
import {type Place} from '../layout/place.ts';
import {type Post} from '../model/post.ts';
import {wordsIn} from '../model/words.ts';
import {openTalk, placeOf, resizeTalk, slideAt, type Talk, talkAt, updateTalk} from '../presenter/talk.ts';
import {openReader, pasteInSearch, readAt, type Reader, resizeReader, typeInSearch, updateReader} from '../reader/reader.ts';

/** All that the screen depends on: the post, read or presented. */
export type Stage = {
	readonly mode: Mode;

	/** The reader, and the talk once there was one: what is not on waits as it was left. */
	readonly reader: Reader;
	readonly talk: Talk | undefined;
	readonly size: Size;
	readonly style: Talk['deck']['style'];
	readonly isHelpShown: boolean;

	/** What went wrong, or nothing. Gone with the next key. */
	readonly message: string;

	/** How many words the post has. */
	readonly words: number;
};

/** How a post is opened. */
export type Opening = {
	readonly mode: Mode;
	readonly style?: Stage['style'] | undefined;

	/** The width of the text when it is read, in cells. */
	readonly width?: number;
	readonly place?: Place | undefined;

	/** The number of the slide to start with, from 1. */
	readonly slide?: number | undefined;
};

/** Open a post in a window. */
export const openStage = (post: Post, size: Size, {mode, style = styleFor(post), width, place, slide}: Opening): Stage => {
	const stage: Stage = {
		mode: 'read', size, style, talk: undefined, isHelpShown: false,
		reader: openReader(post, size, {...(width !== undefined && {width}), place}),
		message: post.warnings.map(warning => `line ${warning.line}: ${warning.text}`).join('; '),
		words: wordsIn(post).length,
	};
	if (mode === 'read') {
		return stage;
	}

	const talk = openTalk(post, size, style);
	return {...stage, mode, talk: slide === undefined ? (place ? talkAt(talk, place) : talk) : slideAt(talk, slide - 1)};
};

/** The commands that are not about the post: whoever owns the terminal carries them out. */
export type ShellCommand = Extract<Command, 'quit' | 'suspend' | 'redraw' | 'theme'>;

/** What a key asks of the owner of the terminal, if anything. */
export const shellCommandOf = (stage: Stage, key: string): ShellCommand | undefined => {
	const command = isTyping(stage) ? undefined : commandFor(key, stage.mode);
	switch (command) {
		case 'suspend':
		case 'redraw': {
			return command;
		}

		case 'quit':
		case 'theme': {
			// While the keys are shown, any key puts them away.
			return stage.isHelpShown && key !== 'ctrl+c' ? undefined : command;
		}

		default: {
			return undefined;
		}
	}
};

/** What a key makes of the stage. Pure. */
export const press = (given: Stage, key: string): Stage => {
	const stage = given.message === '' ? given : {...given, message: ''};
	if (isTyping(stage)) {
		return {...stage, reader: typeInSearch(stage.reader, key)};
	}

	const command = commandFor(key, stage.mode);
	if (stage.isHelpShown || command === 'help') {
		return {...stage, isHelpShown: !stage.isHelpShown};
	}

	if (command === undefined) {
		return key === 'escape' ? {...stage, reader: {...stage.reader, search: undefined}} : stage;
	}

	if (command === 'present') {
		return presenting(stage);
	}

	if (command === 'read') {
		return reading(stage);
	}

	return stage.mode === 'present' && stage.talk
		? {...stage, talk: updateTalk(stage.talk, command)}
		: {...stage, reader: updateReader(stage.reader, command)};
};

/** What a pasted text makes of the stage. It is never taken for keys. */
export const paste = (stage: Stage, text: string): Stage => (isTyping(stage) ? {...stage, reader: pasteInSearch(stage.reader, text)} : stage);

/** The stage in a window of another size, at the same place. */
export const resizeStage = (stage: Stage, size: Size): Stage =>
	stage.mode === 'present' && stage.talk
		? {...stage, size, talk: resizeTalk(stage.talk, size)}
		: {...stage, size, reader: resizeReader(stage.reader, size)};

const isTyping = (stage: Stage) => stage.mode === 'read' && stage.reader.search?.isTyping === true && !stage.isHelpShown;

const presenting = (stage: Stage): Stage => {
	const talk = stage.talk ? resizeTalk(stage.talk, stage.size) : openTalk(stage.reader.post, stage.size, stage.style);
	return {...stage, mode: 'present', talk: talkAt(talk, stage.reader.place)};
};

/** Back to the place of the slide; but to the very row that was left, if the same slide would show it. */
const reading = (stage: Stage): Stage => {
	const {talk} = stage;
	const reader = resizeReader(stage.reader, stage.size);
	return {...stage, mode: 'read', reader: talk && talkAt(talk, reader.place).index !== talk.index ? readAt(reader, placeOf(talk)) : reader};
};

import {type Command, commandFor} from '../keymap.ts';
import {isContentsCommand, pasteInContents, typeInContents, updateChoosing} from './choosing.ts';
import {goToMark, setMark} from './marks.ts';
import {typeHint} from './hints.ts';
import {countOf, letterWaitedFor, nothingPending, withDigit} from './pending.ts';
import {afterColon} from './colon.ts';
import {type Reader} from './reader.ts';
import {pasteInSearch, typeInSearch} from './searching.ts';
import {isSelectCommand, updateSelection} from './selecting.ts';
import {isReaderCommand, updateReader} from './update.ts';
import {isWideCommand, pasteInWide, typeInWide, updateWide} from './wide.ts';

/** Whether the next key is a letter and no command: it belongs to what is typed, or names a mark. */
export const takesLetters = ({choosing, hint, search, pending, wide}: Reader): boolean =>
	[wide?.search?.isTyping, search?.isTyping, choosing?.isTyping, hint !== undefined, letterWaitedFor(pending) !== undefined].includes(true);

/** What keys are about: the page, the contents, what is selected to be copied, or what is shown at its full width. */
export const modeOfReader = ({choosing, selection, wide}: Reader): 'read' | 'contents' | 'select' | 'wide' => {
	if (wide) {
		return 'wide';
	}

	return choosing ? 'contents' : (selection?.isOfLines ? 'select' : 'read');
};

/** What a key makes of the reader. Pure. The commands that are not about the page do nothing here. */
export const pressInReader = (reader: Reader, key: string): Reader => {
	if (reader.wide?.search?.isTyping) {
		return typeInWide(settled(reader), key);
	}

	if (reader.search?.isTyping) {
		return typeInSearch(reader, key);
	}

	if (reader.choosing?.isTyping) {
		return typeInContents(settled(reader), key);
	}

	if (reader.hint) {
		return typeHint(settled(reader), reader.hint, key);
	}

	const {pending} = reader;
	const ready = settled(reader);
	if (pending.command === 'start' && key === 'g') {
		return ready;
	}

	const waiting = pending.command === 'copied' && key === 'l' ? 'copy' : letterWaitedFor(pending);
	if (waiting !== undefined) {
		return afterLetter[waiting](ready, key);
	}

	const counting = withDigit(pending, key);
	if (counting) {
		return {...ready, pending: counting};
	}

	const mode = modeOfReader(reader);
	const command = commandFor(key, mode);
	const updated = command === undefined ? ready : carriedOut(ready, command, countOf(pending));
	return mode === 'read' && key === 'g' && pending.count !== '' ? {...updated, pending: {count: '', command: 'start'}} : updated;
};

/** What a command makes of what keys are about. */
const carriedOut = (reader: Reader, command: Command, count: number | undefined): Reader => {
	switch (modeOfReader(reader)) {
		case 'contents': {
			return isContentsCommand(command) ? updateChoosing(reader, command, count) : reader;
		}

		case 'select': {
			return isSelectCommand(command) ? updateSelection(reader, command, count) : reader;
		}

		case 'wide': {
			return isWideCommand(command) ? updateWide(reader, command, count) : reader;
		}

		case 'read': {
			// A note goes away with the next key, unless that is for it.
			const isOfNote = command === 'open' || command === 'leave';
			return isReaderCommand(command) ? updateReader(isOfNote || reader.noted === undefined ? reader : {...reader, noted: undefined}, command, count) : reader;
		}
	}
};

/** What a key copies, after the one that asks to. */
const afterCopy = (reader: Reader, key: string): Reader => {
	const command = commandFor(`y ${key}`, 'read');
	return command && isReaderCommand(command) ? updateReader(reader, command) : reader;
};

/** What a key does that a command waits for. */
const afterLetter = {mark: setMark, toMark: goToMark, colon: afterColon, copy: afterCopy} as const;

/** What a pasted text makes of the reader. */
export const pasteInReader = (reader: Reader, text: string): Reader => {
	if (reader.wide?.search?.isTyping) {
		return pasteInWide(reader, text);
	}

	if (reader.search?.isTyping) {
		return pasteInSearch(reader, text);
	}

	return reader.choosing?.isTyping ? pasteInContents(reader, text) : reader;
};

/** The reader without what the keys so far have left behind. */
export const settled = (reader: Reader): Reader =>
	reader.request === undefined && reader.pending === nothingPending && reader.contentsTop === undefined
		? reader
		: {...reader, request: undefined, pending: nothingPending, contentsTop: undefined};

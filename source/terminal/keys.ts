import process from 'node:process';
import {type Input} from './input.ts';
import {inputsOfRest, pastedText, pasteEnd, pasteStart, readInput} from './read-input.ts';

/** The one reader of the terminal. */
export type Keys = {
	/** Calls the listener with each key, and each act of pasting or of the mouse, one at a time, until what it returns is called. What comes while nobody listens waits for the first who does. */
	readonly onKey: (listener: (input: Exclude<Input, {reply: string}>) => void) => () => void;

	/** Calls the listener with what the terminal answers, until what it returns is called. What nobody waits for is forgotten. */
	readonly onReply: (listener: (reply: string) => void) => () => void;

	/** Calls the listener when the terminal is gone: its window was closed, the connection is lost. */
	readonly onEnd: (listener: () => void) => () => void;

	/** Whether each key comes as it is pressed, and nothing of it is shown or acted on by the terminal. On from the start. */
	readonly setRaw: (isRaw: boolean) => void;

	/** Ends reading, so that nothing keeps the program from ending. */
	readonly close: () => void;
};

/** Where keys come from: the terminal, or what can stand for it. */
export type Keyboard = NodeJS.ReadableStream & {readonly setRawMode?: (isRaw: boolean) => unknown; readonly destroy?: () => unknown};

/** Read the keys of a terminal. Unless it is standard input, it is closed with the keys. */
export const openKeys = (keyboard: Keyboard): Keys => {
	const keyListeners = new Set<(input: Exclude<Input, {reply: string}>) => void>();
	const replyListeners = new Set<(reply: string) => void>();
	const endListeners = new Set<() => void>();
	const waiting: Array<Exclude<Input, {reply: string}>> = [];
	let rest = '';
	let timer: NodeJS.Timeout | undefined;

	/** The pieces of the text that is being pasted. A large one comes in hundreds of them. */
	let pasted: string[] | undefined;

	const hand = (input: Input) => {
		if ('reply' in input) {
			for (const listener of replyListeners) {
				listener(input.reply);
			}
		} else {
			waiting.push(input);
			handOut();
		}
	};

	const handOut = () => {
		let count = 0;
		while (count < waiting.length && keyListeners.size > 0) {
			for (const listener of keyListeners) {
				listener(waiting[count]!);
			}

			count++;
		}

		waiting.splice(0, count);
	};

	const read = (text: string) => {
		clearTimeout(timer);
		rest += text;
		while (rest !== '') {
			if (pasted) {
				const end = rest.indexOf(pasteEnd);
				if (end === -1) {
					// The last characters may be the beginning of what ends it.
					pasted.push(rest.slice(0, 1 - pasteEnd.length));
					rest = rest.slice(1 - pasteEnd.length);
					return;
				}

				const paste = pastedText(pasted.join('') + rest.slice(0, end));
				rest = rest.slice(end + pasteEnd.length);
				pasted = undefined;
				hand({paste});
				continue;
			}

			const reading = readInput(rest);
			rest = reading.rest;
			for (const input of reading.inputs) {
				hand(input);
			}

			if (!rest.startsWith(pasteStart)) {
				break;
			}

			rest = rest.slice(pasteStart.length);
			pasted = [];
		}

		if (rest.length > longestSequence) {
			giveUp();
		} else if (rest !== '') {
			timer = setTimeout(giveUp, isKeyByItself(rest) ? escapeDelay : sequenceDelay);
		}
	};

	const giveUp = () => {
		const inputs = inputsOfRest(rest);
		rest = '';
		for (const input of inputs) {
			hand(input);
		}
	};

	const end = () => {
		for (const listener of endListeners) {
			listener();
		}
	};

	const setRaw = (isRaw: boolean) => {
		keyboard.setRawMode?.(isRaw);
	};

	keyboard.setEncoding('utf8');
	setRaw(true);
	keyboard.on('data', read);
	keyboard.on('end', end);
	keyboard.on('error', end);

	return {
		onKey(listener) {
			keyListeners.add(listener);
			// Not before the listener has what it needs to stop listening.
			queueMicrotask(handOut);
			return () => {
				keyListeners.delete(listener);
			};
		},
		onReply: subscription(replyListeners),
		onEnd: subscription(endListeners),
		setRaw,
		close() {
			clearTimeout(timer);
			endListeners.clear();
			setRaw(false);
			keyboard.off('data', read);
			keyboard.off('end', end);
			keyboard.off('error', end);
			keyboard.pause();
			if (keyboard !== process.stdin) {
				keyboard.destroy?.();
			}
		},
	};
};

const subscription = <Value>(listeners: Set<Value>) => (listener: Value) => {
	listeners.add(listener);
	return () => {
		listeners.delete(listener);
	};
};

const isKeyByItself = (rest: string) => inputsOfRest(rest).length > 0;

/** How long Escape waits, in milliseconds, for what would make it the beginning of something else. A person is never so fast, a network rarely slower. */
const escapeDelay = 40;

/** How long the beginning of something else waits for its end. */
const sequenceDelay = 500;

/** How many characters it may have by then: no terminal answers with more. To read on and on from its beginning would take ever longer. */
const longestSequence = 65_536;

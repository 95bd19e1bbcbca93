
import {type Input, mouseOf} from './input.ts';
import {keyOfCharacter, keyOfCsi, keyOfSs3, keyWithAlt} from './key-names.ts';

/** What a terminal sent, up to the place where it may not be complete. */
export type Reading = {
	/** One for each key, however many came together. */
	readonly inputs: readonly Input[];

	/** The beginning of a sequence whose end has not come. To be read again with what comes next. */
	readonly rest: string;
};

/**
Read what a terminal sends. What is no key, and nothing else that we know, is left out whole.

A text that is pasted is not read here: where it begins, the rest is `pasteStart`.
*/
export const readInput = (text: string): Reading => {
	const inputs: Input[] = [];
	let index = 0;
	while (index < text.length) {
		if (text[index] !== escape) {
			const character = String.fromCodePoint(text.codePointAt(index)!);
			const key = keyOfCharacter(character);
			inputs.push(...key === undefined ? [] : [{key}]);
			index += character.length;
			continue;
		}

		if (text.startsWith(pasteStart, index)) {
			break;
		}

		const sequence = sequenceAt(text, index);
		if (!sequence) {
			break;
		}

		inputs.push(...sequence.input ? [sequence.input] : []);
		index = sequence.end;
	}

	return {inputs, rest: text.slice(index)};
};

/** What the beginning of a sequence means when nothing follows it: the keys of which it is what they send. */
export const inputsOfRest = (rest: string): Input[] => {
	const [, escapes, character] = /^(\u001B*?)\u001B([[\]OP_])$/.exec(rest) ?? [];
	if (character !== undefined) {
		return [...escapes!, ''].map((_, index) => ({key: index === escapes!.length ? keyWithAlt(character) : 'escape'}));
	}

	return /^\u001B+$/.test(rest) ? [...rest].map(() => ({key: 'escape'})) : [];
};

/** What stands before and behind a text that is pasted. */
export const pasteStart = '\u001B[200~';
export const pasteEnd = '\u001B[201~';

/** What a pasted text is taken for. */
export const pastedText = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n\t]/gu, '');

const escape = '\u001B';

/** What one sequence means, if anything, and the index behind it. */
type Sequence = {readonly input?: Input | undefined; readonly end: number};

/** The sequence at an index; nothing if its end has not come yet. */
const sequenceAt = (text: string, start: number): Sequence | undefined => {
	switch (text[start + 1]) {
		case undefined: {
			return undefined;
		}

		case '[': {
			return csiAt(text, start);
		}

		case 'O': {
			return ss3At(text, start);
		}

		case ']':
		case 'P':
		case '_': {
			return stringAt(text, start);
		}

		case escape: {
			return keyAfterEscape(text, start);
		}

		default: {
			const character = String.fromCodePoint(text.codePointAt(start + 1)!);
			const key = keyOfCharacter(character);
			return {input: key === undefined ? undefined : {key: keyWithAlt(key)}, end: start + 1 + character.length};
		}
	}
};

/** Two Escapes: some terminals send one before the sequence of a key held with Alt. Else the first is a key of its own. */
const keyAfterEscape = (text: string, start: number): Sequence | undefined => {
	const next = text[start + 2];
	if (next === undefined || next === '[' || next === 'O') {
		const sequence = sequenceAt(text, start + 1);
		if (!sequence) {
			return undefined;
		}

		if (sequence.input && 'key' in sequence.input) {
			return {input: {key: keyWithAlt(sequence.input.key)}, end: sequence.end};
		}
	}

	return {input: {key: 'escape'}, end: start + 1};
};

const csiAt = (text: string, start: number): Sequence | undefined => {
	const match = matchAt(/\u001B\[(?:(\[[A-E])|(\d+)\$|([<=>?]?)([\d:;]*)([ -/]*[@-Z\\-~]))/y, text, start);
	if (!match) {
		const {0: begun} = matchAt(/\u001B\[[0-?[]*[ -/]*/y, text, start)!;
		// Nothing that is no part of a sequence is taken with it.
		return start + begun.length === text.length ? undefined : {end: start + begun.length};
	}

	const [whole, console, rxvt, prefix, parameters = '', final = '$'] = match;
	const end = start + whole.length;
	if (whole === '\u001B[M') {
		// The mouse as the oldest terminals tell of it: three bytes follow.
		return end + 3 > text.length ? undefined : {end: end + 3};
	}

	if (whole === '\u001B[I' || whole === '\u001B[O') {
		return {input: {isFocused: final === 'I'}, end};
	}

	const numbers = (rxvt ?? parameters).split(';').map(parameter => parameter.split(':').map(Number));
	if (prefix === '<') {
		return {input: {mouse: mouseOf(numbers.flat(), final)}, end};
	}

	const isReply = Boolean(prefix) || (parameters !== '' && /[Rcnty]$/.test(final));
	if (isReply) {
		return {input: {reply: whole}, end};
	}

	const key = console === undefined ? keyOfCsi(numbers, final) : `f${console.codePointAt(1)! - 0x40}`;
	return {input: key === undefined ? undefined : {key}, end};
};

const ss3At = (text: string, start: number): Sequence | undefined => {
	const [whole, modifiers, final] = matchAt(/\u001BO(\d?)([^]?)/y, text, start)!;
	if (final === '') {
		return undefined;
	}

	const key = keyOfSs3(final!, Number(modifiers) || 1);
	return key === undefined ? {input: {key: keyWithAlt('O')}, end: start + 2} : {input: {key}, end: start + whole.length};
};

/** What a terminal answers in so many words: from an introducer to a terminator. */
const stringAt = (text: string, start: number): Sequence | undefined => {
	const [whole, terminator] = matchAt(/\u001B.[^\u0007\u001B\u009C]*(\u0007|\u001B\\|\u009C)?/y, text, start)!;
	const end = start + whole.length;
	if (terminator !== undefined) {
		return {input: {reply: whole}, end};
	}

	if (end >= text.length - 1) {
		return undefined;
	}

	const isKey = end === start + 2;
	return {input: isKey ? {key: keyWithAlt(text[start + 1]!)} : undefined, end};
};

const matchAt = (pattern: RegExp, text: string, index: number) => {
	pattern.lastIndex = index;
	return pattern.exec(text);
};

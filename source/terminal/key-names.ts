/*
The names of keys by what terminals send for them: xterm's sequences ("Control Sequences", ctlseqs), those of rxvt and the Linux console where they differ, and the codes of the kitty keyboard protocol.
*/

/** The key that a character means, typed by itself. Nothing if it means none. */
export const keyOfCharacter = (character: string): string | undefined => {
	const code = character.codePointAt(0)!;
	const name = namedCodes.get(code);
	if (name !== undefined) {
		return name;
	}

	if (code < 0x20) {
		return `ctrl+${String.fromCodePoint(code + (code <= 26 ? 0x60 : 0x40))}`;
	}

	return /\p{Cc}|\uFFFD/u.test(character) ? undefined : character;
};

/** The key that a character means after Escape: it is held with Alt. */
export const keyWithAlt = (key: string): string => key.replace(/^(ctrl\+)?/, '$1alt+');

/** The key of a sequence `ESC O …`. `modifiers` as in the sequences of `keyOfCsi`. */
export const keyOfSs3 = (final: string, modifiers: number): string | undefined => {
	const key = ss3Keys.get(final) ?? finalKeys.get(final);
	return key === undefined ? undefined : modified(key, modifiers);
};

/** The key of a sequence `ESC [ … final`. `parameters` are the numbers between semicolons, each with those behind colons. Nothing if no key sends it, and when a key is let go. */
export const keyOfCsi = (parameters: ReadonlyArray<readonly number[]>, final: string): string | undefined => {
	const [[code = 0, shifted] = [], [modifiers = 1, event] = [], [third = 0] = []] = parameters;
	if (event === released) {
		return undefined;
	}

	if (final === 'u') {
		return keyOfCode(code, modifiers, third || shifted);
	}

	if (final === '~' && code === 27) {
		return keyOfCode(third, modifiers);
	}

	const key = tildes.has(final) ? tildeKeys.get(code) : finalKeys.get(final);
	return key === undefined ? undefined : modified(key, tildes.get(final) ?? modifiers);
};

/** The key of a Unicode or kitty code; `typed` is the code of the character that it types, where the terminal says it. */
const keyOfCode = (code: number, modifiers: number, typed?: number): string | undefined => {
	const named = namedCodes.get(code) ?? kittyKeys.get(code);
	if (named !== undefined) {
		return modified(named, modifiers);
	}

	const isPrivate = code >= 0xE0_00 && code <= 0xF8_FF;
	const isHeld = ((modifiers - 1) & ~shift & ~locks) !== 0; // eslint-disable-line no-bitwise
	const character = characterOf(!isHeld && typed ? typed : code);
	if (character === undefined || isPrivate) {
		return undefined;
	}

	const isShifted = ((modifiers - 1) & shift) !== 0; // eslint-disable-line no-bitwise
	const isControlled = ((modifiers - 1) & control) !== 0; // eslint-disable-line no-bitwise
	// What is typed tells of Shift, but with Ctrl nothing is typed.
	return isShifted && !isControlled ? modified(character.toUpperCase(), modifiers - shift) : modified(character, modifiers);
};

const characterOf = (code: number) => {
	const key = code <= 0x10_FF_FF ? keyOfCharacter(String.fromCodePoint(code)) : undefined;
	return code >= 0x20 ? key : undefined;
};

/** A key with the modifiers that a terminal counts as 1 and a bit for each, each named once. Lock keys are none. */
const modified = (key: string, modifiers: number): string => {
	const bits = Math.max(0, modifiers - 1);
	const held = heldNames.filter(([name, bit]) => (bits & bit) !== 0 && !key.startsWith(name)); // eslint-disable-line no-bitwise
	return held.map(([name]) => name).join('') + key;
};

const released = 3;
const shift = 1;
const control = 4;
const locks = 64 + 128;
const heldNames = [['ctrl+', control], ['alt+', 2], ['shift+', shift], ['super+', 8]] as const;

/** A table written as `code name, code name`. */
const tableOf = (text: string) => text.split(', ').map(entry => entry.split(' ') as [string, string]);
const numberedTableOf = (text: string) => new Map(tableOf(text).map(([code, name]) => [Number(code), name]));

/** Line feed is what an odd terminal sends for Enter; code 8 is Backspace on old ones. */
const namedCodes = numberedTableOf('0 ctrl+space, 8 backspace, 9 tab, 10 enter, 13 enter, 27 escape, 32 space, 127 backspace');

/** The keys told by the last character of their sequence. */
const finalKeys = new Map(tableOf('A up, B down, C right, D left, F end, H home, P f1, Q f2, R f3, S f4, Z shift+tab, a shift+up, b shift+down, c shift+right, d shift+left'));

/** The keys of the application keypad, and rxvt's arrows with Ctrl. */
const ss3Keys = new Map(tableOf('I tab, M enter, X =, j *, k +, l ,, m -, n ., o /, p 0, q 1, r 2, s 3, t 4, u 5, v 6, w 7, x 8, y 9, a ctrl+up, b ctrl+down, c ctrl+right, d ctrl+left'));

/** The keys told by the number in their sequence. */
const tildeKeys = numberedTableOf('1 home, 2 insert, 3 delete, 4 end, 5 pageup, 6 pagedown, 7 home, 8 end, 11 f1, 12 f2, 13 f3, 14 f4, 15 f5, 17 f6, 18 f7, 19 f8, 20 f9, 21 f10, 23 f11, 24 f12');

/** What ends those sequences. Rxvt tells the modifiers by it, others by a second number. */
const tildes = new Map([['~', undefined], ['^', 1 + control], ['$', 1 + shift], ['@', 1 + control + shift]]);

/** Kitty's codes for the keys of the keypad, from 57399. */
const kittyKeys = new Map('0 1 2 3 4 5 6 7 8 9 . / * - + enter = , left right up down pageup pagedown home end insert delete'.split(' ').map((key, index) => [57_399 + index, key]));

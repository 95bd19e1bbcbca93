import {type Mouse} from '../mouse.ts';

/** What a person does at the terminal, or the terminal answers. */
export type Input =
	/** The name of a key: what it types (`j`, `G`, `é`), or `space`, `enter`, `escape`, `tab`, `backspace`, `delete`, `insert`, `up`, `down`, `left`, `right`, `home`, `end`, `pageup`, `pagedown`, `f1` to `f12`; before it `ctrl+`, `alt+`, `shift+` and `super+`, in this order, where they are held and what is typed does not tell: `ctrl+d`, `alt+X`, `shift+tab`. */
	| {readonly key: string}

	/** A text that was pasted, its lines ended by `\n`, and no other control character in it but tabs. */
	| {readonly paste: string}
	| {readonly mouse: Mouse}

	/** The window has got the focus, or lost it. */
	| {readonly isFocused: boolean}

	/** An answer of the terminal to a question, as it came. */
	| {readonly reply: string};

/** What the parameters of an xterm mouse report (mode 1006) say; `final` is `M`, or `m` for a release. */
export const mouseOf = ([code = 0, column = 1, row = 1]: readonly number[], final: string): Mouse => {
	const place = {x: column - 1, y: row - 1};
	const low = code & 3; // eslint-disable-line no-bitwise
	if (code & 64) { // eslint-disable-line no-bitwise
		// With Shift held, the wheel goes to the side.
		const direction = code & 4 ? low | 2 : low; // eslint-disable-line no-bitwise
		return {action: (['wheelup', 'wheeldown', 'wheelleft', 'wheelright'] as const)[direction]!, button: 'none', ...place};
	}

	// Those at its side are numbered from 128 on.
	const button = (['left', 'middle', 'right', 'none'] as const)[code & 128 ? 3 : low]!; // eslint-disable-line no-bitwise
	if (code & 32) { // eslint-disable-line no-bitwise
		return {action: button === 'none' ? 'move' : 'drag', button, ...place};
	}

	return {action: final === 'm' ? 'release' : 'press', button, ...place};
};

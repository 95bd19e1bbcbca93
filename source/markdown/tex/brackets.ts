import {type Box, boxOf} from './box.ts';

/** A bracket beside so many lines, of which one is level with it; by its own sign, of one line, if it has no pieces to be as high. */
export const bracketOf = (sign: string, height: number, level: number): Box => {
	const {bottom, middle, pair, rest, top} = pieces.get(sign) ?? {};
	if (height === 1 || rest === undefined) {
		return boxOf(sign);
	}

	if (height === 2 && pair !== undefined) {
		return {lines: [...pair], level};
	}

	const lines = Array.from({length: height}, () => rest);
	lines[0] = top ?? rest;
	lines[height - 1] = bottom ?? rest;
	if (middle !== undefined) {
		lines[Math.floor(height / 2)] = middle;
	}

	return {lines, level};
};

/** What a high bracket is made of: what goes on, its ends, the middle, and its two halves, where it is two lines high. */
type Pieces = {readonly rest: string; readonly top?: string; readonly bottom?: string; readonly middle?: string; readonly pair?: string};

const pieces: ReadonlyMap<string, Pieces> = new Map([
	['(', {rest: '⎜', top: '⎛', bottom: '⎝'}],
	[')', {rest: '⎟', top: '⎞', bottom: '⎠'}],
	['[', {rest: '⎢', top: '⎡', bottom: '⎣'}],
	[']', {rest: '⎥', top: '⎤', bottom: '⎦'}],
	['{', {rest: '⎪', top: '⎧', bottom: '⎩', middle: '⎨', pair: '⎰⎱'}],
	['}', {rest: '⎪', top: '⎫', bottom: '⎭', middle: '⎬', pair: '⎱⎰'}],
	['|', {rest: '│'}],
	['‖', {rest: '‖'}],
	['⌊', {rest: '⎢', bottom: '⎣'}],
	['⌋', {rest: '⎥', bottom: '⎦'}],
	['⌈', {rest: '⎢', top: '⎡'}],
	['⌉', {rest: '⎥', top: '⎤'}],
]);

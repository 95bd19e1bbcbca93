import {endOfRun} from './end-of-run.ts';
import {openPieceOf} from './piece.ts';
import {put, type Walk} from './walk.ts';

/** Read a run of `*`, `_`, `~` or `=`. Returns the index behind it. */
export const readDelimiter = (walk: Walk): number => {
	const {delimiter: previous, index, text} = walk;
	const character = text[index]!;
	const end = endOfRun(text, index);
	const length = end - index;
	// A tilde alone between digits is for a range: `3~5`.
	const isApart = character === '_' || character === '=' || (character === '~' && length === 1);
	const {canClose, canOpen} = flanksOf(isApart, characterBefore(text, index), characterAt(text, end));
	if ((!canOpen && !canClose) || (character === '~' && length > 2) || (character === '=' && length !== 2)) {
		return end;
	}

	const piece = openPieceOf(text.slice(index, end));
	walk.delimiter = {piece, character, order: (previous?.order ?? -1) + 1, length, rest: length, canOpen, canClose, previous, next: undefined};
	if (previous) {
		previous.next = walk.delimiter;
	}

	return put(walk, end, piece);
};

/** Whether a run may begin or end emphasis, by what stands before and behind it: CommonMark's flanking rules, but that Chinese, Japanese and Korean, which have no spaces around words in bold, need none around their punctuation either. Some kinds of run do neither within a word. */
const flanksOf = (isApart: boolean, before: string, behind: string): {canOpen: boolean; canClose: boolean} => {
	const isSpaceBefore = isSpace(before);
	const isSpaceBehind = isSpace(behind);
	const isMarkBefore = isPunctuation(before);
	const isMarkBehind = isPunctuation(behind);
	const isLeft = !isSpaceBehind && (!isMarkBehind || isSpaceBefore || isMarkBefore || eastern.test(before));
	const isRight = !isSpaceBefore && (!isMarkBefore || isSpaceBehind || isMarkBehind || eastern.test(behind));
	return isApart
		? {canOpen: isLeft && (!isRight || isMarkBefore), canClose: isRight && (!isLeft || isMarkBehind)}
		: {canOpen: isLeft, canClose: isRight};
};

/** The beginning and the end of a text count as space. */
const isSpace = (character: string) => character === '' || /\s/.test(character);

/** Letters and marks of Chinese, Japanese and Korean, by their blocks: a class of scripts takes long to compile. */
const eastern = /[\u1100-\u11FF\u2E80-\u9FFF\uA960-\uA97F\uAC00-\uD7FF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{16FE0}-\u{1B16F}\u{20000}-\u{3FFFF}]/u;

const isPunctuation = (character: string) =>
	character > '\u007F' ? !eastern.test(character) && /^[\p{P}\p{S}]$/u.test(character) : /^[!-/:-@[-`{-~]$/.test(character);

const characterAt = (text: string, index: number) => index < text.length ? String.fromCodePoint(text.codePointAt(index)!) : '';

const characterBefore = (text: string, index: number) => {
	const character = text[index - 1] ?? '';
	return /[\uDC00-\uDFFF]/.test(character) ? text.slice(index - 2, index) : character;
};

import {eastAsianWidth} from 'get-east-asian-width';
import {type Role, type Span} from '../model/span.ts';
import {graphemesIn} from './graphemes.ts';

/**
How many cells of a terminal a text takes.

Graphemes are counted as terminals do that know them (kitty, Ghostty, WezTerm, iTerm2): an emoji sequence, a flag, and whatever U+FE0F makes an emoji take two cells. Where terminals disagree otherwise, the wider count holds (xterm's and tmux's for the vowel signs of Indic scripts): a cell too few would run into the next column, a cell too many only leaves a gap.
*/
export const cellsIn = (text: string): number => {
	let cells = 0;
	for (let index = 0; index < text.length; index++) {
		const simple = simpleCells[text.codePointAt(index)!] ?? 0;
		if (simple === 0) {
			return cellsOfGraphemes(text);
		}

		cells += simple;
	}

	return cells;
};

const cellsOfGraphemes = (text: string): number => {
	let sum = 0;
	visitGraphemes(text, (_start, _end, cells) => {
		sum += cells;
	});
	return sum;
};

/**
Visits the graphemes of a text with the offsets they start at and end before, and the cells of each.

Two simple characters next to each other are always two graphemes, so only what stands between such has to be looked at closely.
*/
export const visitGraphemes = (text: string, visit: (start: number, end: number, cells: number) => void): void => {
	const isSimple = (index: number) => index === text.length || (simpleCells[text.codePointAt(index)!] ?? 0) > 0;
	let index = 0;
	while (index < text.length) {
		let end = index + 1;
		if (isSimple(index) && isSimple(end)) {
			visit(index, end, simpleCells[text.codePointAt(index)!]!);
			index = end;
			continue;
		}

		while (!(isSimple(end - 1) && isSimple(end)) && end < text.length) {
			end++;
		}

		for (const grapheme of graphemesIn(text.slice(index, end))) {
			visit(index, index + grapheme.length, cellsOfGrapheme(grapheme));
			index += grapheme.length;
		}
	}
};

/** A text cut to at most `width` cells. Where something is left out, it ends in an ellipsis. */
export const clip = (text: string, width: number): string => {
	if (cellsIn(text) <= width) {
		return text;
	}

	let used = 0;
	let kept = 0;
	visitGraphemes(text, (_start, end, cells) => {
		used += cells;
		kept = used < width ? end : kept;
	});
	return width < 1 ? '' : `${text.slice(0, kept)}…`;
};

/** A text filled up with blanks to `width` cells: behind it, around it, or before it. A wider one stays as it is. */
export const pad = (text: string, width: number, alignment: 'left' | 'center' | 'right' = 'left'): string => {
	const blanks = Math.max(0, width - cellsIn(text));
	const before = {left: 0, center: Math.floor(blanks / 2), right: blanks}[alignment];
	return ' '.repeat(before) + text + ' '.repeat(blanks - before);
};

/** So many blank cells, layout's own; none, if the number is negative. Other roles must have an ornament's among them. */
export const blank = (cells: number, roles: readonly Role[] = frame): Span => ({text: ' '.repeat(Math.max(0, cells)), roles});

const frame: readonly Role[] = ['frame'];

/** The widest of some widths; 0, if there are none. Unlike `Math.max` it takes a hundred thousand of them. */
export const widest = (widths: readonly number[]): number => {
	let result = 0;
	for (const width of widths) {
		result = Math.max(result, width);
	}

	return result;
};

const simpleRanges = {
	narrow: [
		' ~',
		'\u00A0¨',
		'ª¬',
		'¯˿',
		'Ͱͷ',
		'΄Ί',
		'ΎΡ',
		'Σ҂',
		'Ҋԯ',
		'Ա֊',
		'את',
		'ؠي',
		'٠ٯ',
		'ऄह',
		'กะ',
		'เๆ',
		'აჿ',
		'Ḁ῾',
		'‐‧',
		'‰⁞',
		'⁰ₜ',
		'₠₿',
		'℀↋',
		'←⌙',
		'①◼',
		'☀☓',
		'✌✧',
		'➘➯',
		'⟀⫿',
	],
	wide: ['、〩', '〱〼', 'ぁゖ', '゛ヿ', '㐀䶿', '一鿿', '가힣', '！｠'],
} as const;

/** The cells of each character that makes a grapheme of its own beside any other such; 0 for those that may not. Nearly all that is written needs nothing else. */
const simpleCells = new Uint8Array(0x1_00_00);
for (const [cells, ranges] of [[1, simpleRanges.narrow], [2, simpleRanges.wide]] as const) {
	for (const range of ranges) {
		simpleCells.fill(cells, range.codePointAt(0), range.codePointAt(1)! + 1);
	}
}

const cellsOfGrapheme = (grapheme: string): number => {
	// U+FE0F asks for the emoji where a character has two looks.
	if (grapheme.length > 1 && grapheme.includes('\uFE0F')) {
		return 2;
	}

	let sum = 0;
	for (const character of grapheme) {
		const cells = cellsOfCharacter(character);
		// The second picture of a joined pair, or a tone of skin, is drawn into the first.
		sum += cells === 2 && sum > 0 ? 0 : cells;
	}

	return sum;
};

const cellsOfCharacter = (character: string): number => {
	const code = character.codePointAt(0)!;
	if (/[\p{Cc}\p{Mn}\p{Me}\u1160-\u11FF\uD7B0-\uD7FB]/u.test(character)) {
		return 0;
	}

	if (eastAsianWidth(code) === 2) {
		return 2;
	}

	return /\p{Default_Ignorable_Code_Point}/u.test(character) ? 0 : 1;
};

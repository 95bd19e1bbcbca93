import {lazily} from './lazily.ts';

/** What may stand between two characters that no space parts: nothing, a break that leaves no trace, or one that leaves a hyphen. */
export type Joint = 'none' | 'cut' | 'hyphen';

/**
Whether a line may break between two characters that no space parts, given by their code points.

Chinese and Japanese break between any two characters, but for kinsoku: no line begins with a closing mark, a small kana or a mark of length, none ends with an opening mark. Korean breaks at its spaces, as Latin does; Tibetan and Ethiopic behind the marks that part their syllables and words, and everything behind a dash that parts two words—so. A zero-width space and a soft hyphen are the author's own breaks.
*/
export const jointOf = (before: number, after: number): Joint => {
	if (before === zeroWidthSpace) {
		return 'cut';
	}

	if (before === softHyphen) {
		return 'hyphen';
	}

	return !isJoined(before, after) && (isIdeographic(before) || isIdeographic(after) || spaces.has(before) || parting.has(before)) ? 'cut' : 'none';
};

/** Whether two characters stand in one line wherever that can be: behind one that opens, before one that closes, and about glue. */
export const isJoined = (before: number, after: number): boolean => opening.has(before) || glue.has(before) || closing.has(after) || glue.has(after);

/** Whether a word is nothing but marks that close, or dashes: it may not begin a line. */
export const isClosingWord = (word: string): boolean => isMadeOf(word, dashes) || isMadeOf(word, closing);

/** Whether a word is nothing but marks that open: it may not end a line. */
export const isOpeningWord = (word: string): boolean => isMadeOf(word, opening);

/** Whether a mark is so light that the edge of justified text looks straighter where it stands beyond it. */
export const isHangingMark = (character: string): boolean => hangingMarks.has(character);

/** Whether it is a Latin letter, as most words begin with: a quick way past the marks. */
export const isLetter = (code: number): boolean => (code > 0x60 && code < 0x7B) || (code > 0x40 && code < 0x5B);

/** Whether a word that is wider than a line is better cut behind this character than elsewhere. */
export const isCuttingMark = (character: string): boolean => cuttingMarks.has(character);

/** Whether a script writes its words without spaces between them, so that only a dictionary can tell them apart: Thai, Lao, Burmese, Khmer. */
export const isUnspaced = (code: number): boolean => (code >= 0x0E_00 && code <= 0x0E_FF) || (code >= 0x10_00 && code <= 0x10_9F) || (code >= 0x17_80 && code <= 0x17_FF);

/** Where the words of an unspaced script begin in a text. */
export const wordStartsIn = (text: string): ReadonlySet<number> => {
	const starts = new Set<number>();
	let from = 0;
	while (from < text.length) {
		// The segmenter takes the square of a text's length, so it gets no more than a few sentences at once.
		let last = 0;
		for (const {index} of wordSegmenter().segment(text.slice(from, from + 500))) {
			starts.add(from + index);
			last = index;
		}

		from += from + 500 < text.length && last > 0 ? last : 500;
	}

	return starts;
};

const wordSegmenter = lazily(() => new Intl.Segmenter('th', {granularity: 'word'}));

/** A text without the marks that only say where it may break. Layout has heard them. */
export const withoutMarks = (text: string): string => text.replaceAll(/[\u00AD\u200B\u2060\uFEFF]/g, '');

const isMadeOf = (word: string, marks: ReadonlySet<number>): boolean => {
	for (let index = 0; index < word.length; index++) {
		if (!marks.has(word.codePointAt(index)!)) {
			return false;
		}
	}

	return true;
};

const isIdeographic = (code: number): boolean => code >= 0x2E_80 && (
	(code <= 0xA4_CF && !(code >= 0x31_30 && code <= 0x31_8F))
	|| (code >= 0xF9_00 && code <= 0xFA_FF)
	|| (code >= 0xFE_30 && code <= 0xFE_4F)
	|| (code >= 0xFF_01 && code <= 0xFF_9F)
	|| (code >= 0x2_00_00 && code <= 0x3_FF_FF)
);

const codesIn = (characters: string): ReadonlySet<number> => new Set(Array.from(characters, character => character.codePointAt(0)!));

const zeroWidthSpace = 0x20_0B;
const softHyphen = 0xAD;
const glue = codesIn('\u00A0\u202F\u2007\u2060\uFEFF\u200D\u0F0C');
const spaces = codesIn('\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200A\u205F\u3000');
const parting = codesIn('—་፡።፣፤፥፦፧᭞᭟꧈꧉');
const dashes = codesIn('-–—');
const opening = codesIn('([{‹«“‘„‚¿¡§¶№（［｛〔〈《「『【〖〘〚｟｢￥＄￡');
const closing = codesIn(')]}›»”’!?;:,.…%‰·—'
	+ '）］｝〕〉》」』】〗〙〛｠｣、。，．・：；？！‼⁇⁈⁉％℃゛゜〜゠‥'
	+ 'ヽヾゝゞ々〻ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡､･ﾞﾟｰ'
	+ '،؛؟۔׃։՝।॥߸߹᱾᱿꯫་།༎༏༐༑፡።፣፤፥፦፧ฯๆຯໆ។៕៖ៗ၊။᠂᠃᠈᠉᭞᭟꧈꧉'
	+ '\u00AD\u200B\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200A\u205F\u3000');
const hangingMarks: ReadonlySet<string> = new Set('.,;:!-–’”"\'»…');
const cuttingMarks: ReadonlySet<string> = new Set('/-_.?&=#,;:+)');

import fc from 'fast-check';
import {eastAsianWidth} from 'get-east-asian-width';
import {expect, test} from 'vitest';
import {cellsIn, clip, pad} from '../../source/layout/cells.ts';
import {graphemesIn} from '../../source/layout/graphemes.ts';

test('a text takes as many cells as terminals give it', () => {
	// What kitty, xterm and tmux do; where they disagree, what those do that know graphemes.
	const cells: Record<string, number> = {
		'': 0,
		'plain text': 10,
		'naïve – “so” …': 14,
		é: 1,
		日本語: 6,
		한국어: 6,
		한: 2,
		が: 2,
		が: 2,
		ｱﾊﾞ: 3,
		'！': 2,
		𠀀: 2,
		'👍': 2,
		'👍🏽': 2,
		'👩‍👩‍👧': 2,
		'🏳️‍🌈': 2,
		'🏴󠁧󠁢󠁥󠁮󠁧󠁿': 2,
		'🇩🇪🇦🇹': 4,
		'❤': 1,
		'❤️': 2,
		'1️⃣': 2,
		'☐☑→▸✓': 5,
		क्षि: 3,
		ที่นี่: 2,
		กำ: 2,
		שלום: 4,
		مُحَمَّد: 4,
		'a\u200Bb\u2060c\u00ADd': 4,
		'\uFE0F': 0,
		'\uD800': 1,
		'\uDC00x\uD83D': 3,
		'\u001B': 0,
	};
	expect(Object.fromEntries(Object.keys(cells).map(text => [text, cellsIn(text)]))).toEqual(cells);
});

test('every character by itself takes the cells that Unicode says', () => {
	const wrong: string[] = [];
	for (let code = 0; code <= 0x10_FF_FF; code++) {
		const character = String.fromCodePoint(code);
		const isMark = /[\p{Cc}\p{Mn}\p{Me}\u1160-\u11FF\uD7B0-\uD7FB]/u.test(character);
		const isIgnored = eastAsianWidth(code) === 1 && /\p{Default_Ignorable_Code_Point}/u.test(character);
		if (cellsIn(character) !== (isMark || isIgnored ? 0 : eastAsianWidth(code))) {
			wrong.push(code.toString(16));
		}
	}

	expect(wrong).toEqual([]);
});

/** Graphemes of many scripts, one each. */
const graphemes = [
	'a',
	'é',
	'e\u0301',
	'o\u0308\u0323',
	'ß',
	'ж',
	'λ',
	'א',
	'بِ',
	'ا',
	'क',
	'कि',
	'क्षि',
	'हिं',
	'வி',
	'மொ',
	'ক্ষ',
	'ก',
	'กำ',
	'ที่',
	'日',
	'、',
	'が',
	'か\u3099',
	'ﾊﾞ',
	'한',
	'\u1112\u1161\u11AB',
	'👍',
	'👍🏽',
	'👩‍👩‍👧',
	'👨🏽‍🚀',
	'🏳️‍🌈',
	'🏴󠁧󠁢󠁥󠁮󠁧󠁿',
	'🇩🇪',
	'❤️',
	'❤',
	'1️⃣',
	'→',
	'—',
	' ',
	'\u00A0',
	'𝒳',
	'𠀀',
	'\u200B',
	'\uD800',
];

test('graphemes are those of Intl.Segmenter', () => {
	const segmenter = new Intl.Segmenter();
	fc.assert(fc.property(fc.array(fc.constantFrom(...graphemes)).map(list => list.join('')), text => {
		expect(graphemesIn(text)).toEqual([...segmenter.segment(text)].map(({segment}) => segment));
	}));
});

test('whatever the text, its graphemes put together are the text', () => {
	fc.assert(fc.property(fc.string({unit: 'binary'}), text => {
		expect(graphemesIn(text).join('')).toBe(text);
	}));
	expect(graphemesIn('a' + '\u0301'.repeat(3_000_000)).join('')).toHaveLength(3_000_001);
});

test('a text takes the cells of its graphemes', () => {
	fc.assert(fc.property(fc.array(fc.oneof(fc.constantFrom(...graphemes), fc.string({unit: 'grapheme'}))).map(list => list.join('')), text => {
		expect(cellsIn(text)).toBe(graphemesIn(text).reduce((sum, grapheme) => sum + cellsIn(grapheme), 0));
	}));
});

test('a clipped text fits, and is the beginning of the whole', () => {
	fc.assert(fc.property(fc.array(fc.constantFrom(...graphemes)).map(list => list.join('')), fc.integer({min: 1, max: 30}), (text, width) => {
		const clipped = clip(text, width);
		expect(cellsIn(clipped)).toBeLessThanOrEqual(width);
		expect(clipped === text || text.startsWith(clipped.slice(0, -1))).toBe(true);
	}));
	expect([clip('postdeck', 8), clip('postdeck', 7), clip('日本語', 4), clip('日本語', 1)]).toEqual(['postdeck', 'postde…', '日…', '…']);
});

test('a padded text stands where it is asked to', () => {
	expect([pad('ab', 5), pad('ab', 5, 'center'), pad('日', 5, 'right'), pad('abc', 2)]).toEqual(['ab   ', ' ab  ', '   日', 'abc']);
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {withoutMarks} from '../../source/layout/breaking.ts';
import {cellsIn} from '../../source/layout/cells.ts';
import {graphemesIn} from '../../source/layout/graphemes.ts';
import {isOrnament, type Line, widthOf} from '../../source/layout/line.ts';
import {joinedText, textOfLines} from '../../source/layout/text.ts';
import {
	balance, longestLine, longestWord, wrap,
} from '../../source/layout/wrap.ts';
import {type Span, textOf} from '../../source/model/span.ts';
import {wordsOf} from '../../source/model/words.ts';
import {sentence, spans} from './any-post.ts';

const plain = (text: string): Span[] => [{text, roles: []}];
const rowsOf = (text: string, width: number) => textOfLines(wrap(plain(text), width));
const width = fc.integer({min: 2, max: 100});

/** Words of Latin letters, most of them narrower than a line. */
const prose = fc.array(fc.constantFrom('a', 'of', 'the', 'word', 'another', 'raggedness', 'well-known', 'incomprehensible'), {minLength: 1, maxLength: 40}).map(words => words.join(' '));

test('no line is wider than asked, unless one grapheme is', () => {
	fc.assert(fc.property(spans, width, (text, width) => {
		expect(wrap(text, width).every(line => widthOf(line) <= width || graphemesIn(textOf(line)).length === 1)).toBe(true);
	}));
});

test('the characters of the text are those of the lines, each under its own span', () => {
	const characters = (runs: readonly Span[]) => runs.flatMap(({text, roles, href}) => [...withoutMarks(text)].filter(character => /\S/.test(character)).map(character => [character, roles.join(' '), href]));
	fc.assert(fc.property(spans, fc.oneof(width, fc.constant(Infinity)), (text, width) => {
		expect(characters(wrap(text, width).flat().filter(run => !isOrnament(run)))).toEqual(characters(text));
	}));
});

test('every line feed ends a line, and nothing else does in endless lines', () => {
	fc.assert(fc.property(spans, text => {
		expect(wrap(text, Infinity)).toHaveLength(textOf(text).split('\n').length - (/(^|\n)$/.test(textOf(text)) ? 1 : 0));
	}));
	expect(textOfLines(wrap(plain('one \n\n two\n'), 10))).toEqual(['one', '', 'two']);
});

test('only words that are wider than a line are cut', () => {
	fc.assert(fc.property(prose, fc.integer({min: 5, max: 60}), (text, width) => {
		const words = new Set(wordsOf(text));
		const parts = rowsOf(text, width).flatMap(row => wordsOf(row)).filter(word => !words.has(word));
		expect(parts.every(part => [...words].some(word => word.includes(part) && cellsIn(word) > width))).toBe(true);
	}));
});

test('a line that ends within a word says so', () => {
	fc.assert(fc.property(sentence, width, (text, width) => {
		expect(wordsOf(joinedText(wrap(plain(text), width)).text)).toEqual(wordsOf(withoutMarks(text)));
	}));
});

test('graphemes stay whole', () => {
	const whole = (text: string) => graphemesIn(withoutMarks(text)).filter(grapheme => /\S/.test(grapheme));
	fc.assert(fc.property(sentence, width, (text, width) => {
		expect(wrap(plain(text), width).flatMap(line => whole(textOf(line.filter(run => !isOrnament(run)))))).toEqual(whole(text));
	}));
});

test('no line begins with a mark that closes or ends with one that opens', () => {
	const marked = fc.array(fc.constantFrom('word', 'another', '(see', 'this)', '« so »', '( so )', 'what ?', 'so — that', '日本語の文章は、「空白」なしで。', '（注）', 'カタカナー')).map(words => words.join(' '));
	fc.assert(fc.property(marked, fc.integer({min: 10, max: 60}), (text, width) => {
		expect(rowsOf(text, width).filter(row => /^[)»?—、。」）ー]|[(«「（]$/.test(row))).toEqual([]);
	}));
});

test('a code span is not broken where it fits, nor parted from what touches it', () => {
	const code = fc.array(fc.constantFrom('git', 'commit', '--all', '-m', '日本'), {minLength: 1, maxLength: 3}).map(words => words.join(' '));
	fc.assert(fc.property(prose, code, prose, fc.integer({min: 24, max: 60}), (before, code, after, width) => {
		const text: Span[] = [{text: `${before} (`, roles: []}, {text: code, roles: ['code']}, {text: `). ${after}`, roles: []}];
		expect(textOfLines(wrap(text, width)).some(row => row.includes(`(${code}).`))).toBe(true);
	}));
});

test('what no-break spaces join stays in one line', () => {
	fc.assert(fc.property(prose, prose, fc.integer({min: 8, max: 40}), (before, after, width) => {
		expect(rowsOf(`${before} 10\u00A0km. ${after}`, width).some(row => row.includes('10\u00A0km.'))).toBe(true);
	}));
});

/** The fewest lines that words can be set in: as many words in each as fit. */
const fewestLines = (text: string, width: number) => {
	let lines = 1;
	let used = 0;
	for (const word of wordsOf(text)) {
		if (used > 0 && used + 1 + cellsIn(word) > width) {
			lines++;
			used = 0;
		}

		used += (used > 0 ? 1 : 0) + cellsIn(word);
	}

	return lines;
};

test('there is no line more than needed', () => {
	fc.assert(fc.property(prose, fc.integer({min: 16, max: 80}), (text, width) => {
		expect(wrap(plain(text), width)).toHaveLength(fewestLines(text, width));
		expect(balance(plain(text), width)).toHaveLength(fewestLines(text, width));
	}));
});

/** Every way to set words in lines. */
const waysOf = (words: readonly string[], width: number): string[][] => {
	if (words.length === 0) {
		return [[]];
	}

	return words.flatMap((_, index) => {
		const line = words.slice(0, index + 1).join(' ');
		return cellsIn(line) > width ? [] : waysOf(words.slice(index + 1), width).map(rest => [line, ...rest]);
	});
};

const short = prose.map(text => wordsOf(text).slice(0, 10));
const raggedness = (rows: readonly string[], width: number) => rows.map(row => (width - cellsIn(row)) ** 2).reduce((sum, square) => sum + square, 0);

test('of all ways to set balanced text in as few lines, none is less ragged', () => {
	fc.assert(fc.property(short, fc.integer({min: 16, max: 40}), (words, width) => {
		const rows = textOfLines(balance(plain(words.join(' ')), width));
		const best = Math.min(...waysOf(words, width).filter(way => way.length === rows.length).map(way => raggedness(way, width)));
		expect(raggedness(rows, width)).toBe(best);
	}));
});

test('of all ways to set a paragraph in as few lines, none with as good a last line is less ragged', () => {
	fc.assert(fc.property(short, fc.integer({min: 16, max: 40}), (words, width) => {
		const rows = rowsOf(words.join(' '), width);
		const isGood = (last: string) => cellsIn(last) >= width / 4;
		const ways = waysOf(words, width).filter(way => way.length === rows.length && isGood(way.at(-1)!));
		const best = Math.min(...ways.map(way => raggedness(way.slice(0, -1), width)));
		expect(isGood(rows.at(-1)!) ? raggedness(rows.slice(0, -1), width) <= best : rows.length === 1 || ways.length === 0 || raggedness(rows.slice(0, -1), width) < best).toBe(true);
	}));
});

test('a last line is no single short word, unless the words before it leave no choice', () => {
	fc.assert(fc.property(short, fc.integer({min: 16, max: 40}), (words, width) => {
		const isLonely = (last: string) => cellsIn(last) < width / 4 && !last.includes(' ');
		const rows = rowsOf(words.join(' '), width);
		const ways = waysOf(words, width).filter(way => way.length === rows.length);
		expect(isLonely(rows.at(-1)!)).toBe(ways.every(way => isLonely(way.at(-1)!)));
	}));
});

test('running text needs no more than it asks for, and no word of it less', () => {
	fc.assert(fc.property(spans, text => {
		const [line, word] = [longestLine(text), longestWord(text)];
		fc.pre(word > 0);
		expect(wrap(text, line)).toHaveLength(wrap(text, Infinity).length);
		expect(wordsOf(textOfLines(wrap(text, word + 1)).join(' ')).filter(one => cellsIn(one) > word + 1)).toEqual([]);
	}));
});

test.each<[string, string, number, readonly string[]]>([
	['takes the spaces at a break', 'one  two   three', 9, ['one  two', 'three']],
	['cuts an address behind its marks', 'see https://example.org/posts/2024/synthetic-data', 20, ['see', 'https://example.org/', 'posts/2024/', 'synthetic-data']],
	['shows a soft hyphen where it breaks, and only there', 'the in\u00ADcom\u00ADpre\u00ADhen\u00ADsi\u00ADble', 12, ['the incom-', 'prehensible']],
	['breaks at a zero-width space', 'one/\u200Btwo/\u200Bthree', 8, ['one/two/', 'three']],
	['keeps a word joiner', '日本\u2060語', 4, ['日', '本語']],
	['breaks between Chinese characters', '春眠不觉晓处处闻啼鸟', 8, ['春眠不觉', '晓处处闻', '啼鸟']],
	['begins no line with a mark', '春眠不觉，晓处处。', 8, ['春眠不', '觉，晓处', '处。']],
	['ends no line with an opening mark', '春眠不「觉晓」处处', 8, ['春眠不', '「觉晓」', '处处']],
	['breaks Korean at its spaces', '나는 학교에 갑니다', 12, ['나는 학교에', '갑니다']],
	['breaks Thai between its words', 'สวัสดีชาวโลก', 6, ['สวัสดี', 'ชาวโลก']],
	['keeps a Thai mark of repetition with its word', 'ต่าง ๆ นานา', 8, ['ต่าง ๆ', 'นานา']],
	['begins no Hindi line with a danda', 'यह है ।', 5, ['यह', 'है ।']],
	['breaks Tibetan behind its syllables', 'བོད་ཡིག་བཟང་པོ།', 8, ['བོད་ཡིག་', 'བཟང་པོ།']],
	['breaks Ethiopic behind its words', 'የሰው፡ልጅ፡ሁሉ፡ነጻ፣፡ነው።', 9, ['የሰው፡ልጅ፡', 'ሁሉ፡ነጻ፣፡', 'ነው።']],
	['breaks behind a dash between words', 'they came—and went', 11, ['they came—', 'and went']],
	['keeps a dash that begins a word', '—Hola —dijo ella', 6, ['—Hola', '—dijo', 'ella']],
	['leaves no mark alone of a word that is too wide', '(incomprehensible).”', 18, ['(incomprehensibl', 'e).”']],
	['keeps families whole', '👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 4, ['👩‍👩‍👧👩‍👩‍👧', '👩‍👩‍👧']],
	['survives half a character', 'a\uD83D \uDE00b', 3, ['a\uD83D', '\uDE00b']],
])('%s', (_name, text, width, rows) => {
	expect(rowsOf(text, width)).toEqual(rows);
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {hitsOf} from '../../source/reader/pattern.ts';
import {readPattern} from '../../source/reader/read-pattern.ts';

const hitsIn = (text: string, pattern: string, isExact = true) => hitsOf(readPattern(pattern, isExact)!, text).map(({from, to}) => text.slice(from, to));

test.each([
	['colou?r', 'color and colour', ['color', 'colour']],
	['a.c', 'abc a\nc axc', ['abc', 'axc']],
	['^the', 'the other\nthe last', ['the', 'the']],
	['end$', 'the end\nend of end', ['end', 'end']],
	[String.raw`\bart\b`, 'art part arts, art', ['art', 'art']],
	[String.raw`\Bart`, 'art part', ['art']],
	['[a-c]+', 'abcd cab', ['abc', 'cab']],
	['[^a-c ]+', 'abcd eab', ['d', 'e']],
	['[]x-]+', 'a]-x', [']-x']],
	[String.raw`\d{4}-\d\d`, 'in 2024-01 and 24-01', ['2024-01']],
	['(ab|cd)+', 'ababcd abd', ['ababcd', 'ab']],
	['a{2,3}', 'aaaaa', ['aaa', 'aa']],
	['".*?"', '"one" and "two"', ['"one"', '"two"']],
	['".*"', '"one" and "two"', ['"one" and "two"']],
	['two  words', 'two words, two \u00A0 words, two\nwords', ['two words', 'two \u00A0 words']],
	['a *b', 'ab a   b', ['ab', 'a   b']],
	[String.raw`3\.14`, '3.14 3x14', ['3.14']],
	['x*', 'axxb', ['xx']],
	['日.語', '日本語', ['日本語']],
	['😀+', 'so 😀😀!', ['😀😀']],
	[String.raw`\w+`, 'naïve étude', ['naïve', 'étude']],
	['a|', 'banana', ['a', 'a', 'a']],
	[String.raw`\s`, 'a\nb', []],
] as const)('%s is found', (pattern, text, hits) => {
	expect(hitsIn(text, pattern)).toEqual(hits);
});

test('where case does not count, letters of both are found, also in sets', () => {
	expect(hitsIn('Éa éA ea', 'éa', false)).toEqual(['Éa', 'éA']);
	expect(hitsIn('aBc', '[A-C]+', false)).toEqual(['aBc']);
	expect(hitsIn('aBc', '[A-C]+')).toEqual(['B']);
});

test.each(['(', ')', 'a)', '[', '[a', '[z-a]', '*', 'a**b(', '+1', 'a{3,2}', 'a{9999}', '\\', String.raw`\k`, String.raw`(a)\1`, '(?=a)', '(?<a>b)', '('.repeat(60) + ')'.repeat(60), '(((a{99}){99}){99})'])('%s is no pattern', text => {
	expect(readPattern(text, true)).toBeUndefined();
});

const atom = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', String.raw`\w`, String.raw`\d`, '1', '.*?1', '[ab]+?b');
const {expression} = fc.letrec<{expression: string}>(tie => ({
	expression: fc.oneof(
		{maxDepth: 4},
		atom,
		fc.tuple(tie('expression'), tie('expression')).map(([one, other]) => one + other),
		fc.tuple(tie('expression'), tie('expression')).map(([one, other]) => `(${one}|${other})`),
		fc.tuple(tie('expression'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{2,}')).map(([one, mark]) => `(${one})${mark}`),
	),
}));

test('what JavaScript finds is found, unless it finds nothing at some place', () => {
	fc.assert(fc.property(fc.tuple(fc.constantFrom('', '^', String.raw`\b`), expression, fc.constantFrom('', '$', String.raw`\b`)).map(parts => parts.join('')), fc.string({unit: fc.constantFrom('a', 'b', '1', ' ', '\n', '日'), maxLength: 20}), (source, text) => {
		const pattern = readPattern(source, true);
		const expected = [...text.matchAll(new RegExp(source.replaceAll('[^a]', String.raw`[^a\n]`).replaceAll(String.raw`\w`, String.raw`[\w日]`).replaceAll(String.raw`\b`, String.raw`(?:(?<=[\w日])(?![\w日])|(?<![\w日])(?=[\w日]))`), 'gmu'))].map(([found]) => found);
		fc.pre(pattern !== undefined && !expected.includes(''));
		expect(hitsOf(pattern, text).map(({from, to}) => text.slice(from, to))).toEqual(expected);
	}), {numRuns: 2000});
});

test.each(['(a+)+b', '(a|a)*b', '(a|aa)+$b', '(.*)*(.*)*x', 'a*a*a*a*a*b', '(a?){50}a{50}b', '(((a*)*)*)*b', 'a.*b|a'])('%s takes no longer than its steps times the text', source => {
	const effortOf = (length: number) => {
		let effort = 0;
		const pattern = readPattern(source, true)!;
		const counted = pattern.steps.map(step => step.kind === 'take'
			? {
				...step, accepts(code: number) {
					effort++;
					return step.accepts(code);
				},
			}
			: step);
		hitsOf({...pattern, steps: counted}, 'a'.repeat(length));
		return effort / counted.length;
	};

	expect(effortOf(1000)).toBeLessThanOrEqual(source === 'a.*b|a' ? 1_000_000 : 1000);
	expect(effortOf(10_000)).toBeLessThanOrEqual(source === 'a.*b|a' ? 10_100_000 : 10_000);
});

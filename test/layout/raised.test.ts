import {expect, test} from 'vitest';
import {raised, unraised} from '../../source/layout/raised.ts';
import {type Role, textOf} from '../../source/model/span.ts';

test.each<[Role, string, string, string]>([
	['footnote', '12', '¹²', '[12]'],
	['superscript', '2', '²', '²'],
	['superscript', 'n+1', 'ⁿ⁺¹', 'ⁿ⁺¹'],
	['superscript', 'th', 'ᵗʰ', 'ᵗʰ'],
	['superscript', 'q', '^q', '^q'],
	['superscript', 'Ça', '^(Ça)', '^(Ça)'],
	['subscript', 'i0', 'ᵢ₀', 'ᵢ₀'],
	['subscript', 'ab', '_(ab)', '_(ab)'],
	['strong', '2', '2', '2'],
])('%s %j is shown as %j, in plain text as %j', (role, text, onScreen, inPlain) => {
	const spans = [{text: 'x', roles: []}, {text, roles: [role]}];
	expect([raised(spans, false), raised(spans, true)].map(shown => textOf(shown))).toEqual([`x${onScreen}`, `x${inPlain}`]);
});

test('each raised or lowered letter is the one that Unicode says it stands for', () => {
	for (const role of ['superscript', 'subscript'] as const) {
		const letters = [...'0123456789+=()abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZβγδθρφχ'].filter(letter => textOf(raised([{text: letter, roles: [role]}], false)).length === 1);
		expect(letters.length).toBeGreaterThan(30);
		for (const letter of letters) {
			const shown = textOf(raised([{text: letter, roles: [role]}], false));
			expect(shown.normalize('NFKC')).toBe(letter);
			expect(unraised(`a${shown}`)).toBe(`a${letter}`);
		}
	}
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {sentencesIn, sentencesOf} from '../../source/deck/sentences.ts';
import {type Span, textOf} from '../../source/model/span.ts';

const split = (text: string) => sentencesIn(text).map(({from, to}) => text.slice(from, to));

test.each([
	['One. Two! Three? Four…', ['One.', 'Two!', 'Three?', 'Four…']],
	['No mark at its end', ['No mark at its end']],
	['  Blanks around.   And between. ', ['Blanks around.', 'And between.']],
	['It took 3.5 s in version 1.2.3. Then it stopped.', ['It took 3.5 s in version 1.2.3.', 'Then it stopped.']],
	['See Fig. 2 and Sec. 3, e.g. Table 1, i.e. All of them. Then go on.', ['See Fig. 2 and Sec. 3, e.g. Table 1, i.e. All of them.', 'Then go on.']],
	['Dr. Smith and J. R. R. Tolkien met Shi et al. They talked.', ['Dr. Smith and J. R. R. Tolkien met Shi et al. They talked.']],
	['Das gilt z. B. Für alle. Und bzw. Für keinen.', ['Das gilt z. B. Für alle.', 'Und bzw. Für keinen.']],
	['1. First things come first. 2. Second', ['1. First things come first.', '2. Second']],
	['So do I. You do not.', ['So do I.', 'You do not.']],
	['He said: “Go. Now!” Then he left.', ['He said: “Go. Now!”', 'Then he left.']],
	['She asked "Why? Who?" and went.', ['She asked "Why? Who?" and went.']],
	['It works (mostly. Not always.) for us. Good.', ['It works (mostly. Not always.) for us.', 'Good.']],
	['A smile :) ends this. And an open ( bracket. Too.', ['A smile :) ends this.', 'And an open ( bracket.', 'Too.']],
	['Wait... what? no, go on. Fine.', ['Wait... what? no, go on.', 'Fine.']],
	['これは文です。次の文です！終わり', ['これは文です。', '次の文です！', '終わり']],
	['He wrote 「はい。」 there. Done.', ['He wrote 「はい。」', 'there.', 'Done.']],
	['', []],
	['   ', []],
])('%j', (text, sentences) => {
	expect(split(text)).toEqual(sentences);
});

test('no sentence ends within a formula, a link or a piece of code', () => {
	const text: Span[] = [{text: 'Read ', roles: []}, {text: 'This. That.', roles: ['link'], href: '#'}, {text: ' or ', roles: []}, {text: 'a. Bee', roles: ['code']}, {text: '. End.', roles: []}];
	expect(sentencesOf(text).map(sentence => textOf(sentence))).toEqual(['Read This. That. or a. Bee.', 'End.']);
	expect(sentencesOf(text)[0]![1]).toBe(text[1]);
});

test('sentences hold all of the text but the white space between them, in order', () => {
	const texts = fc.array(fc.constantFrom('Word', 'word', ' ', '. ', '! ', '(', ')', '"', '“', '”', 'e.g.', '。', '語', '\n'), {maxLength: 40}).map(pieces => pieces.join(''));
	fc.assert(fc.property(texts, text => {
		let at = 0;
		for (const {from, to} of sentencesIn(text)) {
			expect(text.slice(at, from).trim()).toBe('');
			expect(to).toBeGreaterThan(from);
			at = to;
		}

		expect(text.slice(at).trim()).toBe('');
	}));
});

test('a million brackets are nothing to wait for', () => {
	expect(split('['.repeat(500_000) + ')'.repeat(500_000)).length).toBe(1);
});

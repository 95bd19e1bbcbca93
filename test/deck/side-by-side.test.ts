import fc from 'fast-check';
import {expect, test} from 'vitest';
import {deckOf} from '../../source/deck/deck.ts';
import {dataOf, linesOf, rowsOf} from '../../source/deck/print.ts';
import {miniatureOf} from '../../source/deck/miniature.ts';
import {joinedText} from '../../source/layout/text.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {textOf} from '../../source/model/span.ts';
import {wordsOf} from '../../source/model/words.ts';

/** The slides of one section of a post. */
const deckAt = async (markdown: string, columns: number, rows = 24, delivery = {}) => {
	const deck = deckOf(await readPost(`---\ntitle: Post\n---\n\n## A\n\n${markdown}`), {columns, rows}, 'points', delivery);
	return {...deck, slides: deck.slides.filter(({kind}) => kind === 'content')};
};

/** The rows of the first slide under its title, as they stand on the screen, each run of blanks as one. */
const screenOf = ({slides: [slide]}: Awaited<ReturnType<typeof deckAt>>) => linesOf(slide!).slice(1).map(line => textOf(line).trim().replaceAll(/ {2,}/g, ' | ')).filter(Boolean);

const lists = 'Pros:\n\n- cheap\n- quick to build\n\nCons:\n\n- noisy\n- hard to mend';

test('short lists stand beside each other where they have room', async () => {
	expect(screenOf(await deckAt(lists, 80))).toEqual(['Pros: | Cons:', '• cheap | • noisy', '• quick to build | • hard to mend']);
	expect(screenOf(await deckAt(lists, 52))).toEqual(['Pros:', '• cheap', '• quick to build', 'Cons:', '• noisy', '• hard to mend']);
	expect(screenOf(await deckAt(`${lists}\n\nUnknown:\n\n- colour\n- taste`, 120))).toEqual(['Pros: | Cons: | Unknown:', '• cheap | • noisy | • colour', '• quick to build | • hard to mend | • taste']);
});

test.each([
	['lists of long items', `- ${'long '.repeat(20)}\n- b\n\n* ${'long '.repeat(20)}\n* d`],
	['one list with what announces it, and one without', 'Pros:\n\n- cheap\n- quick\n\n* noisy\n* slow'],
	['points', 'This is the first of the points that are made here. It has 12 words.\n\nThat is the second of the points that are made here. It has 13 words.'],
	['a picture among many words', `![A](a.png)\n\n${Array.from({length: 8}, (_, index) => `- item ${index}`).join('\n')}`],
	['two pictures', '![A](a.png)\n\n- one\n- two\n\n![B](b.png)'],
])('%s stand one under the other', async (_, markdown) => {
	const {slides} = await deckAt(markdown, 120);
	expect(slides.flatMap(({page}) => page.parts).map(({content}) => typeof content === 'object' && content.kind)).not.toContain('columns');
});

test('a picture stands beside its points, in the order in which they are read', async () => {
	const points = '- one\n- two\n- three\n- four';
	expect(screenOf(await deckAt(`${points}\n\n![A hill](hill.png)`, 120)).map(row => row.replaceAll(/[─ ]{2,}/g, ''))).toEqual(['• one | ╭╮', '│ | ▨ hill.png | │', '• two | ╰╯', 'A hill', '• three', '• four']);
	expect(screenOf(await deckAt(`![A hill](hill.png)\n\n${points}`, 120))[1]).toMatch(/^│ .*▨ hill.png.* │$/);
});

test('columns are printed as text one after the other, if the slide has room for that', async () => {
	const deck = await deckAt(lists, 80);
	expect(rowsOf(deck.slides[0]!, deck).filter(Boolean)).toEqual(['A', 'Pros:', '• cheap', '• quick to build', 'Cons:', '• noisy', '• hard to mend']);
	const low = await deckAt(lists, 80, 12);
	expect(rowsOf(low.slides[0]!, low).join('\n')).toMatch(/Pros: +Cons:/);
	expect(low.slides).toHaveLength(1);
});

test('in small, columns stand one under the other', async () => {
	const {slides: [slide]} = await deckAt(lists, 80);
	expect(miniatureOf(slide!, {columns: 20, rows: 16}).map(line => textOf(line).trim()).filter(Boolean)).toEqual(['A', 'Pros:', '• cheap', '• quick to build', 'Cons:', '• noisy', '• hard to mend']);
});

test('columns are searched, and come one by one, one after the other', async () => {
	const {slides: [slide]} = await deckAt(lists, 80, 24, {isIncremental: true});
	expect(wordsOf(joinedText(slide!.page.parts.flatMap(({lines}) => lines)).text)).toEqual(wordsOf('Pros: cheap quick to build Cons: noisy hard to mend'));
	const runs = slide!.page.parts.flatMap(({lines}) => lines.flat()).filter(({text}) => text.trim() !== '');
	const seen = Array.from({length: slide!.steps + 1}, (_, at) => textOf(runs.filter(({step}) => step === at)));
	expect(seen).toEqual(['Pros:', '• cheap', '• quick to build', 'Cons:', '• noisy', '• hard to mend']);
});

test('what stands in columns keeps its notes and its footnotes', async () => {
	const deck = await deckAt('Pros:\n\n- **Price**: it is cheap. More of that is to be told by the one who speaks, at length and in many words.\n- **Speed**: quick[^1]\n\nCons:\n\n- **Noise**: loud\n- **Care**: hard to mend\n\n[^1]: As of now.', 120);
	expect(screenOf(deck).at(-1)).toBe('1. As of now.');
	const {lines, notes} = dataOf(deck.slides[0]!, deck);
	expect(`${lines.join(' ')} ${notes}`).toContain('in many words');
	expect(deck.slides[0]!.folded).toEqual([{section: 'a', block: 1}]);
});

test('no word of short lists is lost or out of order, whatever the window', async () => {
	const word = fc.stringMatching(/^[a-z]{1,12}$/);
	const list = fc.tuple(fc.option(word), fc.array(word, {minLength: 1, maxLength: 7}));
	await fc.assert(fc.asyncProperty(fc.array(list, {minLength: 1, maxLength: 4}), fc.integer({min: 40, max: 200}), fc.integer({min: 12, max: 40}), async (some, columns, rows) => {
		const markdown = some.map(([lead, items], index) => `${lead ? `${lead}:\n\n` : ''}${items.map(item => `${'-*'[index % 2]} ${item}`).join('\n')}`).join('\n\n');
		const {slides} = await deckAt(markdown, columns, rows);
		const shown = slides.flatMap(({page}) => wordsOf(joinedText(page.parts.flatMap(({lines}) => lines)).text));
		expect(shown).toEqual(some.flatMap(([lead, items]) => [...(lead ? [`${lead}:`] : []), ...items]));
	}), {numRuns: 60});
});

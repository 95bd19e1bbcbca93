import fc from 'fast-check';
import {expect, test} from 'vitest';
import {widthOf} from '../../source/layout/line.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {coverOf} from '../../source/presenter/cover.ts';
import {footerOf} from '../../source/presenter/footer.ts';
import {type Overview, slidesIn} from '../../source/presenter/overview.ts';
import {pressInTalk} from '../../source/presenter/press.ts';
import {resizeTalk} from '../../source/presenter/resize.ts';
import {litLines, litPartsOf} from '../../source/presenter/search.ts';
import {openTalk, partsOf, slideOf, type Talk} from '../../source/presenter/talk.ts';
import {keymap} from '../../source/keymap.ts';
import {plainSlides} from '../../source/theme/slide-look.ts';
import {posts, postOf, text} from '../random-post.ts';

const usual = {columns: 80, rows: 24};
const names = ['Apple', 'Birch', 'Cedar', 'Date', 'Elm', 'Fir', 'Ginkgo', 'Hazel', 'Iroko', 'Jarrah', 'Kauri', 'Larch'];
const trees = openTalk(postOf(names.map(name => ({
	id: name, level: 2, heading: text(name), blocks: [{kind: 'paragraph', text: text(`The ${name.toLowerCase()} is a tree${name === 'Elm' || name === 'Larch' ? ' of cold lands' : ''}.`)}],
})), text('Trees')), usual, 'full');

const after = (talk: Talk, keys: string) => {
	let now = talk;
	for (const key of keys.split(' ')) {
		now = pressInTalk(now, key);
	}

	return now;
};

/** Keys, and the number of the slide that they lead to from the first. The title is slide 1. */
test.each([
	['space', 2],
	['5 space', 6],
	['7 enter', 7],
	['enter', 2],
	['7 G', 7],
	['1 2 G', 12],
	['4 0 0 enter', 13],
	['9 9 9 9 9 9 space', 13],
	['0 enter', 2],
	['7 escape space', 2],
	['7 x space', 2],
	['G', 13],
	['G g', 1],
	['G 3 g', 3],
	['G 3 pageup', 10],
	['7 enter \'', 1],
	['7 enter \' \'', 7],
	['7 enter space ` `', 8],
	['tab', 1],
	['b space', 1],
	['b space space', 2],
	['w escape', 1],
	['. b', 1],
	['o right right enter', 3],
	['o down enter', 4],
	['o end enter', 13],
	['o end up enter', 10],
	['o up enter', 1],
	['o right escape', 1],
	['o k a u r i enter', 12],
	['o 1 2 enter', 12],
	['o c o l d space l a n d s right enter', 13],
	['o c o l d backspace backspace backspace backspace end enter', 13],
	['o z z enter escape', 1],
	['o l a r c h enter \'', 1],
	['/ c o l d enter', 6],
	['/ c o l d enter n', 13],
	['/ c o l d enter n n', 6],
	['/ c o l d enter N', 13],
	['/ c o l d enter space n', 13],
	['/ c o l d enter G space N', 6],
	['/ c o l d escape', 1],
	['/ c o l d enter escape n', 7],
	['/ C o l d enter', 1],
	['/ c o l d enter \'', 1],
	['n n', 3],
] as const)('%s leads to slide %d', (keys, number) => {
	const talk = after(trees, keys);
	expect(talk.index + 1).toBe(number);
	expect(talk.cover).toBeUndefined();
});

test('what is typed of a number stands in the footer until it is used', () => {
	const footer = (talk: Talk) => textOfLines([footerOf(talk, plainSlides)])[0]!;
	expect(footer(after(trees, '1 2'))).toMatch(/ 12 1\/13$/);
	expect(footer(after(trees, '1 2 enter'))).toMatch(/─ 12\/13$/);
	expect(footer(after(trees, '/ c o l d'))).toMatch(/^ \/cold {3}1\/2 slides .* 6\/13$/);
	expect(footer(after(trees, '/ q'))).toContain('not found');
});

test('the foot of a slide has what its author has at its edges, from there on or there alone', async () => {
	const deck = await readPost('---\nmarp: true\nheader: "*Top*"\nfooter: Foot\n---\n\n# A\n\n---\n\n# B\n\n<!-- _footer: "Only **here**" -->\n\n---\n\n# C\n\n<!--\nfooter: From here\nheader: \'\'\n-->\n\n---\n\n# D\n\n---\n\n# E\n\n<!-- _footer: "" -->');
	const talk = openTalk(deck, usual, 'deck');
	expect(talk.deck.slides.map((_, index) => textOfLines([footerOf({...talk, index}, plainSlides)])[0]!.replaceAll(/[─━ ]+\d+\/\d+$/g, '').trim())).toEqual(['Top · Foot', 'Top · Only here', 'From here', 'From here', '']);
});

test('what is searched for is lit on the slide and in its title, and is typed as in a shell', () => {
	const litOn = (talk: Talk) => [...litLines(talk, slideOf(talk).titleLines), ...litPartsOf(talk).flatMap(({lines}) => lines)].flat().filter(({roles}) => roles.includes('hit')).map(run => run.text);
	expect(litOn(after(trees, '/ c o l d'))).toEqual(['cold']);
	expect(litOn(after(trees, '/ x c o l d home delete'))).toEqual(['cold']);
	expect(litOn(after(trees, '/ b i r c'))).toContain('Birc');
	expect(litOn(after(trees, '/ b i r c enter escape'))).toEqual([]);
});

test('lit or not, a slide has the same text', () => {
	fc.assert(fc.property(posts, fc.constantFrom('e', 'reader', '日', '('), (post, query) => {
		const talk = after(openTalk(post, {columns: 60, rows: 20}, 'points'), `/ ${[...query].join(' ')} enter`);
		expect(textOfLines(litPartsOf(talk).flatMap(({lines}) => lines))).toEqual(textOfLines(partsOf(talk).flatMap(({lines}) => lines)));
	}), {numRuns: 30});
});

test('the overview shows the slides that have what is typed, and the chosen one is among them', () => {
	const shown = textOfLines(coverOf(after(trees, 'o c o l d'))!).join('\n');
	expect(shown).toMatch(/┏━ 6 .*╭─ 13 /);
	expect(shown).toContain('2 of 13');
	expect(shown).not.toContain('Birch');
	expect(textOfLines(coverOf(after(trees, 'o z z'))!).at(-1)).toMatch(/\/zz▏ +not found$/);
});

test('the contents show each title once, with how many slides it has, and are found by what is typed of it', () => {
	const sections = [['Oak', 2, 1], ['Ash', 3, 9], ['Elm', 2, 1]] as const;
	const blocksOf = (count: number) => Array.from({length: count}, () => ({kind: 'paragraph', text: text('A tree. '.repeat(20))} as const));
	const long = postOf(sections.map(([name, level, count]) => ({id: name, level, heading: text(name), blocks: blocksOf(count)})), text('Trees'));
	const talk = after(openTalk(long, {columns: 60, rows: 16}, 'full'), 'end t');
	const rows = textOfLines(coverOf(talk)!);
	expect(rows.map(row => row.trim().replaceAll(/ {4,}/g, ' | ')).filter(Boolean)).toEqual(['1   Trees', '2   Oak', '3 | Ash | 5 slides', '▎8 • Elm', 'type to find | 4 titles · Enter goes there · Esc back']);
	expect(textOfLines(coverOf(after(talk, 'a s'))!).join('').replaceAll(/ {2,}/g, ' ').trim()).toBe('▎3 Ash 5 slides /as▏ 1 of 4');
	expect(after(talk, 'up enter').index).toBe(2);
	expect(after(after(talk, 'escape left'), 't').cover).toEqual({kind: 'titles', query: '', chosen: 2});
});

const sizes = fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})});
const keys = fc.constantFrom(...keymap.flatMap(entry => entry.keys), '1', '0', 'é', 'ctrl+u', 'f9');

test('whatever is pressed, what covers a slide and what stands beneath it fits the window, and the chosen slide is in view', () => {
	fc.assert(fc.property(posts, fc.array(fc.oneof({weight: 4, arbitrary: keys}, sizes), {maxLength: 15}), sizes, (post, steps, size) => {
		let talk = openTalk(post, size, 'points');
		for (const step of steps) {
			talk = typeof step === 'string' ? pressInTalk(talk, step) : resizeTalk(talk, step);
			const {columns, rows} = talk.deck.size;
			expect(widthOf(footerOf(talk, plainSlides))).toBeLessThanOrEqual(columns);
			const cover = coverOf(talk);
			if (cover) {
				expect(cover).toHaveLength(rows);
				expect(Math.max(...cover.map(line => widthOf(line)))).toBeLessThanOrEqual(columns);
			}

			if (typeof talk.cover === 'object') {
				expectChosenInView(talk, talk.cover, cover!.flat().filter(({roles}) => roles.includes('marker')));
			}
		}
	}), {numRuns: 40});
});

const expectChosenInView = ({deck}: Talk, overview: Overview, lit: readonly unknown[]) => {
	const shown = slidesIn(deck, overview);
	expect(shown.length === 0 || shown.includes(overview.chosen)).toBe(true);
	expect(shown.length === 0 || deck.size.rows < 2 || lit.length > 0).toBe(true);
};

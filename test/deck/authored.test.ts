import fc from 'fast-check';
import {expect, test} from 'vitest';
import {deckOf} from '../../source/deck/deck.ts';
import {linesOf, notesOf} from '../../source/deck/print.ts';
import {type Slide} from '../../source/deck/slide.ts';
import {slideMarkOf} from '../../source/deck/slide-mark.ts';
import {unraised} from '../../source/layout/raised.ts';
import {joinedText} from '../../source/layout/text.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {textOf} from '../../source/model/span.ts';
import {textsIn} from '../../source/model/words.ts';
import {posts} from '../random-post.ts';

const size = {columns: 80, rows: 24};
const slidesOf = async (markdown: string, window = size) => deckOf(await readPost(`---\nmarp: true\n---\n${markdown}`), window, 'deck').slides;

/** The rows of a slide as they stand on the screen. */
const rowsOf = (slide: Slide) => linesOf(slide).map(line => textOf(line).trimEnd());

/** Rows without blank ones, those of different steps apart. */
const stepsOf = ({page, steps}: Slide) => Array.from({length: steps + 1}, (_, step) => page.parts
	.flatMap(({lines}) => lines.flatMap(line => line.filter(run => (run.step ?? 0) === step).map(run => run.text))).join('').replaceAll(/\s+/g, ' ').trim());

test('a rule between two slides of one series is not shown, and others are', async () => {
	const code = `\`\`\`\n${'a\n'.repeat(10)}\`\`\``;
	const kindsOn = async (rows: number) => {
		const slides = await slidesOf(`# A\n\n${code}\n\n* * *\n\n${code}\n\n<!-- end_slide -->\n\n# B`, {columns: 80, rows});
		return slides.map(({page}) => page.parts.map(({content}) => typeof content === 'string' ? content : content.kind));
	};

	expect(await kindsOn(24)).toEqual([['code'], ['code'], ['heading']]);
	expect(await kindsOn(60)).toEqual([['code', 'rule', 'code'], ['heading']]);
});

test.each([
	['rules', '# A\n\na\n\n---\n\nb\n\n---\n\n## C\n\n## D\n\nd', ['A: a', ': b', 'C: D d']],
	['marks, where there are some', '# A\n\n---\n\na\n\n<!-- end_slide -->\n\n# B\n\nb', ['A: a', 'B: b']],
	['headings, where there is nothing else', '# A\n\na\n\n## B\n\nb', ['A: a', 'B: b']],
	['slides that are left out', '# A\n\na\n\n---\n\n# B\n\n<!-- skip_slide -->\n\nb\n\n---\n\n# C\n\nc', ['A: a', 'C: c']],
	['slides of a heading alone', '# A\n\na\n\n---\n\n# B\n\n---\n\n# C\n\nc', ['A: a', 'B: B', 'C: c']],
])('slides are split by %s', async (_, markdown, expected) => {
	const slides = await slidesOf(markdown);
	expect(slides.map(slide => `${textOf(slide.title)}: ${joinedText(slide.page.parts.flatMap(part => part.lines)).text.replaceAll(/\s+/g, ' ').trim()}`)
		.map(text => text.replaceAll(/\s*[▔∗][▔∗ ]*/g, ''))).toEqual(expected);
});

test.each([
	['a heading behind a picture', '![](a.png)\n\n# A\n\n---\n\n# B', 2],
	['a heading in a column', '.left-column[\n# A\n]\n.right-column[\na\n]\n\n---\n\n# B', 2],
])('a deck whose title is %s has no other slide for it', async (_, markdown, expected) => {
	const slides = await slidesOf(markdown);
	expect(slides.length).toBe(expected);
});

test.each([
	['Slidev\'s layouts', '---\nlayout: center\n---\n\n# B\n\nb'],
	['Marp\'s class', '---\n\n<!-- _class: lead -->\n\n# B\n\nb'],
	['presenterm\'s jump', '---\n\n<!-- jump_to_middle -->\n\n# B\n\nb'],
])('%s set a slide in the middle', async (_, slide) => {
	const slides = await slidesOf(`# A\n\na\n\n${slide}\n\n---\n\n# C\n\nc`);
	expect(slides.map(({isCentred = false}) => isCentred)).toEqual([false, true, false]);
	const [, middle] = slides;
	const rows = rowsOf(middle!).filter(row => row.trim() !== '');
	expect(rows.map(row => row.trim())).toEqual(['B', 'b']);
	expect(new Set(rows.map(row => row.indexOf(row.trim()))).size).toBe(1);
	expect(rows[0]!.length).toBeGreaterThan(20);
});

test('what is no text keeps its left edge in the middle of a slide', async () => {
	const [slide] = await slidesOf('<!-- _class: lead -->\n\n# A\n\n- one\n- two\n\n---\n\n# B\n\nb');
	expect(slide!.isCentred).toBe(true);
	expect(rowsOf(slide!).filter(Boolean)).toEqual(['A', '• one', '• two']);
});

test('the first slide of Slidev is a cover', async () => {
	const {slides} = deckOf(await readPost('---\ntitle: A\ndrawings:\n  persist: false\n---\n\n# A\n\na\n\n---\nlayout: default\n---\n\n# B\n\nb\n\n---\n\n# C\n\nc\n\n---\n\n# D\n\nd\n\n---\n\n# E\n\ne'), size, 'deck');
	expect(slides.map(({isCentred = false}) => isCentred)).toEqual([true, false, false, false, false]);
});

test('pauses and incremental lists are steps, counted on each slide', async () => {
	const [first, second] = await slidesOf('# A\n\none\n\n<!-- pause -->\n\ntwo\n\n---\n\n# B\n\n<!-- incremental_lists: true -->\n\n- three\n  - four\n- five\n\n---\n\nb');
	expect(stepsOf(first!)).toEqual(['one', 'two']);
	expect(stepsOf(second!)).toEqual(['', '• three ◦ four', '• five']);
});

test.each([
	['a column before the first', '<!-- column_layout: [1, 1] -->\n<!-- column: -1 -->\none\n\n<!-- column: 1 -->\ntwo'],
	['columns without a share', '<!-- column_layout: [0, 0] -->\n<!-- column: 0 -->\none\n\n<!-- column: 1 -->\ntwo'],
	['columns of endless shares', `<!-- column_layout: [1${'0'.repeat(400)}, 1${'0'.repeat(400)}] -->\n<!-- column: 0 -->\none\n\n<!-- column: 1 -->\ntwo`],
])('no word is lost in %s', async (_, markdown) => {
	const [slide] = await slidesOf(`# A\n\n${markdown}`);
	expect(rowsOf(slide!).join(' ').match(/one|two/g)).toEqual(['one', 'two']);
	expect(Math.max(...rowsOf(slide!).map(row => row.length))).toBeLessThanOrEqual(size.columns);
});

test('columns stand side by side where they have the room, else one after the other', async () => {
	const markdown = '# A\n\n<!-- column_layout: [1, 1] -->\n<!-- column: 0 -->\nleft\n\n<!-- column: 1 -->\nright\n\n<!-- reset_layout -->\nbelow\n\n---\n\nb';
	const rowsAt = async (columns: number) => {
		const [slide] = await slidesOf(markdown, {columns, rows: 24});
		return rowsOf(slide!).map(row => row.trim().replaceAll(/ +/g, ' ')).filter(Boolean);
	};

	expect(await rowsAt(80)).toEqual(['A', 'left right', 'below']);
	expect(await rowsAt(40)).toEqual(['A', 'left', 'right', 'below']);
});

test.each([
	['comments', '# A\n\n<!-- Say *this*. -->\n\n---\n\nb', 'Say this.'],
	['not settings', '# A\n\n<!-- _class: lead -->\n\n<!-- Say this. -->\n\n---\n\nb', 'Say this.'],
	['marked notes alone, where there are some', '# A\n\n<!-- hm -->\n\n<!-- speaker_note: Say this. -->\n\n---\n\nb', 'Say this.'],
])('notes are %s', async (_, markdown, expected) => {
	const [slide] = await slidesOf(markdown);
	expect(notesOf(slide!)).toBe(expected);
});

test('whatever a comment says, it is a mark of some kind', () => {
	fc.assert(fc.property(fc.string(), text => {
		expect(slideMarkOf(text).kind).not.toBe('');
	}));
	expect(slideMarkOf('column: 99999999999')).toEqual({kind: 'column', index: 20});
});

/** What layout must not lose, in any order: where tables stand within other blocks, a slide may part their rows. */
const lettersOf = (text: string) => [...unraised(text).replaceAll(/[\s∗▔]/g, '')].toSorted().join('');

/** Whether a slide is the title of the next. */
const isTitleOf = (slide: Slide | undefined, next: Slide) => slide?.kind === 'divider' && slide.start.section === next.start.section;

test('the slides of a deck hold every word of the post', () => {
	fc.assert(fc.property(posts, fc.record({columns: fc.integer({min: 40, max: 160}), rows: fc.integer({min: 12, max: 50})}), (post, window) => {
		const {slides} = deckOf({...post, title: []}, window, 'deck');
		// A title that is too long to stand above a slide stands on one of its own before it.
		const titles = slides.filter((slide, index) => slide.kind === 'content' && (slide.count?.index ?? 1) === 1 && !isTitleOf(slides[index - 1], slide)).map(({title}) => textOf(title)).join('');
		const shown = slides.flatMap(({page}) => page.parts).map(({lines}) => joinedText(lines).text).join('');
		const words = [...post.sections.flatMap(({blocks, heading}) => [textOf(heading), ...textsIn(blocks)]), ...post.footnotes.flatMap(({blocks}) => textsIn(blocks))].join('');
		// A table's head stands again on each slide that goes on with it.
		fc.pre(!JSON.stringify(post).includes('"table"'));
		expect(lettersOf(titles + shown)).toBe(lettersOf(words));
	}), {numRuns: 40});
});

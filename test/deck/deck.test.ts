import fc from 'fast-check';
import {expect, test} from 'vitest';
import {deckOf, type Delivery} from '../../source/deck/deck.ts';
import {type SlideStyle} from '../../source/deck/slide-style.ts';
import {noteBlocksOf} from '../../source/deck/footnotes.ts';
import {linesOf} from '../../source/deck/print.ts';
import {type Slide} from '../../source/deck/slide.ts';
import {slideAreasOf} from '../../source/deck/slide-size.ts';
import {widthOf} from '../../source/layout/line.ts';
import {type Part} from '../../source/layout/page.ts';
import {unraised} from '../../source/layout/raised.ts';
import {joinedText} from '../../source/layout/text.ts';
import {type Block} from '../../source/model/block.ts';
import {type Post} from '../../source/model/post.ts';
import {textOf} from '../../source/model/span.ts';
import {textsIn} from '../../source/model/words.ts';
import {posts, postOf, text} from '../random-post.ts';

// A run makes a whole deck or more of a post of any kind.
const runs = {numRuns: 50};
const styles = fc.constantFrom<SlideStyle>('points', 'full', 'deck');
const windows = fc.record({columns: fc.integer({min: 40, max: 200}), rows: fc.integer({min: 12, max: 60})});
const anyWindows = fc.oneof(windows, fc.record({columns: fc.integer({min: 2, max: 60}), rows: fc.integer({min: 1, max: 20})}));

/** All ways to give the slides of a post: with none, some, or all of its blocks unfolded. */
const deliveries = fc.tuple(fc.boolean(), fc.constantFrom(1, 2, 3, Infinity)).map(([isIncremental, every]) => (post: Post): Delivery => ({
	isIncremental,
	unfolded: post.sections.flatMap(({blocks, id}) => [...blocks.keys()].filter(block => block % every === 0 && every < Infinity).map(block => ({section: id, block}))),
}));

/** A text without its white space, and without the looks of what is raised: what layout must not lose. */
const bare = (some: string) => unraised(some).replaceAll(/\s/g, '');

const textsOf = (blocks: readonly Block[]) => bare(textsIn(blocks).join(''));

/** The author's text in the parts that slides show of one block, put together again. The head of a table counts once, however often it stands. */
const textIn = (parts: readonly Part[]) => bare(joinedText(parts.flatMap(({content, lines}, index) => {
	const border = lines.findIndex(line => line.some(run => run.roles.includes('border')));
	const isTable = typeof content === 'object' && content.kind === 'table' && border > 0;
	const isHeadAgain = isTable && index > 0 && lines[0]!.some(run => run.cell === 0) && textOf(lines[0]!) === textOf(parts[0]!.lines[0]!);
	return lines.slice(isHeadAgain ? border + 1 : 0, lines.at(-1)!.length === 0 ? -1 : undefined);
})).text);

/** What the slides show of a block of a section. */
const shownOf = (slides: readonly Slide[], section: string, block: number) => textIn(slides
	.flatMap(({page}) => page.parts)
	.filter(part => part.section === section && part.block === block && !isFootnote(part)));

const isFootnote = ({content}: Pick<Part, 'content'>) => typeof content === 'object' && content.kind === 'footnote';

/** Whether two texts are the same. Where tables stand within other blocks, a slide may part their lines, and only the letters can be compared. */
const isSame = (block: Block, one: string, other: string) => (block.kind !== 'table' && JSON.stringify(block).includes('"table"') ? sorted(one) === sorted(other) : one === other);

const sorted = (some: string) => [...some].toSorted().join('');

/** The slides that stand for a section. */
const slidesFor = (slides: readonly Slide[], section: string) => slides.filter(({start}) => start.section === section && !(section === '' && start.block === -1));

test('no slide is higher or wider than its place in the window', () => {
	fc.assert(fc.property(posts, anyWindows, styles, deliveries, (post, size, style, deliveryOf) => {
		for (const slide of deckOf(post, size, style, deliveryOf(post)).slides) {
			const {body} = slideAreasOf(size, slide.titleLines.length);
			expect(slide.page.height).toBe(slide.page.parts.reduce((sum, part) => sum + part.lines.length, 0));
			if (size.columns < 20 || size.rows < 8) {
				// Layout has no room for what it must not part.
				continue;
			}

			expect(slide.page.height).toBeLessThanOrEqual(body.height);
			expect(linesOf(slide).length).toBeLessThanOrEqual(size.rows);
			for (const line of linesOf(slide)) {
				expect(widthOf(line)).toBeLessThanOrEqual(body.width);
			}
		}
	}), runs);
});

test('full slides hold every word of the post, in order', () => {
	fc.assert(fc.property(posts, anyWindows, (post, size) => {
		const {slides} = deckOf(post, size, 'full');
		for (const {id, blocks} of post.sections) {
			const order = slidesFor(slides, id).flatMap(({page}) => page.parts.filter(part => !isFootnote(part)).map(part => part.block));
			expect(order).toEqual(order.toSorted((a, b) => a - b));
			for (const [index, block] of blocks.entries()) {
				expect(isSame(block, shownOf(slides, id, index), textsOf([block]))).toBe(true);
			}
		}
	}), runs);
});

test('each block stands whole on the slides, or whole in the notes, in order', () => {
	fc.assert(fc.property(posts, anyWindows, deliveries, (post, size, deliveryOf) => {
		const {slides} = deckOf(post, size, 'points', deliveryOf(post));
		const footnotes = new Set(noteBlocksOf(post.footnotes).map(block => JSON.stringify(block)));
		for (const {id, blocks} of post.sections) {
			let notes = textsOf(slidesFor(slides, id).flatMap(slide => slide.notes).filter(block => !footnotes.has(JSON.stringify(block))));
			for (const [index, block] of blocks.entries()) {
				const whole = textsOf([block]);
				if (!isSame(block, shownOf(slides, id, index), whole)) {
					expect(notes.startsWith(whole)).toBe(true);
					notes = notes.slice(whole.length);
				}
			}

			expect(notes).toBe('');
		}
	}), runs);
});

test('each footnote is told once, at the foot of a slide or in the notes', () => {
	fc.assert(fc.property(posts, anyWindows, styles, (post, size, style) => {
		const {slides} = deckOf(post, size, style);
		for (const {page: {parts}} of slides) {
			const first = parts.findIndex(part => isFootnote(part));
			expect(parts.slice(first === -1 ? parts.length : first).every(part => isFootnote(part))).toBe(true);
		}

		const notes = slides.flatMap(slide => slide.notes).map(block => JSON.stringify(block));
		for (const footnote of post.footnotes) {
			const parts = slides.flatMap(({page}) => page.parts).filter(({content}) => content === footnote);
			const [inNotes] = noteBlocksOf([footnote]);
			expect(notes.filter(note => note === JSON.stringify(inNotes))).toHaveLength(parts.length > 0 ? 0 : 1);
			if (parts.length > 0) {
				expect(sorted(textIn(parts))).toBe(sorted(textsOf(footnote.blocks)));
			}
		}
	}), runs);
});

test('a footnote stands on the slide that has the mark for it', () => {
	const mark = {text: '1', roles: ['footnote'], href: '#fn:a'} as const;
	const notes = [{kind: 'footnote', id: 'fn:a', number: 1, blocks: [paragraph('A note.')]}] as const;
	const post = {...postOf([sectionOf('Title', 1, [{kind: 'paragraph', text: [...text('Said'), mark, ...text('. More.')]}, paragraph('Other.')])]), footnotes: notes};
	expect(deckOf(post, {columns: 40, rows: 24}, 'full').slides.map(slide => rowsOfSlide(slide))).toEqual([['Said¹. More.', '', 'Other.', '', '1. A note.']]);
	const long = {...post, sections: [sectionOf('Title', 1, [paragraph('One of them.'), paragraph('Two.'), paragraph('Three.'), {kind: 'paragraph', text: [...text('Said'), mark]}, paragraph('Five.'), paragraph('Six.')])]};
	expect(deckOf(long, {columns: 40, rows: 12}, 'full').slides.map(slide => rowsOfSlide(slide)).filter(rows => rows.includes('1. A note.')).map(rows => rows.includes('Said¹'))).toEqual([true]);
});

test('every heading with something beneath it has slides, with its text as their title', () => {
	fc.assert(fc.property(posts, windows, fc.constantFrom<SlideStyle>('points', 'full'), (post, size, style) => {
		const {slides} = deckOf(post, size, style);
		expect(slides.map(({number}) => number)).toEqual(slides.map((_, index) => index + 1));
		for (const {id, level, heading, blocks} of post.sections.filter(section => textsOf(section.blocks) !== '')) {
			const own = slidesFor(slides, id).filter(({kind}) => kind === 'content');
			const title = textOf(level === 0 ? post.title : heading);
			expect(own.length).toBeGreaterThan(0);
			expect(blocks.length).toBeGreaterThan(0);
			for (const [index, slide] of own.entries()) {
				expect(textOf(slide.title)).toBe(title);
				expect(slide.count).toEqual(own.length > 1 ? {index: index + 1, of: own.length} : undefined);
			}

			// A title too long for every slide stands whole on the first.
			const first = level === 0 ? slides[0]! : slidesFor(slides, id)[0]!;
			const standing = first.titleLines.length === 0 ? first.page.parts.flatMap(part => part.lines) : first.titleLines;
			expect(bare(joinedText(standing).text)).toContain(bare(title));
		}
	}), runs);
});

test('slides begin one behind the other in the post', () => {
	fc.assert(fc.property(posts, anyWindows, styles, (post, size, style) => {
		const ids = ['', ...post.sections.map(({id}) => id).filter(id => id !== '')];
		const starts = deckOf(post, size, style).slides.map(({start}) => [ids.indexOf(start.section), start.block, start.share] as const);
		for (const [index, [section, block, share]] of starts.entries()) {
			const before = starts[index - 1];
			expect(before === undefined || (section - before[0] || block - before[1] || share - before[2]) > 0).toBe(true);
		}
	}), runs);
});

test('no slide of points has more than six', () => {
	fc.assert(fc.property(posts, windows, (post, size) => {
		for (const {page} of deckOf(post, size, 'points').slides) {
			const bullets = page.parts.flatMap(part => part.lines).filter(line => line[0]?.roles.includes('marker') && !line[0].roles.includes('quote') && line[0].text !== '▾ ');
			expect(bullets.length).toBeLessThanOrEqual(6);
		}
	}), runs);
});

test('items of a list have blank rows between them where there is room, at the cost of no slide', () => {
	fc.assert(fc.property(fc.integer({min: 2, max: 6}), windows, (count, size) => {
		const items = Array.from({length: count}, (_, index) => `item${index}`);
		const post = postOf([sectionOf('Things', 2, [list(items)])]);
		const [slide, ...others] = deckOf(post, size, 'points').slides;
		expect(others).toEqual([]);
		const blanks = slide!.page.parts.flatMap(part => part.lines).filter(line => widthOf(line) === 0).length;
		const {height} = slideAreasOf(size, slide!.titleLines.length).body;
		expect(blanks).toBe((count * 2) - 1 <= height ? count - 1 : 0);
	}), runs);
});

const paragraph = (words: string): Block => ({kind: 'paragraph', text: text(words)});
const list = (items: readonly string[], start?: number): Block => ({kind: 'list', ...(start !== undefined && {start}), isLoose: false, items: items.map(item => ({blocks: [paragraph(item)]}))});
const sectionOf = (id: string, level: number, blocks: readonly Block[]) => ({id, level, heading: text(id), blocks});
const small = {columns: 40, rows: 12};

/** What the slides of a post show: their kinds, titles and counts. */
const outlineOf = (post: Post) => deckOf(post, {columns: 80, rows: 24}, 'full').slides.map(({kind, title, count}) => `${kind}: ${textOf(title)}${count ? ` ${count.index}/${count.of}` : ''}`);

test('headings make slides, dividers, or nothing', () => {
	expect(outlineOf(postOf([
		{id: '', level: 0, heading: [], blocks: [paragraph('Before any heading.')]},
		sectionOf('Part', 2, []),
		sectionOf('Chapter', 3, [paragraph('Said.')]),
		sectionOf('Empty', 3, []),
		sectionOf('Hidden part', 2, []),
		sectionOf('Nothing in it', 3, [{kind: 'comment', text: 'Hidden.'}]),
		sectionOf('A rule in it', 3, [{kind: 'rule'}]),
		sectionOf('Last', 2, []),
	], text('A post')))).toEqual(['title: A post', 'content: A post', 'divider: Part', 'content: Chapter', 'divider: A rule in it']);
});

test('a post without title and headings is one topic; one with nothing in it is one slide', () => {
	expect(outlineOf(postOf([{id: '', level: 0, heading: [], blocks: [paragraph('All.')]}]))).toEqual(['content: ']);
	expect(outlineOf(postOf([]))).toEqual(['title: ']);
	expect(outlineOf(postOf([{id: '', level: 0, heading: [], blocks: [paragraph(''), {kind: 'quote', blocks: []}]}]))).toEqual(['title: ']);
});

/** The rows of each slide of a section made of these blocks. */
const rowsOfSlide = (slide: Slide) => linesOf(slide).map(line => textOf(line).trimEnd()).slice(2);

const rowsOf = (blocks: readonly Block[], size = small, style: SlideStyle = 'full') =>
	deckOf(postOf([sectionOf('Title', 1, blocks)]), size, style).slides.map(slide => rowsOfSlide(slide));

test('continuation slides are filled evenly, and numbers go on', () => {
	expect(rowsOf([list(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'], 1)])).toEqual([
		[' 1. one', ' 2. two', ' 3. three', ' 4. four', ' 5. five'],
		[' 6. six', ' 7. seven', ' 8. eight', ' 9. nine', '10. ten'],
	]);
});

test('continuation slides of prose are filled to within a quarter of each other, none with a line alone', () => {
	const sentences = fc.array(fc.integer({min: 4, max: 30}).map(count => `${Array.from({length: count}, () => 'word').join(' ')}.`), {minLength: 4, maxLength: 20});
	const paragraphs = fc.array(sentences.map(some => paragraph(some.join(' '))), {minLength: 1, maxLength: 8});
	fc.assert(fc.property(paragraphs, fc.constantFrom({columns: 80, rows: 24}, {columns: 120, rows: 40}), (blocks, size) => {
		const heights = rowsOf(blocks, size).map(({length}) => length);
		expect(Math.min(...heights)).toBeGreaterThan(1);
		// A sentence that begins a row of its own may take the others back by a row.
		expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual((Math.max(...heights) / 4) + 1);
	}));
});

test('what announces a list stands on the slide on which it begins', () => {
	const slides = rowsOf([paragraph('One.'), paragraph('Two.'), paragraph('Three.'), paragraph('These are:'), list(['a', 'b', 'c', 'd'])]);
	expect(slides.find(rows => rows.includes('These are:'))).toContain('• a');
});

test('a long paragraph is parted between sentences where that fills slides evenly, else between lines', () => {
	const sentence = 'This sentence takes three of the rows that slides of this size have, as do all the others.';
	const slides = rowsOf([paragraph([sentence, sentence, sentence, sentence].join(' '))]);
	expect(slides.length).toBe(2);
	expect(slides[1]!.join(' ')).toMatch(/^This sentence/);

	const words = Array.from({length: 80}, (_, index) => `word${index}`);
	const parts = rowsOf([paragraph(`${words.join(' ')}.`)]);
	expect(parts.flat().join(' ')).toBe(`${words.join(' ')}.`);
	expect(Math.max(...parts.map(({length}) => length)) - Math.min(...parts.map(({length}) => length))).toBeLessThanOrEqual(1);
});

test('code is parted at its blank lines, and each part has a ground of its own', () => {
	const stanza = ['const a = 1;', 'const b = 2;', 'const c = 3;'].join('\n');
	const slides = rowsOf([{kind: 'code', language: 'js', text: [stanza, stanza, stanza, stanza].join('\n\n')}]).map(rows => rows.map(row => row.trim()));
	expect(slides).toEqual([
		['js', ...stanza.split('\n'), '', ...stanza.split('\n'), ''],
		['js', ...stanza.split('\n'), '', ...stanza.split('\n'), ''],
	]);
});

test('continuation slides of code are filled to within a quarter of each other where blank lines alone would not do it', () => {
	const stanzas = fc.array(fc.integer({min: 1, max: 9}).map(count => Array.from({length: count}, () => 'const a = 1;').join('\n')), {minLength: 3, maxLength: 20});
	fc.assert(fc.property(stanzas, fc.constantFrom({columns: 40, rows: 12}, {columns: 80, rows: 24}), (some, size) => {
		const heights = rowsOf([{kind: 'code', language: 'js', text: some.join('\n\n')}], size).map(({length}) => length);
		expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual((Math.max(...heights) / 4) + 1);
	}), {numRuns: 200});
});

test('each part of a table has its head', () => {
	const rows = Array.from({length: 12}, (_, index) => [text(`row ${index + 1}`), text('x')]);
	const slides = rowsOf([{kind: 'table', alignments: ['left', 'left'], header: [text('name'), text('value')], rows}]);
	expect(slides.length).toBe(2);
	for (const slide of slides) {
		expect(slide[0]).toMatch(/^name +value$/);
		expect(slide.length).toBe(8);
	}
});

test('what no point stands for is in the notes of the slide before it, or of the first', () => {
	const silent = paragraph('— — —');
	const long = paragraph('However, most of the data comes from the web, which nobody had expected when all of this began. Nobody knows why.');
	const {slides} = deckOf(postOf([sectionOf('Title', 1, [silent, long, {kind: 'code', language: '', text: 'code'}, silent])]), small, 'points');
	expect(slides.flatMap(({notes}) => notes)).toEqual([silent, long, silent]);
});

test('what comes behind a list that goes on on another slide stays in the notes', () => {
	const items = Array.from({length: 8}, (_, index) => `Item ${index} was written in the old library of the town, which nobody there remembers any more.`);
	const {slides} = deckOf(postOf([sectionOf('Title', 1, [list(items), paragraph('— — —')])]), small, 'points');
	expect(slides.length).toBeGreaterThan(1);
	expect(textsOf(slides.flatMap(({notes}) => notes))).toBe(bare(`${items.join('')}———`));
});

test('a title too long to stand above every slide stands whole on a slide of its own, and clipped on the others', () => {
	const heading = 'a heading that goes on and on '.repeat(6).trim();
	const {slides} = deckOf(postOf([{id: 'long', level: 1, heading: text(heading), blocks: [paragraph('Said.')]}]), small, 'full');
	expect(slides.map(({kind}) => kind)).toEqual(['divider', 'content']);
	expect(joinedText(slides[1]!.titleLines).text).toMatch(/…$/);
});

test('code is parted between its outer lines rather than within what they hold', () => {
	const loop = (name: string) => [`for (const ${name} of all) {`, `  climb(${name});`, `  look(${name});`, `  rest(${name});`, `  descend(${name});`, '}'];
	const [first, second] = rowsOf([{kind: 'code', language: '', text: [...loop('tree'), ...loop('hill').slice(0, -3), '}'].join('\n')}], {columns: 50, rows: 14});
	expect(first!.map(row => row.trim()).findLast(Boolean)).toBe('}');
	expect(second!.map(row => row.trim()).find(Boolean)).toBe('for (const hill of all) {');
});

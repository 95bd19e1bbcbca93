import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type SlideStyle} from '../../source/deck/slide-style.ts';
import {notesOf} from '../../source/deck/print.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {type Post} from '../../source/model/post.ts';
import {pressInTalk} from '../../source/presenter/press.ts';
import {openTalk, partsOf, slideOf, type Talk} from '../../source/presenter/talk.ts';
import {updateTalk} from '../../source/presenter/update.ts';
import {posts} from '../random-post.ts';

const size = {columns: 60, rows: 20};
const styles = fc.constantFrom<SlideStyle>('points', 'full', 'deck');

const talkOf = async (markdown: string, style: SlideStyle = 'full') => openTalk(await readPost(markdown), size, style);

const press = (talk: Talk, ...keys: readonly string[]) => {
	let now = talk;
	for (const key of keys) {
		now = pressInTalk(now, key);
	}

	return now;
};

/** What an audience reads of the slide so far. */
const rowsOf = (talk: Talk) => textOfLines(partsOf(talk).flatMap(({lines}) => lines));
const wordsOf = (talk: Talk) => rowsOf(talk).join(' ').replaceAll(/\s+/g, ' ').trim();

/** The talk at all its steps, from the first to the last. */
const statesOf = (talk: Talk) => {
	const states = [talk];
	for (let next = updateTalk(talk, 'nextSlide'); next !== states.at(-1); next = updateTalk(next, 'nextSlide')) {
		states.push(next);
	}

	return states;
};

test('what comes one by one stands where it will stand, each step shows more, and the last one all', () => {
	fc.assert(fc.property(posts, styles, (post: Post, style) => {
		const whole = openTalk(post, size, style).deck.slides;
		for (const talk of statesOf(openTalk(post, size, style, {isIncremental: true}))) {
			const rows = textOfLines(whole[talk.index]!.page.parts.flatMap(({lines}) => lines));
			const seen = rowsOf(talk);
			expect(seen).toHaveLength(rows.length);
			expect(rows.every((row, index) => [...row].length >= [...seen[index]!.trimEnd()].length)).toBe(true);
			expect(seen.join('') === rows.join('')).toBe(talk.step === slideOf(talk).steps);
		}
	}), {numRuns: 30});
});

test('backwards leads through the same steps', () => {
	fc.assert(fc.property(posts, styles, (post: Post, style) => {
		const states = statesOf(openTalk(post, size, style, {isIncremental: true}));
		let talk = states.at(-1)!;
		for (const {index, step} of states.toReversed()) {
			expect([talk.index, talk.step]).toEqual([index, step]);
			talk = updateTalk(talk, 'previousSlide');
		}
	}), {numRuns: 30});
});

const listed = '## A\n\nsaid\n\n- one\n  - inner\n- two\n\n```\ncode\n```\n';

test('points and list items come one by one, a key switches that, and another shows all', async () => {
	const talk = await talkOf(listed);
	expect(wordsOf(talk)).toBe('said • one ◦ inner • two code');
	const stepped = press(talk, 'i');
	expect(statesOf(stepped).map(state => wordsOf(state))).toEqual(['said', 'said • one ◦ inner', 'said • one ◦ inner • two', 'said • one ◦ inner • two code']);
	expect(wordsOf(press(stepped, 'a'))).toBe(wordsOf(talk));
	expect(wordsOf(press(stepped, 'i'))).toBe(wordsOf(talk));
	expect(statesOf(press(stepped, 'i'))).toHaveLength(1);
});

test('pauses and notes that stand in a post are heeded, in all styles', async () => {
	for (const style of ['points', 'full'] as const) {
		const talk = await talkOf('## A\n\nsaid\n\n<!-- speaker_note: Be *slow*. -->\n\n<!-- pause -->\n\n- one\n- two\n\n<!-- not for slides -->\n', style); // eslint-disable-line no-await-in-loop
		expect(statesOf(talk).map(state => wordsOf(state))).toEqual([expect.stringMatching(/^(?:• )?said$/), expect.stringMatching(/said • one • two$/)]);
		expect(notesOf(slideOf(talk))).toBe('Be slow.');
	}
});

test('notes may stand before all that is shown, and in several lines', async () => {
	const talk = await talkOf('## A\n\n<!--\nspeaker_note: |\n  Begin.\n\n  - so\n-->\n\nsaid\n');
	expect(notesOf(slideOf(talk))).toBe('Begin.\n\n- so');
});

test.each([
	['incremental: true'], ['patat:\n  incrementalLists: true'], ['options:\n  incremental_lists: true'], ['postdeck: {incremental: true}'],
])('front matter may ask for steps: %s', async frontMatter => {
	const {settings} = await readPost(`---\n${frontMatter}\n---\n\n${listed}`);
	expect(settings).toEqual({incremental: true});
});

const prose = Array.from({length: 4}, (_, index) => `Paragraph ${index} tells of ships in harbour ${index}, and it is a long one. ${'It goes on about the weather and the tides of the sea. '.repeat(6)}`);

test('a point unfolds to its paragraph in place, the next one with the same key, and folds again', async () => {
	const talk = await talkOf(`## A\n\n${prose.join('\n\n')}`, 'points');
	const first = press(talk, 'u');
	expect(wordsOf(first)).toContain(prose[0]!.trim().slice(0, 200));
	expect(first.deck.slides.flatMap(({notes}) => notes)).toHaveLength(3);
	const walked = (key: string) => {
		let now = talk;
		for (let presses = 0; presses < 16; presses++) {
			now = press(now, slideOf(now).folded.length > 0 ? key : 'right');
		}

		return now.deck.slides;
	};

	expect(walked('u').flatMap(({notes}) => notes)).toHaveLength(0);
	expect(walked('u').length).toBeGreaterThan(talk.deck.slides.length);
	expect(walked('U')).toEqual(walked('u'));
	const alone = await talkOf(`## A\n\n${prose[0]!}`, 'points');
	expect(press(alone, 'u').deck.slides).not.toEqual(alone.deck.slides);
	expect(press(alone, 'u', 'u').deck.slides).toEqual(alone.deck.slides);
});

test('with steps, a point unfolds that is seen, and what is unfolded is seen', () => {
	fc.assert(fc.property(posts, fc.nat({max: 6}), (post, steps) => {
		const talk = press(openTalk(post, size, 'points', {isIncremental: true}), ...Array.from({length: steps}, () => 'right'));
		const [first] = slideOf(talk).folded;
		const unfolded = press(talk, 'u');
		if (first) {
			expect(slideOf(unfolded).folded).not.toContainEqual(first);
			const runs = partsOf(unfolded).filter(({block, section}) => block === first.block && section === first.section).flatMap(({lines}) => lines.flat());
			expect(runs.some(({text}) => text.trim() !== '')).toBe(true);
		}
	}), {numRuns: 30});
});

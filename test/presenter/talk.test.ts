import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type SlideStyle} from '../../source/deck/slide-style.ts';
import {keymap} from '../../source/keymap.ts';
import {type Place} from '../../source/layout/place.ts';
import {type Post} from '../../source/model/post.ts';
import {resizeTalk} from '../../source/presenter/resize.ts';
import {openTalk, slideAt, slideOf, talkAt} from '../../source/presenter/talk.ts';
import {updateTalk} from '../../source/presenter/update.ts';
import {posts, postOf, text} from '../random-post.ts';

// A run makes a whole deck or more of a post of any kind.
const runs = {numRuns: 50};
const styles = fc.constantFrom<SlideStyle>('points', 'full', 'deck');
const sizes = fc.record({columns: fc.integer({min: 30, max: 200}), rows: fc.integer({min: 8, max: 60})});

/** Every place that a reader could be at. */
const placesIn = (post: Post): Place[] => [
	{section: '', block: -1, share: 0},
	...post.sections.flatMap(({id, level, blocks}) => [
		...(level === 0 ? [] : [{section: id, block: -1, share: 0}]),
		...blocks.flatMap((_, block) => [0, 0.3, 0.9].map(share => ({section: id, block, share}))),
	]),
];

const before = (post: Post, one: Place, other: Place) => {
	const ids = post.sections.map(({id}) => id);
	return (ids.indexOf(one.section) - ids.indexOf(other.section) || one.block - other.block || one.share - other.share) < 0;
};

test('the slide at a place begins at it or before it, and the next one behind it', () => {
	fc.assert(fc.property(posts, sizes, styles, (post, size, style) => {
		const talk = openTalk(post, size, style);
		for (const place of placesIn(post).slice(1)) {
			const {index, deck: {slides}} = talkAt(talk, place);
			const next = slides[index + 1];
			expect(index === 0 || !before(post, place, slides[index]!.start)).toBe(true);
			expect(next === undefined || before(post, place, next.start)).toBe(true);
		}
	}), runs);
});

test('from reading to presenting and back leads to the same place', () => {
	fc.assert(fc.property(posts, sizes, styles, (post, size, style) => {
		const talk = openTalk(post, size, style);
		for (const place of placesIn(post)) {
			expect(talkAt(talk, place).place).toEqual(place);
		}
	}), runs);
});

test('the place of a slide leads to the slide', () => {
	fc.assert(fc.property(posts, sizes, styles, (post, size, style) => {
		const talk = openTalk(post, size, style);
		for (const index of talk.deck.slides.keys()) {
			expect(talkAt(talk, slideAt(talk, index).place).index).toBe(index);
		}
	}), runs);
});

test('a resize keeps what the slide begins with in view, and one there and back the slide', () => {
	fc.assert(fc.property(posts, fc.tuple(sizes, sizes), styles, fc.nat(), (post, [size, other], style, number) => {
		const opened = openTalk(post, size, style);
		const talk = slideAt(opened, number % opened.deck.slides.length);
		const resized = resizeTalk(talk, other);
		const {section, block} = slideOf(talk).start;
		const first = slideOf(resized);
		const isInView = (first.start.section === section && (first.start.block === block || block === -1)) || first.page.parts.some(part => part.section === section && part.block === block);
		expect(isInView).toBe(true);
		expect(resizeTalk(resized, size)).toEqual(talk);
	}), runs);
});

test('no sequence of commands and resizes throws or leads out of the deck', () => {
	const steps = fc.array(fc.oneof(fc.constantFrom(...keymap.map(({command}) => command)), sizes), {maxLength: 20});
	fc.assert(fc.property(posts, sizes, styles, steps, (post, size, style, taken) => {
		let talk = openTalk(post, size, style);
		for (const step of taken) {
			talk = typeof step === 'string' ? updateTalk(talk, step) : resizeTalk(talk, step);
			expect(talk.deck.slides[talk.index]).toBeDefined();
			expect(talkAt(talk, talk.place).index).toBe(talk.index);
		}
	}), runs);
});

test('commands lead to the next, the previous, the first and the last slide', () => {
	const post = postOf(['One', 'Two', 'Three'].map(name => ({id: name, level: 1, heading: text(name), blocks: [{kind: 'paragraph', text: text('Said.')}]})));
	const numbersAfter = (...commands: ReadonlyArray<Parameters<typeof updateTalk>[1]>) => {
		let talk = openTalk(post, {columns: 80, rows: 24}, 'points');
		return commands.map(command => {
			talk = updateTalk(talk, command);
			return slideOf(talk).number;
		});
	};

	expect(numbersAfter('nextSlide', 'nextSlide', 'nextSlide', 'previousSlide', 'firstSlide', 'previousSlide', 'lastSlide')).toEqual([2, 3, 3, 2, 1, 1, 3]);
});

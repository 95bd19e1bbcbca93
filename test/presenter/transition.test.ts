import {expect, test} from 'vitest';
import {openTalk} from '../../source/presenter/talk.ts';
import {isTurned, wiped} from '../../source/presenter/transition.ts';
import {updateTalk} from '../../source/presenter/update.ts';
import {postOf, text} from '../random-post.ts';

const talk = openTalk(postOf([]), {columns: 80, rows: 24}, 'points');
const twoSlides = openTalk(postOf(['a', 'b'].map(id => ({id, level: 1, heading: text(id), blocks: [{kind: 'paragraph', text: text(id)}]}))), {columns: 80, rows: 24}, 'points');

test('a slide is turned to where another of the same deck was before', () => {
	expect(isTurned(undefined, talk)).toBe(false);
	expect(isTurned(twoSlides, twoSlides)).toBe(false);
	expect(isTurned(twoSlides, updateTalk(twoSlides, 'nextSlide'))).toBe(true);
	expect(isTurned(updateTalk(twoSlides, 'nextSlide'), talk)).toBe(false);
});

test('rows that have not come yet are blank, and the others are where they will be', () => {
	const line = text('a');
	const parts = [{section: '', block: 0, content: 'title' as const, top: 0, lines: [line, line]}, {section: '', block: 1, content: 'title' as const, top: 2, lines: [line, line]}];
	expect(wiped(parts, 3).map(({lines}) => lines)).toEqual([[line, line], [line, []]]);
	expect(wiped(parts, 9)).toEqual(parts);
});

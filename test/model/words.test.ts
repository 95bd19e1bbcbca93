import fc from 'fast-check';
import {expect, test} from 'vitest';
import {minutesFor, wordCountOf, wordsIn} from '../../source/model/words.ts';
import {post} from '../layout/any-post.ts';

test('as many words are counted as there are', () => {
	fc.assert(fc.property(post, read => {
		expect(wordCountOf(read)).toBe(wordsIn(read).length);
	}));
});

test('a post is never read in less than a minute', () => {
	expect([0, 230, 1000].map(words => minutesFor(words))).toEqual([1, 1, 4]);
});

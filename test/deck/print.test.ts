import {expect, test} from 'vitest';
import {deckOf} from '../../source/deck/deck.ts';
import {dataOf, rowsOf} from '../../source/deck/print.ts';
import {postOf, text} from '../random-post.ts';

const post = postOf([{
	id: 'data', level: 1, heading: text('Data'), blocks: [
		{kind: 'paragraph', text: text('However, most of the data comes from the web, which is large and has been so for as long as anyone remembers.')},
		{kind: 'list', start: 3, isLoose: false, items: ['three', 'four'].map(item => ({blocks: [{kind: 'paragraph', text: text(item)}]}))},
	],
}]);

test('a slide prints as its title and its rows, and its notes as plain text', () => {
	const deck = deckOf(post, {columns: 60, rows: 12}, 'points');
	const [slide] = deck.slides;
	expect(rowsOf(slide!, deck)).toEqual(['Data', '', '• Most of the data comes from the web.', '', '3. three', '', '4. four']);
	expect(dataOf(slide!, deck)).toEqual({
		number: 1,
		title: 'Data',
		lines: rowsOf(slide!, deck),
		notes: 'However, most of the data comes from the web, which is large and has been so for as long as anyone remembers.',
	});
});

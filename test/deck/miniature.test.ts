import {expect, test} from 'vitest';
import {deckOf} from '../../source/deck/deck.ts';
import {miniatureOf} from '../../source/deck/miniature.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {readPost} from '../../source/markdown/read-post.ts';

/** The only slide of a text in small. */
const small = async (text: string) => {
	const {slides: [slide]} = deckOf(await readPost(text), {columns: 80, rows: 24}, 'deck');
	return textOfLines(miniatureOf(slide!, {columns: 11, rows: 5})).map(line => line.trimEnd());
};

test.each([
	['a slide at the top', '# One\n\nTwo\n\n<!-- end_slide -->', ['One', 'Two']],
	['one in the middle', '<!-- jump_to_middle -->\n\n# One\n\nTwo\n\n<!-- end_slide -->', ['', '    One', '    Two']],
	['a list in the middle, its bullets below each other', '<!-- jump_to_middle -->\n\n# One\n\n- a\n- bc\n\n<!-- end_slide -->', ['', 'One', '• a', '• bc']],
])('%s stands so in small', async (_, text, expected) => {
	expect(await small(text)).toEqual(expected);
});

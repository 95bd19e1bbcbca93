import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type SlideStyle} from '../../source/deck/slide-style.ts';
import {writeDeck} from '../../source/deck/write-deck.ts';
import {type Written, writtenIn} from '../../source/deck/written.ts';
import {unraised} from '../../source/layout/raised.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {type Block} from '../../source/model/block.ts';
import {textOf} from '../../source/model/span.ts';
import {textsIn} from '../../source/model/words.ts';
import {posts} from '../random-post.ts';

const styles = fc.constantFrom<SlideStyle>('points', 'full', 'deck');

const wordsIn = (blocks: readonly Block[]) => unraised(textsIn(blocks).join('')).replaceAll(/\s/g, '');

/** What is to be read of a slide, and what is said to it. The marks of footnotes in notes lead nowhere, and are text. */
const told = ({blocks, notes, title}: Written) => [textOf(title).replaceAll(/\s/g, ''), wordsIn(blocks), wordsIn(notes).replaceAll(/\[\^fn-?\d]/g, '')];

test('a deck in Markdown reads back as the same slides with the same notes', async () => {
	await fc.assert(fc.asyncProperty(posts, styles, async (post, style) => {
		const read = await readPost(writeDeck(post, style));
		expect(read.isDeck).toBe(true);
		expect(writtenIn(read, 'deck').map(slide => told(slide))).toEqual(writtenIn(post, style).map(slide => told(slide)));
	}), {numRuns: 60});
});

test('the slides are parted by rules, their notes at their feet, and nothing is left that other programs take for a mark', async () => {
	const post = await readPost([
		'---\ntitle: Ships\nauthor: A. Person\ndate: 2024-01-04\nlayout: post\n---\n\n## Harbours\n',
		'Most harbours silt up within a century unless they are dredged. The sand comes with the tide, settles where the water slows, and nobody notices until the first keel touches a bank of it. `a --> b`.\n',
		'Dredging is older than pumps: men with bags on poles did it from flat boats all over the coast.\n\n<!-- for me -->\n\n***\n',
		'```js\n---\n```\n\n## Tides\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n<!-- speaker_note: Slowly. -->\n',
	].join('\n'), '2024-01-04-ships.md');
	expect(writeDeck(post, 'points')).toBe([
		'---\noptions:\n  end_slide_shorthand: true\n---\n\n# Ships\n\nA. Person · 2024-01-04\n\n---\n\n## Harbours\n',
		'- Most harbours silt up within a century unless they are dredged.\n\n- Dredging is older than pumps: men with bags on poles did it from flat boats all over the coast.\n',
		'```js\n---\n```\n',
		'<!--\nspeaker_note: |\n  Most harbours silt up within a century unless they are dredged. The sand comes with the tide, settles where the water slows, and nobody notices until the first keel touches a bank of it. `a -- > b`.\n-->\n\n---\n\n## Tides\n',
		'| a | b |\n| --- | --- |\n| 1 | 2 |\n\n<!--\nspeaker_note: |\n  Slowly.\n-->\n',
	].join('\n'));
});

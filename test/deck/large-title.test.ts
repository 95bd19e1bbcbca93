import fc from 'fast-check';
import {expect, test} from 'vitest';
import {deckOf} from '../../source/deck/deck.ts';
import {linesOf} from '../../source/deck/print.ts';
import {slideAreasOf} from '../../source/deck/slide-size.ts';
import {widthOf} from '../../source/layout/line.ts';
import {unsized} from '../../source/layout/sized.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {textOf} from '../../source/model/span.ts';
import {posts} from '../random-post.ts';

const titles = {title: {alignment: 'left', size: 2}, divider: {alignment: 'center', size: 3}} as const;
const sizesIn = (lines: ReturnType<typeof linesOf>) => lines.flatMap(line => line.flatMap(run => run.text.trim() === '' || run.roles.includes('rule') ? [] : run.size ?? 1));

test('titles are as large as their look has them, where there is the room', async () => {
	const post = await readPost('---\ntitle: On Trees\n---\n\n# Kinds\n\n## Oak\n\nAn oak is a tree.\n');
	const sizesAt = (columns: number, rows: number) => deckOf(post, {columns, rows}, 'points', {titles}).slides.map(({page, titleLines}) => sizesIn([...titleLines, ...page.parts.flatMap(({lines}) => lines)])[0]);
	expect(sizesAt(80, 24)).toEqual([3, 3, 2]);
	expect(sizesAt(40, 12)).toEqual([3, 3, 1]);
	expect(sizesAt(24, 6)).toEqual([2, 2, 1]);
	const [cover] = deckOf(post, {columns: 80, rows: 24}, 'points', {titles}).slides;
	expect(textOfLines(cover!.page.parts[0]!.lines)).toEqual([' '.repeat(24) + 'On Trees', '', '', '', ' '.repeat(32) + '━━━━━━━━'].slice(0, cover!.page.height));
});

test('with large titles, too, no slide is higher or wider than its window, and the titles say what they say', () => {
	fc.assert(fc.property(posts, fc.integer({min: 40, max: 130}), fc.integer({min: 12, max: 45}), (post, columns, rows) => {
		const size = {columns, rows};
		for (const slide of deckOf(post, size, 'full', {titles}).slides) {
			const {body} = slideAreasOf(size, slide.titleLines.length);
			expect(body.y + slide.page.height).toBeLessThan(rows);
			expect(Math.max(0, ...linesOf(slide).map(line => widthOf(line)))).toBeLessThanOrEqual(body.width);
			const shown = textOfLines(unsized(slide.titleLines)).join('').replaceAll(/\s/g, '');
			const said = `${textOf(slide.title)}${slide.count ? `(${slide.count.index}/${slide.count.of})` : ''}`.replaceAll(/\s/g, '');
			expect(shown === '' || shown.includes('…') ? said : shown).toBe(said);
		}
	}), {numRuns: 60});
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {type Gallery, openGallery, themeOf} from '../../source/gallery/gallery.ts';
import {layGallery} from '../../source/gallery/lay-gallery.ts';
import {pressInGallery, touchGallery} from '../../source/gallery/press.ts';
import {keymap} from '../../source/keymap.ts';
import {widthOf} from '../../source/layout/line.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {postOf, text} from '../random-post.ts';

const themes = Array.from({length: 40}, (_, index) => ({id: `theme-${index}`, name: `theme-${index}`, ground: 'dark' as const}));
const post = postOf([{id: 'a', level: 1, heading: text('A'), blocks: Array.from({length: 30}, (_, index) => ({kind: 'paragraph', text: text(`Paragraph ${index}.`)}))}]);
const gallery = openGallery(themes, post, 3);
const usual = {columns: 100, rows: 30};

const after = (given: Gallery, ...keys: readonly string[]) => {
	let now = given;
	for (const key of keys) {
		now = pressInGallery(now, key, usual);
	}

	return now;
};

const rowsOf = (given: Gallery) => layGallery(given, usual, '').flatMap(({lines}) => textOfLines(lines));

test('themes are walked, around from the last to the first, and one is kept', () => {
	expect(themeOf(gallery)).toBe('theme-3');
	expect(themeOf(after(gallery, 'j', 'T', 'k'))).toBe('theme-4');
	expect(themeOf(after(gallery, 'g', 'k'))).toBe('theme-39');
	expect(themeOf(after(gallery, 'G', 'j'))).toBe('theme-0');
	expect(after(gallery, 'enter').isToKeep).toBe(true);
	expect(after(gallery, 'enter', 'j').isToKeep).toBe(false);
});

test('the sample is scrolled, and no further than it goes', () => {
	expect(rowsOf(gallery).join('\n')).not.toContain('Paragraph 29.');
	const far = after(gallery, 'space', 'space', 'space', 'space', 'space');
	expect(rowsOf(far).join('\n')).toContain('Paragraph 29.');
	expect(after(far, 'space')).toEqual(far);
	expect(after(far, 'b', 'b', 'b', 'b', 'b', 'b').top).toBe(0);
});

test('a click chooses a theme, and the wheel scrolls what it is over', () => {
	const [list] = layGallery(gallery, usual, '');
	const y = textOfLines(list!.lines).findIndex(row => row.includes('theme-7'));
	expect(themeOf(touchGallery(gallery, {action: 'press', button: 'left', x: 5, y}, usual))).toBe('theme-7');
	expect(themeOf(touchGallery(gallery, {action: 'press', button: 'left', x: 50, y}, usual))).toBe('theme-3');
	expect(themeOf(touchGallery(gallery, {action: 'wheeldown', button: 'none', x: 5, y}, usual))).toBe('theme-4');
	expect(touchGallery(gallery, {action: 'wheeldown', button: 'none', x: 50, y}, usual).top).toBe(3);
});

test('whatever is pressed, all of it fits the window, and the chosen theme is in view', () => {
	const keys = fc.constantFrom(...keymap.filter(({modes}) => (modes as readonly string[]).includes('themes')).flatMap(({keys}) => keys));
	fc.assert(fc.property(fc.array(keys, {maxLength: 20}), fc.record({columns: fc.integer({min: 1, max: 160}), rows: fc.integer({min: 1, max: 60})}), (pressed, size) => {
		let now = gallery;
		for (const key of pressed) {
			now = pressInGallery(now, key, size);
		}

		const panes = layGallery(now, size, '');
		for (const {area: {height, width, x, y}, lines} of panes) {
			expect(x + width <= size.columns && y + Math.min(height, lines.length) <= size.rows && lines.length <= height).toBe(true);
			expect(lines.every(line => widthOf(line) <= width)).toBe(true);
		}

		expect(size.columns < 80 || size.rows < 3 || textOfLines(panes[0]!.lines).some(row => row.startsWith('▎ ') && row.includes(`${themeOf(now)!} `))).toBe(true);
	}));
});

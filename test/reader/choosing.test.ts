import {expect, test} from 'vitest';
import {textOf} from '../../source/model/span.ts';
import {contentsOf} from '../../source/reader/contents.ts';
import {sectionInView} from '../../source/reader/position.ts';
import {modeOfReader, pressInReader} from '../../source/reader/press.ts';
import {areasOfReader, openReader, type Reader, resizeReader} from '../../source/reader/reader.ts';
import {statusOf} from '../../source/reader/status.ts';
import {postOf, text} from '../random-post.ts';

const wide = {columns: 120, rows: 40};
const narrow = {columns: 80, rows: 24};
const levels = [1, 2, 2, 3, 2, 1, 2, 1];
const post = postOf(levels.map((level, index) => ({
	id: `s${index}`, level, heading: text(['Data', 'Where it is from', 'What it says', 'Figures', 'What it hides', 'Models', 'Data', 'The end'][index]!),
	blocks: index === 7 ? [] : [{kind: 'paragraph', text: text('many words '.repeat(20 * (index + 1)).trim())}],
})), text('A post'));

const after = (reader: Reader, ...keys: readonly string[]) => {
	let state = reader;
	for (const key of keys.flatMap(key => (/^[a-z ]{2,}$/i.test(key) && !['enter', 'escape', 'down', 'up', 'left', 'right', 'backspace', 'home', 'end'].includes(key) ? [...key] : [key]))) {
		state = pressInReader(state, key === ' ' ? 'space' : key);
	}

	return state;
};

const rowsOf = (reader: Reader) => contentsOf(reader).map(line => textOf(line));
const headingsIn = (reader: Reader) => rowsOf(reader).map(row => row.replace('▎', ' ').replace(/[━╸\s▕]*$|empty.*$/, '').trim()).filter(row => row !== '' && row !== 'Contents');
const chosenIn = (reader: Reader) => contentsOf(reader).flat().filter(run => run.roles.includes('contentsChosen')).map(run => run.text).join('').replaceAll(/[▎━╸]/g, '').trim();

test.each([wide, narrow])('a heading is chosen from the contents, and gone to with a way back', size => {
	const reader = openReader(post, size);
	const choosing = after(reader, ']', ']', 'o');
	expect(modeOfReader(choosing)).toBe('contents');
	expect(chosenIn(choosing)).toBe('Where it is from');
	expect(chosenIn(after(choosing, 'jj'))).toBe('Figures');
	expect(chosenIn(after(choosing, '3', 'j', 'k'))).toBe('Figures');
	expect(chosenIn(after(choosing, 'G'))).toContain('The end');
	expect(chosenIn(after(choosing, 'g'))).toBe('Data');
	const gone = after(choosing, 'jj', 'enter');
	expect(modeOfReader(gone)).toBe('read');
	expect(sectionInView(gone)).toBe('s3');
	expect(after(gone, 'backspace').place).toEqual(choosing.place);
	for (const key of ['escape', 'q', 'o', 't', 'backspace']) {
		expect(after(choosing, 'jj', key)).toMatchObject({top: choosing.top, place: choosing.place, choosing: undefined});
	}
});

test('where there is no room they lie over the page, which stays as it is', () => {
	const reader = openReader(post, narrow);
	const over = after(reader, 't');
	expect(areasOfReader(over).contents).toMatchObject({isOver: true, width: 44});
	expect(over.page).toBe(reader.page);
	expect(rowsOf(over)).toHaveLength(narrow.rows - 1);
	const hidden = after(openReader(post, wide), 't');
	expect(after(hidden, 'o').page).toBe(hidden.page);
	expect(areasOfReader(after(hidden, 'o')).contents).toMatchObject({isOver: true});
	expect(areasOfReader(resizeReader(over, wide)).contents).not.toHaveProperty('isOver');
});

test('what stands beneath a heading is folded', () => {
	const reader = after(openReader(post, wide), ']', 'o');
	expect(headingsIn(reader)).toHaveLength(8);
	expect(headingsIn(after(reader, 'h'))).toEqual(['Data +4', 'Models', 'Data', 'The end']);
	expect(headingsIn(after(reader, 'h', 'l'))).toHaveLength(8);
	expect(headingsIn(after(reader, 'H'))).toEqual(['Data +4', 'Models +1', 'The end']);
	expect(headingsIn(after(reader, 'H', 'L'))).toHaveLength(8);
	// From a heading with nothing beneath it, to the one above, and then that is folded.
	expect(chosenIn(after(reader, 'jjj', 'h'))).toBe('What it says');
	expect(headingsIn(after(reader, 'jjj', 'hh'))).toContain('What it says +1');
	// One that is folded away stands for the section in view.
	const inside = after(reader, 'H', 'escape', '3', ']');
	expect(rowsOf(inside).find(row => row.startsWith('▎'))).toContain('Data +4');
	expect(chosenIn(after(inside, 'o'))).toBe('Data +4');
});

test('headings are found by typing', () => {
	const reader = after(openReader(post, wide), 'o', '/', 'what');
	expect(headingsIn(reader)).toEqual(['What it says', 'What it hides']);
	expect(chosenIn(reader)).toBe('What it says');
	expect(chosenIn(after(reader, 'down'))).toBe('What it hides');
	expect(sectionInView(after(reader, 'down', 'enter'))).toBe('s4');
	expect(textOf(statusOf(reader, 100))).toMatch(/^ {2}\/what +Enter goes there$/);
	expect(headingsIn(after(reader, 'escape'))).toHaveLength(8);
	expect(headingsIn(after(reader, 'xyz'))).toEqual(['no such heading']);
	expect(after(reader, 'xyz', 'enter').choosing).toBeDefined();
	expect(modeOfReader(after(reader, 'escape', 'escape'))).toBe('read');
});

test('headings of the same words are told apart', () => {
	const reader = after(openReader(post, wide), 'o', '/', 'data');
	expect(headingsIn(reader)).toEqual(['Data', 'Data']);
	expect(sectionInView(after(reader, 'enter'))).toBe('s0');
	expect(sectionInView(after(reader, 'down', 'enter'))).toBe('s6');
});

const barsIn = (reader: Reader) => contentsOf(reader).filter(line => line.some(run => run.roles.includes('contentsLeft')))
	.map(line => ['contentsRead', 'contentsLeft'].map(role => line.filter(run => run.roles.includes(role as 'contentsRead')).map(run => run.text).join('')));

test('each section has a bar as long as it is beside the others, lit as far as it was read', () => {
	const bars = barsIn(openReader(post, {columns: 120, rows: 12}));
	expect(bars.map(parts => parts.join('').replace('╸', '').length)).toEqual([1, 2, 2, 3, 4, 4, 5]);
	expect(bars[0]).toEqual(['━╸', '']);
	expect(bars.at(-1)).toEqual(['', '━━━━━']);
	expect(barsIn(after(openReader(post, {columns: 120, rows: 12}), 'G')).at(-1)).toEqual(['━━━━━', '']);
});

test('how often something was found in a section is told, those folded into it included', () => {
	const found = after(openReader(post, wide), '/', 'what it', 'enter');
	expect(rowsOf(found).filter(row => /\d$/.test(row)).map(row => row.trim().replaceAll(/ +/g, ' '))).toEqual(['What it says 1', 'What it hides 1']);
	expect(rowsOf(after(found, 'o', 'H')).filter(row => /\d *$/.test(row)).map(row => row.trim().replaceAll(/ +/g, ' '))).toContain('Data +4 2');
});

test('the contents are made wider and narrower, and the text too', () => {
	const reader = openReader(post, wide);
	const {width} = (areasOfReader(reader).contents!);
	expect(areasOfReader(after(reader, 'o', '+')).contents!.width).toBe(width + 2);
	expect(areasOfReader(after(reader, 'o', '3', '-')).contents!.width).toBe(width - 6);
	expect(areasOfReader(after(reader, '+')).page.width).toBe(76);
	expect(areasOfReader(after(reader, '2', '-')).page.width).toBe(64);
	expect(areasOfReader(after(reader, '2', '-', '=')).page.width).toBe(72);
	expect(areasOfReader(after(reader, '9', '9', '-')).page.width).toBe(20);
	expect(areasOfReader(after(reader, '9', '9', '+')).page.width).toBeLessThan(90);
	expect(after(reader, 'G', 'k', '-', '-', '+', '+').place).toEqual(after(reader, 'G', 'k').place);
});

test('sections that are not to be listed are not', () => {
	const sections = post.sections.map(section => section.id === 's2' ? {...section, isUnlisted: true as const} : section);
	const reader = after(openReader({...post, sections}, wide), '3', ']');
	expect(headingsIn(reader)).not.toContain('What it says');
	expect(rowsOf(reader).find(row => row.startsWith('▎'))).toContain('Where it is from');
});

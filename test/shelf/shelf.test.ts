import fc from 'fast-check';
import {expect, test} from 'vitest';
import {keymap} from '../../source/keymap.ts';
import {type Line, widthOf} from '../../source/layout/line.ts';
import {type Area, type Size} from '../../source/layout/measure.ts';
import {layShelf} from '../../source/shelf/lay-shelf.ts';
import {pasteInShelf, pressInShelf} from '../../source/shelf/press.ts';
import {chooseFurther, filterBy, indexOfChosen, isFiltered, openShelf, type Shelf, withFound, withListings} from '../../source/shelf/shelf.ts';
import {touchShelf} from '../../source/shelf/touch.ts';
import {textOf} from '../../source/model/span.ts';
import {fieldWith} from '../../source/field.ts';
import {someShelf} from './some-shelf.ts';

const shelf = await someShelf();
const usual = {columns: 80, rows: 24};
const after = (given: Shelf, ...keys: readonly string[]) => {
	let state = given;
	for (const key of keys) {
		state = pressInShelf(state, key, usual);
	}

	return state;
};

const titleIn = ({chosen, listings}: Shelf) => listings.find(({file}) => file.path === chosen)?.title;
const titlesShown = ({listings, shown}: Shelf) => shown.map(index => listings[index]!.title);
const litRows = (lines: readonly Line[]) => lines.filter(line => line.some(({roles}) => roles.includes('contentsChosen')));
const isWithin = ({x, y, width, height}: Area, {columns, rows}: Size) => x >= 0 && y >= 0 && x + width <= columns && y + height <= rows;

const sizes = fc.record({columns: fc.integer({min: 1, max: 200}), rows: fc.integer({min: 1, max: 60})});
const keys = fc.constantFrom(...keymap.filter(({modes}) => (modes as readonly string[]).includes('shelf')).flatMap(entry => entry.keys), 'm', 'o', 'x', '月', 'ctrl+u', 'f9');

test('whatever is pressed, all that is shown stands in the window, and one row is the chosen post', () => {
	fc.assert(fc.property(fc.array(keys, {maxLength: 15}), sizes, (pressed, size) => {
		let state = shelf;
		for (const key of pressed) {
			state = pressInShelf(state, key, size);
		}

		const panes = layShelf(state, size, undefined, '');
		for (const {area, lines} of panes) {
			expect(isWithin({...area, height: lines.length}, size)).toBe(true);
			expect(lines.filter(line => widthOf(line) > area.width)).toEqual([]);
		}

		expect(state.shown.length === 0 || titlesShown(state).includes(titleIn(state)!)).toBe(true);
		expect(litRows(panes.flatMap(({lines}) => lines))).toHaveLength(state.shown.length === 0 || size.rows < 2 ? litRows(panes.flatMap(({lines}) => lines)).length : 1);
	}));
});

test.each([
	['j', 'A Ladder to the Moon, and What I Have Learned from a Year of Climbing It'], ['k', 'On Sand'], ['k k', 'On Sand'], ['j j up', 'A Ladder to the Moon, and What I Have Learned from a Year of Climbing It'],
	['G', 'About'], ['G g', 'On Sand'], ['space', 'About'], ['G b', 'On Sand'], ['/ m o o n', 'A Ladder to the Moon, and What I Have Learned from a Year of Climbing It'],
	['/ m o o n down', 'The Tide Table'], ['/ m o o n escape', 'A Ladder to the Moon, and What I Have Learned from a Year of Climbing It'],
])('%s chooses %s', (pressed, title) => {
	expect(titleIn(after(shelf, ...pressed.split(' ')))).toBe(title);
});

test('letters are a filter after /, and commands else', () => {
	const typing = after(shelf, '/', 'q', 'space', 'P');
	expect(typing).toMatchObject({isTyping: true, filter: {text: 'q P'}, wish: undefined});
	expect(pasteInShelf(typing, 'moon').filter.text).toBe('q Pmoon');
	expect(pasteInShelf(shelf, 'moon')).toBe(shelf);
	expect(after(typing, 'escape')).toMatchObject({isTyping: false, filter: {text: ''}});
	expect(after(shelf, '/', 'backspace').isTyping).toBe(false);
});

test.each([
	['moon', ['A Ladder to the Moon, and What I Have Learned from a Year of Climbing It', 'The Tide Table']],
	['sea time', ['The Tide Table']],
	['pulls moon', ['The Tide Table']],
	['FINGERS', ['On Sand']],
	['月', ['潮汐与月亮']],
	['unrea', ['Unread']],
	['no such', []],
])('“%s” finds titles and labels first, then what has all its words', (query, titles) => {
	expect(titlesShown(filterBy(shelf, fieldWith(query)))).toEqual(titles);
});

test('what was typed is lit in the titles', () => {
	const found = filterBy(shelf, fieldWith('MOON the'));
	const lit = layShelf(found, usual, undefined, '')[1]!.lines.map(line => line.filter(({roles}) => roles.includes('prompt')).map(({text}) => text));
	expect(lit).toEqual([['the', 'Moon'], ['The']]);
	expect(textOf(layShelf(found, usual, undefined, '')[1]!.lines[1]!)).toContain('The Tide Table');
});

test('Enter reads the chosen post, or the best of what is found; nothing, where nothing is', () => {
	expect(after(shelf, 'enter').wish).toBe('take');
	expect(after(shelf, '/', 's', 'a', 'n', 'd', 'enter')).toMatchObject({wish: 'take', chosen: '/blog/_drafts/on-sand.md', isTyping: false});
	expect(after(shelf, '/', 'z', 'z', 'z', 'enter').wish).toBeUndefined();
});

test('Escape takes the filter away, and then leaves', () => {
	const found = after(shelf, '/', 's', 'a', 'n', 'd', 'enter');
	expect(isFiltered(found)).toBe(true);
	expect(after(found, 'escape')).toMatchObject({filter: {text: ''}, wish: undefined});
	expect(after(found, 'escape', 'escape').wish).toBe('leave');
});

test('what becomes known of posts is found, and changes neither their order nor the choice', () => {
	const unread = shelf.listings[5]!;
	const known = withListings(after(shelf, '/', 'b', 'o', 'o', 'k'), [{...unread, title: 'Read', contents: {minutes: 1, words: 'read a book'}}]);
	expect([titlesShown(known), titleIn(known)]).toEqual([['Read'], 'Read']);
	expect(after(known, 'escape').shown).toEqual([...shelf.listings.keys()]);
	expect(titleIn(withListings(shelf, [{...unread, title: 'Read'}]))).toBe('The Tide Table');
});

test('a click chooses, another one reads, and the wheel walks', () => {
	const rows = layShelf(shelf, usual, undefined, '')[1]!;
	const y = rows.area.y + rows.lines.findIndex(line => textOf(line).includes('Secret'));
	const click = {action: 'press', button: 'left', x: 10, y} as const;
	const clicked = touchShelf(shelf, click, usual);
	expect([titleIn(clicked), clicked.wish]).toEqual(['Secret', undefined]);
	const again = layShelf(clicked, usual, undefined, '')[1]!.lines.findIndex(line => textOf(line).includes('Secret'));
	expect(touchShelf(clicked, {...click, y: rows.area.y + again}, usual).wish).toBe('take');
	expect(titleIn(touchShelf(shelf, {...click, action: 'wheeldown'}, usual))).toMatch(/^A Ladder/);
	expect(touchShelf(shelf, {...click, y: 0}, usual)).toEqual(shelf);
});

test('the first post is chosen, if no other is', () => {
	expect(openShelf('x', shelf.listings).chosen).toBe('/blog/_drafts/on-sand.md');
	expect(openShelf('x', shelf.listings, '/gone.md').chosen).toBe('/blog/_drafts/on-sand.md');
});

test('of posts that come and go, what was known stands, what has changed is read again, and some post is chosen', () => {
	fc.assert(fc.property(fc.subarray([...shelf.listings]), fc.subarray([...shelf.listings]), fc.nat(), (there, changed, steps) => {
		const chosen = chooseFurther(shelf, steps % shelf.listings.length);
		const found = there.map(({file, title, labels}) => ({file, title, labels}));
		const now = withFound(chosen, found, new Set(changed.map(({file}) => file.path)));
		const paths = now.listings.map(({file}) => file.path);
		expect(paths.toSorted()).toEqual(there.map(({file}) => file.path).toSorted());
		expect(now.chosen).toBe(paths.includes(chosen.chosen) ? chosen.chosen : paths[Math.min(indexOfChosen(chosen), paths.length - 1)] ?? '');
		for (const listing of now.listings) {
			const before = shelf.listings.find(({file}) => file.path === listing.file.path)!;
			expect(listing).toEqual(changed.includes(before) ? {...before, contents: undefined} : before);
		}
	}));
	const empty = withFound(chooseFurther(shelf, 2), [], new Set());
	expect(empty.shown).toEqual([]);
	expect(withFound(empty, shelf.listings, new Set()).chosen).toBe(shelf.listings[0]!.file.path);
});

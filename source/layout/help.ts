import {keyLabel, keymap, type Mode} from '../keymap.ts';
import {blank, cellsIn, clip} from './cells.ts';
import {type Line, widthOf} from './line.ts';
import {type Size} from './measure.ts';

/**
The keys of a mode in groups, each key beside what it does, centred in a window; in two columns where one is too tall.

At most `rows` lines of at most `columns` cells. In a window too small for all keys the last ones are left out.
*/
export const layHelp = (mode: Mode, {columns, rows}: Size): Line[] => {
	const groups = groupsOf(mode);
	const one = [...groups.flat(), [], footer];
	const half = Math.ceil(groups.length / 2);
	const isTall = one.length > rows && columns >= keyCells + (2 * helpCells);
	const lines = isTall ? [...beside(groups.slice(0, half - 1).flat(), groups.slice(half - 1).flat()), [], footer] : one;
	const width = Math.max(...lines.map(line => widthOf(line)));
	const left = blank(Math.max(0, Math.floor((columns - width) / 2)));
	const top = Math.max(0, Math.floor((rows - lines.length) / 2));
	return [...Array.from({length: top}, () => []), ...lines.map(line => [left, ...line])].slice(0, rows).map(line => cut(line, columns));
};

const keyCells = 26;
const helpCells = 32;
const footer: Line = [{text: 'any key goes back', roles: ['byline']}];

/** The lines of each group, a blank one after it. */
const groupsOf = (mode: Mode): Line[][] => {
	const bindings = keymap.filter(({modes}) => (modes as readonly string[]).includes(mode));
	return [...new Set(bindings.map(({group}) => group))].map(name => [
		[{text: name, roles: ['helpGroup']}],
		...bindings.filter(({group}) => group === name).map(({keys, help}): Line => [
			{text: clip(keys.map(key => keyLabel(key)).join(' '), keyCells - 2).padEnd(keyCells), roles: ['helpKey']},
			{text: help, roles: ['helpText']},
		]),
		[],
	]);
};

const beside = (left: readonly Line[], right: readonly Line[]): Line[] =>
	Array.from({length: Math.max(left.length, right.length)}, (_, row) => {
		const line = left[row] ?? [];
		return [...line, blank(Math.max(0, keyCells + helpCells - widthOf(line))), ...(right[row] ?? [])];
	});

const cut = (line: Line, width: number): Line => {
	let room = width;
	return line.map(run => {
		const text = clip(run.text, Math.max(0, room));
		room -= cellsIn(text);
		return {...run, text};
	});
};

import {keyLabel, keymap, type Mode} from '../keymap.ts';
import {blank, clip} from './cells.ts';
import {clipLine} from './clip-line.ts';
import {centred, type Line, widthOf} from './line.ts';
import {type Size} from './measure.ts';

/**
The keys of a mode in groups, each key beside what it does, in the middle of a window; in two columns where one is too tall and there is room.

Only those that have all words of a filter in their names or their help. As many rows as they need, of at most `columns` cells.
*/
export const layHelp = (mode: Mode, {columns, rows}: Size, filter = ''): Line[] => {
	const groups = groupsOf(mode, filter);
	const one = groups.flat();
	if (one.length === 0) {
		return [centred([{text: 'no key does this', roles: ['helpText']}], columns)];
	}

	const isTwo = one.length > rows && columns >= 2 * (keyCells + helpCells);
	const lines = isTwo ? inTwoColumns(groups) : one;
	const width = Math.max(...lines.map(line => widthOf(line)));
	const left = blank(Math.floor((columns - width) / 2));
	return lines.map(line => line.length === 0 ? [] : clipLine([left, ...line], columns));
};

const keyCells = 26;
const helpCells = 32;

/** The lines of each group, a blank one between two. */
const groupsOf = (mode: Mode, filter: string): Line[][] => {
	const words = filter.toLowerCase().split(' ').filter(word => word !== '');
	const bindings = keymap
		.filter(({modes}) => (modes as readonly string[]).includes(mode))
		.map(({keys, help, group}) => ({keys: keys.map(key => keyLabel(key)), help, group}))
		.filter(({keys, help}) => words.every(word => `${keys.join(' ')} ${help}`.toLowerCase().includes(word)));
	return [...new Set(bindings.map(({group}) => group))].map((name, index) => [
		...(index === 0 ? [] : [[]]),
		[{text: name, roles: ['helpGroup']}],
		...bindings.filter(({group}) => group === name).map(({keys, help}): Line => [
			{text: clip(keys.join(' '), keyCells - 2).padEnd(keyCells), roles: ['helpKey']},
			{text: help, roles: ['helpText']},
		]),
	]);
};

/** The groups in two columns, the first of them as tall as the second or a little more. */
const inTwoColumns = (groups: readonly Line[][]): Line[] => {
	const half = groups.flat().length / 2;
	let left: Line[] = [];
	let index = 0;
	while (index < groups.length - 1 && left.length < half) {
		left = [...left, ...groups[index]!];
		index++;
	}

	const [, ...right] = [[], ...groups.slice(index).flat()];
	const first = right.findIndex(line => line.length > 0);
	return beside(left, right.slice(first));
};

const beside = (left: readonly Line[], right: readonly Line[]): Line[] =>
	Array.from({length: Math.max(left.length, right.length)}, (_, row) => {
		const line = left[row] ?? [];
		const other = right[row] ?? [];
		return other.length === 0 ? line : [...line, blank(keyCells + helpCells - widthOf(line)), ...other];
	});

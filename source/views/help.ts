import {editField, type Field, fieldWith, layField} from '../field.ts';
import {type Mode} from '../keymap.ts';
import {blank} from '../layout/cells.ts';
import {layHelp} from '../layout/help.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {type Size} from '../layout/measure.ts';

/** The keys, shown over all else: what is typed to find one of them, and the first row in view. */
export type Help = {readonly field: Field; readonly top: number};

/** All keys, from the first on. */
export const wholeHelp: Help = {field: fieldWith(''), top: 0};

/** What a key makes of the help: typing filters it, other keys move it. Nothing, if the key puts it away. */
export const pressInHelp = (help: Help, key: string, mode: Mode, size: Size): Help | undefined => {
	const height = size.rows - 1;
	const last = Math.max(0, layHelp(mode, size, help.field.text).length - height);
	const isEmpty = help.field.text === '';
	if (['escape', 'enter', 'ctrl+c'].includes(key) || (isEmpty && ['?', 'q', 'backspace'].includes(key))) {
		return undefined;
	}

	const step = stepsOf(Math.max(1, height - 2))[isEmpty && key === 'space' ? 'pagedown' : key];
	if (step !== undefined) {
		return {...help, top: Math.max(0, Math.min(help.top + step, last))};
	}

	const field = editField(help.field, key);
	return field ? {field, top: field.text === help.field.text ? help.top : 0} : help;
};

const stepsOf = (screen: number): Readonly<Record<string, number>> => ({down: 1, 'ctrl+n': 1, up: -1, 'ctrl+p': -1, pagedown: screen, pageup: -screen});

/** The help as rows of a window. */
export const helpLines = ({field, top}: Help, mode: Mode, size: Size): Line[] => {
	const height = Math.max(0, size.rows - 1);
	const lines = layHelp(mode, {columns: size.columns, rows: height}, field.text);
	const above = field.text === '' ? Math.max(0, Math.floor((height - lines.length) / 2)) : Math.min(1, Math.max(0, height - lines.length));
	// The window may have got larger since.
	const first = Math.max(0, Math.min(top, lines.length - height));
	const shown = [...Array.from({length: above}, (): Line => []), ...lines].slice(first, first + height);
	return [...shown, ...Array.from({length: height - shown.length}, (): Line => []), footOf(field, mode, size.columns, lines.length > height)];
};

const footOf = (field: Field, mode: Mode, columns: number, isLong: boolean): Line => {
	const more = isLong ? '↑↓ more · ' : '';
	const hint = field.text !== '' && mode === 'read' ? 'Enter searches backwards · Esc goes back' : `${more}type to find a key · Esc goes back`;
	const right: Line = columns >= 60 ? [{text: hint, roles: ['status']}] : [];
	const width = Math.max(0, columns - widthOf(right) - 5);
	const left = layField(field, width);
	return columns < 6 ? [] : [blank(2), {text: '?', roles: ['prompt']}, ...left, blank(columns - 5 - widthOf(left) - widthOf(right)), ...right];
};

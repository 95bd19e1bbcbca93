import {cellsIn, clip} from './layout/cells.ts';
import {graphemesIn} from './layout/graphemes.ts';
import {type Line} from './layout/line.ts';

/** A line of text while it is typed, and where in it the next letter goes: an offset, never within a character. */
export type Field = {readonly text: string; readonly cursor: number};

/** A field with some text in it, the cursor behind it. */
export const fieldWith = (text: string): Field => ({text, cursor: text.length});

/** The field after a key, by the keys of shells and other programs for typing a line; nothing, if the key is none of them. */
export const editField = (field: Field, key: string): Field | undefined => {
	const {text, cursor} = field;
	const motion = motions[key];
	if (motion) {
		return {text, cursor: motion(text, cursor)};
	}

	const deletion = deletions[key];
	if (deletion) {
		const other = deletion(text, cursor);
		return {text: text.slice(0, Math.min(cursor, other)) + text.slice(Math.max(cursor, other)), cursor: Math.min(cursor, other)};
	}

	const typed = key === 'space' ? ' ' : key;
	// Longer names are keys that mean no letter: `up`, `f5`, `ctrl+o`.
	return [...typed].length === 1 ? withText(field, typed) : undefined;
};

/** The field with a text put in at the cursor, all in one line, and no more of it than anybody would type. */
export const withText = ({text, cursor}: Field, added: string): Field => {
	const line = added.slice(0, longest).replaceAll(/\s+/g, ' ').slice(0, Math.max(0, longest - text.length));
	return {text: text.slice(0, cursor) + line + text.slice(cursor), cursor: cursor + line.length};
};

/** The field as a line of at most `width` cells, the cursor always in it. */
export const layField = ({text, cursor}: Field, width: number): Line => {
	const at = characterAfter(text, cursor) || ' ';
	const beforeAll = text.slice(0, cursor);
	const room = Math.max(0, width - cellsIn(at));
	const before = cellsIn(beforeAll) <= room ? beforeAll : endOf(beforeAll, room);
	const after = clip(text.slice(cursor + (cursor === text.length ? 0 : at.length)), Math.max(0, room - cellsIn(before)));
	return [{text: before, roles: ['statusStrong']}, {text: at, roles: ['statusStrong', 'cursor']}, {text: after, roles: ['statusStrong']}];
};

/** The end of a text, with an ellipsis for what is left out of it. */
const endOf = (text: string, width: number): string => {
	let end = '';
	for (const grapheme of graphemesIn(text).toReversed()) {
		if (cellsIn(grapheme + end) >= width) {
			break;
		}

		end = grapheme + end;
	}

	return width < 1 ? '' : `…${end}`;
};

const longest = 1000;

const before = (text: string, cursor: number) => cursor - (graphemesIn(text.slice(0, cursor)).at(-1)?.length ?? 0);
const after = (text: string, cursor: number) => cursor + characterAfter(text, cursor).length;
const wordBefore = (text: string, cursor: number) => cursor - (/\S*\s*$/.exec(text.slice(0, cursor))?.[0].length ?? 0);
const wordAfter = (text: string, cursor: number) => cursor + (/^\s*\S*/.exec(text.slice(cursor))?.[0].length ?? 0);
const start = () => 0;
const end = (text: string) => text.length;

/** Where keys move the cursor. */
const motions: Readonly<Record<string, (text: string, cursor: number) => number>> = {
	left: before, 'ctrl+b': before, right: after, 'ctrl+f': after,
	home: start, 'ctrl+a': start, end, 'ctrl+e': end,
	'alt+left': wordBefore, 'ctrl+left': wordBefore, 'alt+b': wordBefore,
	'alt+right': wordAfter, 'ctrl+right': wordAfter, 'alt+f': wordAfter,
};

/** How far from the cursor keys delete. */
const deletions: Readonly<Record<string, (text: string, cursor: number) => number>> = {
	backspace: before, delete: after, 'ctrl+d': after, 'ctrl+u': start, 'ctrl+k': end,
	'ctrl+w': wordBefore, 'alt+backspace': wordBefore, 'ctrl+backspace': wordBefore, 'alt+d': wordAfter,
};

const characterAfter = (text: string, cursor: number) => graphemesIn(text.slice(cursor))[0] ?? '';

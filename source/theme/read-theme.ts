import {Complaint} from '../complaint.ts';
import {type Role, roles} from '../model/span.ts';
import {lineAt, readJson} from './read-json.ts';
import {ansiColors, type Color, type Style, switches, type Theme} from './theme.ts';

/** The text of a theme file, and the file's name for errors. */
export type ThemeText = {readonly file: string; readonly text: string};

/** Finds the theme that a file names in `extends`; nothing if there is no such theme. */
export type FindBase = (name: string, file: string) => ThemeText | undefined;

/** Colours by the names that a theme has for them; `false` leaves the colour as it is around. */
export type Palette = Readonly<Record<string, Color | false>>;

/** All that can stand at the top of a theme file. */
export const themeKeys = ['$schema', 'name', 'extends', 'ground', 'seeThrough', 'palette', 'page', 'styles'] as const;

/**
Make a theme from a theme file, complete: every role has a style.

What the file leaves out comes from the theme that it `extends`: each colour of the palette, each property of each style. Names are looked up in the palettes of all of them together, so that a file with nothing but a palette gives a theme its own colours. `false` takes away what the base has.

`instead` are colours to take the place of those that the palettes have under these names, and `false` for none.

Throws a `Complaint` with line and column where the text is no JSON, a role is missing or unknown, a style says what no terminal can do, or a base is missing or goes in circles.
*/
export const readTheme = (own: ThemeText, baseOf: FindBase = () => undefined, instead: Palette = {}): Theme => {
	const sheets = sheetsFrom(own, baseOf);
	const top = givenAt(sheets);
	requireKnown(top, themeKeys, 'a theme');
	const {name} = sheets[0].data;
	if (typeof name !== 'string' || name === '') {
		return sheets[0].fault('a theme needs a "name"', ['name']);
	}

	const ground = top.get('ground')?.value;
	if (ground !== 'dark' && ground !== 'light') {
		return sheets[0].fault('a theme needs a "ground", "dark" or "light"', ['ground']);
	}

	const given = givenAt(sheets, 'styles');
	requireKnown(given, roles, '"styles"');
	const colorOf = colorsIn(givenAt(sheets, 'palette'), instead);
	const styleAt = (...path: readonly string[]) => styleFrom(givenAt(sheets, ...path), colorOf);
	const page = givenAt(sheets, 'page');
	requireKnown(page, ['color', 'background'], '"page"');
	return {
		name,
		ground,
		page: styleFrom(page, colorOf),
		isSeeThrough: top.get('seeThrough')?.value === true,
		styles: Object.fromEntries(roles.map(role => [
			role,
			given.has(role) ? styleAt('styles', role) : sheets[0].fault(`there is no style for "${role}"`, ['styles']),
		])) as Record<Role, Style>,
	};
};

/** One theme file, read for itself. */
type Sheet = {
	readonly data: Readonly<Record<string, unknown>>;

	/** Complains of the value at a path, or of its key. */
	readonly fault: (message: string, path: readonly string[], part?: 'key' | 'value') => never;
};

const sheetOf = ({text, file}: ThemeText): Sheet => {
	const {value, indexOf} = readJson(text, file);
	const fault: Sheet['fault'] = (message, path, part = 'value') => {
		throw new Complaint(`${file}: ${message}`, lineAt(text, indexOf(path, part)));
	};

	return isRecord(value) ? {data: value, fault} : fault('a theme is an object: {"name": …}', []);
};

/** A theme file and what it extends, the last base last. */
const sheetsFrom = (own: ThemeText, baseOf: FindBase, heirs: readonly string[] = []): readonly [Sheet, ...Sheet[]] => {
	const sheet = sheetOf(own);
	const {extends: name} = sheet.data;
	if (name === undefined) {
		return [sheet];
	}

	const base = typeof name === 'string' ? baseOf(name, own.file) : undefined;
	if (!base) {
		return sheet.fault(`there is no theme ${JSON.stringify(name)} to extend`, ['extends']);
	}

	const files = [...heirs, own.file];
	if (files.includes(base.file)) {
		return sheet.fault(`themes extend each other in a circle: ${[...files, base.file].join(', ')}`, ['extends']);
	}

	return [sheet, ...sheetsFrom(base, baseOf, files)];
};

/** A value of a theme file, and a complaint of it where it stands. */
type Given = {readonly value: unknown; readonly fault: (message: string, part?: 'key' | 'value') => never};

/** What the objects at a path have in them, all sheets together: what stands in a theme counts before what stands in its base. */
const givenAt = (sheets: readonly Sheet[], ...path: readonly string[]): ReadonlyMap<string, Given> => new Map(sheets.toReversed().flatMap(({data, fault}) => {
	const object = valueAt(data, path) ?? {};
	return isRecord(object)
		? Object.entries(object).map(([key, value]) => [key, {value, fault: (message, part) => fault(message, [...path, key], part)}])
		: fault('an object should stand here: {…}', path);
}));

const valueAt = (value: unknown, [key, ...rest]: readonly string[]): unknown =>
	key === undefined ? value : (isRecord(value) && Object.hasOwn(value, key) ? valueAt(value[key], rest) : undefined);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const requireKnown = (given: ReadonlyMap<string, Given>, known: readonly string[], name: string) => {
	for (const [key, {fault}] of given) {
		if (!known.includes(key)) {
			fault(`${name} has no "${key}"; it has ${known.join(', ')}`, 'key');
		}
	}
};

/** Gives the colour that is meant by a value in a theme file: a name of the palette, which may stand for another, or a colour. */
const colorsIn = (palette: ReadonlyMap<string, Given>, instead: Palette) => {
	const colorOf = (value: unknown, heads: readonly string[] = []): Color | false | undefined => {
		if (typeof value !== 'string') {
			return undefined;
		}

		if (Object.hasOwn(instead, value)) {
			return instead[value];
		}

		// A name that leads back to itself is none of the palette: `"red": "red"` is the terminal's own.
		const named = heads.includes(value) ? undefined : palette.get(value);
		return named ? colorOf(named.value, [...heads, value]) : (isColor(value) ? value : undefined);
	};

	for (const [name, {value, fault}] of palette) {
		if (colorOf(name) === undefined) {
			fault(noColor(value));
		}
	}

	return colorOf;
};

const isColor = (value: string): value is Color => /^#[\da-f]{6}$/i.test(value) || (ansiColors as readonly string[]).includes(value);

const noColor = (value: unknown) => `${JSON.stringify(value)} is no colour: a name of the palette, #rrggbb, or one of ${ansiColors.join(', ')}`;

const styleFrom = (given: ReadonlyMap<string, Given>, colorOf: (value: unknown) => Color | false | undefined): Style => {
	requireKnown(given, ['color', 'background', ...switches], 'a style');
	const entries = [...given].map(([key, {value, fault}]) => key === 'color' || key === 'background'
		? [key, value !== false && (colorOf(value) ?? fault(noColor(value)))]
		: [key, typeof value === 'boolean' ? value : fault(`"${key}" is true or false`)]);
	return Object.fromEntries(entries.filter(([, value]) => value !== false)) as Style;
};

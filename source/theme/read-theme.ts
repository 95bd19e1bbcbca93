import {type Role, roles} from '../model/span.ts';
import {slidesFrom} from './read-slide-look.ts';
import {type FindBase, type Given, givenAt, requireKnown, sheetsFrom, type ThemeText} from './sheets.ts';
import {ansiColors, type Color, type Style, switches, type Theme} from './theme.ts';

/** Colours by the names that a theme has for them; `false` leaves the colour as it is around. */
export type Palette = Readonly<Record<string, Color | false>>;

/** All that can stand at the top of a theme file. */
export const themeKeys = ['$schema', 'name', 'extends', 'ground', 'seeThrough', 'palette', 'page', 'styles', 'slides'] as const;

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
	const faultOf = (key: typeof themeKeys[number]) => top.get(key)?.fault ?? (message => sheets[0].fault(message, []));
	const {name} = sheets[0].data;
	if (typeof name !== 'string' || name === '') {
		return sheets[0].fault('a theme needs a "name"', ['name']);
	}

	const ground = top.get('ground')?.value;
	if (ground !== 'dark' && ground !== 'light') {
		return faultOf('ground')('a theme needs a "ground", "dark" or "light"');
	}

	const isSeeThrough = top.get('seeThrough')?.value ?? false;
	if (typeof isSeeThrough !== 'boolean') {
		return faultOf('seeThrough')('"seeThrough" is true or false');
	}

	const page = givenAt(sheets, 'page');
	requireKnown(page, ['color', 'background'], '"page"');
	const styles = givenAt(sheets, 'styles');
	requireKnown(styles, roles, '"styles"');
	const colorOf = colorsIn(givenAt(sheets, 'palette'), instead);
	return {
		name,
		ground,
		isSeeThrough,
		page: styleFrom(page, colorOf),
		styles: Object.fromEntries(roles.map(role => [
			role,
			styles.has(role) ? styleFrom(givenAt(sheets, 'styles', role), colorOf) : faultOf('styles')(`there is no style for "${role}"`),
		])) as Record<Role, Style>,
		slides: slidesFrom(sheets),
	};
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

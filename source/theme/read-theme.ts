import {Complaint} from '../complaint.ts';
import {type Role, roles} from '../model/span.ts';
import {ansiColors, type Color, type Style, type Theme} from './theme.ts';

/**
Make a theme from the text of a theme file, complete: every role has a style.

`file` is named in errors. Throws a `Complaint` with line and column where the text is no JSON, a role is missing or unknown, or a style says what no terminal can do.
*/
export const readTheme = (text: string, file: string): Theme => {
	const fault = (message: string, mark: string): never => {
		throw new Complaint(`${file}: ${message}`, lineAt(text, Math.max(0, text.indexOf(mark))));
	};

	const data = parse(text, file);
	if (!isRecord(data)) {
		return fault('a theme is an object with "name", "ground" and "styles"', '');
	}

	const {name, ground, palette = {}, styles} = data;
	if (typeof name !== 'string' || name === '') {
		return fault('a theme needs a "name"', '"name"');
	}

	if (ground !== 'dark' && ground !== 'light') {
		return fault('"ground" is "dark" or "light"', '"ground"');
	}

	if (!isRecord(palette) || !isRecord(styles)) {
		return fault('"styles" is an object with a style for every role; "palette", if there is one, gives names to colours', '"styles"');
	}

	const colorOf = (value: unknown, role: string): Color => {
		const color = typeof value === 'string' && Object.hasOwn(palette, value) ? palette[value] : value;
		return isColor(color) ? color : fault(`${JSON.stringify(value)} is no colour: a name of the palette, #rrggbb, or one of ${ansiColors.join(', ')}`, `"${role}"`);
	};

	const styleOfRole = (role: string): Style => {
		const given = styles[role];
		if (!isRecord(given)) {
			return fault(`there is no style for "${role}"`, '"styles"');
		}

		const style: Record<string, Color | true> = {};
		for (const [key, value] of Object.entries(given)) {
			if (key === 'color' || key === 'background') {
				style[key] = colorOf(value, role);
			} else if (!(switches as readonly string[]).includes(key)) {
				fault(`"${key}" is nothing that a style has: color, background, ${switches.join(', ')}`, `"${role}"`);
			} else if (value === true) {
				style[key] = true;
			} else if (value !== false) {
				fault(`"${key}" is true or false`, `"${role}"`);
			}
		}

		return style;
	};

	for (const role of Object.keys(styles)) {
		if (!(roles as readonly string[]).includes(role)) {
			fault(`there is no role "${role}"`, `"${role}"`);
		}
	}

	return {name, ground, styles: Object.fromEntries(roles.map(role => [role, styleOfRole(role)])) as Record<Role, Style>};
};

const switches = ['bold', 'dim', 'italic', 'underline', 'inverse', 'struck'] as const;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isColor = (value: unknown): value is Color =>
	typeof value === 'string' && (/^#[\da-f]{6}$/i.test(value) || (ansiColors as readonly string[]).includes(value));

const parse = (text: string, file: string): unknown => {
	try {
		return JSON.parse(text);
	} catch (error) {
		const {message} = error as SyntaxError;
		// V8 tells the place of some faults only; of the others it quotes the text around them.
		const position = /at position (\d+)/.exec(message)?.[1];
		throw new Complaint(`${file}: ${message}`, position === undefined ? undefined : lineAt(text, Number(position)));
	}
};

const lineAt = (text: string, index: number) => {
	const before = text.slice(0, index).split('\n');
	return {line: before.length, column: before.at(-1)!.length + 1, text: text.split('\n')[before.length - 1] ?? ''};
};

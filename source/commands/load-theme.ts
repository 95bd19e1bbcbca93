import {readFileSync} from 'node:fs';
import {dirname, join, parse} from 'node:path';
import {Complaint} from '../complaint.ts';
import {namesIn} from '../library/names-in.ts';
import {shippedFile} from '../library/shipped.ts';
import {type Palette, readTheme} from '../theme/read-theme.ts';
import {type ThemeText} from '../theme/sheets.ts';
import {type Ground, type Theme} from '../theme/theme.ts';
import {hintAt} from './hint-at.ts';

/** The names of the themes that come with postdeck, in the order of the alphabet. */
export const themeNames = (): readonly string[] =>
	namesIn(shippedFile('themes')).filter(file => file.endsWith('.json') && file !== 'schema.json').map(file => parse(file).name).sort();

/** The themes that come with postdeck: those for a ground, then the others; of each, the ones that are see-through first. */
export const shippedThemes = (ground: Ground): readonly Theme[] => themeNames().map(name => loadTheme(name)).sort((one, other) =>
	Number(other.ground === ground) - Number(one.ground === ground) || Number(other.isSeeThrough) - Number(one.isSeeThrough));

/** A theme by the name of one that comes with postdeck, or by the path of a file; `instead` as in `readTheme`. Throws a `Complaint` if there is none, or if it is not whole. */
export const loadTheme = (name: string, instead: Palette = {}): Theme => {
	const text = themeText(name);
	if (text) {
		return readTheme(text, (base, file) => themeText(isPath(base) ? join(dirname(file), base) : base), instead);
	}

	throw new Complaint(isPath(name)
		? `there is no theme file “${name}”`
		: `there is no theme “${name}”; ${hintAt(name, themeNames(), 'postdeck themes shows all there are')}`);
};

const themeText = (name: string): ThemeText | undefined => {
	const file = isPath(name) ? name : shippedFile(join('themes', `${name}.json`));
	try {
		return {file, text: readFileSync(file, 'utf8')};
	} catch {
		return undefined;
	}
};

/** Whether a theme is named by the path of its file. */
export const isPath = (name: string) => /[./\\]/.test(name);

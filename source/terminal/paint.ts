import {type Line, type Run} from '../layout/line.ts';
import {ansiColors, type Color, type Style, styleOf, type Theme} from '../theme/theme.ts';
import {anchored} from './anchored.ts';
import {type ColorDepth} from './capabilities.ts';
import {largeText} from './large-text.ts';
import {linkEnd, linkStartOf} from './link.ts';
import {
	isRgb, nearestGroundOf256, nearestOf16, nearestOf256, rgbOf,
} from './nearest-color.ts';

/** What more than colours a line is painted with: links, and, on a screen, characters that are kept to their cells. */
type Manner = {readonly isLinked?: boolean; readonly isOnScreen?: boolean};

/**
Make a line ready for the terminal, in the theme's styles and with its links.

The text is complete in itself: no style and no link reaches beyond it, and no control character of a run comes through. Without colours, what is bold, underlined or the like still is.
*/
export const paintLine = (line: Line, theme: Theme, depth: ColorDepth, {isLinked = depth !== 'none', isOnScreen = false}: Manner = {}): string => {
	let painted = '';
	let codes = '';
	let link = '';
	for (const run of line) {
		const newLink = isLinked && run.href !== undefined ? linkStartOf(run.href) : '';
		if (newLink !== link) {
			painted += newLink === '' ? linkEnd : newLink;
			link = newLink;
		}

		const newCodes = codesOf(run, theme, depth);
		if (newCodes !== codes) {
			painted += newCodes === '' ? plain : `\u001B[${codes === '' ? '' : '0;'}${newCodes}m`;
			codes = newCodes;
		}

		const text = /\p{Cc}/u.test(run.text) ? run.text.replaceAll(/\p{Cc}/gu, '') : run.text;
		painted += isOnScreen ? (run.size === undefined ? anchored(text) : largeText(text, run.size)) : text;
	}

	return painted + (link === '' ? '' : linkEnd) + (codes === '' ? '' : plain);
};

/** The SGR codes of the page that the theme's text stands on, for what is blank; none if it has the terminal's own. */
export const pageCodes = (theme: Theme, depth: ColorDepth): string => codesOf({text: '', roles: []}, theme, depth);

/** The codes of each list of roles, for each theme: to find the nearest of 256 colours takes longer than all the rest. */
const codesOfThemes = new WeakMap<Theme, Map<string, string>>();

/** The SGR codes of a run's style, `1;38;5;208`; none if it has none. */
const codesOf = (run: Run, theme: Theme, depth: ColorDepth): string => {
	let known = codesOfThemes.get(theme);
	if (!known) {
		known = new Map();
		codesOfThemes.set(theme, known);
	}

	const key = `${depth} ${run.roles.join(' ')}`;
	let codes = known.get(key);
	if (codes === undefined) {
		codes = codesOfStyle(styleOf(theme, run), theme.page.background, depth);
		known.set(key, codes);
	}

	return codes;
};

const codesOfStyle = (style: Style, page: Color | undefined, depth: ColorDepth): string => [
	...switches.filter(([name]) => style[name]).map(([, code]) => code),
	...colorCodes(style.color, depth),
	...groundCodes(style.background, page, depth),
].join(';');

const switches = [['bold', 1], ['dim', 2], ['italic', 3], ['underline', 4], ['inverse', 7], ['struck', 9]] as const;

/** The codes of the ground that text has on a page. */
const groundCodes = (color: Color | undefined, page: Color | undefined, depth: ColorDepth): readonly number[] => {
	if (depth === '256' && color !== undefined && isRgb(color)) {
		return [48, 5, nearestGroundOf256(rgbOf(color), page !== undefined && isRgb(page) ? rgbOf(page) : undefined)];
	}

	return colorCodes(color, depth, 40);
};

/** The codes of a colour, `base` being 30 for text and 40 for its ground. */
const colorCodes = (color: Color | undefined, depth: ColorDepth, base = 30): readonly number[] => {
	if (color === undefined || depth === 'none') {
		return [];
	}

	if (!isRgb(color)) {
		return [ansiCode(ansiColors.indexOf(color), base)];
	}

	const rgb = rgbOf(color);
	if (depth === 'truecolor') {
		return [base + 8, 2, ...rgb];
	}

	return depth === '256' ? [base + 8, 5, nearestOf256(rgb)] : [ansiCode(nearestOf16(rgb), base)];
};

const ansiCode = (index: number, base: number) => (index < 8 ? base + index : base + 60 + index - 8);

const plain = '\u001B[m';

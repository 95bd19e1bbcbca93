import {expect, test} from 'vitest';
import {loadTheme, themeNames} from '../source/commands/load-theme.ts';
import {type Role} from '../source/model/span.ts';
import {paintLine} from '../source/terminal/paint.ts';
import {sixteenColors} from '../source/theme/sixteen-colors.ts';
import {ansiColors, type Ground, styleOf} from '../source/theme/theme.ts';

/** What must be told from what, however few colours there are. `undefined` is text without a role. */
const pairs: ReadonlyArray<readonly [Role, Role | undefined]> = [
	...(['strong', 'emphasis', 'struck', 'link', 'key', 'title', 'subtitle', 'slideTitle', 'tableHead', 'caption', 'hit', 'hitHere'] as const).map(role => [role, undefined] as const),
	...([1, 2, 3, 4, 5, 6] as const).map(level => [`heading${level}`, undefined] as const),
	['hitHere', 'hit'], ['link', 'strong'], ['hit', 'link'], ['contentsHere', 'contents'], ['helpKey', 'helpText'], ['progressDone', 'progress'],
];

/** And where there are colours. */
const colorPairs: typeof pairs = [
	['code', undefined], ['math', undefined], ['marker', undefined], ['byline', undefined], ['mark', undefined], ['heading2', 'strong'], ['scrollThumb', undefined],
];

/** And where there are more than a few. */
const manyColorPairs: typeof pairs = [['codeBlock', undefined], ['mark', 'codeBlock']];

const names = themeNames();
const grounds = ['dark', 'light'] as const;

test.each(names.flatMap(name => (['truecolor', '256', '16', 'none'] as const).map(depth => [name, depth] as const)))('%s with %s colours still tells apart what matters', (name, depth) => {
	for (const ground of grounds) {
		const theme = loadTheme(name, depth === '16' ? sixteenColors[ground] : {});
		const look = (role: Role | undefined) => paintLine([{text: 'text', roles: role ? [role] : []}], theme, depth);
		expect([...pairs, ...(depth === 'none' ? [] : colorPairs), ...(depth === '256' || depth === 'truecolor' ? manyColorPairs : [])].filter(([one, other]) => look(one) === look(other))).toEqual([]);
	}
});

test.each(names.flatMap(name => grounds.map(ground => [name, ground] as const)))('%s with 16 colours leaves a %s terminal its page, and can be read on it', (name, ground) => {
	const theme = loadTheme(name, sixteenColors[ground]);
	expect(theme.page).toEqual({});
	for (const role of ['title', 'heading1', 'heading2', 'heading3', 'link', 'code', 'hit', 'hitHere', 'contentsHere', 'status', 'message'] as const) {
		const {color, background} = styleOf(theme, {roles: [role]});
		expect(`${color ?? ''} ${background ?? ''}`).not.toMatch(unreadable[ground]);
	}
});

/** The colours that most terminals have too pale, or too dark, for text on such a ground. */
const unreadable: Readonly<Record<Ground, RegExp>> = {
	dark: /^(?:black|blue) /,
	light: new RegExp(`^(?:${ansiColors.filter(color => /white|yellow|green|cyan|bright/i.test(color)).join('|')}) $`),
};

import {expect, test} from 'vitest';
import {loadTheme} from '../../source/commands/load-theme.ts';
import {faded} from '../../source/terminal/faded.ts';
import {type Theme, themeOn} from '../../source/theme/theme.ts';

test('colours come out of the ground of the page', () => {
	const theme = loadTheme('nord');
	expect(faded(theme, 1)).toEqual(theme);
	const {page, styles} = faded(theme, 0);
	expect(page.color).toBe(page.background);
	expect(page.background).toBe(theme.page.background);
	expect(new Set(Object.values(styles).flatMap(({background, color}) => [background, color]).filter(Boolean))).toEqual(new Set([page.background]));
});

test('text of the terminal\'s own colour fades too, and its ground stays', () => {
	const theme = themeOn('dark', loadTheme('lamplight'));
	const {page} = faded(theme, 0.5);
	expect(page.background).toBeUndefined();
	expect(page.color).toMatch(/^#[\da-f]{6}$/);
});

test('colours that only the terminal knows stay', () => {
	const {styles, ...theme} = loadTheme('nord');
	const own: Theme = {...theme, styles: {...styles, strong: {color: 'red', bold: true}}};
	expect(faded(own, 0.5).styles.strong).toEqual({color: 'red', bold: true});
});

import {expect, test} from 'vitest';
import {loadTheme, themeNames} from '../source/commands/load-theme.ts';
import {type Role, roles} from '../source/model/span.ts';
import {contrastBetween} from '../source/terminal/contrast.ts';
import {rgbOf} from '../source/terminal/nearest-color.ts';
import {type Color, styleOf, type Theme} from '../source/theme/theme.ts';

/** Lines and bars: nothing of them is read. */
const drawn = new Set<Role>(['bar', 'frame', 'border', 'rule', 'divider', 'scrollBar', 'scrollThumb', 'progress', 'progressDone', 'contentsRead', 'contentsLeft']);

/** What is there to be found, not to be read through. WCAG asks for 3:1, as of large text. */
const faint = new Set<Role>(['struck', 'byline', 'marker', 'label', 'path', 'cut', 'lineNumber', 'contentsEmpty', 'contentsTitle', 'slideCount', 'footer']);

const read = roles.filter(role => !drawn.has(role));
const tints = ['keyword', 'string', 'number', 'comment', 'name', 'type', 'property', 'meta'] as const;
const combinations: ReadonlyArray<{readonly roles: readonly Role[]; readonly needed: 3 | 4.5}> = [
	{roles: [], needed: 4.5},
	...read.map(role => ({roles: [role], needed: faint.has(role) ? 3 as const : 4.5 as const})),
	...(['quote', 'tableHead', 'stripe', 'codeBlock', 'mark'] as const).flatMap(outer =>
		(['strong', 'emphasis', 'code', 'link', 'math'] as const).map(inner => ({roles: [outer, inner], needed: outer === 'mark' ? 3 as const : 4.5 as const}))),
	...(['contents', 'contentsHere', 'contentsEmpty', 'contentsTitle'] as const).map(role => ({roles: ['overlay', role] as const, needed: faint.has(role) ? 3 as const : 4.5 as const})),
	...['codeBlock' as const, 'lit' as const].flatMap(ground => tints.map(tint => ({roles: ['codeBlock', ground, tint] as const, needed: 4.5 as const}))),
	...(['added', 'removed'] as const).map(role => ({roles: ['codeBlock', role] as const, needed: 4.5 as const})),
];

const themes = themeNames().map(name => loadTheme(name));

/** The grounds that a theme stands on: its own, and, if it is see-through, those of all terminals whose colours we know. */
const groundsOf = (theme: Theme): Color[] => theme.isSeeThrough
	? [theme.ground === 'dark' ? '#000000' : '#ffffff', ...themes.filter(({ground}) => ground === theme.ground).map(({page}) => page.background!)]
	: [theme.page.background!];

test.each(themes.map(theme => [theme.name, theme] as const))('%s can be read: body text at 4.5 to 1, what is faint at 3 to 1', (name, theme) => {
	const factor = name.startsWith('high-contrast') ? 7 / 4.5 : 1;
	const tooPale = groundsOf(theme).flatMap(ground => combinations.flatMap(({roles, needed}) => {
		const {color, background} = styleOf({...theme, page: {...theme.page, background: ground}}, {roles});
		const contrast = contrastBetween(rgbOf(color as `#${string}`), rgbOf(background as `#${string}`));
		return contrast < needed * factor ? [`${roles.join(' ')} on ${ground}: ${contrast.toFixed(2)}`] : [];
	}));
	expect(tooPale).toEqual([]);
});

import process from 'node:process';
import {type Line} from '../layout/line.ts';
import {colorDepthOf, groundOf, hasLinks} from '../terminal/capabilities.ts';
import {paintLine} from '../terminal/paint.ts';
import {themeOn} from '../theme/theme.ts';
import {type Flags, oneOf} from './arguments.ts';
import {loadTheme} from './load-theme.ts';

/** How what is shown or printed looks: a line, painted. Throws a `Complaint` for a theme or a colour mode that there is not. */
export const lookOf = async (flags: Flags): Promise<(line: Line) => string> => {
	const ground = groundOf(process.env) ?? 'dark';
	const theme = themeOn(ground, loadTheme(flags.theme ?? (ground === 'light' ? 'daylight' : 'lamplight')));
	const depth = colorDepthOf(process.stdout, process.env, colorModeOf(flags));
	const isLinked = depth !== 'none' && hasLinks(process.env);
	return line => paintLine(line, theme, depth, isLinked);
};

/** Whether what is printed has colours unless its format says otherwise: a terminal gets them, a pipe only when they are asked for. */
export const isColorWanted = (flags: Flags): boolean =>
	colorModeOf(flags) !== 'never' && (Boolean(process.stdout.isTTY) || colorDepthOf(process.stdout, process.env, colorModeOf(flags)) !== 'none');

const colorModeOf = (flags: Flags) => oneOf('color', ['auto', 'always', 'never'], flags.color ?? 'auto');

import process from 'node:process';
import {openHighlighter} from '../code/highlighter.ts';
import {blank} from '../layout/cells.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {textOfLines} from '../layout/text.ts';
import {askGround} from '../terminal/ask-ground.ts';
import {openBidi} from '../terminal/bidi.ts';
import {
	colorDepthOf, groundOf, hasLinks, turningOf,
} from '../terminal/capabilities.ts';
import {type Look, painterOf} from '../terminal/look.ts';
import {turnings} from '../terminal/reorder-line.ts';
import {sixteenColors} from '../theme/sixteen-colors.ts';
import {type Ground, themeOn} from '../theme/theme.ts';
import {type Flags, oneOf} from './arguments.ts';
import {loadTheme, shippedThemes} from './load-theme.ts';

/** How what is shown or printed looks. Throws a `Complaint` for a theme or a colour mode that there is not. */
export const lookOf = (flags: Flags, isOnScreen = false): Look => {
	const depth = colorDepthOf(process.stdout, process.env, colorModeOf(flags));
	return dressed({depth, isLinked: depth !== 'none' && hasLinks(process.env), hasSizes: false, isOnScreen, ground: groundOf(process.env) ?? 'dark', chosen: flags.theme, highlighter: openHighlighter(), turning: turningIn(flags, isOnScreen), bidi: openBidi()});
};

/** How what is printed looks: to a terminal that nothing has told of yet, as it says itself whether it is dark or light. Throws as `lookOf` does. */
export const lookInPrint = async (flags: Flags): Promise<Look> => {
	const look = lookOf(flags);
	return look.depth === 'none' || !process.stdout.isTTY || groundOf(process.env) !== undefined
		? look
		: lookOn(await askGround(codes => process.stdout.write(codes)) ?? look.ground, look);
};

const turningIn = ({bidi = 'auto'}: Flags, isOnScreen: boolean) => bidi === 'auto' ? turningOf(process.env, isOnScreen) : oneOf('bidi', turnings, bidi);

/** The look when the terminal turns out to be dark or light. Where no theme was asked for, it is another. */
export const lookOn = (ground: Ground, look: Look): Look => (ground === look.ground ? look : dressed({...look, ground}));

/** The look in another theme, by its name or its file; in the one for the ground, if none is named. */
export const lookIn = (chosen: string | undefined, look: Look): Look => dressed({...look, chosen});

/** The look in the theme after this one, of all that come with postdeck: first those for the terminal's ground. */
export const nextLook = (look: Look): Look => {
	const names = shippedThemes(look.ground).map(({name}) => name);
	return lookIn(names[(names.indexOf(look.theme.name) + 1) % names.length], look);
};

const dressed = (bare: Omit<Look, 'theme'>): Look => {
	const {chosen, ground, depth} = bare;
	const theme = loadTheme(chosen ?? (ground === 'light' ? 'daylight' : 'lamplight'), depth === '16' ? sixteenColors[ground] : {});
	return {...bare, theme: depth === 'none' ? {...theme, page: {}} : themeOn(ground, theme)};
};

/** Lines as they are printed. Where the theme has a page of its own, it is so many cells wide. */
export const printedRows = async (lines: readonly Line[], look: Look, width: number): Promise<string[]> => {
	for (const {source} of lines.flat()) {
		if (source) {
			look.highlighter.tintsOf(source.code);
		}
	}

	await look.highlighter.loaded();
	await look.bidi.loadedFor(textOfLines(lines).join('\n'));
	const paint = painterOf(look);
	return lines.map(line => paint(look.theme.page.background ? [...line, blank(Math.max(0, width - widthOf(line)))] : line));
};

/** Whether what is printed has colours unless its format says otherwise: a terminal gets them, a pipe only when they are asked for. */
export const isColorWanted = (flags: Flags): boolean =>
	colorModeOf(flags) !== 'never' && (Boolean(process.stdout.isTTY) || colorDepthOf(process.stdout, process.env, colorModeOf(flags)) !== 'none');

const colorModeOf = ({color, format}: Flags) => oneOf('color', ['auto', 'always', 'never'], color ?? (format === 'ansi' && !process.env.NO_COLOR ? 'always' : 'auto'));

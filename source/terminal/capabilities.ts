import {type Turning} from './reorder-line.ts';

/** How many colours a terminal has: its own sixteen, xterm's 256, or all. */
export type ColorDepth = 'none' | '16' | '256' | 'truecolor';

/** Whether colours are wanted: where they can be shown, in any case, or not. */
export type ColorMode = 'auto' | 'always' | 'never';

type Environment = Readonly<Record<string, string | undefined>>;

/**
How many colours to write to an output.

What was asked for on the command line holds; then `FORCE_COLOR` (0 to 3) and `CLICOLOR_FORCE`; then `NO_COLOR` and `CLICOLOR=0`; and else whether the output is a terminal.
*/
export const colorDepthOf = (output: {readonly isTTY?: boolean}, env: Environment, mode: ColorMode = 'auto'): ColorDepth => {
	const forced = env.FORCE_COLOR ?? (isOn(env.CLICOLOR_FORCE) ? '' : undefined);
	if (mode === 'never' || (mode === 'auto' && isNoColorWanted(env, forced, Boolean(output.isTTY)))) {
		return 'none';
	}

	const depth = depthOfTerminal(env);
	const known = depth === 'none' ? '16' : depth;
	return mode === 'auto' ? forcedDepths.get(forced) ?? known : known;
};

const isNoColorWanted = (env: Environment, forced: string | undefined, isTerminal: boolean) =>
	forced === undefined
		? Boolean(env.NO_COLOR) || env.CLICOLOR === '0' || !isTerminal || depthOfTerminal(env) === 'none'
		: forced === '0' || forced === 'false';

const isOn = (value: string | undefined) => value !== undefined && value !== '' && value !== '0';

const forcedDepths = new Map<string | undefined, ColorDepth>([['2', '256'], ['3', 'truecolor']]);

/** The colours of the terminal that the environment tells of. */
const depthOfTerminal = (env: Environment): ColorDepth => {
	const {TERM: term = '', COLORTERM: colorTerm = '', TERM_PROGRAM: program = ''} = env;
	if (term === 'dumb') {
		return 'none';
	}

	if (term.startsWith('screen') && !env.TMUX) {
		// GNU Screen takes the codes of 24-bit colours for others, whatever the terminal around it can do.
		return term.includes('256') ? '256' : '16';
	}

	const hasAllColors = /^(truecolor|24bit)$/i.test(colorTerm)
		|| /-direct$|^xterm-(kitty|ghostty)|^(alacritty|foot|wezterm|contour)/.test(term)
		|| env.WT_SESSION !== undefined
		|| program === 'iTerm.app';
	if (hasAllColors) {
		return 'truecolor';
	}

	return term.includes('256') || program === 'Apple_Terminal' ? '256' : '16';
};

/** Whether links (OSC 8) may be written to the terminal that the environment tells of. Those that know nothing of them show the text alone; a few show rubbish. */
export const hasLinks = (env: Environment): boolean => {
	const {TERM: term = '', VTE_VERSION: vte, FORCE_HYPERLINK: forced} = env;
	return forced === undefined
		? !/^(dumb|linux|vt\d+|eterm.*)$/.test(term) && (vte === undefined || Number(vte) >= 5000)
		: isOn(forced);
};

/** What the terminal that the environment tells of turns around by itself of text that is read from right to left: on our screen, which tells it not to (ECMA-48's BDSM, or mlterm's own way), or in what is printed. */
export const turningOf = ({KITTY_WINDOW_ID: kitty, KONSOLE_VERSION: konsole, MLTERM: mlterm, TERM: term = '', TERM_PROGRAM: program = '', VTE_VERSION: vte}: Environment, isOnScreen: boolean): Turning => {
	if (kitty !== undefined || term === 'xterm-kitty') {
		return 'words';
	}

	// GNOME's terminals from 0.58 on, mintty, and mlterm, do as they are told; the last not through another that is in between.
	const isObedient = Number(vte) >= 5800 || program === 'mintty' || (mlterm !== undefined && !/^(?:screen|tmux)/.test(term));
	return konsole !== undefined || (mlterm !== undefined && !isObedient) || program === 'Apple_Terminal' || (isObedient && !isOnScreen) ? 'lines' : 'nothing';
};

/** Whether the terminal is dark or light, where `COLORFGBG` says it: `15;0`, the numbers of its text's and its ground's colours. */
export const groundOf = (env: Environment): 'dark' | 'light' | undefined => {
	const ground = /;(\d+)$/.exec(env.COLORFGBG ?? '')?.[1];
	if (ground === undefined) {
		return undefined;
	}

	return Number(ground) === 7 || Number(ground) > 8 ? 'light' : 'dark';
};

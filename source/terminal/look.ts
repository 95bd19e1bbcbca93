import {type Highlighter} from '../code/highlighter.ts';
import {type Line} from '../layout/line.ts';
import {type Ground, type Theme} from '../theme/theme.ts';
import {type ColorDepth} from './capabilities.ts';
import {paintLine} from './paint.ts';
import {tintLine} from './tint-line.ts';

/** How text looks on this terminal. */
export type Look = {
	/** The theme, as it is on this ground and with so many colours. */
	readonly theme: Theme;
	readonly depth: ColorDepth;

	/** Whether the terminal knows links. */
	readonly isLinked: boolean;

	/** Whether the terminal is dark or light, as far as is known. */
	readonly ground: Ground;

	/** The theme that was asked for, by its name or its file; nothing where it goes by the ground. */
	readonly chosen: string | undefined;

	/** What colors code. */
	readonly highlighter: Highlighter;
};

/** What makes lines ready for a terminal where text looks so. */
export const painterOf = ({theme, depth, isLinked, highlighter}: Look) => (line: Line): string => paintLine(tintLine(line, highlighter.tintsOf), theme, depth, isLinked);

import {type Highlighter} from '../code/highlighter.ts';
import {type Line} from '../layout/line.ts';
import {inOneSize, type SlideLook} from '../theme/slide-look.ts';
import {type Ground, type Theme} from '../theme/theme.ts';
import {type ColorDepth} from './capabilities.ts';
import {type Bidi} from './bidi.ts';
import {paintLine} from './paint.ts';
import {isToReorder, reorderLine, type Turning} from './reorder-line.ts';
import {tintLine} from './tint-line.ts';

/** How text looks on this terminal. */
export type Look = {
	/** The theme, as it is on this ground and with so many colours. */
	readonly theme: Theme;
	readonly depth: ColorDepth;

	/** Whether the terminal knows links. */
	readonly isLinked: boolean;

	/** Whether the terminal shows text in several sizes. */
	readonly hasSizes: boolean;

	/** Whether it is for our screen, or for what is printed. */
	readonly isOnScreen: boolean;

	/** Whether the terminal is dark or light, as far as is known. */
	readonly ground: Ground;

	/** The theme that was asked for, by its name or its file; nothing where it goes by the ground. */
	readonly chosen: string | undefined;

	/** What colors code. */
	readonly highlighter: Highlighter;

	/** What the terminal turns around by itself of text that is read from right to left, and what turns around the rest. */
	readonly turning: Turning;
	readonly bidi: Bidi;
};

/** How slides are set in the theme, as far as the terminal can do that. */
export const slideLookOf = ({hasSizes, theme: {slides}}: Look): SlideLook => hasSizes ? slides : inOneSize(slides);

/** What makes lines ready for a terminal where text looks so. */
export const painterOf = ({theme, depth, isLinked, isOnScreen, highlighter, turning, bidi}: Look) => (line: Line): string => {
	const tinted = tintLine(line, highlighter.tintsOf);
	const algorithm = isToReorder(line) ? bidi.algorithm() : undefined;
	return paintLine(algorithm ? reorderLine(tinted, algorithm, turning) : tinted, theme, depth, {isLinked, isOnScreen});
};

import {type Line} from '../layout/line.ts';
import {type Screen} from '../terminal/screen.ts';

/** What the leaves of the tree draw with. */
export type Painter = {
	/** A line as text with the theme's colours in it. */
	readonly paint: (line: Line) => string;

	/** The writer of the terminal. In tests there is none, and Ink draws the lines itself. */
	readonly screen?: Screen;
};

import {type Spot} from './selecting.ts';

/** What the mouse holds from when its button goes down until it is let go. */
export type Grip =
	/** The thumb of the scroll bar, so many rows below its upper end. */
	| {readonly kind: 'thumb'; readonly below: number}

	/** A cell of the window: what stands there is meant when the button is let go there. */
	| {readonly kind: 'cell'; readonly x: number; readonly y: number}

	/** Text of the page, selected from a cell of it on. */
	| {readonly kind: 'text'; readonly begin: Spot};

/** What the mouse does at a cell, counted from the upper left corner of the window. */
export type Mouse = {
	readonly action: 'press' | 'release' | 'drag' | 'move' | 'wheelup' | 'wheeldown' | 'wheelleft' | 'wheelright';
	readonly button: 'left' | 'middle' | 'right' | 'none';
	readonly x: number;
	readonly y: number;
};

/** Does something when this turn of the program has ended and another: what had come before, of the terminal and of signals, is heard by then. */
export const afterNextTurn = (act: () => void): void => {
	setImmediate(() => {
		setImmediate(act);
	});
};

/** Something in a formula that can't be written in a line of Unicode. */
export class Unreadable extends Error {}

/** Gives a formula up. */
export const giveUp = (): never => {
	throw new Unreadable();
};

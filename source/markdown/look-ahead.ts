/**
Where a string stands next in a text, from a place on; -1 if it doesn't.

It remembers what it found. Asked at rising places, as a reader does that goes through a text once, it searches every character once for each string: ten thousand openers without a closer cost no more than one.
*/
export type LookAhead = (needle: string, from: number) => number;

/** A `LookAhead` into a text. */
export const lookAheadIn = (text: string): LookAhead => {
	const found = new Map<string, {from: number; index: number}>();
	return (needle, from) => {
		const last = found.get(needle);
		if (last !== undefined && last.from <= from && (last.index >= from || last.index === -1)) {
			return last.index;
		}

		const index = text.indexOf(needle, from);
		found.set(needle, {from, index});
		return index;
	};
};

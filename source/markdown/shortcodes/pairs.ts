/** A mark that opens something, closes something, or does neither. What opens needs no end: a tag may also stand alone. */
export type Opening = {readonly name: string; readonly role: 'open' | 'close' | 'neither'};

/**
Which of some marks belong together: for each opening mark that is closed, the index of the mark that closes it, and the other way round.

What opens within a pair and isn't closed there stands alone, and so does what closes nothing. A `close` without a name closes whatever opened last. The time it takes grows with the number of marks.
*/
export const pairsOf = (marks: readonly Opening[]): ReadonlyMap<number, number> => {
	const pairs = new Map<number, number>();
	const open: Array<{readonly name: string; readonly index: number}> = [];
	const counts = new Map<string, number>();
	for (const [index, {name, role}] of marks.entries()) {
		if (role === 'open') {
			open.push({name, index});
			counts.set(name, (counts.get(name) ?? 0) + 1);
		} else if (role === 'close' && (name === '' ? open.length : counts.get(name) ?? 0) > 0) {
			for (let last = open.pop()!; ; last = open.pop()!) {
				counts.set(last.name, counts.get(last.name)! - 1);
				if (name === '' || last.name === name) {
					pairs.set(last.index, index).set(index, last.index);
					break;
				}
			}
		}
	}

	return pairs;
};

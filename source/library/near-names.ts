/**
Up to three of the names that someone may have meant by a mistyped one, the nearest first.

Near is a name that holds the typed one, or that takes few slips of a finger to become it: one for every four letters. Case and file endings count for nothing.
*/
export const nearNames = (typed: string, names: readonly string[]): readonly string[] => {
	const wanted = bare(typed);
	return names
		.map(name => ({name, slips: wanted.length > 2 && bare(name).includes(wanted) ? 0 : slipsBetween(wanted, bare(name))}))
		.filter(({name, slips}) => bare(name) !== '' && slips <= Math.max(1, Math.floor(wanted.length / 4)))
		.toSorted((a, b) => a.slips - b.slips)
		.slice(0, 3)
		.map(({name}) => name);
};

const bare = (name: string) => name.toLowerCase().replace(/\.\w+$/, '');

/** How many letters must be changed, added, dropped or swapped with their neighbour to make one word the other (optimal string alignment distance, Boytsov 2011, §2.1). */
const slipsBetween = (from: string, to: string): number => {
	let before: number[] = [];
	let above = Array.from({length: to.length + 1}, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const here = [row];
		for (let column = 1; column <= to.length; column++) {
			const isSame = from[row - 1] === to[column - 1];
			const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
			here.push(Math.min(
				above[column]! + 1,
				here[column - 1]! + 1,
				above[column - 1]! + (isSame ? 0 : 1),
				isSwapped ? before[column - 2]! + 1 : Number.POSITIVE_INFINITY,
			));
		}

		[before, above] = [above, here];
	}

	return above.at(-1)!;
};

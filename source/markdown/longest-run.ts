/** The length of the longest of all runs in a text. */
export const longestRun = (text: string, run: RegExp): number => {
	let longest = 0;
	for (const [found] of text.matchAll(run)) {
		longest = Math.max(longest, found.length);
	}

	return longest;
};

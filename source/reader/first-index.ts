/** The first of so many indexes for which a test holds that holds for all after it; their number, if it holds for none. */
export const firstIndex = (length: number, holds: (index: number) => boolean): number => {
	let first = 0;
	let last = length;
	while (first < last) {
		const middle = Math.floor((first + last) / 2);
		if (holds(middle)) {
			last = middle;
		} else {
			first = middle + 1;
		}
	}

	return first;
};

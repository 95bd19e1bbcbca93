/** The index of the last of so many rising numbers that is not above a limit; 0, if all are. */
export const lastAtMost = (limit: number, length: number, numberAt: (index: number) => number): number => {
	let first = 0;
	let last = length - 1;
	while (first < last) {
		const middle = Math.ceil((first + last) / 2);
		if (numberAt(middle) <= limit) {
			first = middle;
		} else {
			last = middle - 1;
		}
	}

	return first;
};

/** The index behind the run of one character that starts at an index. */
export const endOfRun = (text: string, index: number): number => {
	let end = index + 1;
	while (text[end] === text[index]) {
		end++;
	}

	return end;
};

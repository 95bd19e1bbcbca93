/** The index behind the line that closes a fence from a place on; -1 if none does. */
export type FenceCloses = (fence: string, from: number) => number;

/**
Where fences close in a text, quoted ones as well: at a line of nothing but a run of the fence's character, as long as the fence or longer.

Asked at rising places, it goes through the text once: it knows the longest run from each line on, so that it looks for nothing that isn't there, and whoever asks goes on behind what it found.
*/
export const fenceClosesIn = (text: string): FenceCloses => {
	const closes = {'`': closesOf('`', text), '~': closesOf('~', text)};
	return (fence, from) => closes[fence[0] as '`' | '~'](fence.length, from);
};

const closesOf = (character: '`' | '~', text: string) => {
	const lines = [...text.matchAll(new RegExp(`^[ \\t>]*(${character}{3,})[ \\t]*$`, 'gm'))].map(({0: line, 1: run, index}) => ({index, end: index + line.length, length: run!.length, longest: 0}));
	let longest = 0;
	for (const line of lines.toReversed()) {
		longest = Math.max(longest, line.length);
		line.longest = longest;
	}

	let next = 0;
	return (length: number, from: number): number => {
		while (next < lines.length && lines[next]!.index < from) {
			next++;
		}

		if ((lines[next]?.longest ?? 0) < length) {
			return -1;
		}

		while (lines[next]!.length < length) {
			next++;
		}

		return lines[next]!.end;
	};
};

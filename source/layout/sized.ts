import {type Line} from './line.ts';

/** Lines of text so many times as large: of the rows that each takes, the lower ones are blank. */
export const sized = (lines: readonly Line[], size: number): readonly Line[] => size === 1
	? lines
	: lines.flatMap(line => [line.map(run => ({...run, size})), ...Array.from({length: size - 1}, (): Line => [])]);

/** The same lines with all text in one size. */
export const unsized = (lines: readonly Line[]): readonly Line[] => {
	let below = 0;
	return lines.flatMap(line => {
		if (below > 0) {
			below--;
			return [];
		}

		below = sizeOf(line) - 1;
		return [line.map(({size, ...run}) => run)];
	});
};

const sizeOf = (line: Line): number => Math.max(1, ...line.map(({size = 1}) => size));

import {cellsIn} from './cells.ts';
import {type JoinedText} from './text.ts';

/** A stretch of a row, in cells. */
export type Stretch = {readonly row: number; readonly from: number; readonly to: number};

/** The stretches of rows that a part of a text takes, from a character up to, and without, another: one on every line it runs over. */
export const stretchesBetween = ({from, to}: {readonly from: number; readonly to: number}, {text, at}: JoinedText): Stretch[] => {
	const stretches: Array<{row: number; from: number; to: number}> = [];
	let offset = from;
	for (const character of text.slice(from, to)) {
		const {row, column} = at(offset);
		const last = stretches.at(-1);
		const end = column + cellsIn(character);
		if (last?.row === row && column <= last.to) {
			last.to = Math.max(last.to, end);
		} else {
			stretches.push({row, from: column, to: end});
		}

		offset += character.length;
	}

	return stretches;
};

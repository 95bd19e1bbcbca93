import {cellsIn, clip, pad} from './cells.ts';
import {type Line} from './line.ts';

/** As much of a line as fits in so many cells. Where more than blanks is left out, it ends in an ellipsis. */
export const clipLine = (line: Line, width: number): Line => {
	let room = Math.max(0, width);
	return line.map(run => {
		const ink = run.text.trimEnd();
		const text = cellsIn(ink) <= room && cellsIn(run.text) > room ? pad(ink, room) : clip(run.text, room);
		room -= cellsIn(text);
		return {...run, text};
	});
};

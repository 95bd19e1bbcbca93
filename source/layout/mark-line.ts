import {type Role} from '../model/span.ts';
import {blank, cellsIn, visitGraphemes} from './cells.ts';
import {type Line, type Run, sliceRun, widthOf} from './line.ts';
import {sliceLine} from './slice-line.ts';

/** A stretch of a line, in cells, and what it is to be. */
export type Mark = {readonly from: number; readonly to: number; readonly role: Role};

/** A line with a role added to stretches of it. The text stays as it is; no character is parted. */
export const markLine = (line: Line, marks: readonly Mark[]): Line => {
	let column = 0;
	return line.flatMap(run => {
		const pieces: Array<{from: number; to: number; role: Role | undefined}> = [];
		visitGraphemes(run.text, (start, end, cells) => {
			const role = marks.find(mark => column < mark.to && column + Math.max(1, cells) > mark.from)?.role;
			const last = pieces.at(-1);
			if (last && last.role === role) {
				last.to = end;
			} else {
				pieces.push({from: start, to: end, role});
			}

			column += cells;
		});
		return pieces.map(({from, to, role}) => ({...sliceRun(run, from, to), roles: role ? [...run.roles, role] : run.roles}));
	});
};

/** A line with a run written over what stands from a column on. Of a wide character that it covers only half of, a blank stays. */
export const writeOver = (line: Line, column: number, run: Run): Line => {
	const end = column + cellsIn(run.text);
	const width = widthOf(line);
	return [...sliceLine(line, 0, column), blank(column - width), run, ...sliceLine(line, end, width)];
};

import {visitGraphemes} from '../layout/cells.ts';
import {type Line, type Run} from '../layout/line.ts';
import {type Role} from '../model/span.ts';

/** A stretch of a line, in cells, and what it is to be. */
export type Mark = {readonly from: number; readonly to: number; readonly role: Role};

/** A line with a role added to stretches of it. The text stays as it is; no character is parted. */
export const markLine = (line: Line, marks: readonly Mark[]): Line => {
	const runs: Run[] = [];
	let column = 0;
	for (const run of line) {
		let from = 0;
		let role: Role | undefined;
		const close = (to: number) => {
			if (to > from) {
				runs.push({...run, text: run.text.slice(from, to), roles: role ? [...run.roles, role] : run.roles});
			}

			from = to;
		};

		visitGraphemes(run.text, (start, _end, cells) => {
			const found = marks.find(mark => column < mark.to && column + Math.max(1, cells) > mark.from)?.role;
			if (found !== role) {
				close(start);
				role = found;
			}

			column += cells;
		});
		close(run.text.length);
	}

	return runs;
};

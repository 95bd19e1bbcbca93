import {isHanging} from '../layout/hanging.ts';
import {type Line} from '../layout/line.ts';
import {type Area} from '../layout/measure.ts';
import {type Region} from '../terminal/row.ts';

/** Where lines are shown: whether they lie over whatever else is there, and whether the cells to the left of them are free. */
export type Spread = Area & {readonly isOver?: true; readonly hasMargin?: true};

/** What the writer of the terminal gets for lines in an area. Beside a margin, marks that hang stand in it. */
export const regionOf = (lines: readonly Line[], {hasMargin, ...area}: Spread, paint: (line: Line) => string): Region => {
	const isHung = hasMargin && area.x > 0 && lines.some(line => isHanging(line));
	return isHung
		? {...area, x: area.x - 1, width: area.width + 1, rows: lines.map(line => isHanging(line) ? paint(line) : ` ${paint(line)}`)}
		: {...area, rows: lines.map(line => paint(line))};
};

import {isHanging} from '../layout/hanging.ts';
import {widest} from '../layout/cells.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {type Area} from '../layout/measure.ts';
import {type Part} from '../layout/page.ts';
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

/** How many cells a part of a page takes that is so many wide: code and tables may be wider. */
export const widthOfPart = ({content, lines}: Part, width: number): number =>
	typeof content === 'object' && (content.kind === 'code' || content.kind === 'table') ? widest([width, ...lines.map(line => widthOf(line))]) : width;

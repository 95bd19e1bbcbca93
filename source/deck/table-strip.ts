import {type Line} from '../layout/line.ts';
import {shareAt} from '../layout/share.ts';
import {type Table} from '../model/block.ts';
import {type Room, type Seam, type Strip, stripInFrame} from './strip.ts';

/** What it costs to part two rows of a table, and one row within itself. */
const betweenRows = 0.25;
const withinRow = 30;

/**
A table that is parted between its rows, its head drawn again with each part. The columns keep their widths.

Where the head would take more than half a slide, or where the table is laid as cards, which have the head in each, it stands but once.
*/
export const stripOfTable = ({header, alignments}: Table, lines: readonly Line[], {height}: Room): Strip => {
	const rows = rowsOf(lines, alignments.length);
	const firstRow = header.length > 0 ? 1 : 0;
	const first = rows.findIndex(row => row !== undefined && row >= firstRow);
	// The head ends in a rule.
	const head = first > 0 && rows[first - 1] === undefined && first <= height / 2 ? first : 0;
	return stripInFrame(lines, {head, foot: 0}, () => {
		const seams: Seam[] = [];
		let end = head + 1;
		for (let line = end; line < lines.length; line++) {
			const row = rows[line];
			if (row !== undefined) {
				const isWithinRow = row === rows[end - 1] || row <= firstRow;
				seams.push({end: end - head, start: line - head, cost: isWithinRow ? withinRow : betweenRows, points: 0, share: shareAt(lines, line)});
				end = line + 1;
			}
		}

		return seams;
	});
};

/** The row that each line belongs to, 0 being that of the head if there is one; nothing, if it only parts two rows. */
const rowsOf = (lines: readonly Line[], columns: number): Array<number | undefined> => {
	let last = 0;
	return lines.map(line => {
		if (line.every(run => run.roles.includes('border') || (run.cell === undefined && run.text.trim() === ''))) {
			return undefined;
		}

		for (const {cell = 0} of line) {
			last = Math.max(last, Math.floor(cell / columns));
		}

		return last;
	});
};

import {type Line} from '../../../source/layout/line.ts';

/** What the little program shows. */
export type Shown = {
	readonly top: number;

	/** How many keys were pressed. */
	readonly keys: number;
	readonly last: string;
	readonly hasContents: boolean;
	readonly columns: number;
	readonly rows: number;
};

/** Everything on its screen, and where: a list of rows in the middle, contents at the left, a scroll bar at the right, a status line below. */
export const linesOf = (shown: Shown) => {
	const {top, columns, rows} = shown;
	const height = rows - 1;
	const contents = shown.hasContents ? 12 : 0;
	return [
		{key: 'contents', x: 0, y: 0, width: contents, height, lines: fill(height, row => (row < 5 ? `part ${row}` : ''))},
		{key: 'list', x: contents, y: 0, width: columns - contents - 1, height, lines: fill(height, row => rowText(top + row))},
		{key: 'bar', x: columns - 1, y: 0, width: 1, height, lines: fill(height, row => (row === top % height ? '█' : '│'))},
		{key: 'status', x: 0, y: rows - 1, width: columns, height: 1, lines: fill(1, () => `top=${top} keys=${shown.keys} last=${shown.last} ${columns}x${rows}`)},
	];
};

/** Half of the rows have characters that terminals count differently. */
export const rowText = (row: number) => `row ${row}${row % 2 === 0 ? ' 日本 ⚠️ ❤️ 👩‍👩‍👧' : ''}`;

const fill = (height: number, textAt: (row: number) => string): Line[] =>
	Array.from({length: height}, (_, row) => [{text: textAt(row), roles: []}]);

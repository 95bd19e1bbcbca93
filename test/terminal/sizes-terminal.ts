import {visitGraphemes} from '../../source/layout/cells.ts';

/** A cell of a window: the character that stands in it, or that reaches into it from a cell to the left or above. */
type Cell = {readonly text: string; readonly size: number; readonly x: number; readonly y: number};

/** A terminal that shows text in several sizes, by the rules of kitty's protocol for that, as far as our screen asks anything of it. */
export const sizesTerminal = (columns: number, rows: number) => {
	let cells: Array<Array<Cell | undefined>> = Array.from({length: rows}, () => Array.from({length: columns}));
	let x = 0;
	let y = 0;

	/** Erases what stands in a cell, all of it. */
	const erase = (column: number, row: number) => {
		const found = cells[row]?.[column];
		if (found) {
			cells = cells.map(line => line.map(cell => cell === found ? undefined : cell));
		}
	};

	const put = (text: string, size: number, width: number) => {
		if (size === 1) {
			// What is written on the lower rows of a large character goes behind it.
			for (let found = cells[y]?.[x]; found && found.y < y; found = cells[y]?.[x]) {
				x++;
			}
		}

		const cell = {text, size, x, y};
		for (let row = y; row < Math.min(rows, y + size); row++) {
			for (let column = x; column < Math.min(columns, x + (width * size)); column++) {
				erase(column, row);
				cells[row]![column] = cell;
			}
		}

		x += width * size;
	};

	const putAll = (text: string, size: number, width?: number) => {
		if (width !== undefined && width > 0) {
			put(text, size, width);
			return;
		}

		visitGraphemes(text, (start, end, own) => {
			put(text.slice(start, end), size, own);
		});
	};

	const obey = (parameters: string, final: string) => {
		const [first = 1, second = 1] = parameters === '' ? [] : parameters.split(';').map(Number);
		const erased = {K: columns - x, X: first}[final] ?? 0;
		for (let column = x; column < x + erased; column++) {
			erase(column, y);
		}

		if (final === 'H') {
			[x, y] = [second - 1, first - 1];
		} else if (final === 'J') {
			cells = cells.map(line => line.map(() => undefined));
		} else if (!/[KXmhltn]/.test(final)) {
			throw new Error(`what is ${parameters}${final}?`);
		}
	};

	return {
		write(output: string) {
			for (const {groups} of output.matchAll(/\u001B\[(?<parameters>[\d;?]*)(?<final>[A-Za-z])|\u001B]66;s=(?<size>\d)(?::w=(?<width>\d))?;(?<large>[^\u0007]*)\u0007|\u001B][^\u0007]*\u0007|(?<text>[^\u001B]+)/g)) {
				const {final, large, parameters, size, text, width} = groups!;
				if (final !== undefined) {
					obey(parameters!, final);
				} else if (large === undefined) {
					putAll(text ?? '', 1);
				} else {
					putAll(large, Number(size), width === undefined ? undefined : Number(width));
				}
			}
		},

		/** What stands in the window: a character in each cell in which one begins, its size behind it where that is not the usual one; a point where it reaches into. */
		picture: () => cells.map((line, row) => line.map((cell, column) => cell ? (cell.x === column && cell.y === row ? `${cell.text}${cell.size === 1 ? '' : cell.size}` : '·') : ' ').join('').trimEnd()).join('\n'),
		cells: () => cells,
	};
};

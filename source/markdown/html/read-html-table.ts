import {type Token} from 'marked';
import {type Alignment, type Block} from '../../model/block.ts';
import {blocksOf, type Draft, rowOf} from '../captions.ts';
import {type RunningText} from '../join-spans.ts';
import {readDrafts} from '../read-blocks.ts';
import {type Reading} from '../reading.ts';
import {tableOf} from '../table-of.ts';
import {type Attributes} from './attributes.ts';
import {type ElementToken} from './element.ts';
import {flatSpans} from './flat-spans.ts';

type Cell = {readonly isHead: boolean; readonly attributes: Attributes; readonly drafts: readonly Draft[]; readonly blocks: readonly Block[]};

/** The cells of a row in their columns. Where a cell reaches over from the left or from above, there is none. */
type Row = ReadonlyArray<Cell | undefined>;

/** What a table of HTML is, and what stands in it outside of its cells. One with more than text in its cells is no table, but a page that was set with one. */
export const readHtmlTable = ({tokens}: ElementToken, reading: Reading): readonly Draft[] => {
	const parts = tokens.flatMap(token => ['thead', 'tfoot'].includes(nameOf(token)) ? (token as unknown as ElementToken).tokens : [token]);
	const around = readDrafts(parts.filter(token => nameOf(token) !== 'tr'), reading);
	const rows = placed(parts.filter(token => nameOf(token) === 'tr').map(token => readCells(token as unknown as ElementToken, reading)));
	return [...around, ...(picturesIn(rows) ?? tableIn(rows) ?? rows.flatMap(row => columnsOf(row)))];
};

const nameOf = (token: Token) => token.type === 'element' ? (token as unknown as ElementToken).name : '';

const readCells = ({tokens}: ElementToken, reading: Reading): readonly Cell[] => tokens.flatMap(token => {
	const name = nameOf(token);
	const {attributes, tokens: contents} = name === 'td' || name === 'th' ? token as unknown as ElementToken : {attributes: {}, tokens: [token]};
	const drafts = readDrafts(contents, reading);
	return name === '' && drafts.length === 0 ? [] : [{isHead: name === 'th', attributes, drafts, blocks: blocksOf(drafts)}];
});

/** Cells in their columns. They take no more room than many cells that were written would. */
const placed = (rows: ReadonlyArray<readonly Cell[]>): readonly Row[] => {
	const reaches = new Map<number, number>();
	let room = mostMissing;
	return rows.map(cells => {
		const row: Array<Cell | undefined> = [];
		for (const cell of cells) {
			skip(row);
			const columns = countIn(cell.attributes.colspan);
			const rowsBelow = countIn(cell.attributes.rowspan) - 1;
			room -= columns * (rowsBelow + 1);
			for (let column = 0; column < (room > 0 ? columns : 1); column++) {
				if (rowsBelow > 0 && room > 0) {
					reaches.set(row.length, rowsBelow);
				}

				row.push(column === 0 ? cell : undefined);
			}
		}

		skip(row);
		return row;
	});

	/** Leave out the columns that a cell above reaches into. */
	function skip(row: Array<Cell | undefined>): void {
		for (let left = reaches.get(row.length); left !== undefined; left = reaches.get(row.length)) {
			if (left > 1) {
				reaches.set(row.length, left - 1);
			} else {
				reaches.delete(row.length);
			}

			row.push(undefined);
		}
	}
};

const mostMissing = 100_000;

const countIn = (attribute = '1') => Math.min(Math.max(Number.parseInt(attribute, 10) || 1, 1), 1000);

const picturesIn = (rows: readonly Row[]): readonly Draft[] | undefined => {
	const drawn = rows.map(row => row.flatMap(cell => cell?.drafts ?? [])).filter(drafts => drafts.length > 0).map(drafts => rowOf(drafts));
	return drawn.length > 0 && drawn.every(row => row !== undefined) ? drawn : undefined;
};

/** A table, if there is nothing but text in its cells. */
const tableIn = (rows: readonly Row[]): readonly Draft[] | undefined => {
	const cells = rows.flat();
	let width = 0;
	for (const row of rows) {
		width = Math.max(width, row.length);
	}

	// As with tables of Markdown: a row of ten thousand cells over ten thousand rows is none.
	if (cells.some(cell => cell?.blocks.some(({kind}) => !simple.has(kind))) || rows.length * width > cells.length + mostMissing) {
		return undefined;
	}

	if (width === 0) {
		return [];
	}

	const columns = Array.from({length: width}, (_, column) => column);
	const isHeaded = rows[0]!.every(cell => !cell || cell.isHead);
	const [header, ...body] = (isHeaded ? rows : [[], ...rows]).map((row, index) => columns.map(column => textOf(row[column], index === 0)));
	return tableOf(columns.map(column => alignmentOf(rows, column)), header!, body);
};

/** The blocks that may be set as the lines of a cell. */
const simple: ReadonlySet<Block['kind']> = new Set(['paragraph', 'heading', 'figure', 'list', 'math', 'rule', 'comment']);

/** Cells as columns, unless there is only one. */
const columnsOf = (row: Row): readonly Draft[] => {
	const columns = row.flatMap(cell => cell && cell.blocks.length > 0 ? [cell.blocks] : []);
	return columns.length > 1 ? [{kind: 'columns', columns}] : columns.flat();
};

/** The text of a cell. One that heads its row is strong. */
const textOf = (cell: Cell | undefined, isHeader: boolean): RunningText => {
	const {blocks, isHead} = cell ?? {blocks: [], isHead: false};
	const spans = flatSpans(blocks);
	return {
		spans: isHead && !isHeader ? spans.map(span => span.roles.includes('strong') ? span : {...span, roles: ['strong', ...span.roles]}) : spans,
		pictures: blocks.flatMap(block => block.kind === 'figure' ? block.pictures.map(picture => ({...picture, title: ''})) : []),
	};
};

/** Where the text of a column stands: the first of its cells that says so tells. */
const alignmentOf = (rows: readonly Row[], column: number): Alignment => {
	for (const row of rows.slice(0, 2)) {
		const {align = '', style = ''} = row[column]?.attributes ?? {};
		const [, said = align] = /text-align\s*:\s*([a-z]+)/i.exec(style) ?? [];
		const alignment = (['left', 'center', 'right'] as const).find(one => one === said.toLowerCase());
		if (alignment) {
			return alignment;
		}
	}

	return 'left';
};

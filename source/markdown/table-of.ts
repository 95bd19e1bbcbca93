import {type Alignment} from '../model/block.ts';
import {type Draft, joinedLines, type Pictures} from './captions.ts';
import {type RunningText} from './join-spans.ts';

type Row = readonly RunningText[];

/** The table of a head and rows, each as wide as there are alignments. If it only holds pictures in a row, with or without a line for each, it is those. */
export const tableOf = (alignments: readonly Alignment[], header: Row, rows: readonly Row[]): readonly Draft[] => picturesIn([header, ...rows]) ?? [{
	kind: 'table',
	alignments,
	// Markdown has no tables without a head: one in which nothing stands is none.
	header: header.every(({spans}) => spans.length === 0) ? [] : header.map(({spans}) => spans),
	rows: rows.map(row => row.map(({spans}) => spans)),
}];

/** The pictures of a table in which a row is either of pictures, or of what is said of those above, or below. */
const picturesIn = (rows: readonly Row[]): readonly Pictures[] | undefined => {
	const filled = rows.map(row => row.filter(({spans}) => spans.length > 0)).filter(row => row.length > 0);
	const kinds = filled.map(row => row.every(cell => isPicture(cell)) ? 'P' : (row.some(({pictures}) => pictures.length > 0) ? 'X' : 'T')).join('');
	if (/^P+$/.test(kinds)) {
		return filled.map(row => picturesOf(row));
	}

	const isAbove = /^(?:PT)+$/.test(kinds);
	return isAbove || /^(?:TP)+$/.test(kinds)
		? filled.flatMap((row, index) => kinds[index] === 'T' ? [] : [{...picturesOf(row), caption: joinedLines(filled[isAbove ? index + 1 : index - 1]!.map(({spans}) => spans))}])
		: undefined;
};

const isPicture = ({pictures, spans}: RunningText) => pictures.length > 0 && spans.every(({roles, text}) => roles.includes('picture') || text.trim() === '');

const picturesOf = (row: Row): Pictures => ({kind: 'pictures', pictures: row.flatMap(({pictures}) => pictures)});

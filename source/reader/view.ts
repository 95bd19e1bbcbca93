import {type Part, partsIn} from '../layout/page.ts';
import {type Mark, markLine, writeOver} from '../layout/mark-line.ts';
import {rowsInView} from './foot.ts';
import {labelledChoices} from './hints.ts';
import {areasOfReader, type Reader} from './reader.ts';
import {litParts} from './search.ts';
import {litBySelection} from './selecting.ts';
import {targetPointedAt} from './targets.ts';

/** What is in view of the page, with all that is shown on it: what was found, what is pointed at, what is selected, and the labels to choose by. */
export const partsInView = (reader: Reader): readonly Part[] =>
	withHints(reader, withSelection(reader, withPointed(reader, litParts(reader, partsIn(reader.page, reader.top, rowsInView(reader))))));

const withPointed = (reader: Reader, parts: readonly Part[]): readonly Part[] => {
	const target = targetPointedAt(reader);
	if (!target) {
		return parts;
	}

	const marks = new Map<number, Mark[]>();
	for (const {row, from, to} of target.stretches) {
		marks.set(row, [...(marks.get(row) ?? []), {from, to, role: 'linkHere'}]);
	}

	return withRows(parts, (line, row) => {
		const onRow = marks.get(row);
		return onRow ? markLine(line, onRow) : line;
	});
};

const withSelection = (reader: Reader, parts: readonly Part[]): readonly Part[] => {
	const {selection} = reader;
	const {width} = areasOfReader(reader).page;
	return selection ? withRows(parts, (line, row) => litBySelection(line, row, selection, width)) : parts;
};

const withHints = (reader: Reader, parts: readonly Part[]): readonly Part[] => {
	const hints = labelledChoices(reader);
	const {width} = areasOfReader(reader).page;
	return hints.length === 0
		? parts
		: withRows(parts, (line, row) => {
			let labelled = line;
			for (const {label, row: at, column} of hints) {
				labelled = at === row ? writeOver(labelled, Math.min(column, width - label.length), {text: label, roles: ['hint']}) : labelled;
			}

			return labelled;
		});
};

const withRows = (parts: readonly Part[], change: (line: Part['lines'][number], row: number) => Part['lines'][number]): readonly Part[] =>
	parts.map(part => ({...part, lines: part.lines.map((line, index) => change(line, part.top + index))}));

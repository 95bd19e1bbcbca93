import {type Part, partsIn} from '../layout/page.ts';
import {labelledTargets} from './hints.ts';
import {type Mark, markLine, writeOver} from './mark-line.ts';
import {areasOfReader, type Reader} from './reader.ts';
import {litParts} from './search.ts';
import {targetPointedAt} from './targets.ts';

/** What is in view of the page, with all that is shown on it: what was found, what is pointed at, and the labels of targets. */
export const partsInView = (reader: Reader): readonly Part[] =>
	withHints(reader, withPointed(reader, litParts(reader, partsIn(reader.page, reader.top, areasOfReader(reader).page.height))));

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

const withHints = (reader: Reader, parts: readonly Part[]): readonly Part[] => {
	const hints = labelledTargets(reader);
	const {width} = areasOfReader(reader).page;
	return hints.length === 0
		? parts
		: withRows(parts, (line, row) => {
			let labelled = line;
			for (const {label, target: {stretches: [{row: at, from}]}} of hints) {
				labelled = at === row ? writeOver(labelled, Math.min(from, width - label.length), {text: label, roles: ['hint']}) : labelled;
			}

			return labelled;
		});
};

const withRows = (parts: readonly Part[], change: (line: Part['lines'][number], row: number) => Part['lines'][number]): readonly Part[] =>
	parts.map(part => ({...part, lines: part.lines.map((line, index) => change(line, part.top + index))}));

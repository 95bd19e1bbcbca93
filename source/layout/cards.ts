import {type Cell} from '../model/block.ts';
import {type Span} from '../model/span.ts';
import {blank} from './cells.ts';
import {type Line, type Run} from './line.ts';
import {wrap} from './wrap.ts';

/**
A table too wide for its columns, as a card for each row: `Head: cell`, one under another, a short rule between two cards.

The head's words are the author's in the first card, and layout's own in the others.
*/
export const layCards = (head: readonly Cell[], rows: readonly Row[], width: number): Line[] => {
	const rule: Line = [{text: '─'.repeat(Math.min(8, width)), roles: ['border']}];
	const cards = rows.length > 0 ? rows.map((row, index) => layCard(head, row, index, width)) : [layCard(head, head.map(() => []), 0, width)];
	return cards.filter(lines => lines.length > 0).flatMap((lines, index) => (index > 0 ? [rule, ...lines] : lines));
};

type Row = readonly Cell[];

const layCard = (head: Row, row: Row, index: number, width: number): Line[] => row.flatMap((text, column) => {
	const label = head[column] ?? [];
	const isFirst = index === 0;
	const cell = head.length + (index * row.length) + column;
	const runs: Run[] = [
		...(isFirst ? label.map(span => ({...span, cell: column})) : label.map(span => inLabel(span))),
		...(label.length > 0 ? [inLabel({text: ': ', roles: label.at(-1)!.roles})] : []),
		...text.map(span => ({...span, cell})),
	];
	const hanging = Math.min(2, Math.floor(width / 4));
	const lines = text.length > 0 || isFirst ? wrap(runs, width - hanging) : [];
	return lines.map((line, row) => {
		// Even a line without text shows that the table goes on.
		const shown = line.some(run => run.cell !== undefined) ? line : [...line, {text: '', roles: [], cell}];
		return row === 0 ? shown : [blank(hanging), ...shown];
	});
});

const inLabel = ({text, roles}: Span): Run => ({text, roles: ['label', ...roles]});

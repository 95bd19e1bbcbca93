import {type Cell} from '../model/block.ts';
import {textOf} from '../model/span.ts';
import {blank, cellsIn, widest} from './cells.ts';
import {type Line, type Run, widthOf} from './line.ts';
import {longestWord, wrap} from './wrap.ts';

/**
A table too wide for its columns, as a card for each row: heads and cells, one under another, a short rule between two cards.

	Model:    GPT-3
	Tokens:   300B
	Remarks:  still trained on less
	          than the whole web
	────────

Where heads would leave the cells less than half the line, or less than a word of theirs needs, these follow them, and go on beneath a little further in. The head's words are the author's in the first card, and layout's own in the others.
*/
export const layCards = (head: readonly Cell[], rows: readonly Row[], width: number): Line[] => {
	const rule: Line = [{text: '─'.repeat(Math.min(8, width)), roles: ['border']}];
	const labelled = 2 + widest(head.map(label => textOf(label).includes('\n') ? Infinity : cellsIn(textOf(label)) + 1));
	const isBeside = head.length > 0 && labelled <= width / 2 && rows.every(row => row.every(cell => longestWord(cell) <= width - labelled));
	const beside = isBeside ? labelled : 0;
	const cards = rows.length > 0 ? rows : [head.map(() => [])];
	return cards
		.map((row, index) => row.flatMap((text, column) => {
			const label = labelOf(head[column] ?? [], column, index === 0);
			const cell = head.length + (index * row.length) + column;
			return text.length > 0 || index === 0 ? layEntry(label, text.map(span => ({...span, cell})), {cell, width, beside}) : [];
		}))
		.filter(lines => lines.length > 0)
		.flatMap((lines, index) => (index > 0 ? [rule, ...lines] : lines));
};

type Row = readonly Cell[];

/** A head with a colon behind it. */
const labelOf = (head: Cell, column: number, isFirst: boolean): Run[] => {
	const last = head.at(-1);
	return last ? [...head.map(span => isFirst ? {...span, cell: column} : inLabel(span)), inLabel({text: ':', roles: last.roles})] : [];
};

const inLabel = ({text, roles}: Run): Run => ({text, roles: ['label', ...roles]});

/** Which cell of the table an entry is, the cells of a line, and how many of them its head takes beside its text; 0, where the text follows it. */
type Entry = {readonly cell: number; readonly width: number; readonly beside: number};

const layEntry = (label: readonly Run[], text: readonly Run[], {cell, width, beside}: Entry): Line[] => {
	const space = label.length > 0 ? [inLabel({text: ' ', roles: label.at(-1)!.roles.slice(1)})] : [];
	const running = beside > 0 ? text : [...label, ...space, ...text];
	const word = longestWord(running);
	const hanging = beside > 0 ? beside : Math.min(2, word <= width ? width - word : Math.floor(width / 4));
	const lines: Line[] = wrap(running, width - hanging);
	const [first = [], ...rest] = lines.length > 0 ? lines : [[]];
	const start: readonly Run[] = beside > 0 ? [...label, ...(text.length > 0 ? [blank(hanging - widthOf(label))] : []), ...first] : first;
	return [start, ...rest.map((line): Line => [blank(hanging), ...line])].map(line =>
		// Even a line without text shows that the table goes on.
		line.some(run => run.cell !== undefined) ? line : [...line, {text: '', roles: [], cell}]);
};

import {layBlocks} from '../layout/block.ts';
import {blank} from '../layout/cells.ts';
import {type Line, type Run, widthOf} from '../layout/line.ts';
import {roomOf} from '../layout/room.ts';
import {type Pane} from '../pane.ts';
import {areasOfReader, type Reader} from './reader.ts';
import {targetPointedAt, targetsInView} from './targets.ts';

/**
The footnote that is shown at its mark, in a frame: below it, or above where there is more room. Nothing, if there is none, or its mark is not in view.

	This is said elsewhere.¹
	 ╭ 1 ──────────────────────────╮
	 │ In the second edition, too. │
	 ╰─────────────────────────────╯
*/
export const noteOf = (reader: Reader): Pane | undefined => {
	const footnote = reader.post.footnotes.find(({id}) => id === reader.noted);
	const isMark = ({href}: {readonly href: string}) => href === `#${footnote?.id}`;
	const pointed = targetPointedAt(reader);
	const mark = pointed && isMark(pointed) ? pointed : targetsInView(reader).find(target => isMark(target));
	const {page} = areasOfReader(reader);
	if (!footnote || !mark || page.width < 12) {
		return undefined;
	}

	const [{row, from}] = mark.stretches;
	const text = layBlocks(footnote.blocks, roomOf({width: Math.min(page.width, mostCells) - 4, isPlain: false}));
	const width = Math.max(12, ...text.map(line => widthOf(line) + 4));
	const above = row - reader.top;
	const below = page.height - above - 1;
	const isBelow = below >= text.length + 2 || below >= above;
	const rows = Math.min(text.length, (isBelow ? below : above) - 2);
	if (rows < 1) {
		return undefined;
	}

	return {
		area: {
			x: page.x + Math.max(0, Math.min(from - 2, page.width - width)),
			y: page.y + above + (isBelow ? 1 : -rows - 2),
			width, height: rows + 2,
		},
		lines: framed(text.slice(0, rows), width, `${footnote.number}`, rows < text.length ? 'Enter shows all' : ''),
	};
};

const mostCells = 66;

/** Lines in a frame, with a word in its upper edge, and one in its lower, where they have room. */
const framed = (lines: readonly Line[], width: number, upper: string, lower: string): Line[] => {
	const edge = (left: string, word: string, right: string): Line => {
		const label = word === '' || word.length + 4 > width ? '' : ` ${word} `;
		return [inFrame(left), {text: label, roles: ['overlay', 'label']}, inFrame('─'.repeat(Math.max(0, width - 2 - label.length)) + right)];
	};

	return [
		edge('╭', upper, '╮'),
		...lines.map(line => [
			inFrame('│ '),
			...line.map((run): Run => ({...run, roles: ['overlay', ...run.roles]})),
			blank(width - 4 - widthOf(line), ['overlay', 'frame']),
			inFrame(' │'),
		]),
		edge('╰', lower, '╯'),
	];
};

const inFrame = (text: string): Run => ({text, roles: ['overlay', 'border']});

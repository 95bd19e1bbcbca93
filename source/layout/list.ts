import {type Block, type Item, type List} from '../model/block.ts';
import {type Role} from '../model/span.ts';
import {blank, cellsIn, pad, widest} from './cells.ts';
import {hang, type Line, type Run} from './line.ts';
import {mayIndent, type Room, roomBeside} from './room.ts';
import {wrap} from './wrap.ts';

/** Lays blocks one under another. Lists and quotes are handed it, since blocks hold them and they hold blocks. */
export type LayBlocks = (blocks: readonly Block[], room: Room, isClose?: boolean) => Line[];

/**
A list. The blocks of an item hang from its marker, to the right of the widest one; numbers are aligned at the right.

Where a list in an item would stand too far in, it stands no further in than the list that holds it. Where there is no room beside the markers at all, items stand below them.
*/
export const layList = (list: List, room: Room, layBlocks: LayBlocks): Line[] => {
	const isNumbered = list.start !== undefined;
	const markers = list.items.map((item, index) => markerOf(list, item, index, room));
	const width = widest(markers.map(marker => cellsIn(marker)));
	const below = {...room, level: room.level + (isNumbered ? 0 : 1)};
	const beside = roomBeside(width + 1, below);
	const hasRoom = room.width - width > 6;
	const roles: readonly Role[] = [...room.roles, 'marker'];
	const indent = blank(width + 1);
	return list.items.flatMap(({blocks}, index) => {
		const marker: Run = {text: `${pad(markers[index]!, width, isNumbered ? 'right' : 'left')} `, roles};
		const first = hasRoom ? firstBelow(blocks, width + 1, room) : 0;
		const hung = layBlocks(first === blocks.length ? blocks : blocks.slice(0, first), beside, !list.isLoose);
		const lines = hasRoom ? hang(marker, indent, hung.length > 0 ? hung : [[]]) : wrap([marker], room.width);
		if (index > 0 && (list.isLoose || !isRunning(list.items[index - 1]!.blocks.at(-1)))) {
			lines.unshift([]);
		}

		return first === blocks.length ? lines : [...lines, ...(list.isLoose ? [[]] : []), ...layBlocks(blocks.slice(first), below, !list.isLoose)];
	});
};

/** Whether a block is running text: what else an item ends with stands apart from the next. */
export const isRunning = (block: Block | undefined): boolean => block === undefined || block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'heading';

/** The first block of an item that can't stand beside its marker: where nesting is deep, its first list. */
const firstBelow = (blocks: readonly Block[], markerCells: number, room: Room): number => {
	const firstList = mayIndent(markerCells, room) ? -1 : blocks.findIndex(({kind}) => kind === 'list');
	return firstList === -1 ? blocks.length : firstList;
};

const markerOf = ({start, delimiter}: List, {isDone}: Item, index: number, {level, isPlain}: Room): string => {
	const boxes = isPlain ? ['[ ]', '[x]'] : ['☐', '☑'];
	const bullets = isPlain ? ['-'] : ['•', '◦', '▪'];
	const box = isDone === undefined ? undefined : boxes[Number(isDone)]!;
	const bullet = bullets[level % bullets.length]!;
	return start === undefined ? box ?? bullet : `${start + index}${delimiter ?? '.'}${box ? ` ${box}` : ''}`;
};

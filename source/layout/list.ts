import {type Block, type Item, type List} from '../model/block.ts';
import {blank, cellsIn, pad, widest} from './cells.ts';
import {hang, type Line, type Run} from './line.ts';
import {mayIndent, type Room, roomBeside} from './room.ts';

/** Lays blocks one under another. Lists and quotes are handed it, since blocks hold them and they hold blocks. */
export type LayBlocks = (blocks: readonly Block[], room: Room, isClose?: boolean) => Line[];

/**
A list. The blocks of an item hang from its marker, to the right of the widest one; numbers are aligned at the right.

Where a list in an item would stand too far in, it stands no further in than the list that holds it.
*/
export const layList = (list: List, room: Room, layBlocks: LayBlocks): Line[] => {
	const isNumbered = list.start !== undefined;
	const markers = list.items.map((item, index) => markerOf(list, item, index, room));
	const width = widest(markers.map(marker => cellsIn(marker)));
	const level = room.level + (isNumbered ? 0 : 1);
	const beside = {...roomBeside(width + 1, room), level};
	const below = mayIndent(width + 1, room) ? beside : {...room, level};
	return list.items.flatMap(({blocks}, index) => {
		const marker: Run = {text: `${pad(markers[index]!, width, isNumbered ? 'right' : 'left')} `, roles: [...room.roles, 'marker']};
		const firstBelow = below === beside ? -1 : blocks.findIndex(({kind}) => kind === 'list');
		const hung = layBlocks(firstBelow === -1 ? blocks : blocks.slice(0, firstBelow), beside, !list.isLoose);
		const set = firstBelow === -1 ? [] : layBlocks(blocks.slice(firstBelow), below, !list.isLoose);
		const gap = list.isLoose ? [[]] : [];
		return [
			...(index > 0 ? gap : []),
			...hang(marker, blank(width + 1), hung.length > 0 ? hung : [[]]),
			...(set.length > 0 ? gap : []),
			...set,
		];
	});
};

const markerOf = ({start, delimiter}: List, {isDone}: Item, index: number, {level, isPlain}: Room): string => {
	const boxes = isPlain ? ['[ ]', '[x]'] : ['☐', '☑'];
	const bullets = isPlain ? ['-'] : ['•', '◦', '▪'];
	const box = isDone === undefined ? undefined : boxes[Number(isDone)]!;
	const bullet = bullets[level % bullets.length]!;
	return start === undefined ? box ?? bullet : `${start + index}${delimiter ?? '.'}${box ? ` ${box}` : ''}`;
};

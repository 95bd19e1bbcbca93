import {type Details} from '../model/block.ts';
import {blank} from './cells.ts';
import {hang, type Line, type Run} from './line.ts';
import {type LayBlocks} from './list.ts';
import {inRoles, mayIndent, type Room, roomBeside} from './room.ts';
import {wrap} from './wrap.ts';

/** Details: their summary behind a mark, and their blocks beneath it. */
export const layDetails = ({blocks, summary}: Details, room: Room, layBlocks: LayBlocks): Line[] => {
	const hasMark = mayIndent(2, room);
	const inner = hasMark ? roomBeside(2, room) : room;
	const mark: Run = {text: room.isPlain ? '- ' : '▾ ', roles: [...room.roles, 'marker']};
	const hung = (first: Run, lines: readonly Line[]) => hasMark ? hang(first, blank(2), lines) : [...lines];
	const head = wrap(inRoles(summary, room, 'summary'), inner.width);
	const body = layBlocks(blocks, inner);
	return [...hung(mark, head), ...(head.length > 0 && body.length > 0 ? [[]] : []), ...hung(blank(2), body)];
};

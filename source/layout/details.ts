import {type Details} from '../model/block.ts';
import {blank} from './cells.ts';
import {inDirectionOf} from './direction.ts';
import {hang, type Line, type Run} from './line.ts';
import {type LayBlocks} from './list.ts';
import {inRoles, mayIndent, type Room, roomBeside} from './room.ts';
import {wrap} from './wrap.ts';

/**
Details: their summary behind a mark, and their blocks beneath it, where they are open.

	▾ Why is that?
	  Because it is so.

	▸ And what follows?
*/
export const layDetails = (details: Details, room: Room, layBlocks: LayBlocks): Line[] => {
	const {blocks, summary} = details;
	const isOpen = room.open?.has(details) ?? true;
	const hasMark = mayIndent(2, room);
	const inner = hasMark ? roomBeside(2, room) : room;
	const mark: Run = {text: room.isPlain ? '- ' : (isOpen ? '▾ ' : '▸ '), roles: [...room.roles, 'marker'], ...(room.open && {opens: details})};
	const hung = (first: Run, lines: readonly Line[]) => hasMark ? hang(first, blank(2), lines) : [...lines];
	const named = summary.length === 0 && room.open ? [{text: 'Details', roles: ['label' as const]}] : summary;
	const head = inDirectionOf(named, wrap(inRoles(named, room, 'summary').map(span => room.open ? {...span, opens: details} : span), inner.width), inner);
	const body = isOpen ? layBlocks(blocks, inner) : [];
	return [...hung(mark, head), ...(head.length > 0 && body.length > 0 ? [[]] : []), ...hung(blank(2), body)];
};

import {type Quote} from '../model/block.ts';
import {beginsWithMark} from './hanging.ts';
import {hang, type Line, type Run} from './line.ts';
import {type LayBlocks} from './list.ts';
import {mayIndent, type Room, roomBeside} from './room.ts';

/** A quote: its blocks behind a bar, which goes through the blank lines too. Marks that open a line of its text hang beside the bar, so that letters stand below letters, unless its right edge is straight. One that would stand too far in gets no bar of its own. */
export const layQuote = (quote: Quote, room: Room, layBlocks: LayBlocks): Line[] => {
	const roles = room.roles.includes('quote') ? room.roles : [...room.roles, 'quote' as const];
	if (!mayIndent(2, room)) {
		return layBlocks(quote.blocks, {...room, roles});
	}

	const bar: Run = {text: room.isPlain ? '> ' : '▎ ', roles: ['bar']};
	const lines = hang(bar, bar, layBlocks(quote.blocks, {...roomBeside(2, room), roles}));
	return room.isPlain || room.typography?.isJustified ? lines : lines.map(line => beginsWithMark(line[1]) ? [{...bar, text: '▎'}, ...line.slice(1)] : line);
};

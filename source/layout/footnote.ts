import {type Footnote} from '../model/post.ts';
import {blank} from './cells.ts';
import {hang, type Line} from './line.ts';
import {type LayBlocks} from './list.ts';
import {type Room, roomBeside} from './room.ts';

/** A footnote, hung from its number. */
export const layFootnote = ({blocks, number}: Footnote, room: Room, layBlocks: LayBlocks): Line[] => {
	const marker = room.isPlain ? `[${number}] ` : `${number}. `;
	const lines = layBlocks(blocks, roomBeside(marker.length, room));
	return hang({text: marker, roles: ['marker']}, blank(marker.length), lines.length > 0 ? lines : [[]]);
};

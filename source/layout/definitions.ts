import {type Definitions} from '../model/block.ts';
import {blank} from './cells.ts';
import {inDirectionOf} from './direction.ts';
import {hang, type Line} from './line.ts';
import {type LayBlocks} from './list.ts';
import {inRoles, mayIndent, type Room, roomBeside} from './room.ts';
import {wrap} from './wrap.ts';

/** Terms, and beneath them, indented, what they mean. */
export const layDefinitions = ({entries}: Definitions, room: Room, layBlocks: LayBlocks): Line[] => {
	const indent = mayIndent(4, room) ? blank(4) : undefined;
	const inner = indent ? roomBeside(4, room) : room;
	return entries.flatMap(({meanings, terms}, index) => {
		const laid = meanings.map(blocks => layBlocks(blocks, inner)).filter(lines => lines.length > 0);
		const body = laid.flatMap((lines, which) => [...(which > 0 ? [[]] : []), ...(indent ? hang(indent, indent, lines) : lines)]);
		return [...(index > 0 ? [[]] : []), ...terms.flatMap(term => inDirectionOf(term, wrap(inRoles(term, room, 'term'), room.width), room)), ...body];
	});
};

import {type Comment} from '../model/block.ts';
import {type Role} from '../model/span.ts';
import {hang, type Line, type Run} from './line.ts';
import {mayIndent, type Room, roomBeside} from './room.ts';
import {wrap} from './wrap.ts';

/** A comment, as it is written, for a reader who has asked for it: behind a broken bar. No lines for others. */
export const layComment = ({text}: Comment, room: Room): Line[] => {
	if (!room.hasComments) {
		return [];
	}

	const hasBar = mayIndent(2, room);
	const roles: readonly Role[] = [...room.roles, 'comment'];
	const lines = text.split('\n').flatMap(line => line.trim() === '' ? [[]] : wrap([{text: line, roles}], hasBar ? roomBeside(2, room).width : room.width));
	const bar: Run = {text: '┆ ', roles: ['bar', 'comment']};
	return hasBar ? hang(bar, bar, lines) : lines;
};

import {type Role, type Span} from '../model/span.ts';
import {type Measure} from './measure.ts';
import {raised} from './raised.ts';

/** What a block may take of the page: a measure, and what the blocks around it make of it. */
export type Room = Measure & {
	/** How many cells of each line the blocks around it have taken. */
	readonly indent: number;

	/** How many lists with bullets it stands in. */
	readonly level: number;

	/** What its text is by the blocks around it, outermost first. */
	readonly roles: readonly Role[];
};

/** All the room of a page. */
export const roomOf = (measure: Measure): Room => ({...measure, indent: 0, level: 0, roles: []});

/** The room beside a marker or bar of so many cells. */
export const roomBeside = (cells: number, room: Room): Room => ({...room, width: Math.max(1, room.width - cells), indent: room.indent + cells});

/** Whether blocks may stand in by so many cells more. At most half of a line is given to that, lest what is nested deep be squeezed against the right edge. */
export const mayIndent = (cells: number, room: Room): boolean => room.indent + cells <= Math.min(room.width + room.indent, 80) / 2;

/** A text as it is shown, with what the blocks around it, and further roles, make of it. */
export const inRoles = (text: readonly Span[], {isPlain, roles}: Pick<Room, 'isPlain' | 'roles'>, ...further: readonly Role[]): readonly Span[] => {
	const outer = [...roles, ...further];
	const shown = raised(text, isPlain);
	return outer.length === 0 ? shown : shown.map(span => ({...span, roles: [...outer, ...span.roles]}));
};

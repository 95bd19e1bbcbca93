import {type Line} from '../layout/line.ts';
import {type Room, type Strip, stripInFrame, stripOfLines} from './strip.ts';

/** The edges of the ground that code stands on, in rows. */
const frame = {head: 1, foot: 1} as const;

/** Code that is parted at its blank lines, else between its lines, each part on a ground of its own; on none where there is no room for it. */
export const stripOfCode = (lines: readonly Line[], {height}: Room): Strip => {
	const inner = stripOfLines(lines.slice(frame.head, -frame.foot));
	return height < 4 ? inner : stripInFrame(lines, frame, inner.findSeams);
};

import {type Code} from '../model/block.ts';
import {type Role} from '../model/span.ts';
import {blank, cellsIn, clip, pad, widest} from './cells.ts';
import {cutLine, hangingOf} from './cut-line.ts';
import {type Line, type Run} from './line.ts';
import {type Room} from './room.ts';

/**
Code, its lines as they are. On a screen it stands on a ground of its own that reaches from edge to edge, its language named in the corner:

	·                                 js·
	·  const answer = 6 * 7;            ·
	·  print('a line that is too long, ↵·
	·    goes on below');               ·
	·                                   ·

A line too long is cut, with a mark where it was, and goes on below, a little further in.
*/
export const layCode = ({language, text}: Code, room: Room): Line[] => {
	const lines = text.split('\n');
	return room.isPlain ? lines.flatMap(line => layPlain(line, room)) : layGround(lines, language, room);
};

const layPlain = (text: string, room: Room): Line[] => {
	const pieces = cutLine(text, room.width);
	return pieces.map((piece, index) => [
		{text: piece, roles: [...room.roles, 'codeBlock']},
		...(index < pieces.length - 1 ? [{text: '', roles: ['cut' as const]}] : []),
	]);
};

const layGround = (lines: readonly string[], language: string, room: Room): Line[] => {
	const inset = room.width < 4 ? 0 : (room.width < 24 ? 1 : 2);
	const width = room.width === Infinity ? widest([...lines, language].map(line => cellsIn(line))) : Math.max(1, room.width - (2 * inset));
	const roles: readonly Role[] = [...room.roles, 'codeBlock'];
	const ground: readonly Role[] = [...roles, 'frame'];
	const label = clip(language, width);
	const rows = lines.flatMap(line => {
		const used = cellsIn(line);
		return used <= width
			? [[blank(inset, ground), {text: line, roles}, blank(width - used + inset, ground)]]
			: layPieces(line, width, inset, roles);
	});
	return [
		[blank(inset + width - cellsIn(label), ground), {text: label, roles: [...roles, 'label']}, blank(inset, ground)],
		...rows,
		[blank(width + (2 * inset), ground)],
	];
};

/** A line that is too long, in pieces with marks at the right edge. */
const layPieces = (line: string, width: number, inset: number, roles: readonly Role[]): Line[] => {
	const ground: readonly Role[] = [...roles, 'frame'];
	const hanging = hangingOf(line, width);
	const pieces = cutLine(line, width, hanging);
	return pieces.map((piece, index) => {
		// A space that begins a piece stands in what it is set in by.
		const left = index === 0 ? 0 : hanging - (piece.startsWith(' ') ? 1 : 0);
		const right = width - left - cellsIn(piece);
		const text: Run = {text: piece, roles};
		return index === pieces.length - 1
			? [blank(inset + left, ground), text, blank(right + inset, ground)]
			: [blank(inset + left, ground), text, blank(right, ground), {text: inset > 0 ? pad('↵', inset) : '', roles: [...roles, 'cut']}];
	});
};

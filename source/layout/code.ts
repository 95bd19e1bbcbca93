import {type Code} from '../model/block.ts';
import {type Role} from '../model/span.ts';
import {blank, cellsIn, clip, pad, widest} from './cells.ts';
import {cutLine, hangingOf} from './cut-line.ts';
import {type Line, type Run, sliceRun} from './line.ts';
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
export const layCode = (code: Code, room: Room): Line[] => {
	const lines = code.text.split('\n');
	return room.isPlain ? lines.flatMap(line => layPlain(line, room)) : layGround(code, lines, room);
};

const layPlain = (text: string, room: Room): Line[] => {
	const pieces = cutLine(text, room.width);
	return pieces.map((piece, index) => [
		{text: piece, roles: [...room.roles, 'codeBlock']},
		...(index < pieces.length - 1 ? [{text: '', roles: ['cut' as const]}] : []),
	]);
};

const layGround = (code: Code, lines: readonly string[], room: Room): Line[] => {
	const inset = room.width < 4 ? 0 : (room.width < 24 ? 1 : 2);
	const width = room.width === Infinity ? widest([...lines, code.language].map(line => cellsIn(line))) : Math.max(1, room.width - (2 * inset));
	const roles: readonly Role[] = [...room.roles, 'codeBlock'];
	const ground: readonly Role[] = [...roles, 'frame'];
	const label = clip(code.language, width);
	let offset = 0;
	const rows = lines.flatMap(line => {
		const used = cellsIn(line);
		const source = {code, offset};
		offset += line.length + 1;
		return used <= width
			? [[blank(inset, ground), {text: line, roles, source}, blank(width - used + inset, ground)]]
			: layPieces({text: line, roles, source}, width, inset);
	});
	return [
		[blank(inset + width - cellsIn(label), ground), {text: label, roles: [...roles, 'label']}, blank(inset, ground)],
		...rows,
		[blank(width + (2 * inset), ground)],
	];
};

/** A line that is too long, in pieces with marks at the right edge. */
const layPieces = (line: Run, width: number, inset: number): Line[] => {
	const {roles} = line;
	const ground: readonly Role[] = [...roles, 'frame'];
	const hanging = hangingOf(line.text, width);
	const pieces = cutLine(line.text, width, hanging);
	let offset = 0;
	return pieces.map((piece, index) => {
		// A space that begins a piece stands in what it is set in by.
		const left = index === 0 ? 0 : hanging - (piece.startsWith(' ') ? 1 : 0);
		const right = width - left - cellsIn(piece);
		const text = sliceRun(line, offset, offset + piece.length);
		offset += piece.length;
		return index === pieces.length - 1
			? [blank(inset + left, ground), text, blank(right + inset, ground)]
			: [blank(inset + left, ground), text, blank(right, ground), {text: inset > 0 ? pad('↵', inset) : '', roles: [...roles, 'cut']}];
	});
};

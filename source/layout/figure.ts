import {type Figure, type Picture} from '../model/block.ts';
import {type Span} from '../model/span.ts';
import {blank, cellsIn, clip} from './cells.ts';
import {centred, type Line, type Run} from './line.ts';
import {inRoles, type Room} from './room.ts';
import {balance, wrap} from './wrap.ts';

/**
Pictures, as frames that tell where they are to be found, side by side where they have room, with their caption in the middle beneath:

	╭──────────────────────────╮  ╭──────────────────────────╮
	│       ▨ cells.png        │  │       ▨ ladder.png       │
	╰──────────────────────────╯  ╰──────────────────────────╯
	               Two pictures, and what they show
*/
export const layFigure = ({pictures, caption}: Figure, room: Room): Line[] => {
	const text = inRoles(caption, room, 'caption');
	if (room.isPlain || room.width < 8) {
		return wrap(named(text, pictures), room.width);
	}

	const width = Math.min(room.width, 100);
	return [...(pictures.length > 0 ? layFrames(pictures, width) : []), ...balance(text, Math.max(1, width - 4)).map(line => centred(line, width))];
};

/** `[image: caption] (path)`, with as many paths as there are pictures. */
const named = (caption: readonly Span[], pictures: readonly Picture[]): Span[] => [
	{text: caption.length > 0 ? '[image: ' : '[image', roles: ['label']},
	...caption,
	{text: ']', roles: ['label']},
	...pictures.map((picture): Span => ({text: ` (${pathOf(picture)})`, roles: ['path']})),
];

const layFrames = (pictures: readonly Picture[], width: number): Line[] => {
	const gap = 2;
	const share = Math.floor((width - (gap * (pictures.length - 1))) / pictures.length);
	if (share < 20) {
		return pictures.flatMap(picture => layFrame(picture, width));
	}

	const [first = [], ...others] = pictures.map(picture => layFrame(picture, share));
	return first.map((line, row) => [...line, ...others.flatMap(frame => [blank(gap), ...frame[row]!])]);
};

const layFrame = (picture: Picture, width: number): Line[] => {
	const inner = Math.max(1, width - 2);
	const name = `▨ ${shortened(pathOf(picture), Math.max(1, inner - 4))}`;
	const left = Math.max(0, Math.floor((inner - cellsIn(name)) / 2));
	const side: Run = {text: '│', roles: ['frame']};
	return [
		[{text: `╭${'─'.repeat(inner)}╮`, roles: ['frame']}],
		[side, blank(left), {text: name, roles: ['path']}, blank(inner - left - cellsIn(name)), side],
		[{text: `╰${'─'.repeat(inner)}╯`, roles: ['frame']}],
	];
};

/** Where a picture is to be found. One that is written out in the post itself is told by its kind. */
const pathOf = ({path}: Picture): string => (/^data:[^,;]*/i).exec(path)?.[0] ?? path;

/** A path without as many of its first folders as it has too many cells for: its end tells more than its beginning. */
const shortened = (path: string, width: number): string => {
	let end = path;
	while (cellsIn(end) > width && end.includes('/', 2)) {
		end = `…${end.slice(end.indexOf('/', 2))}`;
	}

	return clip(end, width);
};

import {type Figure, type Picture} from '../model/block.ts';
import {type Span} from '../model/span.ts';
import {blank, cellsIn, clip, widest} from './cells.ts';
import {inDirectionOf} from './direction.ts';
import {centred, type Line, type Run, widthOf} from './line.ts';
import {inRoles, type Room} from './room.ts';
import {balance, wrap} from './wrap.ts';

/**
Pictures, as frames that tell where they are to be found, side by side where they have room, else in one frame. The caption stands in the middle beneath; where it has a line for each picture, beneath that picture.

	╭──────────────────────────╮  ╭──────────────────────────╮
	│       ▨ cells.png        │  │       ▨ ladder.png       │
	╰──────────────────────────╯  ╰──────────────────────────╯
	         How cells see            The ladder of what they
	                                          learn
*/
export const layFigure = ({pictures, caption}: Figure, room: Room): Line[] => {
	const text = inRoles(caption, room, 'caption');
	const captions = wrap(text, Infinity);
	const isOwn = captions.length === pictures.length && captions.every(line => line.length > 0);
	if (room.isPlain || room.width < 8) {
		return isOwn
			? pictures.flatMap((picture, index) => wrap(named(captions[index]!, [picture]), room.width))
			: wrap(named(text, pictures), room.width);
	}

	const width = Math.min(room.width, 100);
	const share = Math.floor((width - (gap * (pictures.length - 1))) / Math.max(1, pictures.length));
	const isBeside = share >= 20;
	const cells = isBeside ? share : width;
	const layOwn = (picture: Picture, index: number): Line[] => {
		const own = isOwn ? layCaption(captions[index]!, cells) : [];
		return [...layFrame([picture], cells), ...(isBeside && pictures.length > 1 ? own.map(line => line.map(run => ({...run, cell: index}))) : own)];
	};

	const frames = isBeside || isOwn ? pictures.map((picture, index) => layOwn(picture, index)) : [layFrame(pictures, width)];
	return [...(isBeside ? beside(frames, share) : frames.flat()), ...(isOwn ? [] : inDirectionOf(caption, layCaption(text, width), {...room, width}))];
};

/** The cells between two pictures. */
const gap = 2;

/** `[image: caption] (path)`, with as many paths as there are pictures. */
const named = (caption: readonly Span[], pictures: readonly Picture[]): Span[] => [
	{text: `[${pictures[0]?.medium ?? 'image'}${caption.length > 0 ? ': ' : ''}`, roles: ['label']},
	...caption.map(span => ({...span, text: span.text.replaceAll('\n', ' ')})),
	{text: ']', roles: ['label']},
	...pictures.map((picture): Span => ({text: ` (${picture.isMissing ? 'missing: ' : ''}${pathOf(picture)})`, roles: ['path']})),
];

/** What tells a picture from what is played, or visited, in its place. */
const signs = {picture: '▨', video: '▶', audio: '♪', page: '↗'} as const;

const layCaption = (caption: readonly Span[], width: number): Line[] => balance(caption, width > 40 ? width - 4 : width).map(line => centred(line, width));

const layFrame = (pictures: readonly Picture[], width: number): Line[] => {
	const inner = Math.max(1, width - 2);
	return [
		[{text: `╭${'─'.repeat(inner)}╮`, roles: ['frame']}],
		...pictures.map(picture => layRow(picture, inner)),
		[{text: `╰${'─'.repeat(inner)}╯`, roles: ['frame']}],
	];
};

/** Where a picture is to be found, between the sides of its frame. */
const layRow = (picture: Picture, inner: number): Line => {
	const mark = picture.isMissing && inner >= 20 ? ' [missing]' : '';
	const name = `${signs[picture.medium ?? 'picture']} ${shortened(pathOf(picture), Math.max(1, inner - 4 - cellsIn(mark)))}`;
	const used = cellsIn(name) + cellsIn(mark);
	const left = Math.max(0, Math.floor((inner - used) / 2));
	const side: Run = {text: '│', roles: ['frame']};
	return [side, blank(left), {text: name, roles: ['path']}, ...(mark === '' ? [] : [{text: mark, roles: ['label' as const]}]), blank(inner - left - used), side];
};

/** Stacks of lines side by side, each `width` cells wide. */
const beside = (stacks: ReadonlyArray<readonly Line[]>, width: number): Line[] =>
	Array.from({length: widest(stacks.map(lines => lines.length))}, (_, row) => stacks.flatMap((lines, index): Line => {
		const line = lines[row] ?? [];
		return index === stacks.length - 1 ? line : [...line, blank(width + gap - widthOf(line))];
	}));

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

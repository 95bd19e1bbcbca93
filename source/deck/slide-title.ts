import {cellsIn, clip} from '../layout/cells.ts';
import {inDirectionOf} from '../layout/direction.ts';
import {type Line} from '../layout/line.ts';
import {wrap} from '../layout/wrap.ts';
import {type Span, textOf} from '../model/span.ts';
import {type TitleLook} from '../theme/slide-look.ts';
import {largeTitle, type Room} from './large-title.ts';

/** Which of how many slides with one title this is, from 1. */
export type Count = {readonly index: number; readonly of: number};

/** Lay out the title of a slide, with its count if it has one, as large as its look and the room allow. A title that takes more rows than there are is clipped. */
export const laySlideTitle = (title: readonly Span[], count: Count | undefined, {height, width}: Room, look: TitleLook): Line[] => {
	const layAt = (cells: number) => cells === width ? fitted(title, count, {height, width}) : wrapped(title, count, cells);
	// On a slide on which only some titles could be large, none is.
	const heightOfLarge = height < 5 ? 0 : height - 1;
	return inDirectionOf(title, [...largeTitle(title, look, {width, height: heightOfLarge}, layAt)], {width, isPlain: false});
};

const fitted = (title: readonly Span[], count: Count | undefined, room: Room): Line[] => {
	const whole = wrapped(title, count, room.width);
	if (whole.length <= room.height) {
		return whole;
	}

	// A row loses up to a word at its end, so how much fits is found by trying.
	const text = clip(textOf(title).replaceAll(/\s+/g, ' '), room.width * room.height);
	for (let cells = cellsIn(text); cells > 0; cells--) {
		const clipped = wrapped([{text: clip(text, cells), roles: []}], count, room.width);
		if (clipped.length <= room.height) {
			return clipped;
		}
	}

	return [];
};

/** Whether a title takes more rows than there are. */
export const isClipped = (title: readonly Span[], count: Count | undefined, {width, height}: Room): boolean => wrapped(title, count, width).length > height;

const wrapped = (title: readonly Span[], count: Count | undefined, width: number): Line[] => wrap([
	...title.map((span): Span => ({...span, roles: ['slideTitle', ...span.roles]})),
	...(count ? [{text: ` (${count.index}/${count.of})`, roles: ['slideCount']} satisfies Span] : []),
], width);

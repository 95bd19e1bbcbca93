import {isRightToLeft} from '../layout/direction.ts';
import {centred, endsInWord, type Line} from '../layout/line.ts';
import {sized} from '../layout/sized.ts';
import {type Span} from '../model/span.ts';
import {type Alignment, type TitleLook} from '../theme/slide-look.ts';

/** How wide and how high a title may be. */
export type Room = {readonly width: number; readonly height: number};

/**
A title in the largest size up to that of its look in which it has the room and no word is cut; in the usual one, if there is none.

`layAt` lays it out for a width, in the usual size. What is read from right to left stays in that: terminals turn around large text each in their own way.
*/
export const largeTitle = (title: readonly Span[], {alignment, size: largest}: TitleLook, {height, width}: Room, layAt: (width: number) => readonly Line[]): readonly Line[] => {
	for (let size = isRightToLeft(title) ? 1 : largest; size > 1; size--) {
		const lines = layAt(Math.floor(width / size));
		if (lines.length * size <= height && !lines.some(line => endsInWord(line))) {
			return sized(lines, size).map(line => placed(line, alignment, width));
		}
	}

	return layAt(width).map(line => placed(line, alignment, width));
};

/** A line where it stands in so many cells. */
export const placed = (line: Line, alignment: Alignment, width: number): Line => alignment === 'center' && line.length > 0 ? centred(line, width) : line;

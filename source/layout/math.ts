import {type MathBlock} from '../model/block.ts';
import {blank, widest} from './cells.ts';
import {cutLine, hangingOf} from './cut-line.ts';
import {hang, type Line, widthOf} from './line.ts';
import {type Room} from './room.ts';

/** A formula, as its TeX where it can't be read otherwise: its lines keep their places to each other, and stand in the middle together. */
export const layMath = ({tex, text: reading = tex}: MathBlock, {width, isPlain, roles}: Room): Line[] => {
	const lines = reading === ''
		? []
		: reading.split('\n').flatMap(text => {
			const hanging = hangingOf(text, width);
			const pieces = cutLine(text, width, hanging);
			return pieces.map((piece, index): Line => [
				...(index > 0 ? [blank(hanging)] : []),
				{text: piece, roles: [...roles, 'mathBlock']},
				...(index < pieces.length - 1 ? [{text: '', roles: ['cut' as const]}] : []),
			]);
		});
	const left = isPlain || width === Infinity ? 0 : Math.floor((width - widest(lines.map(line => widthOf(line)))) / 2);
	return left > 0 ? hang(blank(left), blank(left), lines) : lines;
};

import {centred, type Line} from './line.ts';
import {type Room} from './room.ts';

/** A thematic break: an ornament in the middle, as between the scenes of a novel. */
export const layRule = ({width, isPlain}: Room): Line[] => {
	const text = isPlain ? '* * *' : '∗  ∗  ∗';
	const line: Line = [{text: width < 7 ? '*' : text, roles: ['rule']}];
	return [isPlain ? line : centred(line, width)];
};

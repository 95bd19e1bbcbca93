import {isOrnament, type Line} from '../layout/line.ts';
import {type Room, type Strip, stripInFrame, stripOfLines} from './strip.ts';

/** Code that is parted at its blank lines, else between its lines, each part on a ground of its own; on none where there is no room for it. */
export const stripOfCode = (lines: readonly Line[], {height}: Room): Strip => {
	// Above the code stand its title and language, below it the edge of its ground.
	const head = lines.findIndex(line => line.some(({source}) => source));
	const inner = sparingEnds(stripOfLines(lines.slice(head, -1)), height);
	if (height >= head + 3) {
		return stripInFrame(lines, {head, foot: 1}, inner.findSeams);
	}

	const isTitled = lines.slice(0, head).some(line => line.some(run => !isOrnament(run)));
	return isTitled ? stripOfLines(lines.slice(0, -1)) : inner;
};

/** Code of which a few lines at the beginning, or at the end, had better not stand on a slide without the rest. */
const sparingEnds = (strip: Strip, height: number): Strip => {
	const few = Math.min(4, Math.floor(height / 4));
	return {...strip, findSeams: () => strip.findSeams().map(seam => seam.end < few || strip.rows - seam.start < few ? {...seam, cost: seam.cost + fewLines} : seam)};
};

/** What that costs. */
const fewLines = 8;

import {type Line} from '../layout/line.ts';
import {type Slide} from './slide.ts';

/** A slide whose steps are counted from 0, none left out, and how many there are besides the first. */
export const inSteps = <Some extends Pick<Slide, 'count' | 'page' | 'titleLines'>>(slide: Some): Some & Pick<Slide, 'steps'> => {
	const {parts} = slide.page;
	const found = new Set(parts.flatMap(({lines}) => lines.flatMap(line => line.map(({step = 0}) => step))));
	if (found.size === 0 || (found.size === 1 && found.has(0))) {
		return {...slide, steps: 0};
	}

	const order = [...found].toSorted((one, other) => one - other);
	// Under a title the first step may have nothing yet, but not where what stood there before is only carried on.
	const first = order[0] === 0 || slide.titleLines.length === 0 || (slide.count?.index ?? 1) > 1 ? 0 : 1;
	const renumbered = (line: Line): Line => line.map(run => ({...run, step: order.indexOf(run.step ?? 0) + first}));
	return {...slide, steps: order.length - 1 + first, page: {...slide.page, parts: parts.map(part => ({...part, lines: part.lines.map(line => renumbered(line))}))}};
};

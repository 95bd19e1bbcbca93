import {type Line} from '../layout/line.ts';
import {type Strip} from './strip.ts';

/** A strip that is seen from a step on; a list item by item, if it is incremental. */
export const stepped = (strip: Strip, step: number, isIncremental = false): Strip => {
	if (step === 0 && !isIncremental) {
		return strip;
	}

	return {
		...strip,
		linesBetween(from, to) {
			const lines = strip.linesBetween(from, to);
			// Items that stand before the first of these lines.
			let items = isIncremental && from ? strip.linesBetween(undefined, from).filter(line => isItem(line)).length : 0;
			return lines.map(line => {
				items += isItem(line) ? 1 : 0;
				const at = step + (isIncremental ? items : 0);
				return line.map(run => ({...run, step: at}));
			});
		},
	};
};

/** Whether a line begins an item of the list that it is a line of, and not of a list in it. */
export const isItem = ([first]: Line): boolean => first?.roles.at(-1) === 'marker';

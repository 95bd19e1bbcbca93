import {type Line} from '../layout/line.ts';
import {layOverview} from './lay-overview.ts';
import {type Talk} from './talk.ts';

/** The rows of the window when something lies over the slide: one colour, or the overview. Nothing, if the slide is seen. */
export const coverOf = (talk: Talk): Line[] | undefined => {
	const {cover, deck: {size: {columns, rows}}} = talk;
	if (cover === undefined) {
		return undefined;
	}

	return typeof cover === 'object' ? layOverview(talk, cover) : Array.from({length: rows}, () => [{text: ' '.repeat(columns), roles: [cover]}]);
};

import {type Details} from '../model/block.ts';
import {detailsIn} from './details.ts';
import {goTo} from './position.ts';
import {lay, type Reader} from './reader.ts';
import {type Target, targetPointedAt, targetsIn, targetsInView} from './targets.ts';
import {tell} from './tell.ts';

/** The reader with details folded that were open, or open that were folded, their summary where it was in the window. */
export const toggleFold = (reader: Reader, {at, stretches: [{row}]}: Target, details: Details): Reader => {
	const name = detailsIn(reader.post).get(details);
	if (name === undefined) {
		return reader;
	}

	const unfolded = new Set(reader.unfolded);
	if (!unfolded.delete(name)) {
		unfolded.add(name);
	}

	const laid = lay({...reader, unfolded});
	const part = laid.page.parts.find(({section, block}) => section === at.section && block === at.block);
	const now = part && targetsIn(part)[at.number]?.stretches[0].row;
	return now === undefined || reader.top === 0 ? laid : goTo(laid, now - row + reader.top);
};

/** The same for the details that are pointed at, else the first in view. */
export const toggleNearest = (reader: Reader): Reader => {
	const pointed = targetPointedAt(reader);
	const target = pointed?.opens?.kind === 'details' ? pointed : targetsInView(reader).find(({opens}) => opens?.kind === 'details');
	return target?.opens?.kind === 'details' ? toggleFold(reader, target, target.opens) : tell(reader, 'nothing to unfold in view');
};

/** All details open; folded, if all are. */
export const toggleAll = (reader: Reader): Reader => {
	const names = [...detailsIn(reader.post).values()];
	if (names.length === 0) {
		return tell(reader, 'nothing to unfold in this post');
	}

	return lay({...reader, unfolded: names.every(name => reader.unfolded.has(name)) ? new Set() : new Set(names)});
};

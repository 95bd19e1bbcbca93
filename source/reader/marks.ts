import {type Place} from '../layout/place.ts';
import {jump} from './jumps.ts';
import {goTo, readAt} from './position.ts';
import {lastTop, type Reader} from './reader.ts';
import {tell} from './tell.ts';

/** Places that were marked, by the letters they were marked with. */
export type Marks = ReadonlyMap<string, Place>;

/** The reader with its place marked by a letter. What is no letter marks nothing. */
export const setMark = (reader: Reader, key: string): Reader =>
	/^\p{L}$/u.test(key) ? tell({...reader, marks: new Map(reader.marks).set(key, reader.place)}, `marked as ${key}; '${key} comes back here`) : reader;

/** The reader at a mark. As in less, `''` is where the last jump began, and `'^` and `'$` are the start and the end. */
export const goToMark = (reader: Reader, key: string): Reader => {
	if (key === '^' || key === '$') {
		return jump(reader, goTo(reader, key === '^' ? 0 : lastTop(reader)));
	}

	const isLast = key === '\'' || key === '`';
	const place = isLast ? reader.trail.last : reader.marks.get(key);
	if (place) {
		return jump(reader, readAt(reader, place));
	}

	return isLast || /^\p{L}$/u.test(key) ? tell(reader, isLast ? 'nobody has jumped yet' : `nothing is marked as ${key}`) : reader;
};

import {bearingsOf, placeBy} from '../layout/bearings.ts';
import {changesIn} from '../layout/changes.ts';
import {type Line} from '../layout/line.ts';
import {partsIn} from '../layout/page.ts';
import {type Place} from '../layout/place.ts';
import {type Post} from '../model/post.ts';
import {rowsInView} from './foot.ts';
import {lay, type Reader} from './reader.ts';
import {trailBy} from './trail.ts';

/** The reader of the same post, read again after it has changed: at the same place, with its marks and its way back where they were, and with what is new, and what was just before, to be told in the margin. */
export const reread = (reader: Reader, post: Post): Reader => {
	const again = (place: Place) => placeBy(post, bearingsOf(reader.post, place));
	return lay({
		...reader, post, wide: undefined,
		place: again(reader.place),
		marks: new Map([...reader.marks].map(([name, place]) => [name, again(place)])),
		trail: trailBy(reader.trail, again),
		changes: [...reader.changes, ...changesIn(reader.post, post)],
	});
};

/** The column of the margin, as high as what is in view of the page: a bar beside what has changed. */
export const changeBarOf = (reader: Reader): Line[] => {
	const changed = new Set(reader.changes.map(({block, section}) => `${block} ${section}`));
	return partsIn(reader.page, reader.top, rowsInView(reader)).flatMap(({block, lines, section}) =>
		lines.map((line): Line => line.length > 0 && changed.has(`${block} ${section}`) ? [{text: '▌', roles: ['changed']}] : []));
};

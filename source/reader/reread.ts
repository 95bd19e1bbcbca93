import {bearingsOf, placeBy} from '../layout/bearings.ts';
import {changesIn} from '../layout/changes.ts';
import {type Line} from '../layout/line.ts';
import {partsIn} from '../layout/page.ts';
import {type Post} from '../model/post.ts';
import {areasOfReader, lay, type Reader} from './reader.ts';

/** The reader of the same post, read again after it has changed: at the same place, with what is new, and what was just before, to be told in the margin. */
export const reread = (reader: Reader, post: Post): Reader =>
	lay({...reader, post, wide: undefined, place: placeBy(post, bearingsOf(reader.post, reader.place)), changes: [...reader.changes, ...changesIn(reader.post, post)]});

/** The column of the margin, as high as the page in view: a bar beside what has changed. */
export const changeBarOf = (reader: Reader): Line[] => {
	const {height} = areasOfReader(reader).page;
	const changed = new Set(reader.changes.map(({block, section}) => `${block} ${section}`));
	return partsIn(reader.page, reader.top, height).flatMap(({block, lines, section}) =>
		lines.map((line): Line => line.length > 0 && changed.has(`${block} ${section}`) ? [{text: '▌', roles: ['changed']}] : []));
};

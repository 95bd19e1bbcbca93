import {bearingsOf, placeBy} from '../layout/bearings.ts';
import {changesIn} from '../layout/changes.ts';
import {type Line} from '../layout/line.ts';
import {partsIn} from '../layout/page.ts';
import {type Place} from '../layout/place.ts';
import {type Block} from '../model/block.ts';
import {blocksIn} from '../model/blocks-in.ts';
import {type Post} from '../model/post.ts';
import {stopChoosing} from './choosing.ts';
import {rowsInView} from './foot.ts';
import {lay, type Reader} from './reader.ts';
import {trailBy} from './trail.ts';
import {type Wide} from './wide.ts';

/** The reader of the same post, read again after it has changed: at the same place, with its marks and its way back where they were, and with what is new, and what was just before, to be told in the margin. */
export const reread = (reader: Reader, post: Post): Reader => {
	const again = (place: Place) => placeBy(post, bearingsOf(reader.post, place));
	const laid = lay({
		...reader, post, wide: reader.wide && wideAgain(reader.wide, reader.post, post),
		place: again(reader.place),
		marks: new Map([...reader.marks].map(([name, place]) => [name, again(place)])),
		trail: trailBy(reader.trail, again),
		changes: [...reader.changes, ...changesIn(reader.post, post)],
	});
	// Where no heading is left there is none to choose.
	return laid.choosing?.isTyping === false && laid.entries.length === 0 ? stopChoosing(laid) : laid;
};

/** What has the window for itself, as it is now: what reads the same, else what stands where it stood. Nothing, if it is gone. */
const wideAgain = (wide: Wide, before: Post, post: Post): Wide | undefined => {
	const kindred = (post: Post) => [...post.sections, ...post.footnotes].flatMap(({blocks}) => wideIn(blocks)).filter(({kind}) => kind === wide.block.kind);
	const text = JSON.stringify(wide.block);
	const now = kindred(post);
	const block = now.find(other => JSON.stringify(other) === text) ?? now[kindred(before).indexOf(wide.block)];
	return block && {...wide, block};
};

/** All code and tables, those within other blocks included. */
const wideIn = (blocks: readonly Block[]): Array<Wide['block']> =>
	blocks.flatMap(block => block.kind === 'code' || block.kind === 'table' ? [block] : wideIn(blocksIn(block)));

/** The column of the margin, as high as what is in view of the page: a bar beside what has changed. */
export const changeBarOf = (reader: Reader): Line[] => {
	const changed = new Set(reader.changes.map(({block, section}) => `${block} ${section}`));
	return partsIn(reader.page, reader.top, rowsInView(reader)).flatMap(({block, lines, section}) =>
		lines.map((line): Line => line.length > 0 && changed.has(`${block} ${section}`) ? [{text: '▌', roles: ['changed']}] : []));
};

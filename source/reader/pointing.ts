import {footnotesId} from '../layout/page.ts';
import {toggleFold} from './folds.ts';
import {rowsInView} from './foot.ts';
import {jump} from './jumps.ts';
import {goTo, readAt} from './position.ts';
import {areasOfReader, type Reader} from './reader.ts';
import {isSameTarget, type Target, targetPointedAt, targetsIn, targetsInView} from './targets.ts';
import {tell} from './tell.ts';
import {openWide} from './wide.ts';

/** The reader pointing at the next target, or a further one: first those in view, then the next below, which is brought into view. */
export const pointForwards = (reader: Reader, times: number): Reader => point(reader, times, 1);

/** The same upwards. */
export const pointBackwards = (reader: Reader, times: number): Reader => point(reader, times, -1);

const point = (reader: Reader, times: number, direction: 1 | -1): Reader => {
	let now = reader;
	for (let left = times; left > 0; left--) {
		const target = nextTarget(now, direction);
		if (!target) {
			return now === reader ? tell(reader, direction === 1 ? 'no link further down' : 'no link further up') : now;
		}

		now = pointAt(now, target);
	}

	return now;
};

const nextTarget = (reader: Reader, direction: 1 | -1): Target | undefined => {
	const here = targetPointedAt(reader);
	const inView = direction === 1 ? targetsInView(reader) : targetsInView(reader).toReversed();
	const index = here ? inView.findIndex(({at}) => isSameTarget(at, here.at)) : -1;
	return inView[index + 1] ?? targetBeyond(reader, direction);
};

/** The first target below the window, or the last above it. */
const targetBeyond = (reader: Reader, direction: 1 | -1): Target | undefined => {
	const {page: {parts}, top} = reader;
	const bottom = top + rowsInView(reader);
	const isBeyond = ({stretches: [{row}]}: Target) => (direction === 1 ? row >= bottom : row < top);
	const onWay = direction === 1 ? parts.filter(part => part.top + part.lines.length > bottom) : parts.filter(part => part.top < top).toReversed();
	for (const part of onWay) {
		const targets = targetsIn(part).filter(target => isBeyond(target));
		if (targets.length > 0) {
			return targets.at(direction === 1 ? 0 : -1);
		}
	}

	return undefined;
};

/** The reader pointing at a target, which is brought into view, with some of what stands around it. */
export const pointAt = (reader: Reader, {at, stretches}: Target): Reader => {
	const {height} = areasOfReader(reader).page;
	const [{row}] = stretches;
	const pointing = {...reader, pointed: at};
	if (row < reader.top) {
		return goTo(pointing, row - Math.floor((height - 1) / 2));
	}

	return row < reader.top + rowsInView(reader) ? pointing : goTo(pointing, row - Math.floor(height / 4));
};

/**
What opening a target makes of the reader.

A heading of this post is gone to, a footnote is shown where its mark is, details are folded or unfolded, and what is too wide for the page is shown at its full width. What leads out of the post is asked for: the web, and other files.
*/
export const openTarget = (reader: Reader, target: Target): Reader => {
	const {href, opens} = target;
	if (opens) {
		return opens.kind === 'details' ? toggleFold(reader, target, opens) : openWide(reader, opens);
	}

	if (href.startsWith('#')) {
		return openAddress(reader, href.slice(1));
	}

	return {...reader, request: {kind: 'follow', href}};
};

/** The reader at what an address within the post leads to, such as that of a heading. */
export const openAddress = (reader: Reader, address: string): Reader => {
	const {footnotes, sections} = reader.post;
	const id = decoded(address);
	const footnote = footnotes.findIndex(footnote => footnote.id === id);
	if (footnote !== -1) {
		return isNoted(reader, id)
			? jump(reader, readAt({...reader, noted: undefined}, {section: footnotesId, block: footnote, share: 0}))
			: {...reader, noted: id};
	}

	if (id === '' || id === 'top') {
		return jump(reader, goTo(reader, 0));
	}

	const section = sections.find(section => section.id === id) ?? sections.find(section => section.id.toLowerCase() === id.toLowerCase());
	return section ? jump(reader, readAt(reader, {section: section.id, block: -1, share: 0})) : tell(reader, `nothing in this post is called #${id}`);
};

const isNoted = ({noted}: Reader, id: string) => noted === id;

const decoded = (address: string): string => {
	try {
		return decodeURIComponent(address);
	} catch {
		return address;
	}
};

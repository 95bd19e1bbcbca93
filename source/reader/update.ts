import {type Command, type CommandIn, type OuterCommand} from '../keymap.ts';
import {usualWidth} from './areas.ts';
import {toggleAll, toggleNearest} from './folds.ts';
import {headingAbove, nextHeading, nextSibling, previousHeading, previousSibling} from './headings.ts';
import {showHints} from './hints.ts';
import {goThroughTrail, jump, walk} from './jumps.ts';
import {nextTop, previousTop} from './foot.ts';
import {goDown, goTo, goToPercent, scroll} from './position.ts';
import {openTarget, pointBackwards, pointForwards} from './pointing.ts';
import {type Pending} from './pending.ts';
import {areasOfReader, lay, type Reader} from './reader.ts';
import {startChoosing} from './choosing.ts';
import {copyBlock, copying, copySection} from './copying.ts';
import {goToHit, startSearch} from './searching.ts';
import {startSelecting} from './selecting.ts';
import {hasAddress, targetPointedAt} from './targets.ts';

/** The commands that are about the page. */
export type ReaderCommand = Exclude<CommandIn<'read'>, OuterCommand>;

/** What a command makes of the reader, given its count, if it has one. Pure: the same reader, command and count give the same reader. */
export const updateReader = (reader: Reader, command: ReaderCommand, count?: number): Reader => updates[command](reader, count);

/** Whether a command is about the page. */
export const isReaderCommand = (command: Command): command is ReaderCommand => Object.hasOwn(updates, command);

const updates: Readonly<Record<ReaderCommand, (reader: Reader, count?: number) => Reader>> = {
	lineDown: (reader, count = 1) => scroll(reader, count),
	lineUp: (reader, count = 1) => scroll(reader, -count),
	pageDown: (reader, count = 1) => turn(reader, count, nextTop),
	pageUp: (reader, count = 1) => turn(reader, count, previousTop),
	halfDown: (reader, count) => goDown(withHalf(reader, count), halfOf(reader, count)),
	halfUp: (reader, count) => goTo(withHalf(reader, count), reader.top - halfOf(reader, count)),
	nextHeading: (reader, count = 1) => walk(reader, nextHeading(reader, count)),
	previousHeading: (reader, count = 1) => walk(reader, previousHeading(reader, count)),
	nextSibling: (reader, count = 1) => walk(reader, nextSibling(reader, count)),
	previousSibling: (reader, count = 1) => walk(reader, previousSibling(reader, count)),
	headingAbove: (reader, count = 1) => walk(reader, headingAbove(reader, count)),
	start: (reader, count = 1) => jump(reader, goTo(reader, count - 1)),
	// The last row is the place, so that the section it belongs to is the one in view.
	end: (reader, count = reader.page.height) => jump(reader, goTo(reader, count - 1)),
	percent: (reader, count = 0) => jump(reader, goToPercent(reader, count)),
	back: (reader, count = 1) => goThroughTrail(reader, 'back', count),
	forward: (reader, count = 1) => goThroughTrail(reader, 'forward', count),
	nextPost: reader => ({...reader, request: {kind: 'walk', to: 'next'}}),
	previousPost: reader => ({...reader, request: {kind: 'walk', to: 'previous'}}),
	colon: reader => waitingFor(reader, 'colon'),
	mark: reader => waitingFor(reader, 'mark'),
	toMark: reader => waitingFor(reader, 'toMark'),
	pointForwards: (reader, count = 1) => pointForwards(reader, count),
	pointBackwards: (reader, count = 1) => pointBackwards(reader, count),
	hints: reader => showHints(reader, 'open'),
	copy(reader) {
		const copied = copyPointedAt(reader);
		return copied ? waitingFor(copied, 'copied') : waitingFor(reader, 'copy');
	},
	copyCode: reader => showHints(reader, 'copyCode'),
	copyLink: reader => copyPointedAt(reader) ?? showHints(reader, 'copyLink'),
	copyBlock: reader => copyBlock(reader),
	copySection: reader => copySection(reader),
	select: reader => startSelecting(reader),
	widen: reader => showHints(reader, 'widen'),
	open: (reader, count = 1) => openPointedAt(reader) ?? scroll(reader, count),
	search: reader => startSearch(reader),
	nextHit: (reader, count = 1) => goToHit(reader, count),
	previousHit: (reader, count = 1) => goToHit(reader, -count),
	contents: reader => showContents(reader),
	startChoosing: reader => startChoosing(reader),
	toggleFold: reader => toggleNearest(reader),
	toggleFolds: reader => toggleAll(reader),
	comments: reader => lay({...reader, wishes: {...reader.wishes, comments: !reader.wishes.comments}}),
	wider: (reader, count = 1) => withWidth(reader, areasOfReader(reader).page.width + (4 * count)),
	narrower: (reader, count = 1) => withWidth(reader, areasOfReader(reader).page.width - (4 * count)),
	usualWidth: reader => withWidth(reader, usualWidth),
	leave: reader => leave(reader),
};

/** The reader so many screens on, as far as there are any. */
const turn = (reader: Reader, count: number, topAfter: (reader: Reader) => number): Reader => {
	let turned = reader;
	for (let left = count; left > 0; left--) {
		const top = topAfter(turned);
		if (top === turned.top) {
			break;
		}

		turned = goTo(turned, top);
	}

	return turned;
};

/** The rows of half a screen; or as many as a count says, now and from now on, as in less and vim. */
const halfOf = (reader: Reader, count = reader.wishes.half) => count ?? Math.max(1, Math.floor(areasOfReader(reader).page.height / 2));

const withHalf = (reader: Reader, count: number | undefined): Reader => (count === undefined ? reader : {...reader, wishes: {...reader.wishes, half: count}});

/** What was opened last put away: a footnote, else what is pointed at, else the search. */
const leave = (reader: Reader): Reader => {
	if (reader.noted !== undefined) {
		return {...reader, noted: undefined};
	}

	return targetPointedAt(reader) ? {...reader, pointed: undefined} : {...reader, pointed: undefined, search: undefined};
};

const openPointedAt = (reader: Reader): Reader | undefined => {
	const target = targetPointedAt(reader);
	return target && openTarget(reader, target);
};

/** The contents shown or hidden; where there is no room for them beside the page, over it. */
const showContents = (reader: Reader): Reader => {
	const {contents} = areasOfReader({...reader, wishes: {...reader.wishes, contents: 'shown'}});
	return contents ? lay({...reader, wishes: {...reader.wishes, contents: reader.wishes.contents === 'shown' ? 'hidden' : 'shown'}}) : startChoosing(reader);
};

/** The text so many cells wide, as far as the window has them. */
const withWidth = (reader: Reader, width: number): Reader => lay({...reader, wishes: {...reader.wishes, width: Math.max(20, width)}});

/** The address of the link pointed at, asked to be copied; nothing, if there is none. */
const copyPointedAt = (reader: Reader): Reader | undefined => {
	const target = targetPointedAt(reader);
	return target && hasAddress(reader, target) ? copying(reader, target.href, target.href) : undefined;
};

const waitingFor = (reader: Reader, command: NonNullable<Pending['command']>): Reader => ({...reader, pending: {...reader.pending, command}});

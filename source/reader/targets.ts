import {cellsIn} from '../layout/cells.ts';
import {type Run} from '../layout/line.ts';
import {type Address, type Part, partAt, partsIn} from '../layout/page.ts';
import {rowsInView} from './foot.ts';
import {type Reader} from './reader.ts';

/** Something on the page that one can point at and open: a link, the mark of a footnote, details by their summary, or what is too wide for the page by its label. */
export type Target = {
	readonly at: TargetAddress;
	readonly href: string;

	/** What is to be folded, or shown at its full width; a link has none, and else there is no address. */
	readonly opens?: Run['opens'];

	/** Where it stands: on every row that it runs over, the cells from one up to, and without, another. */
	readonly stretches: readonly [Stretch, ...Stretch[]];
};

/** Which target of a post something is, in terms that survive layout: the how manieth of its block, from 0. */
export type TargetAddress = Address & {readonly number: number};

/** Some cells of a row of the page. */
export type Stretch = {readonly row: number; readonly from: number; readonly to: number};

/** The targets of a part, in the order in which they begin. */
export const targetsIn = ({section, block, lines, top}: Part): Target[] => {
	const found: Found[] = [];
	// In each cell of a table, and in running text, a link goes on in the next line where it was broken.
	const open = new Map<number | undefined, {readonly target: Found; readonly row: number}>();
	for (const [index, line] of lines.entries()) {
		let column = 0;
		const row = top + index;
		for (const run of line) {
			const end = column + cellsIn(run.text);
			const before = open.get(run.cell);
			if (run.opens) {
				addOpener(found, run.opens, {row, from: column, to: end});
			}

			if (run.href !== undefined && run.text.trim() !== '') {
				const stretch = {row, from: column, to: end};
				const isGoingOn = before?.target.href === run.href && before.row >= row - 1 && !run.roles.includes('footnote');
				const target = isGoingOn ? before.target : {href: run.href, stretches: [stretch] as [Stretch, ...Stretch[]]};
				if (isGoingOn) {
					extend(target.stretches, stretch);
				} else {
					found.push(target);
				}

				open.set(run.cell, {target, row});
			} else if (isText(run)) {
				open.delete(run.cell);
			}

			column = end;
		}
	}

	return found.map((target, number) => ({...target, at: {section, block, number}}));
};

/** Adds what opens something to its target, of which there is one from where it begins. */
const addOpener = (found: Found[], opens: NonNullable<Run['opens']>, stretch: Stretch) => {
	const target = found.find(other => other.opens === opens);
	if (target) {
		extend(target.stretches, stretch);
	} else {
		found.push({href: '', opens, stretches: [stretch]});
	}
};

/** A target whose end may not have been read. */
type Found = {readonly href: string; readonly opens?: Run['opens']; readonly stretches: [Stretch, ...Stretch[]]};

/** Whether a run ends a link before it: blanks and ornaments between its lines don't. */
const isText = ({text, href, roles}: Run) => href === undefined && text.trim() !== '' && !roles.includes('bar') && !roles.includes('cut');

const extend = (stretches: [Stretch, ...Stretch[]], stretch: Stretch) => {
	const last = stretches.at(-1)!;
	if (last.row === stretch.row && last.to === stretch.from) {
		stretches[stretches.length - 1] = {...last, to: stretch.to};
	} else {
		stretches.push(stretch);
	}
};

/** The targets that begin in view. */
export const targetsInView = (reader: Reader): Target[] => {
	const {page, top} = reader;
	const height = rowsInView(reader);
	return partsIn(page, top, height)
		.flatMap(part => targetsIn(page.parts[partAt(page, part.top)]!))
		.filter(({stretches: [{row}]}) => row >= top && row < top + height);
};

/** The target that stands at a cell of the page, wherever it begins. */
export const targetAt = ({page}: Reader, row: number, column: number): Target | undefined => {
	const part = page.parts[partAt(page, row)];
	return part && targetsIn(part).find(({stretches}) => stretches.some(stretch => stretch.row === row && column >= stretch.from && column < stretch.to));
};

/** The target pointed at, if it is in view. */
export const targetPointedAt = (reader: Reader): Target | undefined => {
	const {pointed} = reader;
	return pointed && targetsInView(reader).find(({at}) => isSameTarget(at, pointed));
};

/** Whether two targets are one. */
export const isSameTarget = (one: TargetAddress, other: TargetAddress): boolean => one.section === other.section && one.block === other.block && one.number === other.number;

/** Whether a target has an address that is of use elsewhere. That of a footnote is not. */
export const hasAddress = ({post}: Reader, {href}: Target): boolean => href !== '' && post.footnotes.every(({id}) => href !== `#${id}`);

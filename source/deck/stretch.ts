import {type Line} from '../layout/line.ts';
import {type Address, type Page, type Part} from '../layout/page.ts';
import {type Place} from '../layout/place.ts';
import {type Block} from '../model/block.ts';
import {type Break, type Limits, paginate} from './paginate.ts';
import {type Seam, type Strip} from './strip.ts';

/** One thing to show, laid out, with what the speaker gets to say to it. */
export type Entry = Address & {
	readonly content: Part['content'];
	readonly strip: Strip;
	readonly notes: readonly Block[];

	/** The blocks that it stands for and doesn't show whole. */
	readonly folded: readonly Address[];

	/** Whether it announces the next entry. */
	readonly isLead: boolean;

	/** Which of the footnotes to its block it is, from the last, counted from 1. A footnote has the address of its block. */
	readonly footnote?: number;
};

/** What one slide of a series shows: a stretch of the entries, the notes to it, and the place of the post where it begins. */
export type Stretch = {readonly page: Page; readonly notes: readonly Block[]; readonly folded: readonly Address[]; readonly start: Place};

/** What it costs to part an announcement from what it announces, or a footnote from the mark for it, and a picture from the text before it. */
const behindLead = 60;
const beforePicture = 0.5;

/** How much of a block one footnote to it stands for, which must come after all of the block and before the next. */
const shareOfFootnote = 1e-6;

/** Where a column of entries may be parted: before an entry, or at a seam within it. */
type Edge = {readonly entry: number; readonly seam?: Seam};

/** Part entries into stretches, none higher or with more points than allowed. A blank row stands between two entries. */
export const stretchesOf = (entries: readonly Entry[], limits: Limits): Stretch[] => {
	if (entries.length === 0) {
		return [];
	}

	const rows = entries.reduce((sum, {strip}) => sum + strip.rows, entries.length - 1);
	if (rows <= limits.rows && entries.reduce((sum, {strip}) => sum + strip.points, 0) <= limits.points) {
		return [stretchBetween(entries, {entry: 0}, {entry: entries.length})];
	}

	const breaks: Break[] = [];
	const edges: Edge[] = [];
	let bottom = 0;
	let points = 0;
	for (const [index, entry] of entries.entries()) {
		const before = entries[index - 1];
		const top = before ? bottom + 1 : 0;
		breaks.push({end: bottom, start: top, cost: before ? costBetween(before, entry) : 0, points});
		edges.push({entry: index});
		for (const seam of entry.strip.findSeams()) {
			breaks.push({end: top + seam.end, start: top + seam.start, cost: seam.cost, points: points + seam.points});
			edges.push({entry: index, seam});
		}

		bottom = top + entry.strip.rows;
		points += entry.strip.points;
	}

	breaks.push({end: bottom, start: bottom, cost: 0, points});
	edges.push({entry: entries.length});
	const chosen = paginate(breaks, limits);
	return chosen.slice(1).map((foot, index) => stretchBetween(entries, edges[chosen[index]!]!, edges[foot]!));
};

const costBetween = (before: Entry, entry: Entry): number =>
	before.isLead || isFootnote(entry) ? behindLead : (typeof entry.content === 'object' && entry.content.kind === 'figure' ? beforePicture : 0);

const isRule = (content: Part['content']) => typeof content === 'object' && content.kind === 'rule';

const isFootnote = ({content}: Pick<Part, 'content'>) => typeof content === 'object' && content.kind === 'footnote';

const stretchBetween = (entries: readonly Entry[], from: Edge, to: Edge): Stretch => {
	const found: Array<Omit<Part, 'top'>> = [];
	const notes: Block[] = [];
	const last = to.seam ? to.entry : to.entry - 1;
	for (let index = from.entry; index <= last; index++) {
		const {section, block, content, strip, notes: whole} = entries[index]!;
		const opening = index === from.entry ? from.seam : undefined;
		const closing = index === to.entry ? to.seam : undefined;
		// What a rule parts, two slides part better.
		if (!isRule(content) || (index > from.entry && index < last) || index === 0 || index === entries.length - 1) {
			found.push({section, block, content, lines: strip.linesBetween(opening, closing)});
		}

		notes.push(...notesBetween(whole, opening, closing));
	}

	const {block, footnote, section} = entries[from.entry]!;
	const share = from.seam?.share ?? 0;
	const folded = entries.slice(from.entry, last + 1).flatMap(entry => entry.folded);
	return {page: stacked(found), notes, folded, start: {section, block, share: footnote === undefined ? share : 1 - ((footnote - share) * shareOfFootnote)}};
};

/** Parts one under another, a blank row between, the footnotes at the foot. */
const stacked = (found: ReadonlyArray<Omit<Part, 'top'>>): Page => {
	const parts: Part[] = [];
	let height = 0;
	for (const [index, {lines: rows, ...part}] of [...found.filter(part => !isFootnote(part)), ...found.filter(part => isFootnote(part))].entries()) {
		const lines: readonly Line[] = index === found.length - 1 ? rows : [...rows, []];
		parts.push({...part, top: height, lines});
		height += lines.length;
	}

	return {parts, height};
};

/** The notes to a stretch of an entry: of a list the items that begin in it, and what comes behind the list where it ends; all else where the entry begins. */
const notesBetween = (notes: readonly Block[], opening: Seam | undefined, closing: Seam | undefined): readonly Block[] => {
	const [list, ...others] = notes;
	const isWhole = opening === undefined && closing === undefined;
	if (list?.kind === 'list' && !isWhole) {
		const first = opening?.points ?? 0;
		const items = list.items.slice(first, closing?.points);
		return [
			...items.length === 0 ? [] : [{...list, ...(list.start !== undefined && {start: list.start + first}), items}],
			...closing ? [] : others,
		];
	}

	return opening ? [] : notes;
};

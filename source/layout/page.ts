import {type Block} from '../model/block.ts';
import {blocksIn} from '../model/blocks-in.ts';
import {type Footnote, type Post} from '../model/post.ts';
import {wordCountOf} from '../model/words.ts';
import {layBlocks, layIn} from './block.ts';
import {layFootnote} from './footnote.ts';
import {widthIn} from './full-width.ts';
import {layHeading} from './heading.ts';
import {lastAtMost} from './last-at-most.ts';
import {type Line} from './line.ts';
import {type Measure} from './measure.ts';
import {type Room, roomOf} from './room.ts';
import {layTitle} from './title.ts';

/** What can be scrolled: a whole post when it is read, one slide when it is presented. */
export type Page = {
	readonly parts: readonly Part[];

	/** The sum of the parts' lines. */
	readonly height: number;

	/** What its blocks look like by themselves, where that isn't worked out again for the next page: those that are the same whatever is unfolded. */
	readonly laid?: {readonly measure: Measure; readonly blocks: ReadonlyMap<Block, readonly Line[]>};
};

/** The lines of one heading or block, with the blank lines after it, and the row they start on. */
export type Part = Address & {
	/** What is shown: a block, a footnote, a section's heading, or the title block. */
	readonly content: Block | Footnote | 'heading' | 'title';
	readonly top: number;

	/** At least one. */
	readonly lines: readonly Line[];
};

/** Which part of a post something is, in terms that survive layout, and reading the post again. */
export type Address = {
	/** The id of the section. */
	readonly section: string;

	/** Which of the section's blocks, from 0; -1 is its heading. The title block is the heading of section '', and footnotes are the blocks of a section of their own. */
	readonly block: number;
};

/** Whether two are the same part. */
export const isSameAddress = (one: Address, other: Address): boolean => one.section === other.section && one.block === other.block;

/** The section that footnotes stand in. No heading has such an id. */
export const footnotesId = '^';

/** A post as one page: its title block, its sections, and its footnotes, with blank lines between the parts. What has nothing to show is no part. What a page before it has laid out, and would look the same, is taken from there. */
export const layPage = (post: Post, measure: Measure, before?: Page): Page => {
	const room = roomOf(measure);
	const known = before?.laid && isSameBut(before.laid.measure, measure) ? before.laid.blocks : new Map<Block, readonly Line[]>();
	const blocks = new Map<Block, readonly Line[]>();
	const layOnce = (block: Block) => {
		const lines = known.get(block) ?? layAlone(block, room);
		if (!mayUnfold(block)) {
			blocks.set(block, lines);
		}

		return lines;
	};

	const parts: Part[] = [];
	let height = 0;
	let above: Laid | undefined;
	const close = (below?: Laid) => {
		if (above) {
			const {section, block, content} = above;
			const blanks = below ? blanksBetween(above, below, measure) : 0;
			const lines = [...above.lines, ...Array.from({length: blanks}, () => [])];
			parts.push({section, block, content, top: height, lines});
			height += lines.length;
		}
	};

	const add = (laid: Laid) => {
		if (laid.lines.length > 0) {
			close(laid);
			above = laid;
		}
	};

	add({section: '', block: -1, content: 'title', lines: layTitle(post, wordCountOf(post), measure)});
	for (const section of post.sections) {
		const {id, level} = section;
		add({section: id, block: -1, content: 'heading', level, lines: layHeading(section, measure)});
		for (const [index, block] of section.blocks.entries()) {
			add({section: id, block: index, content: block, lines: layOnce(block)});
		}
	}

	for (const [index, footnote] of post.footnotes.entries()) {
		const lines = layFootnote(footnote, room, layBlocks);
		add({section: footnotesId, block: index, content: footnote, lines: index > 0 || measure.isPlain ? lines : [footnoteRule(measure), ...lines]});
	}

	close();
	return {parts, height, laid: {measure, blocks}};
};

/** A block as wide as it may be. What is read from right to left is as wide as the text, at whose right edge it begins. */
const layAlone = (block: Block, room: Room): Line[] => {
	const width = widthIn(block, room);
	const lines = layIn(block, {...room, width});
	return width > room.width && lines.some(line => line.some(run => run.isTurned)) ? layIn(block, room) : lines;
};

/** Whether measures differ at most in what is unfolded and shown. */
const isSameBut = (one: Measure, other: Measure): boolean =>
	one.width === other.width && one.wide === other.wide && one.isPlain === other.isPlain && one.typography === other.typography && (one.open === undefined) === (other.open === undefined);

/** Whether there is something in a block that is not always shown. */
const mayUnfold = (block: Block): boolean => block.kind === 'details' || block.kind === 'comment' || blocksIn(block).some(inner => mayUnfold(inner));

/** The short rule that parts footnotes from the text above them. */
const footnoteRule = ({width}: Measure): Line => [{text: '─'.repeat(Math.min(8, width)), roles: ['rule']}];

/** A part without its place and the blank lines after it. A heading has its level with it. */
type Laid = Omit<Part, 'top' | 'lines'> & {readonly lines: readonly Line[]; readonly level?: number};

/** How many blank lines stand between two parts: one, and on a screen two around what is major, but for a heading right above one that belongs to it. The rule under a heading is one of them. */
const blanksBetween = (above: Laid, below: Laid, {isPlain}: Measure): number => {
	if (isPlain) {
		return 1;
	}

	const isApart = above.content === 'title' || (below.level ?? 6) <= Math.min(2, above.level ?? 2);
	const hasRule = above.content === 'heading' && above.lines.at(-1)!.some(({roles}) => roles.includes('rule'));
	return (isApart ? 2 : 1) - (hasRule ? 1 : 0);
};

/** The parts of a page that a window of so many rows shows from row `top` on, each cut to what it shows of it; their `top` is the row of what is shown. */
export const partsIn = (page: Page, top: number, height: number): Part[] => {
	const parts: Part[] = [];
	for (let index = partAt(page, top); index < page.parts.length && page.parts[index]!.top < top + height; index++) {
		const part = page.parts[index]!;
		const first = Math.max(0, top - part.top);
		const lines = part.lines.slice(first, top + height - part.top);
		parts.push({...part, top: part.top + first, lines});
	}

	return parts;
};

/** The number of the part that a row belongs to: the first, for a row before the page, and the last for one behind it. */
export const partAt = ({parts}: Page, row: number): number => lastAtMost(row, parts.length, index => parts[index]!.top);

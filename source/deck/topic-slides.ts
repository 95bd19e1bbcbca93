import {layBlocks} from '../layout/block.ts';
import {layFootnote} from '../layout/footnote.ts';
import {type Line} from '../layout/line.ts';
import {type Size} from '../layout/measure.ts';
import {type Address} from '../layout/page.ts';
import {type Place} from '../layout/place.ts';
import {roomOf} from '../layout/room.ts';
import {type Block} from '../model/block.ts';
import {type Footnote, type Post, type Section} from '../model/post.ts';
import {type Span} from '../model/span.ts';
import {type TitleLooks} from '../theme/slide-look.ts';
import {airy} from './airy.ts';
import {stripOf} from './block-strip.ts';
import {stripOfColumns} from './columns-strip.ts';
import {type FootnoteTeller, noteBlocksOf} from './footnotes.ts';
import {placed} from './large-title.ts';
import {type Shown} from './shown.ts';
import {sideBySide} from './side-by-side.ts';
import {isOfText, type Slide} from './slide.ts';
import {mostPoints, mostTitleRows, slideAreasOf} from './slide-size.ts';
import {type Count, isClipped, laySlideTitle} from './slide-title.ts';
import {stepped} from './stepped.ts';
import {type Entry, type Stretch, stretchesOf} from './stretch.ts';
import {type Room, stripOfLines} from './strip.ts';
import {layDividerPage, layTitlePage} from './title-page.ts';
import {type Topic} from './topics.ts';

/** A slide that doesn't know its number yet. */
export type Unnumbered = Omit<Slide, 'number' | 'steps'>;

/** What is shown of a section, and how large the slides are that show it. */
export type Plan = {
	readonly size: Size;
	readonly show: (section: Section) => readonly Shown[];
	readonly footnotes: FootnoteTeller;

	/** Whether they show points: not many on each, with blank rows between the items of lists, and short lists beside each other, where there is room. */
	readonly isOfPoints: boolean;
	readonly isNumbered: boolean;
	readonly titles: TitleLooks;
};

/** Make the slides of one topic. */
export const slidesOf = (topic: Topic, post: Post, plan: Plan): Unnumbered[] => {
	if (topic.kind === 'title') {
		const lines = layTitlePage(post, slideAreasOf(plan.size, 0).body, plan.titles.divider);
		return withNotes(bareSlides({kind: 'title', level: 0, title: post.title}, lines, '', plan.size), noteBlocksOf(plan.footnotes.toldBy([post.title, post.subtitle])));
	}

	if (topic.kind === 'authored') {
		const {edges, isCentred, level, notes, shown, start, title} = topic.slide;
		const headed = {isCentred, title, level, start: title.length === 0 ? undefined : start, shown};
		return withNotes(headedSlides(headed, plan), notes).map(slide => edges ? {...slide, edges} : slide);
	}

	const {section} = topic;
	const headed = {
		title: section.level === 0 ? post.title : section.heading,
		level: section.level,
		start: section.level === 0 ? undefined : {section: section.id, block: -1, share: 0},
	};
	return headedSlides({...headed, shown: topic.kind === 'divider' ? [] : plan.show(section)}, plan);
};

/** Slides with more for the speaker to say to the first of them. */
const withNotes = ([first, ...others]: readonly Unnumbered[], notes: readonly Block[]): Unnumbered[] => first ? [{...first, notes: [...first.notes, ...notes]}, ...others] : [];

/** What is shown under a title, its level, where it stands in the post, which is nowhere if it is no heading, and whether all of it is set in the middle. */
type Headed = {readonly isCentred?: boolean; readonly title: readonly Span[]; readonly level: number; readonly start: Place | undefined; readonly shown: readonly Shown[]};

/** Slides of what stands under a title, or of the title alone, if nothing does. */
const headedSlides = (headed: Headed, plan: Plan): Unnumbered[] => headed.shown.length === 0
	? withNotes(dividersOf(headed, plan), noteBlocksOf(plan.footnotes.toldBy(headed.title)))
	: contentSlides({...headed, shown: plan.footnotes.withFootnotes(headed.shown, headed.title)}, plan);

const dividersOf = ({level, start, title}: Headed, {size, titles}: Plan): Unnumbered[] =>
	bareSlides({kind: 'divider', level, title}, layDividerPage({heading: title, level}, slideAreasOf(size, 0).body, titles.divider), start?.section ?? '', size);

/** Slides without a title above: their page is the title. */
const bareSlides = (head: Pick<Slide, 'kind' | 'level' | 'title'>, lines: readonly Line[], section: string, size: Size): Unnumbered[] => {
	const content = head.kind === 'title' ? 'title' : 'heading';
	const entry: Entry = {section, block: -1, content, strip: stripOfLines(lines.length === 0 ? [[]] : lines), notes: [], folded: [], isLead: false};
	const stretches = stretchesOf([entry], {rows: slideAreasOf(size, 0).body.height, points: Infinity});
	return stretches.map((stretch, index) => ({...head, ...countOf(index, stretches), titleLines: [], ...stretch}));
};

/**
The slides of a section.

How high the title is depends on how many slides there are, which depends on how high the title is; it is settled by trying. A heading too long to stand above every slide stands whole on a slide of its own, and clipped on the others.
*/
const contentSlides = (headed: Headed, plan: Plan): Unnumbered[] => {
	const {isCentred = false, level, shown, start, title} = headed;
	const {size, isNumbered, isOfPoints, titles} = plan;
	const room = {width: slideAreasOf(size, 0).body.width, height: mostTitleRows(size)};
	const spread = isOfPoints ? airy(shown) : shown;
	const layUnder = (titleRows: number) => {
		const {body} = slideAreasOf(size, titleRows);
		const lay = (some: readonly Shown[]) => stretchesOf(entriesOf(some, {...body, isNumbered}), {rows: body.height, points: isOfPoints ? mostPoints : Infinity});
		const dense = lay(shown);
		const loose = spread === shown ? dense : lay(spread);
		const stacked = loose.length === dense.length ? loose : dense;
		return arranged(isOfPoints ? [spread, shown] : [], body.width, lay, stacked) ?? stacked;
	};

	const titleLinesOf = (count?: Count) => laySlideTitle(title, count, room, titles.title);
	const rowsOfTitle = (count?: Count) => titleLinesOf(count).length;
	let titleRows = rowsOfTitle();
	let stretches = layUnder(titleRows);
	while (rowsOfTitle(lastOf(stretches)) > titleRows) {
		titleRows = rowsOfTitle(lastOf(stretches));
		stretches = layUnder(titleRows);
	}

	const slides = stretches.map((stretch, index): Unnumbered => {
		const count = countOf(index, stretches);
		return {kind: 'content', level, title, ...count, titleLines: titleLinesOf(count.count), ...stretch};
	}).map(slide => isCentred && stretches.length === 1 ? inMiddle(slide, room.width) : slide);
	if (!start || slides.length === 0) {
		return slides;
	}

	return isClipped(title, lastOf(stretches), room)
		? [...dividersOf(headed, plan), ...slides]
		: [{...slides[0]!, start}, ...slides.slice(1)];
};

/** One slide with columns that takes less room than so many slides without; nothing, if there is no such. */
const arranged = (ways: ReadonlyArray<readonly Shown[]>, width: number, lay: (some: readonly Shown[]) => Stretch[], stacked: readonly Stretch[]): Stretch[] | undefined => {
	for (const shown of ways) {
		const beside = sideBySide(shown, width);
		const stretches = beside === shown ? [] : lay(beside);
		if (stretches.length === 1 && (stacked.length > 1 || stretches[0]!.page.height < stacked[0]!.page.height)) {
			return stretches;
		}
	}

	return undefined;
};

/** A slide set in the middle; its lines too, if all of them are text. */
const inMiddle = (slide: Unnumbered, width: number): Unnumbered => {
	const {page, titleLines} = slide;
	const centredIn = (lines: readonly Line[]) => lines.map(line => placed(line, 'center', width));
	return {
		...slide,
		isCentred: true,
		...(isOfText(page) && {
			titleLines: centredIn(titleLines),
			page: {...page, parts: page.parts.map(part => ({...part, lines: centredIn(part.lines)}))},
		}),
	};
};

/** The widest of their counts. */
const lastOf = (stretches: readonly unknown[]): Count | undefined => countOf(stretches.length - 1, stretches).count;

const countOf = (index: number, {length}: readonly unknown[]): {count?: Count} => (length > 1 ? {count: {index: index + 1, of: length}} : {});

/** An entry to which what comes behind it may add. */
type OpenEntry = Entry & {readonly notes: Block[]; readonly folded: Address[]};

/** Lay out what is shown. What a slide has no room for of its own stands in the notes to what comes before it, or to the first of all. Columns that have no room side by side are read one after the other. */
const entriesOf = (shown: readonly Shown[], room: Room): OpenEntry[] => {
	const entries: OpenEntry[] = [];
	let early: Block[] = [];
	let earlyFolded: Address[] = [];
	for (const {columns, content, footnotes = {seen: [], unseen: []}, isIncremental, notes: added = [], step = 0, whole, ...one} of shown) {
		const inside = columns ? entriesOf(columns.flatMap(column => column.entries), room) : [];
		const beside = columns && stripOfColumns(columns.map(column => ({share: column.share, layAt: width => linesIn(column.entries, {...room, width})})), room);
		if (columns && !beside) {
			entries.push(...inside, ...footEntriesOf(footnotes.seen, one, step, room));
			continue;
		}

		const notes = [...inside.flatMap(entry => entry.notes), ...(whole ? [whole] : []), ...added, ...noteBlocksOf(footnotes.unseen)];
		const folded = [...inside.flatMap(entry => entry.folded), ...(whole ? [{section: one.section, block: one.block}] : [])];
		const before = entries.at(-1);
		const strip = beside ?? (content && stepped(stripOf(content, room), step, isIncremental));
		if (content && strip && strip.rows > 0) {
			entries.push({...one, content, strip, notes: [...early, ...notes], folded: [...earlyFolded, ...folded]}, ...footEntriesOf(footnotes.seen, one, step, room));
			early = [];
			earlyFolded = [];
		} else if (before) {
			before.notes.push(...notes, ...noteBlocksOf(footnotes.seen));
			before.folded.push(...folded);
		} else {
			early.push(...notes, ...noteBlocksOf(footnotes.seen));
			earlyFolded.push(...folded);
		}
	}

	return entries;
};

/** The footnotes to what was shown last, laid out. */
const footEntriesOf = (footnotes: readonly Footnote[], {block, isLead, section}: Pick<Entry, 'block' | 'isLead' | 'section'>, step: number, room: Room): OpenEntry[] => footnotes.map((footnote, index) => {
	const lines = layFootnote(footnote, roomOf({width: room.width, isPlain: false}), layBlocks);
	return {section, block, content: footnote, strip: stepped(stripOfLines(lines), step), notes: [], folded: [], isLead, footnote: footnotes.length - index};
});

/** What is shown in a column, one under another, a blank row between. */
const linesIn = (shown: readonly Shown[], room: Room): Line[] =>
	entriesOf(shown, room).flatMap(({strip}, index) => [...(index > 0 ? [[]] : []), ...strip.linesBetween()]);

import {type Size, type Typography} from '../layout/measure.ts';
import {type Address, layPage, type Page} from '../layout/page.ts';
import {type Place, rowOf} from '../layout/place.ts';
import {type Post} from '../model/post.ts';
import {type Request} from '../request.ts';
import {type Rank, rankPlainly} from '../rank.ts';
import {type Areas, areasOf, usualWidth, type Wishes} from './areas.ts';
import {type Choosing} from './choosing.ts';
import {type Entry, layEntries} from './entries.ts';
import {type Grip} from './grip.ts';
import {openDetails, type Unfolded} from './details.ts';
import {type Hint} from './hints.ts';
import {type Marks} from './marks.ts';
import {nothingPending, type Pending} from './pending.ts';
import {type Search, searchIn} from './search.ts';
import {type Selection} from './selecting.ts';
import {type TargetAddress} from './targets.ts';
import {emptyTrail, type Trail} from './trail.ts';
import {layWide, type Wide} from './wide.ts';

/**
All that the screen depends on when a post is read.

Each part of it has a file of its own with the functions that change it; `press` is the way in for keys, and `update` knows which function a command means.
*/
export type Reader = {
	readonly post: Post;
	readonly size: Size;
	readonly wishes: Wishes;
	readonly typography: Typography;
	readonly page: Page;

	/** The contents, laid out; none if they are not shown. */
	readonly entries: readonly Entry[];

	/** The sections whose inner sections the contents leave out. */
	readonly folded: ReadonlySet<string>;
	readonly choosing: Choosing | undefined;

	/** The first row in view of the contents, where they were scrolled by themselves. */
	readonly contentsTop: number | undefined;

	/** Finds headings by what is typed of them. */
	readonly rank: Rank;

	/** Where the reader is. It is in view, and mostly the first row of it. */
	readonly place: Place;

	/** The first row of the page in view. */
	readonly top: number;

	/** Whether the reader goes row by row. */
	readonly isScrolling: boolean;
	readonly search: Search | undefined;

	readonly unfolded: Unfolded;

	/** What is pointed at on the page, to be opened; it may have scrolled out of view. */
	readonly pointed: TargetAddress | undefined;

	/** The labels to choose something in view by, while these are shown. */
	readonly hint: Hint | undefined;

	/** What has the window for itself, at its full width. */
	readonly wide: Wide | undefined;

	/** What is selected, to be copied. */
	readonly selection: Selection | undefined;

	/** The id of the footnote that is shown at its mark. */
	readonly noted: string | undefined;

	/** What was searched for before, the last at the end. */
	readonly searches: readonly string[];
	readonly pending: Pending;

	/** What the mouse holds while its button is down. */
	readonly grip: Grip | undefined;
	readonly trail: Trail;
	readonly marks: Marks;

	/** What has changed in the post since it was read before, for the margin to tell. */
	readonly changes: readonly Address[];

	/** What the last key asks of the program around. */
	readonly request: Request | undefined;
};

/** Open a post at a place, or at its start. */
export const openReader = (post: Post, size: Size, {place, typography = {}, ...wishes}: Partial<Wishes> & {place?: Place | undefined; typography?: Typography} = {}): Reader =>
	lay({
		post, size, typography,
		wishes: {width: usualWidth, contents: 'shown', contentsWidth: undefined, comments: false, half: undefined, ...wishes},
		page: {parts: [], height: 0},
		entries: [],
		folded: new Set(),
		choosing: undefined,
		contentsTop: undefined,
		rank: rankPlainly,
		place: place ?? {section: '', block: -1, share: 0},
		top: 0,
		isScrolling: false,
		search: undefined,
		unfolded: new Set(),
		pointed: undefined,
		hint: undefined,
		wide: undefined,
		selection: undefined,
		noted: undefined,
		searches: [],
		pending: nothingPending,
		grip: undefined,
		trail: emptyTrail,
		marks: new Map(),
		changes: [],
		request: undefined,
	});

/** The same reader in a window of another size, at the same place. */
export const resizeReader = (reader: Reader, size: Size): Reader => lay({...reader, size});

/** The page laid out again for what the window and the reader's wishes are now, at the same place of it. */
export const lay = (reader: Reader): Reader => {
	const areas = areasOfReader(reader);
	const open = openDetails(reader.post, reader.unfolded, reader.search?.unfolded ?? new Set());
	const page = layPage(reader.post, {width: areas.page.width, wide: areas.wide, isPlain: false, typography: reader.typography, open, hasComments: reader.wishes.comments}, reader.page);
	const entries = areas.contents ? layEntries(reader.post, page, areas.contents.width - 1) : [];
	// What is selected are rows of the page as it was.
	const laid = {...reader, page, entries, wide: reader.wide && layWide(reader, reader.wide), selection: undefined, search: reader.search && searchIn(page, reader.search)};
	return {...laid, top: Math.min(rowOf(page, reader.place) ?? 0, lastTop(laid))};
};

/** How the window is divided for this reader. */
export const areasOfReader = ({post, size, wishes, choosing}: Pick<Reader, 'post' | 'size' | 'wishes' | 'choosing'>): Areas =>
	areasOf(size, wishes, {hasHeadings: post.sections.some(section => section.level > 0 && !section.isUnlisted), isChoosing: choosing !== undefined});

/** The first row in view when the last one is. */
export const lastTop = (reader: Reader): number => Math.max(0, reader.page.height - areasOfReader(reader).page.height);

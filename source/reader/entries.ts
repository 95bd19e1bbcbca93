import {clip} from '../layout/cells.ts';
import {footnotesId, type Page} from '../layout/page.ts';
import {wrap} from '../layout/wrap.ts';
import {leadsToText} from '../model/leads-to-text.ts';
import {type Post} from '../model/post.ts';
import {textOf} from '../model/span.ts';

/** One heading in the contents, laid out: its text on one or two rows, and how far they are set in, in cells. */
export type Entry = {
	readonly section: string;
	readonly text: string;
	readonly level: number;

	/** Whether nothing stands beneath it, nor beneath the headings under it. */
	readonly isEmpty: boolean;
	readonly indent: number;
	readonly rows: readonly string[];

	/** The rows of the page that its section takes: from a row up to, and without, another. */
	readonly top: number;
	readonly end: number;

	/** How many headings beneath it are folded into it. */
	readonly hidden: number;
};

/** How many cells stand behind a heading for what is to be said of its section: how long it is, or how often something was found in it. Too narrow contents have none. */
export const asideCells = (width: number): number => (width >= 24 ? 5 : 0);

/** Lay out the contents of a page in so many cells. Done once for a window: a long post has hundreds of headings, and a key press has no time for them all. */
export const layEntries = ({sections}: Pick<Post, 'sections'>, page: Page, width: number): readonly Entry[] => {
	const tops = new Map<string, number>();
	for (const {section, top} of page.parts) {
		tops.set(section, tops.get(section) ?? top);
	}

	const headings = [...sections.entries()].filter(([, section]) => section.level > 0 && !section.isUnlisted);
	const shallowest = Math.min(...new Set(headings.map(([, section]) => section.level)));
	const aside = asideCells(width);
	const entries: Entry[] = [];
	let end = tops.get(footnotesId) ?? page.height;
	// From the last one up, since a section ends where the next one begins.
	for (const [index, {id, level, heading}] of headings.toReversed()) {
		const top = tops.get(id) ?? end;
		const indent = 2 + Math.min(2 * (level - shallowest), Math.floor(width / 3));
		const room = Math.max(1, width - indent - (aside > 0 ? aside + 2 : 0));
		const text = textOf(heading).replaceAll(/\s+/g, ' ');
		const [first = '', ...rest] = wrap([{text, roles: []}], room).map(line => textOf(line));
		entries.push({
			section: id, text, level, indent, top, end,
			isEmpty: !leadsToText(sections, index),
			rows: rest.length === 0 ? [first] : [first, clip(rest.join(' '), room)],
			hidden: 0,
		});
		end = top;
	}

	return entries.toReversed();
};

import {clip} from '../layout/cells.ts';
import {wrap} from '../layout/wrap.ts';
import {type Post} from '../model/post.ts';
import {textOf} from '../model/span.ts';

/** One heading in the contents, laid out: its text on one or two rows, and how far they are set in, in cells. */
export type Entry = {readonly section: string; readonly isEmpty: boolean; readonly indent: number; readonly rows: readonly string[]};

/** Lay out the contents for a sidebar of so many cells. Done once for a window: a long post has hundreds of headings, and a key press has no time for them all. */
export const layEntries = ({sections}: Pick<Post, 'sections'>, width: number): readonly Entry[] => {
	const headings = sections.filter(section => section.level > 0);
	const shallowest = Math.min(...headings.map(section => section.level));
	return headings.map(({id, level, heading, blocks}) => {
		const indent = 2 + Math.min(2 * (level - shallowest), Math.floor(width / 3));
		const room = Math.max(1, width - indent);
		const [first = '', ...rest] = wrap([{text: textOf(heading).replaceAll(/\s+/g, ' '), roles: []}], room).map(line => textOf(line));
		return {section: id, isEmpty: blocks.every(({kind}) => kind === 'comment'), indent, rows: rest.length === 0 ? [first] : [first, clip(rest.join(' '), room)]};
	});
};

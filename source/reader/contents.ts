import {blank, clip} from '../layout/cells.ts';
import {type Line} from '../layout/line.ts';
import {wrap} from '../layout/wrap.ts';
import {type Section} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {areasOfReader, type Reader, sectionInView} from './reader.ts';

/**
The contents as rows, as many as the window has for them, the heading in view lit and never out of view.

Empty if they are not shown.
*/
export const contentsOf = (reader: Reader): readonly Line[] => {
	const area = areasOfReader(reader).contents;
	if (!area) {
		return [];
	}

	const headings = reader.post.sections.filter(section => section.level > 0);
	const here = headings.findIndex(section => section.id === sectionInView(reader));
	const shallowest = Math.min(...headings.map(section => section.level));
	const entries = headings.map((section, index) => entryOf(section, section.level - shallowest, index === here, area.width - 1));
	const title: Line[] = area.height >= 12 ? [[], [blank(2), {text: 'Contents', roles: ['contentsTitle']}], []] : [];
	const lines = entries.flat();
	const room = area.height - title.length;
	const rowHere = entries.slice(0, Math.max(0, here)).flat().length;
	const first = Math.max(0, Math.min(rowHere - Math.floor(room / 2), lines.length - room));
	return [...title, ...lines.slice(first, first + room)];
};

/** A heading, on two rows at most. */
const entryOf = (section: Section, depth: number, isHere: boolean, width: number): Line[] => {
	const indent = 2 + Math.min(2 * depth, Math.floor(width / 3));
	const role = isHere ? 'contentsHere' : (section.blocks.length === 0 ? 'contentsEmpty' : 'contents');
	const text = textOf(section.heading).replaceAll(/\s+/g, ' ');
	const room = Math.max(1, width - indent);
	const [first = '', ...rest] = wrap([{text, roles: []}], room).map(line => textOf(line));
	return [first, ...(rest.length === 0 ? [] : [clip(rest.join(' '), room)])].map(row => [
		{text: (isHere ? '▎' : ' ').padEnd(indent), roles: [role]},
		{text: row, roles: [role]},
	]);
};

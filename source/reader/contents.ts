import {blank, clip} from '../layout/cells.ts';
import {type Line} from '../layout/line.ts';
import {type Section} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {areasOfReader, type Reader, sectionInView} from './reader.ts';

/**
The contents as rows, as many as the window has for them: a heading a row, the one in view lit and never out of view.

Empty if they are not shown.
*/
export const contentsOf = (reader: Reader): readonly Line[] => {
	const area = areasOfReader(reader).contents;
	if (!area) {
		return [];
	}

	const headings = reader.post.sections.filter(section => section.level > 0);
	const here = sectionInView(reader);
	const shallowest = Math.min(...headings.map(section => section.level));
	const lines = headings.map(section => entryOf(section, section.level - shallowest, section.id === here, area.width - 1));
	const title: Line[] = area.height >= 12 ? [[], [blank(2), {text: 'Contents', roles: ['contentsTitle']}], []] : [];
	const room = area.height - title.length;
	const first = Math.max(0, Math.min(headings.findIndex(section => section.id === here) - Math.floor(room / 2), lines.length - room));
	return [...title, ...lines.slice(first, first + room)];
};

const entryOf = (section: Section, depth: number, isHere: boolean, width: number): Line => {
	const indent = 2 + Math.min(2 * depth, Math.floor(width / 3));
	const role = isHere ? 'contentsHere' : section.blocks.length === 0 ? 'contentsEmpty' : 'contents';
	return [
		{text: (isHere ? '▎' : ' ').padEnd(indent), roles: [role]},
		{text: clip(textOf(section.heading).replaceAll('\n', ' '), Math.max(1, width - indent)), roles: [role]},
	];
};

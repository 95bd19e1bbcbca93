import {blank} from '../layout/cells.ts';
import {type Line} from '../layout/line.ts';
import {type Entry} from './entries.ts';
import {sectionInView} from './position.ts';
import {areasOfReader, type Reader} from './reader.ts';

/**
The contents as rows, as many as the window has for them, the heading in view lit and never out of view.

Empty if they are not shown.
*/
export const contentsOf = (reader: Reader): readonly Line[] => {
	const area = areasOfReader(reader).contents;
	if (!area) {
		return [];
	}

	const title: Line[] = area.height >= 12 ? [[], [blank(2), {text: 'Contents', roles: ['contentsTitle']}], []] : [];
	const room = area.height - title.length;
	const id = sectionInView(reader);
	let height = 0;
	let rowHere = 0;
	for (const {section, rows} of reader.entries) {
		rowHere = section === id ? height : rowHere;
		height += rows.length;
	}

	const first = Math.max(0, Math.min(rowHere - Math.floor(room / 2), height - room));
	const lines: Line[] = [];
	let row = 0;
	for (const entry of reader.entries) {
		if (row + entry.rows.length > first && row < first + room) {
			lines.push(...linesOf(entry, entry.section === id).slice(Math.max(0, first - row), first + room - row));
		}

		row += entry.rows.length;
	}

	return [...title, ...lines];
};

const linesOf = ({rows, indent, isEmpty}: Entry, isHere: boolean): Line[] => {
	const role = isHere ? 'contentsHere' : (isEmpty ? 'contentsEmpty' : 'contents');
	return rows.map(text => [{text: (isHere ? '▎' : ' ').padEnd(indent), roles: [role]}, {text, roles: [role]}]);
};

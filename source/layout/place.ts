import {type Address, type Page, partAt} from './page.ts';
import {rowAtShare, shareAt} from './share.ts';

/**
Where a reader is, in terms that outlive every page: a part of the post, and how far into it, from 0 to below 1.

A row means nothing once the window has another width or the post has been read again; a place does. It is a plain value, and can be kept in a file.
*/
export type Place = Address & {readonly share: number};

/** The place of a row. */
export const placeAt = (page: Page, row: number): Place => {
	const part = page.parts[partAt(page, row)];
	if (!part) {
		return {section: '', block: -1, share: 0};
	}

	const {section, block, top, lines} = part;
	const within = Math.max(0, Math.min(row - top, lines.length - 1));
	return {section, block, share: shareAt(lines, within)};
};

/** The row of a place: on a page that has its part, the very row it was taken from. Where its block is gone, the nearest part of its section; nothing, if the section is gone. */
export const rowOf = ({parts}: Page, {section, block, share}: Place): number | undefined => {
	let nearest: Page['parts'][number] | undefined;
	for (const part of parts) {
		if (part.section === section && (!nearest || Math.abs(part.block - block) < Math.abs(nearest.block - block))) {
			nearest = part;
		}
	}

	if (nearest?.block !== block) {
		return nearest?.top;
	}

	return nearest.top + rowAtShare(nearest.lines, share);
};

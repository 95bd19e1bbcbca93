import {pieceOf} from '../piece.ts';
import {put, type Walk} from '../walk.ts';
import {attributeListAt, bareAttributeListAt} from './attributes.ts';
import {extensionAt} from './extension.ts';

/** Read an extension of kramdown, or the attributes of what stands right before them. Returns the index behind, or nothing for a brace that is text. */
export const readBrace = (walk: Walk): number | undefined => {
	const {ahead, index, text} = walk;
	const extension = extensionAt(text, index, ahead);
	if (extension) {
		const {end, isHtml, name} = extension;
		return put(walk, end, pieceOf(name === 'nomarkdown' && isHtml ? extension.text.replaceAll(/<[^<>]*>/g, '') : ''));
	}

	// Text has no attributes; what looks like them is more of it.
	const list = index > 0 && walk.from === index && walk.escaped !== index ? attributeListAt(text, index) ?? bareAttributeListAt(text, index) : undefined;
	return list && put(walk, list.end);
};

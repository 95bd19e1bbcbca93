import {type Mark, pieceOf} from './piece.ts';
import {hiddenTags, tagAt, tagRoles} from './tag.ts';
import {put, type Walk} from './walk.ts';

/** Read a tag, a comment or the like in running text. Returns the index behind it, or nothing for a `<` that is text. */
export const readTag = (walk: Walk): number | undefined => {
	const tag = tagAt(walk.text, walk.index, walk.ahead);
	if (!tag) {
		return undefined;
	}

	const {end, isClosing, name} = tag;
	if (name === 'br') {
		return put(walk, end, pieceOf('', {kind: 'break'}));
	}

	if (hiddenTags.has(name) && !isClosing) {
		const close = walk.ahead(`</${name}`, end);
		return put(walk, (close === -1 ? undefined : tagAt(walk.text, close, walk.ahead)?.end) ?? end);
	}

	const role = tagRoles.get(name);
	const open = walk.openTags.get(name) ?? [];
	if (role === undefined || (isClosing && open.length === 0)) {
		return put(walk, end);
	}

	if (isClosing) {
		return put(walk, end, pieceOf('', {closes: [open.pop()!]}));
	}

	const mark: Mark = {role};
	open.push(mark);
	walk.openTags.set(name, open);
	return put(walk, end, pieceOf('', {opens: [mark]}));
};

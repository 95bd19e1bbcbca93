import {layBlock} from '../layout/block.ts';
import {type Part} from '../layout/page.ts';

/** A part of a slide with its columns one under the other, as they are read; another part as it is. */
export const stackedPart = (part: Part, width: number, isNumbered = false): Part => {
	const {content, lines} = part;
	if (typeof content !== 'object' || content.kind !== 'columns' || !content.isBeside) {
		return part;
	}

	const stacked = layBlock(content, {width, isPlain: false, typography: {isNumbered}});
	return {...part, lines: lines.at(-1)!.length === 0 ? [...stacked, []] : stacked};
};

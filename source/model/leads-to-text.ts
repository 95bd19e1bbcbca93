import {type Section} from './post.ts';
import {textOf} from './span.ts';

/** Whether anything stands right beneath a heading that a reader comes for. A rule parts what there is, and comments are for authors. */
export const hasText = ({blocks}: Section): boolean =>
	blocks.some(block => !(block.kind === 'rule' || block.kind === 'comment' || (block.kind === 'paragraph' && textOf(block.text).trim() === '')));

/** Whether anything stands beneath the heading of that index: right beneath it, or beneath the smaller headings under it. A heading that leads to nothing is empty. */
export const leadsToText = (sections: readonly Section[], index: number): boolean => {
	for (let next = index; next < sections.length && (next === index || sections[next]!.level > sections[index]!.level); next++) {
		if (hasText(sections[next]!)) {
			return true;
		}
	}

	return false;
};

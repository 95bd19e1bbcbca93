import {type Block, type List} from '../model/block.ts';
import {type Shown} from './shown.ts';

/** What is shown, with a blank row between the items of its lists, as between points; the very same, if there is none to add. */
export const airy = (shown: readonly Shown[]): readonly Shown[] => {
	const loosened = shown.map(one => one.content && isDense(one.content) ? {...one, content: {...one.content, isLoose: true}} : one);
	return loosened.some((one, index) => one !== shown[index]) ? loosened : shown;
};

/** Whether a block is a list without blank rows that has no lists in it, whose items those would set apart from them. */
const isDense = (block: Block): block is List => block.kind === 'list' && !block.isLoose && block.items.every(({blocks}) => blocks.length === 1);

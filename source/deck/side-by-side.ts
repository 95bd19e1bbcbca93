import {layBlock} from '../layout/block.ts';
import {type Block} from '../model/block.ts';
import {narrowest, widthsOf} from './columns-strip.ts';
import {inColumns, type Shown} from './shown.ts';
import {mostPoints} from './slide-size.ts';

/**
What is shown, in columns where it is of the kind that gains by them: short lists, each with what announces it, or a picture and the points to it. The very same, if it isn't.

	Pros:                     Cons:
	• cheap                   • noisy
	• quick to build          • hard to mend
*/
export const sideBySide = (shown: readonly Shown[], width: number): readonly Shown[] => {
	const stacks = stacksOf(shown);
	return withPictureBeside(stacks) ?? withListsBeside(stacks, width) ?? shown;
};

/** A block, behind what announces it. What a slide shows nothing of stays with what comes before it. */
type Stack = readonly Shown[];

const stacksOf = (shown: readonly Shown[]): Stack[] => {
	const stacks: Shown[][] = [];
	let isOpen = false;
	for (const one of shown) {
		const last = stacks.at(-1);
		if (last && (isOpen || one.content === undefined)) {
			last.push(one);
		} else {
			stacks.push([one]);
		}

		isOpen = one.content === undefined ? isOpen : one.isLead;
	}

	return stacks;
};

/** The blocks that it shows. */
const contentsOf = (stack: Stack): Block[] => stack.flatMap(({content}) => content ?? []);

/** A picture beside what is said before it, or behind it; nothing, if that is anything but a few points, or if there are more pictures. */
const withPictureBeside = (stacks: readonly Stack[]): readonly Shown[] | undefined => {
	const shown = stacks.map(stack => contentsOf(stack));
	const at = shown.findIndex(contents => isPicture(contents.at(-1)));
	const others = shown.filter((_, index) => index !== at);
	const points = others.flat().reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 1), 0);
	if (at === -1 || others.length === 0 || points > mostPoints || !others.every(contents => contents.length === 1 && isText(contents[0]!))) {
		return undefined;
	}

	const cut = at === 0 ? 1 : at;
	return [inColumns([stacks.slice(0, cut), stacks.slice(cut)].map(column => ({entries: column.flat(), share: 1})))];
};

const isPicture = (block: Block | undefined) => block?.kind === 'figure' && block.pictures.length === 1;

const isText = ({kind}: Block) => kind === 'paragraph' || kind === 'list';

/** Short lists beside each other wherever all that follow one another have room for that; nothing, if there are none. */
const withListsBeside = (stacks: readonly Stack[], width: number): readonly Shown[] | undefined => {
	const arranged: Shown[] = [];
	let isArranged = false;
	for (let at = 0; at < stacks.length;) {
		const size = contentsOf(stacks[at]!).length;
		const end = stacks.findIndex((stack, index) => index >= at && !(isShortList(stack, width) && contentsOf(stack).length === size));
		const row = stacks.slice(at, end === -1 ? stacks.length : end);
		const [cells = 0] = widthsOf(row.map(() => 1), width);
		if (row.length > 1 && cells >= narrowest && row.every(stack => isShortList(stack, cells))) {
			arranged.push(inColumns(row.map(entries => ({entries, share: 1}))));
			isArranged = true;
		} else {
			arranged.push(...(row.length === 0 ? stacks[at]! : row.flat()));
		}

		at += Math.max(1, row.length);
	}

	return isArranged ? arranged : undefined;
};

/** Whether a stack is a list that its author wrote, of a few items that take a line or two each. */
const isShortList = (stack: Stack, width: number): boolean => {
	const contents = contentsOf(stack);
	const [lead, list] = contents.length === 2 ? contents : [undefined, contents[0]];
	const whole = stack.findLast(({content}) => content === list)?.whole;
	return list?.kind === 'list'
		&& list.items.length > 1
		&& list.items.length <= mostPoints
		&& list.items.every(({blocks}) => blocks.length === 1 && blocks[0]!.kind === 'paragraph')
		&& (whole === undefined || whole.kind === 'list')
		&& (!lead || rowsOf(lead, width) <= 2)
		&& list.items.every(item => rowsOf({...list, items: [item]}, width) <= 2);
};

const rowsOf = (block: Block, width: number): number => layBlock(block, {width, isPlain: false}).length;

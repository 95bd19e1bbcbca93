import {type Block, type Item, type List} from '../model/block.ts';
import {inOneColumn, partition, writeAt, writeBlocks} from './write-markdown.ts';

/**
A list as Markdown. It stands `depth` lists deep.

Lists within each other have different bullets: `- - -` would be a rule.
*/
export const writeList = ({delimiter, isLoose, items, start}: List, depth: number): string => {
	const written = items.map((item, index) => {
		const marker = start === undefined ? '-+'[depth % 2]! : `${Math.min(start + index, largestNumber)}${delimiter ?? '.'}`;
		return indented(marker, writeItem(item, isLoose, depth + 1));
	});
	// Of a list with nothing to stand apart in it, a comment that does makes a loose one.
	const [only] = items;
	return `${written.join(isLoose ? '\n\n' : '\n')}${isLoose && items.length === 1 && only!.blocks.length < 2 ? `\n\n  ${partition}` : ''}`;
};

const largestNumber = 999_999_999;

/** A text with a marker before its first line, and its other lines indented as far. */
const indented = (marker: string, text: string): string =>
	text.split('\n').map((line, index) => `${index === 0 ? marker : ' '.repeat(line === '' ? 0 : marker.length)}${line === '' ? '' : ` ${line}`}`).join('\n');

const writeItem = ({blocks, isDone}: Item, isLoose: boolean, depth: number): string => {
	const text = isLoose ? writeBlocks(blocks, depth) : writeTight(blocks, depth);
	if (isDone === undefined) {
		return text;
	}

	// A box stands before text only.
	const box = isDone ? '[x]' : '[ ]';
	const isText = /^\S/.test(text) && (blocks[0]?.kind === 'paragraph' || blocks[0]?.kind === 'figure');
	return isText ? `${box} ${text}` : `${box} ${partition}\n${text}`;
};

/** Blocks without blank lines between them. */
export const writeTight = (blocks: readonly Block[], depth: number): string => {
	let text = '';
	const column = inOneColumn(blocks);
	for (const [index, block] of column.entries()) {
		text += `${index === 0 ? '' : (isParted(column[index - 1]!, block) ? '\n' : `\n${partition}\n`)}${writeAt(column, index, depth, true)}`;
	}

	return text;
};

/** Whether a block is read as one of its own though it stands right under another. */
const isParted = (one: Block, other: Block): boolean => {
	switch (other.kind) {
		case 'code':
		case 'heading':
		case 'rule': {
			return true;
		}

		case 'quote':
		case 'callout': {
			return one.kind !== 'quote' && one.kind !== 'callout';
		}

		case 'list': {
			return one.kind !== 'list' && (other.start ?? 1) === 1 && other.items[0]?.blocks[0]?.kind === 'paragraph';
		}

		default: {
			return one.kind === 'code' || one.kind === 'heading' || one.kind === 'rule';
		}
	}
};

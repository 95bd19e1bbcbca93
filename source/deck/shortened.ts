import {type Block, type Item} from '../model/block.ts';
import {type Span} from '../model/span.ts';

/** What is left of running text; the very same text, if nothing is left out. */
export type Shorten = (text: readonly Span[]) => readonly Span[];

/** A block as a slide shows it; the very same, if that is all of it. */
export const shortened = (block: Block, shorten: Shorten): Block => {
	switch (block.kind) {
		case 'paragraph': {
			const text = shorten(block.text);
			return text === block.text ? block : {...block, text};
		}

		case 'list': {
			const items = block.items.map(item => shortItem(item, shorten));
			return isEqual(items, block.items) ? block : {...block, isLoose: false, items};
		}

		default: {
			return block;
		}
	}
};

/** An item without the paragraphs that explain its first one. */
const shortItem = (item: Item, shorten: Shorten): Item => {
	const blocks = item.blocks.filter(({kind}, index) => index === 0 || kind !== 'paragraph').map(block => shortened(block, shorten));
	return isEqual(blocks, item.blocks) ? item : {...item, blocks};
};

const isEqual = (some: readonly unknown[], others: readonly unknown[]) => some.length === others.length && some.every((one, index) => one === others[index]);

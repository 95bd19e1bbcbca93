import {type Block} from './block.ts';

/** The blocks that a block holds. */
export const blocksIn = (block: Block): readonly Block[] => {
	switch (block.kind) {
		case 'quote':
		case 'callout':
		case 'details': {
			return block.blocks;
		}

		case 'list': {
			return block.items.flatMap(({blocks}) => blocks);
		}

		case 'definitions': {
			return block.entries.flatMap(({meanings}) => meanings.flat());
		}

		case 'columns': {
			return block.columns.flat();
		}

		default: {
			return [];
		}
	}
};

import {layBlock} from '../layout/block.ts';
import {type Block, type List} from '../model/block.ts';
import {stripOfCode} from './code-strip.ts';
import {stripOfSentences} from './sentence-strip.ts';
import {type Room, type Strip, stripOfLines} from './strip.ts';
import {stripOfTable} from './table-strip.ts';

/** What parting costs that nobody wants: a picture, a formula, a point. It is done where they alone are higher than a slide. */
const unwanted = 100;

/** Whether a list is but one point. */
const isPoint = ({items: [first, ...others]}: List) => others.length === 0 && first?.blocks.length === 1 && first.blocks[0]!.kind === 'paragraph';

/** Lay out a block for a slide. */
export const stripOf = (block: Block, room: Room): Strip => {
	const lines = layBlock(block, {width: room.width, isPlain: false, typography: {isNumbered: room.isNumbered === true}});
	switch (block.kind) {
		case 'paragraph': {
			return stripOfSentences(block, lines, room);
		}

		case 'code': {
			return stripOfCode(lines, room);
		}

		case 'table': {
			return stripOfTable(block, lines, room);
		}

		case 'figure':
		case 'math': {
			return stripOfLines(lines, unwanted);
		}

		case 'list': {
			return {...stripOfLines(lines, isPoint(block) ? unwanted : 0), points: block.items.length};
		}

		default: {
			return stripOfLines(lines);
		}
	}
};

import {type Block} from '../model/block.ts';
import {type Role} from '../model/span.ts';
import {layCallout} from './callout.ts';
import {layCode} from './code.ts';
import {layComment} from './comment.ts';
import {layDefinitions} from './definitions.ts';
import {layDetails} from './details.ts';
import {inDirectionOf} from './direction.ts';
import {layFigure} from './figure.ts';
import {type Line} from './line.ts';
import {isRunning, layList} from './list.ts';
import {layMath} from './math.ts';
import {type Measure} from './measure.ts';
import {layParagraph} from './paragraph.ts';
import {layQuote} from './quote.ts';
import {inRoles, type Room, roomOf} from './room.ts';
import {layRule} from './rule.ts';
import {layTable} from './table.ts';
import {balance} from './wrap.ts';

/** What one block looks like in a measure, without blank lines around it. No lines, if it has nothing to show. */
export const layBlock = (block: Block, measure: Measure): Line[] => layIn(block, roomOf(measure));

/** Blocks one under another, a blank line between; where they stand close, only around those that stand out from running text. */
export const layBlocks = (blocks: readonly Block[], room: Room, isClose = false): Line[] => {
	const lines: Line[] = [];
	let before: Block | undefined;
	for (const block of blocks) {
		const laid = layIn(block, room);
		if (laid.length > 0) {
			if (before && !(isClose && isRunning(before) && isRunning(block))) {
				lines.push([]);
			}

			for (const line of laid) {
				lines.push(line);
			}

			before = block;
		}
	}

	return lines;
};

/** What one block looks like in the room that the blocks around it leave. */
export const layIn = (block: Block, room: Room): Line[] => {
	switch (block.kind) {
		case 'paragraph': {
			return layParagraph(inRoles(block.text, room), room);
		}

		case 'heading': {
			return inDirectionOf(block.text, balance(inRoles(block.text, room, `heading${block.level}` as Role), room.width), room);
		}

		case 'list': {
			return layList(block, room, layBlocks);
		}

		case 'definitions': {
			return layDefinitions(block, room, layBlocks);
		}

		case 'quote': {
			return layQuote(block, room, layBlocks);
		}

		case 'callout': {
			return layCallout(block, room, layBlocks);
		}

		case 'details': {
			return layDetails(block, room, layBlocks);
		}

		case 'columns': {
			return layBlocks(block.columns.flat(), room);
		}

		case 'code': {
			return layCode(block, room);
		}

		case 'table': {
			return layTable(block, room);
		}

		case 'figure': {
			return layFigure(block, room);
		}

		case 'math': {
			return layMath(block, room);
		}

		case 'rule': {
			return layRule(room);
		}

		case 'comment': {
			return layComment(block, room);
		}
	}
};

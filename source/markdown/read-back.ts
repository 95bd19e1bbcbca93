import {isDeepStrictEqual} from 'node:util';
import {type Block} from '../model/block.ts';
import {type Span} from '../model/span.ts';
import {fold} from './fold.ts';
import {lex} from './lex.ts';
import {readBlocks} from './read-blocks.ts';
import {readSpans} from './read-spans.ts';
import {type Reading} from './reading.ts';
import {type Guard, guards} from './write-spans.ts';

/** The lightest Markdown that reads as a block; without any, the most guarded. */
export const lightestFor = (block: Block, write: (guard: Guard) => string): string => lightest(write, text => {
	const {links, tokens} = lex(fold(text, 1).text);
	return isDeepStrictEqual(readBlocks(tokens, {...reading, links}), [block]);
});

/** The lightest line of Markdown that reads as spans; without any, the most guarded. */
export const lightestLineFor = (spans: readonly Span[], write: (guard: Guard) => string): string => lightest(write, text => isDeepStrictEqual(readSpans(text, reading), spans));

const lightest = (write: (guard: Guard) => string, reads: (text: string) => boolean): string => {
	let text = '';
	for (const guard of guards) {
		text = write(guard);
		if (reads(text)) {
			break;
		}
	}

	return text;
};

/** What is written has no links by reference and no HTML in blocks. Of entities it has numbers only: a name would be one that stood in the text. */
const reading: Reading = {
	links: {},
	decode: entity => /^&#\d+;$/.test(entity) ? String.fromCodePoint(Number(entity.slice(2, -1))) : '\uFFFD',
	arrange: tokens => tokens,
};

import {isDeepStrictEqual} from 'node:util';
import {type Block} from '../model/block.ts';
import {type Span} from '../model/span.ts';
import {fold} from './fold.ts';
import {footnoteLabel, type Footnotes, footnotePiece, footnotesIn, labelAt} from './footnotes.ts';
import {lex} from './lex.ts';
import {notableIn} from './notable.ts';
import {readBlocks} from './read-blocks.ts';
import {readSpans} from './read-spans.ts';
import {type Reading} from './reading.ts';
import {type Guard, guards} from './write-spans.ts';

/** The lightest Markdown that reads as a block with such text in it; without any, what is written otherwise, or the most guarded. */
export const lightestFor = (block: Block, text: readonly Span[], write: (guard: Guard) => string, writeOtherwise?: () => string): string => lightest(write, written => {
	const {links, tokens} = lex(fold(written, 1).text);
	return isDeepStrictEqual(readBlocks(tokens, {...reading, links, footnotes: footnotesOf(text)}), [block]);
}, writeOtherwise);

/** The lightest line of Markdown that reads as spans; without any, the most guarded. */
export const lightestLineFor = (spans: readonly Span[], write: (guard: Guard) => string): string =>
	lightest(write, written => isDeepStrictEqual(readSpans(written, {...reading, footnotes: footnotesOf(spans)}), spans));

/** The footnotes that a text refers to, numbered as it does. Any other label may be one of the post's. */
const footnotesOf = (text: readonly Span[]): Footnotes => {
	const numbers = new Map(text.filter(({roles}) => roles.includes('footnote')).map(span => [labelAt(span.href!), span.text]));
	return {
		...footnotesIn(new Map()),
		markFor(label) {
			const name = footnoteLabel(label);
			return footnotePiece(name, numbers.get(name) ?? '\uFFFD');
		},
	};
};

const lightest = (write: (guard: Guard) => string, reads: (text: string) => boolean, writeOtherwise?: () => string): string => {
	let text = '';
	for (const guard of guards) {
		text = write(guard);
		if (reads(text)) {
			return text;
		}
	}

	return writeOtherwise?.() ?? text;
};

/** What is written has no links by reference and no HTML in blocks. Of entities it has numbers only: a name would be one that stood in the text. */
const reading: Reading = {
	links: {},
	notable: notableIn('{:==:a:'),
	isTypeset: false,
	// Any name may be one.
	emojiOf: () => '\uFFFD',
	footnotes: footnotesIn(new Map()),
	decode: entity => /^&#\d+;$/.test(entity) ? String.fromCodePoint(Number(entity.slice(2, -1))) : '\uFFFD',
	arrange: tokens => tokens,
};

import {footnotesId} from '../layout/page.ts';
import {type Place} from '../layout/place.ts';
import {type Block} from '../model/block.ts';
import {type Post} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {textsIn, wordsOf} from '../model/words.ts';

/**
The line of a post's source, from 1, that a place of the post was read from.

Between the two lie templates and dialects, so it is looked for: the heading of the section, which as many headings with the same words stand above as in the post, then the first words of the block beneath it, then as many letters as stand before the place.
*/
export const sourceLineOf = (source: string, {footnotes, sections}: Pick<Post, 'footnotes' | 'sections'>, {block, section, share}: Place): number => {
	const lines = source.split('\n');
	const footnote = section === footnotesId ? footnotes[block] : undefined;
	const index = sections.findIndex(({id}) => id === section);
	const blocks = footnote?.blocks ?? sections[index]?.blocks.slice(block, block + 1);
	if (!blocks) {
		return 1;
	}

	const start = footnote ? -1 : startOf(sections, index, lines);
	const first = block < 0 ? undefined : lineOfBlocks(blocks, lines, start);
	return (first === undefined ? Math.max(0, start) : first + linesBefore(blocks, share, lines.slice(first))) + 1;
};

/** The line that a section begins on, from 0; -1, if that is the first of all. */
const startOf = (sections: Post['sections'], index: number, lines: readonly string[]): number => {
	const heading = lettersOf(textOf(sections[index]!.heading));
	const twins = sections.slice(0, index).filter(other => lettersOf(textOf(other.heading)) === heading).length;
	return heading === '' ? frontMatterEnd(lines) : nth(lines, twins, line => lettersOf(line) === heading);
};

/** The line behind another that has the first words of some blocks. */
const lineOfBlocks = (blocks: readonly Block[], lines: readonly string[], start: number): number | undefined => {
	const words = wordsOf(textsIn(blocks).join(' '));
	for (let count = Math.min(6, words.length); count > 0; count = Math.floor(count / 2)) {
		const wanted = lettersOf(words.slice(0, count).join(''));
		// A paragraph may begin in the midst of a line and end it sooner than its first words do.
		const line = wanted === '' ? -1 : lines.findIndex((line, at) => at > start && lettersOf(line) !== '' && lettersOf(lines.slice(at, at + 3).join('')).startsWith(wanted));
		if (line !== -1) {
			return line;
		}
	}

	return undefined;
};

/** How many lines stand before a share of some blocks, on the lines that they begin on. */
const linesBefore = (blocks: readonly Block[], share: number, lines: readonly string[]): number => {
	const text = textsIn(blocks).join('\n').replaceAll(/[^\S\n]+/g, '');
	let left = lettersOf(text.slice(0, Math.round(share * text.length))).length;
	let line = 0;
	// Blank lines between items count for a letter each in a share.
	while (line < lines.length - 1 && left > 0 && left + 3 > lettersOf(lines[line]!).length) {
		left -= lettersOf(lines[line]!).length;
		line++;
	}

	return line;
};

/** The letters and digits of a line: what is left of it whatever its marks are. */
const lettersOf = (text: string) => text.replace(/^[\s>]*(?:\[\^[^\]]*]:|\d+[.)]|[-*+])\s+(?:\[[ x]]\s+)?/i, '').replaceAll(/\]\([^)]*\)|<[^>]*>|[^\p{L}\p{N}]/gu, '').toLowerCase();

const nth = (lines: readonly string[], count: number, isMeant: (line: string) => boolean): number => {
	const all = lines.flatMap((line, index) => isMeant(line) ? [index] : []);
	return all[Math.min(count, all.length - 1)] ?? -1;
};

const frontMatterEnd = (lines: readonly string[]) => /^(?:-{3}|\+{3})\s*$/.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && /^(?:-{3}|\+{3}|\.{3})\s*$/.test(line)) : -1;

import {type Place} from '../layout/place.ts';
import {type Post} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {textsIn, wordsOf} from '../model/words.ts';

/**
The line of a post's source, from 1, that a place of the post was read from.

Between the two lie templates and dialects, so it is looked for: the heading of the section, which as many headings with the same words stand above as in the post, then the first words of the block beneath it.
*/
export const sourceLineOf = (source: string, {sections}: Pick<Post, 'sections'>, {block, section}: Place): number => {
	const lines = source.split('\n');
	const index = sections.findIndex(({id}) => id === section);
	const found = sections[index];
	if (!found) {
		return 1;
	}

	const heading = lettersOf(textOf(found.heading));
	const twins = sections.slice(0, index).filter(other => lettersOf(textOf(other.heading)) === heading).length;
	const start = heading === '' ? frontMatterEnd(lines) : nth(lines, twins, line => lettersOf(line) === heading);
	const words = block < 0 ? [] : wordsOf(textsIn(found.blocks.slice(block, block + 1)).join(' '));
	for (let count = Math.min(6, words.length); count > 0; count = Math.floor(count / 2)) {
		const wanted = lettersOf(words.slice(0, count).join(''));
		// A paragraph may begin in the midst of a line and end it sooner than its first words do.
		const line = wanted === '' ? -1 : lines.findIndex((line, at) => at > start && lettersOf(line) !== '' && lettersOf(lines.slice(at, at + 3).join('')).startsWith(wanted));
		if (line !== -1) {
			return line + 1;
		}
	}

	return Math.max(0, start) + 1;
};

/** The letters and digits of a line: what is left of it whatever its marks are. */
const lettersOf = (text: string) => text.replace(/^[\s>]*(?:\d+[.)]|[-*+])\s+(?:\[[ x]]\s+)?/i, '').replaceAll(/\]\([^)]*\)|<[^>]*>|[^\p{L}\p{N}]/gu, '').toLowerCase();

const nth = (lines: readonly string[], count: number, isMeant: (line: string) => boolean): number => {
	const all = lines.flatMap((line, index) => isMeant(line) ? [index] : []);
	return all[Math.min(count, all.length - 1)] ?? -1;
};

const frontMatterEnd = (lines: readonly string[]) => /^(?:-{3}|\+{3})\s*$/.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && /^(?:-{3}|\+{3}|\.{3})\s*$/.test(line)) : -1;

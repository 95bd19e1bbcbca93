import {type Block} from './block.ts';
import {type Post} from './post.ts';
import {textOf} from './span.ts';

/** All the text of blocks, in reading order, one stretch of running text or line of code at a time. The paths of pictures and comments are not text. */
export const textsIn = (blocks: readonly Block[]): string[] => blocks.flatMap(block => textsOf(block));

const textsOf = (block: Block): string[] => {
	switch (block.kind) {
		case 'paragraph':
		case 'heading': {
			return [textOf(block.text)];
		}

		case 'list': {
			return block.items.flatMap(item => textsIn(item.blocks));
		}

		case 'definitions': {
			return block.entries.flatMap(({meanings, terms}) => [...terms.map(term => textOf(term)), ...meanings.flatMap(meaning => textsIn(meaning))]);
		}

		case 'quote': {
			return textsIn(block.blocks);
		}

		case 'callout': {
			return [textOf(block.title), ...textsIn(block.blocks)];
		}

		case 'details': {
			return [textOf(block.summary), ...textsIn(block.blocks)];
		}

		case 'columns': {
			return block.columns.flatMap(column => textsIn(column));
		}

		case 'code': {
			return block.title === undefined ? [block.text] : [block.title, block.text];
		}

		case 'table': {
			return [block.header, ...block.rows].flatMap(row => row.map(cell => textOf(cell)));
		}

		case 'figure': {
			return [textOf(block.caption)];
		}

		case 'math': {
			return [block.text ?? block.tex];
		}

		case 'rule':
		case 'comment': {
			return [];
		}
	}
};

/** The words of a text: what white space parts. */
export const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? [];

/** The words of a post, headings included, in reading order, those of its footnotes last. The title block is not counted among them. */
export const wordsIn = (post: Body): string[] => textsOfBody(post).flatMap(text => wordsOf(text));

type Body = Pick<Post, 'sections' | 'footnotes'>;

const textsOfBody = ({footnotes, sections}: Body): string[] => [
	...sections.flatMap(section => [textOf(section.heading), ...textsIn(section.blocks)]),
	...footnotes.flatMap(({blocks}) => textsIn(blocks)),
];

/** How many words `wordsIn` finds. It is asked for whenever the window changes, and to count the words of a long post takes as long as to lay out its screen. */
export const wordCountOf = (post: Body): number => {
	const count = counts.get(post) ?? sum(textsOfBody(post).map(text => countIn(text)));
	counts.set(post, count);
	return count;
};

const counts = new WeakMap<Body, number>();

/** How many words a text has. Spaces alone are found quickly; other white space is rare. */
const countIn = (text: string): number => {
	if (/[^\S ]/.test(text)) {
		return wordsOf(text).length;
	}

	let count = 0;
	let end = 0;
	for (let start = 0; start < text.length; start = end + 1) {
		const space = text.indexOf(' ', start);
		end = space === -1 ? text.length : space;
		count += end > start ? 1 : 0;
	}

	return count;
};

const sum = (numbers: readonly number[]): number => {
	let total = 0;
	for (const number of numbers) {
		total += number;
	}

	return total;
};

/** How many minutes it takes to read so many words, at 230 a minute (Brysbaert 2019: 238 for English non-fiction, silent). Never less than one. */
export const minutesFor = (words: number): number => Math.max(1, Math.round(words / 230));

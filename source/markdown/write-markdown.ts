import {type Block, type Definitions, type Figure, type Table} from '../model/block.ts';
import {type Footnote, type Post, type Section} from '../model/post.ts';
import {textOf} from '../model/span.ts';
import {lightestFor} from './read-back.ts';
import {writeCode} from './write-code.ts';
import {writeFrontMatter} from './write-front-matter.ts';
import {writeList} from './write-list.ts';
import {type Guard, writePicture, writeSpans} from './write-spans.ts';

/**
A post as plain Markdown: CommonMark with GitHub's tables, boxes and strikethrough, formulas between dollars, and tags of HTML for what these can't say.

Its head becomes front matter; a post whose head says nothing has none. The Markdown reads as the same post.
*/
export const markdownOf = (post: Post): string => {
	const texts = [...post.sections.map(section => writeSection(section)), ...post.footnotes.map(footnote => writeFootnote(footnote))].filter(text => text !== '');
	return `${writeFrontMatter(post)}${texts.join('\n\n')}${texts.length === 0 ? '' : '\n'}`;
};

const writeSection = ({blocks, heading, level}: Section): string =>
	writeBlocks(level === 0 ? blocks : [{kind: 'heading', level, text: heading}, ...blocks], 0);

const writeFootnote = ({blocks, id}: Footnote): string => `[^${id}]: ${writeBlocks(blocks, 0).replaceAll(/\n(?=.)/g, '\n    ')}`;

/** Blocks with blank lines between them. They stand `depth` lists deep. */
export const writeBlocks = (blocks: readonly Block[], depth: number): string => {
	let text = '';
	for (const [index, block] of blocks.entries()) {
		text += `${index === 0 ? '' : (isMerged(blocks[index - 1]!, block) ? `\n\n${partition}\n\n` : '\n\n')}${writeBlock(block, depth)}`;
	}

	return text;
};

/** A comment: nobody sees it, but it parts what would be one. */
export const partition = '<!-- -->';

/** Whether two blocks would be read as one list, in spite of a blank line between them. */
const isMerged = (one: Block, other: Block) => one.kind === 'list' && other.kind === 'list' && one.delimiter === other.delimiter;

/** A block as Markdown. It stands `depth` lists deep. */
export const writeBlock = (block: Block, depth: number): string => {
	switch (block.kind) {
		case 'paragraph': {
			return lightestFor(block, guard => writeSpans(block.text, guard, 'paragraph').split('\n').map(line => guardEdges(line)).join('\n'));
		}

		case 'heading': {
			return lightestFor(block, guard => `${'#'.repeat(block.level)} ${writeSpans(block.text, guard, 'line')}`.trimEnd());
		}

		case 'list': {
			return writeList(block, depth);
		}

		case 'definitions': {
			return writeDefinitions(block, depth);
		}

		case 'quote': {
			return quoted(writeBlocks(block.blocks, depth));
		}

		case 'callout': {
			return quoted(`[!${block.tone.toUpperCase()}]${block.title.length === 0 ? '' : ` ${writeSpans(block.title, 'escaped', 'line')}`}\n${writeBlocks(block.blocks, depth)}`);
		}

		case 'details': {
			return `<details>\n<summary>${writeSpans(block.summary, 'tagged', 'line')}</summary>\n\n${writeBlocks(block.blocks, depth)}\n\n</details>`;
		}

		case 'columns': {
			return writeBlocks(block.columns.flat(), depth);
		}

		case 'code': {
			return lightestFor(block, guard => writeCode(block, guard));
		}

		case 'table': {
			return lightestFor(block, guard => writeTable(block, guard));
		}

		case 'figure': {
			return lightestFor(block, guard => writeFigure(block, guard));
		}

		case 'math': {
			return block.tex.includes('$$') ? `\\[\n${block.tex}\n\\]` : `$$\n${block.tex}\n$$`;
		}

		case 'rule': {
			return '***';
		}

		case 'comment': {
			return `<!-- ${block.text.replaceAll('-->', '-- >')} -->`;
		}
	}
};

const quoted = (text: string): string => text.split('\n').map(line => line === '' ? '>' : `> ${line}`).join('\n');

/** Terms on lines of their own, and each meaning behind a colon, as kramdown and others read them. */
const writeDefinitions = ({entries}: Definitions, depth: number): string => entries.map(({meanings, terms}) => {
	const names = terms.map(term => writeSpans(term, 'escaped', 'line'));
	const texts = meanings.map(blocks => `: ${writeBlocks(blocks, depth + 1).replaceAll(/\n(?=.)/g, '\n  ')}`);
	return [...names, ...texts].join('\n');
}).join('\n\n');

/** A line of a paragraph with a backslash before what would begin a block, or the box of a task, and with its outer white space safe. */
const guardEdges = (line: string): string => line
	.replaceAll(/^\s|\s$/g, space => `&#${space.codePointAt(0)!};`)
	.replace(/^\d{1,9}(?=[.)](?:\s|$))/, '$&\\')
	.replace(/^(?=#{1,6}(?:\s|$)|[-+*](?:\s|$)|>|[=-]+$|[|:-][|: -]*$|\[[ x]]\s)/i, '\\');

const writeTable = ({alignments, header, rows}: Table, guard: Guard): string => {
	const dashes = alignments.map(alignment => ({left: '---', center: ':-:', right: '--:'})[alignment]);
	const head = header.length === 0 ? alignments.map(() => []) : header;
	const [first, ...rest] = [head, ...rows].map(row => row.map(cell => writeSpans(cell, guard, 'cell')));
	return [first!, dashes, ...rest].map(cells => `| ${cells.join(' | ')} |`).join('\n');
};

/** A caption is the titles of the pictures, or their descriptions where they have no titles. */
const writeFigure = ({caption, pictures}: Figure, guard: Guard): string => {
	const captions = textOf(caption).split('\n').filter(line => line !== '');
	let spare = captions.length - pictures.filter(({alt}) => alt !== '').length;
	return pictures.map(picture => {
		const isTitled = picture.alt !== '' || spare-- > 0;
		const line = isTitled ? captions.shift() ?? '' : '';
		return writePicture({...picture, title: line === picture.alt ? '' : line}, guard, 'paragraph');
	}).join('\n');
};

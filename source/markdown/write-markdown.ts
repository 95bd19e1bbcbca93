import {type Block, type Callout, type Definitions, type Details, type Table} from '../model/block.ts';
import {type Footnote, type Post, type Section} from '../model/post.ts';
import {type Span, textOf} from '../model/span.ts';
import {isItalic} from './captions.ts';
import {labelAt} from './footnotes.ts';
import {lightestFor, lightestLineFor} from './read-back.ts';
import {addressed} from './read-sections.ts';
import {writeCode} from './write-code.ts';
import {withoutReadings} from './tex/formulas.ts';
import {writeFrontMatter} from './write-front-matter.ts';
import {writeFigure, writeHtmlFigure} from './write-figure.ts';
import {writeList, writeTight} from './write-list.ts';
import {type Guard, writeSpans} from './write-spans.ts';

/**
A post as plain Markdown: CommonMark with GitHub's tables, boxes and strikethrough, formulas between dollars, and tags of HTML for what these can't say.

Its head becomes front matter; a post whose head says nothing has none. The Markdown reads as the same post.
*/
export const markdownOf = (read: Post): string => {
	const post = withoutReadings(read);
	const bare = addressed(post.sections.map(({id, ...section}) => section));
	const texts = [...post.sections.map((section, index) => writeSection(section, bare[index]!.id)), ...post.footnotes.map(footnote => writeFootnote(footnote))].filter(text => text !== '');
	return `${writeFrontMatter(post)}${texts.join('\n\n')}${texts.length === 0 ? '' : '\n'}`;
};

/** A section, with its address if it isn't the one that it has anyway. */
const writeSection = ({blocks, heading, id, isUnlisted, level}: Section, usualId: string): string => {
	const attributes = [...(id === usualId ? [] : [`#${id}`]), ...(isUnlisted ? ['.no_toc'] : [])].join(' ');
	const title = level === 0 ? '' : `${writeBlock({kind: 'heading', level, text: heading}, 0)}${attributes === '' ? '' : ` {${attributes}}`}`;
	return [title, writeBlocks(blocks, 0)].filter(text => text !== '').join('\n\n');
};

const writeFootnote = ({blocks, id}: Footnote): string => `[^${labelAt(`#${id}`)}]: ${writeBlocks(blocks, 0).replaceAll(/\n(?=.)/g, '\n    ')}`;

/** Blocks with blank lines between them. They stand `depth` lists deep. */
export const writeBlocks = (blocks: readonly Block[], depth: number): string => {
	let text = '';
	const column = inOneColumn(blocks);
	for (const [index, block] of column.entries()) {
		text += `${index === 0 ? '' : (isMerged(column[index - 1]!, block) ? `\n\n${partition}\n\n` : '\n\n')}${writeAt(column, index, depth)}`;
	}

	return text;
};

/** Blocks with those that stand side by side one under another. */
export const inOneColumn = (blocks: readonly Block[]): readonly Block[] => blocks.flatMap(block => block.kind === 'columns' ? inOneColumn(block.columns.flat()) : [block]);

/** A comment: nobody sees it, but it parts what would be one. */
export const partition = '<!-- -->';

/** Whether two blocks would be read as one, in spite of a blank line between them. */
const isMerged = (one: Block, other: Block) => (one.kind === 'list' && other.kind === 'list' && one.delimiter === other.delimiter) || (one.kind === 'definitions' && other.kind === 'definitions');

/** The block at an index of some as Markdown. A caption that isn't said to be one would be taken for text if another may follow. */
export const writeAt = (blocks: readonly Block[], index: number, depth: number, isTight = false): string => {
	const block = blocks[index]!;
	if (block.kind !== 'figure') {
		return writeBlock(block, depth, isTight);
	}

	let behind = index + 1;
	while (blocks[behind]?.kind === 'comment') {
		behind++;
	}

	const next = blocks[behind];
	return next?.kind === 'paragraph' && isItalic(next.text) ? writeHtmlFigure(block) : writeFigure(block);
};

/** A block as Markdown. It stands `depth` lists deep; in a tight list, no blank line may stand in it by itself. */
const writeBlock = (block: Block, depth: number, isTight = false): string => {
	switch (block.kind) {
		case 'paragraph': {
			return lightestFor(block, block.text, guard => writeSpans(block.text, guard, 'paragraph').split('\n').map(line => guardEdges(line)).join('\n'));
		}

		case 'heading': {
			return lightestFor(block, block.text, guard => `${'#'.repeat(block.level)} ${writeSpans(block.text, guard, 'line')}`.trimEnd());
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
			return quoted(writeCallout(block, depth));
		}

		case 'details': {
			return writeDetails(block, depth, isTight);
		}

		case 'columns': {
			return writeBlocks(block.columns.flat(), depth);
		}

		case 'code': {
			return lightestFor(block, [], guard => writeCode(block, guard));
		}

		case 'table': {
			return lightestFor(block, [block.header, ...block.rows].flat().flat(), guard => writeTable(block, guard));
		}

		case 'figure': {
			return writeFigure(block);
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

/** Details as HTML around Markdown. The blank line behind a tag is part of its HTML. */
const writeDetails = ({blocks, summary}: Details, depth: number, isTight: boolean): string => {
	const plain = textOf(summary);
	const isPlain = summary.length === 1 && summary[0]!.roles.length === 0 && /^[\p{L}\p{N}(](?:[\p{L}\p{N} ,.()?!’–-]*[\p{L}\p{N}.)?!])?$/u.test(plain);
	const head = isPlain ? `<summary>${plain}</summary>` : `<summary>\n\n${writeBlock({kind: 'paragraph', text: summary}, depth)}\n</summary>`;
	const body = isTight ? writeTight(blocks, depth) : writeBlocks(blocks, depth);
	return `<details>\n${head}\n\n${body}${isTight ? '' : '\n'}\n</details>`;
};

const quoted = (text: string): string => text.split('\n').map(line => line === '' ? '>' : `> ${line}`).join('\n');

/** The tone and title of a callout, and its blocks: under them right away if they begin with text, as GitHub writes them. */
const writeCallout = ({blocks, title, tone}: Callout, depth: number): string => {
	const head = `[!${tone.toUpperCase()}]${title.length === 0 ? '' : ` ${guardEdges(writeLine(title))}`}`;
	return blocks.length === 0 ? head : `${head}${blocks[0]!.kind === 'paragraph' ? '\n' : '\n\n'}${writeBlocks(blocks, depth)}`;
};

/** Terms on lines of their own, and each meaning behind a colon, as kramdown and others read them. */
const writeDefinitions = ({entries}: Definitions, depth: number): string => entries.map(({meanings, terms}) => {
	const names = terms.map(term => term.length === 0 ? partition : writeTerm(term));
	const texts = meanings.map(blocks => `: ${blocks.length === 0 ? partition : writeBlocks(blocks, depth + 1).replaceAll(/\n(?=.)/g, '\n  ')}`);
	return [...names, ...texts].join('\n');
}).join('\n\n');

const writeTerm = (term: readonly Span[]): string => {
	const entry = {terms: [term], meanings: [[{kind: 'paragraph', text: [{text: 'x', roles: []}]} as const]]};
	const written = lightestFor({kind: 'definitions', entries: [entry]}, term, guard => `${guardEdges(writeSpans(term, guard, 'line'))}\n: x`);
	return written.slice(0, -'\n: x'.length);
};

const writeLine = (spans: readonly Span[]): string => lightestLineFor(spans, guard => writeSpans(spans, guard, 'line'));

/** A line of a paragraph with a backslash before what would begin a block, or the box of a task, and with its outer white space safe. */
const guardEdges = (line: string): string => line
	.replaceAll(/^\s|\s$/g, space => `&#${space.codePointAt(0)!};`)
	.replace(/^(?:\d{1,9}(?=[.)](?:\s|$))|\[\^[^\s[\]]+](?=:))/, '$&\\')
	.replace(/^(?=#{1,6}(?:\s|$)|[-+*](?:\s|$)|>|[=-]+$|[|:-][|: -]*$|\[[ x]]\s|\[![\w-]+]|{:|:[\s:]|\^\s*$)/i, '\\');

const writeTable = ({alignments, header, rows}: Table, guard: Guard): string => {
	const dashes = alignments.map(alignment => ({left: '---', center: ':-:', right: '--:'})[alignment]);
	const head = header.length === 0 ? alignments.map(() => []) : header;
	const [first, ...rest] = [head, ...rows].map(row => row.map(cell => writeSpans(cell, guard, 'cell')));
	return [first!, dashes, ...rest].map(cells => `| ${cells.join(' | ')} |`).join('\n');
};

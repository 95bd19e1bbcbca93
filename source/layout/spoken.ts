import {type Block, type Callout, type Code, type Details, type Figure, type List, type Quote, type Table} from '../model/block.ts';
import {type Post} from '../model/post.ts';
import {type Span, textOf} from '../model/span.ts';
import {type Address, footnotesId} from './page.ts';
import {raised} from './raised.ts';
import {layTitle} from './title.ts';

/**
A post for the ear: what a screen reader is to read out, in words alone. Nothing is drawn: what a heading, a list or a picture is, is said, and where it ends, if more than a line belongs to it.

	Heading 2: Stone
	It is heavy (link 1).
	List of 2 items:
	Item: cold,
	Item: grey.
*/
export type Spoken = {
	readonly utterances: readonly Utterance[];

	/** In the order of their numbers in the text, from 1. */
	readonly links: readonly SpokenLink[];
};

/** What a heading or a block says, in one or several lines. */
export type Utterance = Address & {readonly lines: readonly string[]};

/** A link: what its text is, and where it leads. */
export type SpokenLink = {readonly text: string; readonly href: string};

/** Put a post into words. What has nothing to say is left out. */
export const spokenOf = (post: Post): Spoken => {
	const links: SpokenLink[] = [];
	const utterances: Utterance[] = [{section: '', block: -1, lines: layTitle(post, undefined, {width: Infinity, isPlain: true}).map(line => textOf(line)).filter(line => line !== '')}];
	for (const {blocks, heading, id, level} of post.sections) {
		utterances.push({section: id, block: -1, lines: level === 0 ? [] : [`Heading ${level}: ${said(heading, links).join(' ')}`]});
		for (const [index, block] of blocks.entries()) {
			utterances.push({section: id, block: index, lines: saidOf(block, links)});
		}
	}

	for (const [index, {blocks, number}] of post.footnotes.entries()) {
		utterances.push({section: footnotesId, block: index, lines: labelled(`Note ${number}:`, saidIn(blocks, links))});
	}

	return {links, utterances: utterances.filter(({lines}) => lines.length > 0)};
};

const saidIn = (blocks: readonly Block[], links: SpokenLink[]): string[] => blocks.flatMap(block => saidOf(block, links));

const saidOf = (block: Block, links: SpokenLink[]): string[] => {
	switch (block.kind) {
		case 'paragraph': {
			return said(block.text, links);
		}

		case 'heading': {
			return labelled(`Heading ${block.level}:`, said(block.text, links));
		}

		case 'list': {
			return saidOfList(block, links);
		}

		case 'definitions': {
			return block.entries.flatMap(({meanings, terms}) => [...terms.flatMap(term => labelled('Term:', said(term, links))), ...meanings.flatMap(meaning => labelled('Meaning:', saidIn(meaning, links)))]);
		}

		case 'quote':
		case 'callout':
		case 'details': {
			return saidOfInset(block, links);
		}

		case 'columns': {
			return block.columns.flatMap(column => saidIn(column, links));
		}

		case 'code': {
			return saidOfCode(block);
		}

		case 'table': {
			return saidOfTable(block, links);
		}

		case 'figure': {
			return saidOfFigure(block, links);
		}

		case 'math': {
			// The pieces of brackets are for the eye.
			return labelled('Formula:', linesOf((block.text ?? block.tex).replaceAll(/[\u239B-\u23B1]/g, '')));
		}

		case 'rule': {
			return ['Break.'];
		}

		case 'comment': {
			return [];
		}
	}
};

/** Running text in lines: what stands in it that one sees and does not hear is said. */
const said = (spans: readonly Span[], links: SpokenLink[]): string[] => {
	let text = '';
	let link = '';
	for (const [index, span] of spans.entries()) {
		if (span.roles.includes('footnote')) {
			text = `${text.trimEnd()} (note ${span.text})`;
			continue;
		}

		const shown = textOf(raised([span], true));
		text += shown;
		link += span.href === undefined ? '' : shown;
		if (span.href !== undefined && spans[index + 1]?.href !== span.href) {
			const number = links.push({text: link.trim().replaceAll(/\s+/g, ' '), href: span.href});
			text = `${text.trimEnd()} (link ${number})${/\s$/.test(text) ? ' ' : ''}`;
			link = '';
		}
	}

	return linesOf(text);
};

const linesOf = (text: string): string[] => text.split('\n').map(line => line.trim()).filter(line => line !== '');

/** Lines with a word before the first. A word alone, if there are none. */
const labelled = (label: string, [first = '', ...rest]: readonly string[]): string[] => [`${label} ${first}`.trimEnd(), ...rest];

const saidOfList = ({delimiter = '.', items, start}: List, links: SpokenLink[]): string[] => [
	`List of ${counted(items.length, 'item')}:`,
	...items.flatMap(({blocks, isDone}, index) => {
		const task = isDone === undefined ? '' : (isDone ? 'done, ' : 'to do, ');
		const label = start === undefined ? `Item: ${task}` : `${start + index}${delimiter} ${task}`;
		return labelled(label.trimEnd(), saidIn(blocks, links));
	}),
	'End of list.',
];

const saidOfInset = (block: Quote | Callout | Details, links: SpokenLink[]): string[] => {
	switch (block.kind) {
		case 'quote': {
			return [...labelled('Quote:', saidIn(block.blocks, links)), 'End of quote.'];
		}

		case 'callout': {
			const name = `${block.tone[0]!.toUpperCase()}${block.tone.slice(1)}`;
			return [...labelled(`${name}:`, said(block.title, links)), ...saidIn(block.blocks, links), `End of ${block.tone}.`];
		}

		case 'details': {
			return [...labelled('Details:', said(block.summary, links)), ...saidIn(block.blocks, links), 'End of details.'];
		}
	}
};

const saidOfCode = ({language, text, title = ''}: Code): string[] => {
	const lines = text.split('\n');
	return [['Code', title, language, counted(lines.length, 'line')].filter(word => word !== '').join(', ') + ':', ...lines.filter(line => line.trim() !== ''), 'End of code.'];
};

/** A table row by row, each cell with the head of its column. */
const saidOfTable = ({alignments, header, rows}: Table, links: SpokenLink[]): string[] => {
	const heads = header.map(cell => said(cell, links).join(' '));
	const head = heads.some(text => text !== '') ? [`Columns: ${heads.join('; ')}.`] : [];
	return [
		`Table of ${counted(rows.length, 'row')} and ${counted(alignments.length, 'column')}:`,
		...head,
		...rows.map((row, number) => `Row ${number + 1}: ${row.map((cell, column) => [heads[column] ?? '', said(cell, links).join(' ')].filter(text => text !== '').join(', ')).filter(text => text !== '').join('; ')}.`),
		'End of table.',
	];
};

const saidOfFigure = ({caption, pictures}: Figure, links: SpokenLink[]): string[] => {
	const words = said(caption, links);
	const names = pictures.map(({alt, medium}) => ({name: {video: 'Video', audio: 'Sound', page: 'Page'}[medium as string] ?? 'Picture', alt: alt.trim()}));
	return [...names.map(({alt, name}) => `${name}: ${alt === '' || words.join(' ').includes(alt) ? (words.length > 0 ? '' : 'without a word about it') : alt}`.trimEnd()), ...words];
};

const counted = (count: number, name: string): string => `${count} ${name}${count === 1 ? '' : 's'}`;

import {type Block} from '../../model/block.ts';
import {type Span} from '../../model/span.ts';
import {joinedLines} from '../captions.ts';

/** Blocks as the lines of one running text, where nothing else has room: in a cell, a summary, a caption. */
export const flatSpans = (blocks: readonly Block[]): readonly Span[] => joinedLines(blocks.flatMap(block => linesOf(block)));

const linesOf = (block: Block): ReadonlyArray<readonly Span[]> => {
	switch (block.kind) {
		case 'paragraph':
		case 'heading': {
			return [block.text];
		}

		case 'list': {
			return block.items.map(({blocks}) => flatSpans(blocks));
		}

		case 'definitions': {
			return block.entries.flatMap(({meanings, terms}) => [...terms, ...meanings.map(blocks => flatSpans(blocks))]);
		}

		case 'quote': {
			return [flatSpans(block.blocks)];
		}

		case 'callout': {
			return [block.title, flatSpans(block.blocks)];
		}

		case 'details': {
			return [block.summary, flatSpans(block.blocks)];
		}

		case 'columns': {
			return block.columns.map(blocks => flatSpans(blocks));
		}

		case 'code': {
			return block.text.split('\n').map(text => text === '' ? [] : [{text, roles: ['code']}]);
		}

		case 'table': {
			return [block.header, ...block.rows].flat();
		}

		case 'figure': {
			const pictures = block.pictures.map(({alt, path}): Span => ({text: alt, roles: ['picture'], href: path}));
			return [pictures, isSaid(block.caption, pictures) ? [] : block.caption];
		}

		case 'math': {
			return [[{text: block.tex.replaceAll(/\s+/g, ' '), roles: ['math']}]];
		}

		case 'rule':
		case 'comment': {
			return [];
		}
	}
};

/** Whether a caption says no more than what stands for the pictures. */
const isSaid = (caption: readonly Span[], pictures: readonly Span[]) =>
	caption.map(({text}) => text).join('') === pictures.map(({text}) => text).filter(text => text !== '').join('\n');

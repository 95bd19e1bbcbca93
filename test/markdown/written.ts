import {readPost} from '../../source/markdown/read-post.ts';
import {type Block} from '../../source/model/block.ts';
import {textOf} from '../../source/model/span.ts';

/** Blocks in short: a list as `ul(…, …)`, loose with a plus. */
export const written = (blocks: readonly Block[]): string => blocks.map(block => writtenOne(block)).join('; ');

const writtenOne = (block: Block): string => {
	switch (block.kind) {
		case 'paragraph': {
			return textOf(block.text);
		}

		case 'heading': {
			return `h${block.level}(${textOf(block.text)})`;
		}

		case 'list': {
			const name = block.start === undefined ? 'ul' : `ol${block.start}${block.delimiter!}`;
			return `${name}${block.isLoose ? '+' : ''}(${block.items.map(item => `${item.isDone === undefined ? '' : (item.isDone ? '[x] ' : '[ ] ')}${written(item.blocks)}`).join(', ')})`;
		}

		case 'quote': {
			return `quote(${written(block.blocks)})`;
		}

		case 'definitions': {
			return `dl(${block.entries.map(({meanings, terms}) => `${terms.map(term => textOf(term)).join(', ')}: ${meanings.map(meaning => written(meaning)).join(' | ')}`).join(' / ')})`;
		}

		case 'callout': {
			return `${block.tone}(${[textOf(block.title), written(block.blocks)].filter(text => text !== '').join(': ')})`;
		}

		case 'details': {
			return `details(${textOf(block.summary)}: ${written(block.blocks)})`;
		}

		case 'columns': {
			return `columns(${block.columns.map(column => written(column)).join(' | ')})`;
		}

		case 'comment': {
			return `comment(${block.text})`;
		}

		case 'code': {
			return `code ${block.language}(${block.text})`;
		}

		case 'table': {
			return `table ${block.alignments.join(' ')}(${[block.header, ...block.rows].map(row => row.map(cell => textOf(cell)).join('|')).join(' / ')})`;
		}

		case 'figure': {
			return `figure ${block.pictures.map(({alt, href, medium, path}) => `${medium ?? ''} ${alt} ${path} ${href ?? ''}`.trim()).join(' + ')}(${textOf(block.caption)})`;
		}

		case 'math': {
			return `math(${block.tex})`;
		}

		case 'rule': {
			return 'rule';
		}
	}
};

/** The blocks of Markdown in short, headings among them as `# a`. */
export const writtenIn = async (markdown: string, name = ''): Promise<string> => {
	const {sections} = await readPost(`x\n\n${markdown}`, name);
	return sections.flatMap(({blocks, heading, level}) => [...(level === 0 ? [] : [`${'#'.repeat(level)} ${textOf(heading)}`]), ...blocks.map(block => writtenOne(block))]).join('; ').replace(/^x(; )?/, '');
};

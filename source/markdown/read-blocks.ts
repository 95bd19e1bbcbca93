import {type Token, type Tokens} from 'marked';
import {type Block, type Code, type Item, type List, type Table} from '../model/block.ts';
import {fold} from './fold.ts';
import {type CommentToken, lex, type TableToken} from './lex.ts';
import {readParagraph} from './read-paragraph.ts';
import {readSpans} from './read-spans.ts';
import {decoded, type Reading} from './reading.ts';
import {withoutTabs} from './tabs.ts';
import {unfold} from './unfold.ts';

/** The blocks that marked's tokens stand for. */
export const readBlocks = (tokens: readonly Token[], reading: Reading): readonly Block[] => tokens.flatMap(token => readBlock(token, reading));

const readBlock = (token: Token, reading: Reading): readonly Block[] => {
	switch (token.type) {
		case 'paragraph':
		case 'text': {
			return readParagraph((token as Tokens.Paragraph).text, reading);
		}

		case 'heading': {
			const {depth, text} = token as Tokens.Heading;
			return [{kind: 'heading', level: depth, text: readSpans(text, reading)}];
		}

		case 'list': {
			return [readList(token as Tokens.List, reading)];
		}

		case 'blockquote': {
			return [{kind: 'quote', blocks: readBlocks((token as Tokens.Blockquote).tokens, reading)}];
		}

		case 'code': {
			return [readCode(token as Tokens.Code, reading)];
		}

		case 'table': {
			return [readTable(token as unknown as TableToken, reading)];
		}

		case 'hr': {
			return [{kind: 'rule'}];
		}

		case 'html': {
			return reading.readHtml(unfold((token as Tokens.HTML).text));
		}

		case 'comment': {
			const text = unfold((token as unknown as CommentToken).text).trim();
			return text === '' ? [] : [{kind: 'comment', text, ...(reading.isDeck === true && {blocks: readNotes(text, reading)})}];
		}

		// Blank lines, definitions of links, and check boxes, which the items tell of.
		default: {
			return [];
		}
	}
};

/** What a comment says, as Markdown. */
const readNotes = (text: string, reading: Reading): readonly Block[] => readBlocks(lex(fold(text.replace(/^speaker_note:/, '').trim(), 1).text).tokens, {...reading, isDeck: false});

const readList = ({items, loose, ordered, raw, start}: Tokens.List, reading: Reading): List => ({
	kind: 'list',
	...(ordered && {start: Number(start), delimiter: /^\s*\d+\)/.test(raw) ? ')' : '.'}),
	isLoose: loose,
	items: items.map(item => readItem(item, reading)),
});

const readItem = ({checked, loose, task, tokens}: Tokens.ListItem, reading: Reading): Item => {
	const [first, ...rest] = tokens as [Tokens.Paragraph, ...Token[]];
	// In a loose list marked puts the box back before the text that it took it from.
	const unboxed = task && loose ? [{...first, text: first.text.slice('[ ] '.length)}, ...rest] : tokens;
	return {blocks: readBlocks(unboxed, reading), ...(task && {isDone: checked === true})};
};

/** A head in which nothing stands is none: Markdown has no tables without. */
const readTable = ({alignments, header, rows}: TableToken, reading: Reading): Table => {
	const [head, ...body] = [header, ...rows].map(row => row.map(cell => readSpans(cell, reading)));
	return {kind: 'table', alignments, header: head!.every(cell => cell.length === 0) ? [] : head!, rows: body};
};

const readCode = ({codeBlockStyle, lang = '', text}: Tokens.Code, reading: Reading): Code => {
	// Marked ends the text of a fence with a line end only when a blank line stands before it.
	const lines = codeBlockStyle === 'indented' ? text.trimEnd() : text.replace(/\n$/, '');
	return {kind: 'code', language: /[^\s{}.][^\s{},]*/.exec(decoded(lang, reading))?.[0] ?? '', text: withoutTabs(unfold(lines))};
};

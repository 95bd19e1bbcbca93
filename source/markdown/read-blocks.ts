import {type Token, type Tokens} from 'marked';
import {type Block, type Item, type List} from '../model/block.ts';
import {type Span} from '../model/span.ts';
import {calloutOf} from './callout.ts';
import {blocksOf, type Draft} from './captions.ts';
import {fold} from './fold.ts';
import {unindented} from './formula.ts';
import {type ElementToken, type FormulaToken, type HeadingToken, piecesOf, type RunToken} from './html/element.ts';
import {flatSpans} from './html/flat-spans.ts';
import {readElement} from './html/read-element.ts';
import {spansOf} from './join-spans.ts';
import {type Attributes, headingIn, joinedAttributes} from './kramdown/attributes.ts';
import {withoutAttributes} from './kramdown/definition-list.ts';
import {type CalloutToken, type DefinitionsToken} from './kramdown/dialect-token.ts';
import {readQuote} from './kramdown/read-quote.ts';
import {attributesOf, withAttributes, readDialect} from './kramdown/read-dialect.ts';
import {titleOf, toneOf} from './kramdown/tone.ts';
import {type CommentToken, lex, type TableToken} from './lex.ts';
import {isCell, readCell} from './read-cell.ts';
import {readCode} from './read-code.ts';
import {readParagraph} from './read-paragraph.ts';
import {readSpans} from './read-spans.ts';
import {readTable} from './read-table.ts';
import {decoded, type Reading} from './reading.ts';
import {draftsOf} from './running-text.ts';
import {withoutCaptionMark} from './table-caption.ts';
import {unfold} from './unfold.ts';

/** The blocks that marked's tokens stand for. */
export const readBlocks = (tokens: readonly Token[], reading: Reading): readonly Block[] => blocksOf(readDrafts(tokens, reading));

/** The same before it is known which text is the caption of which pictures. */
export const readDrafts = (tokens: readonly Token[], reading: Reading): readonly Draft[] => {
	const arranged = reading.arrange(tokens);
	const drafts: Draft[] = [];
	for (let index = 0; index < arranged.length; index++) {
		drafts.push(...readBlock(withoutCaptionMark(arranged, index), attributesOf(arranged, index), reading));
	}

	return drafts;
};

const readBlock = (token: Token, attributes: Attributes | undefined, reading: Reading): readonly Draft[] => {
	const readTokens = (inner: readonly Token[]) => readBlocks(inner, reading);
	switch (token.type) {
		case 'element': {
			return readElement(token as unknown as ElementToken, reading);
		}

		case 'run': {
			const run = token as unknown as RunToken;
			const drafts = draftsOf(spansOf(piecesOf(run, reading.footnotes)));
			return run.isCentred ? drafts.map(draft => draft.kind === 'paragraph' ? {kind: 'caption', text: draft.text} : draft) : withAttributes(drafts, attributes);
		}

		case 'formula': {
			return [{kind: 'math', tex: (token as unknown as FormulaToken).tex}];
		}

		case 'paragraph':
		case 'text': {
			return withAttributes(readParagraph((token as Tokens.Paragraph).text, reading), attributes);
		}

		case 'heading': {
			return [{kind: 'heading', level: (token as Tokens.Heading).depth, text: readHeading(token, reading).text}];
		}

		case 'list': {
			return isPlaceholder(attributes) ? [] : [readList(token as Tokens.List, reading)];
		}

		case 'blockquote': {
			return [readQuote((token as Tokens.Blockquote).tokens, attributes, reading, readTokens)];
		}

		case 'callout':
		case 'definitions': {
			return readDialect(token as unknown as CalloutToken | DefinitionsToken, reading, readTokens);
		}

		case 'code': {
			return readFence(token as Tokens.Code, reading);
		}

		case 'table': {
			return readTable(token as unknown as TableToken, reading);
		}

		case 'hr': {
			return [{kind: 'rule'}];
		}

		case 'comment': {
			const text = unindented(unfold((token as unknown as CommentToken).text));
			return text === '' ? [] : [{kind: 'comment', text, ...((reading.isDeck === true || speakerNote.test(text)) && {blocks: readNotes(text, reading)})}];
		}

		// Blank lines, definitions, attributes, check boxes, which the items tell of, and HTML where there is to be none.
		default: {
			return [];
		}
	}
};

/** Whether a list only says where the contents or the footnotes are to stand. */
const isPlaceholder = (attributes: Attributes | undefined) => attributes !== undefined && (attributes.names.has('toc') || attributes.names.has('footnotes'));

/** What presenterm has before notes, in one line or, as YAML, in several. */
const speakerNote = /^speaker_note:[ \t]*(?:[|>][+-]?[ \t]*\n)?/;

/** What a comment says, as Markdown. */
const readNotes = (text: string, reading: Reading): readonly Block[] => readInner(unindented(text.replace(speakerNote, '')).trim().replaceAll(edge, '\n$&\n'), {...reading, isDeck: false});

/** What Marp is to have at the edges of slides, which is a paragraph of its own. */
const edge = /^_?(?:header|footer)[ \t]*:.*$/gm;

/** The blocks of a text that stood in a comment or a fence. */
const readInner = (text: string, reading: Reading): readonly Block[] => readBlocks(lex(fold(text, 1).text).tokens, reading);

const readList = ({items, loose, ordered, raw, start}: Tokens.List, reading: Reading): List => ({
	kind: 'list',
	...(ordered && {start: Number(start), delimiter: /^\s*\d+\)/.test(raw) ? ')' : '.'}),
	isLoose: loose,
	items: items.map(item => readItem(item, reading)),
});

const readItem = (item: Tokens.ListItem, reading: Reading): Item => ({blocks: readBlocks(tokensIn(item), reading), ...(item.task && {isDone: item.checked === true})});

/** The tokens of an item, without the attributes at its beginning, nor the box that marked puts back before the text in a loose list. */
const tokensIn = ({loose, task, tokens}: Tokens.ListItem): readonly Token[] => {
	const first = tokens[0] as Tokens.Paragraph | Tokens.Text | undefined;
	if (first?.type !== 'text' && first?.type !== 'paragraph') {
		return tokens;
	}

	const text = withoutAttributes(task && loose ? first.text.slice('[ ] '.length) : first.text);
	return text === first.text ? tokens : [{...first, text}, ...tokens.slice(1)];
};

/** The text of a heading, and the attributes that stand in it. */
export const readHeading = (token: Token, reading: Reading): {readonly text: readonly Span[]; readonly attributes: Attributes | undefined} => {
	if ('contents' in token) {
		const {contents, id} = token as unknown as HeadingToken;
		return {text: flatSpans(readBlocks(contents, reading)), attributes: id === undefined ? undefined : {...joinedAttributes([]), id}};
	}

	const {attributes, text} = headingIn((token as Tokens.Heading).text);
	return {text: readSpans(text, reading), attributes};
};

/** What a fence of Obsidian's calls out: behind its settings, such as `title: Stone`, stands Markdown. */
const readAdmonition = (text: string, name: string, reading: Reading): Block => {
	const [settings] = /^(?:(?:title|collapse|icon|color):.*(?:\n|$))*/.exec(text)!;
	const title = /^title:[ \t]*(.*)$/m.exec(settings)?.[1] ?? '';
	const tone = toneOf(name) ?? 'note';
	return calloutOf(tone, title === '' ? titleOf(name, tone) : readSpans(title, reading), readInner(text.slice(settings.length), reading));
};

const readFence = ({codeBlockStyle, lang = '', text}: Tokens.Code, reading: Reading): readonly Block[] => {
	// Marked ends the text of a fence with a line end only when a blank line stands before it.
	const lines = codeBlockStyle === 'indented' ? text.trimEnd() : text.replace(/\n$/, '');
	const info = decoded(lang, reading);
	if (/^math\b/.test(info)) {
		return [{kind: 'math', tex: unindented(unfold(lines))}];
	}

	if (info.startsWith('ad-')) {
		return [readAdmonition(unfold(lines), info.slice(3), reading)];
	}

	return isCell(info) ? readCell(unfold(lines), info) : [readCode(unfold(lines), info)];
};

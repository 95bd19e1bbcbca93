import {Lexer, type Links, type Token, Tokenizer, type Tokens} from 'marked';
import {htmlIn, isSpanTag, wholeElements, wrappings} from './html/html-block.ts';
import {definitionsIn, mayDefine} from './kramdown/definition-list.ts';
import {dialectBlockIn} from './kramdown/dialect-block.ts';
import {paragraphIn, type ParagraphLines} from './paragraph.ts';
import {reachOfList, reachOfQuote} from './reach.ts';
import {tableIn, type WrittenTable} from './table.ts';

/** The blocks of a text as marked's tokens, their running text not read yet. */
export type Lexed = {
	readonly tokens: readonly Token[];

	/** Where its reference links lead. */
	readonly links: Links;

	/** What its footnotes say, by their labels. */
	readonly footnotes: ReadonlyMap<string, readonly Token[]>;

	/** Whether there is HTML among the tokens, other than comments. */
	readonly hasHtml: boolean;
};

/** A table among marked's tokens. */
export type TableToken = WrittenTable & {readonly type: 'table'};

/** A comment among them, what stands in it folded. */
export type CommentToken = {readonly type: 'comment'; readonly raw: string; readonly text: string};

/** HTML among them that stands around Markdown: its tags, and the tokens between them. */
export type WrappedToken = {readonly type: 'wrapped'; readonly raw: string; readonly open: string; readonly tokens: Token[]; readonly close: string};

/**
Cut a text into blocks with marked's lexer.

marked reads quotes, lists, code, rules and HTML. Functions of ours in its tokenizer find paragraphs, underlined headings and tables, and hand it quotes and lists in bounds: left alone, marked goes through the rest of the text again for each line of some of them, and once more for each level that they nest. With them the time grows with the size of a post, whatever it holds.
*/
export const lex = (text: string): Lexed => {
	const found: Found = {html: false, footnotes: new Map(), mayDefine: mayDefine(text)};
	const lexer = new Lexer({gfm: true, tokenizer: boundedTokenizer(found)});
	// Not its method `lex`, which would read the running text as well.
	const tokens = lexer.blockTokens(text, lexer.tokens);
	return {tokens, links: lexer.tokens.links, footnotes: found.footnotes, hasHtml: found.html};
};

/** Quotes and lists deeper than this are text, their marks included. No window has room for them. */
const deepest = 50;

/** Markdown in HTML in Markdown deeper than this is text of HTML: each may hold elements as deep again. */
const deepestWrapping = 10;

/** What a tokenizer finds, apart from its tokens, and whether it looks for definitions. */
type Found = {html: boolean; readonly footnotes: Map<string, readonly Token[]>; readonly mayDefine: boolean};

const boundedTokenizer = (found: Found): Tokenizer => {
	const tokenizer = new Tokenizer();
	const marked = Tokenizer.prototype;
	const wholeElementIn = wholeElements();
	const wrappingIn = wrappings();
	let depth = 0;
	let latest: {source: string; lines: ParagraphLines} | undefined;

	return Object.assign(tokenizer, {
		blockquote(source: string) {
			return deeper(source, reachOfQuote, marked.blockquote);
		},
		list(source: string) {
			return deeper(source, reachOfList, marked.list);
		},
		html(source: string) {
			if (/^ {0,3}<!--/.test(source)) {
				return commentIn(source);
			}

			return dialectIn(source) ?? elementIn(source) ?? (found.mayDefine ? definitionsIn(source, linesIn, lexBlocks) as unknown as Tokens.HTML : undefined);
		},
		table(source: string) {
			const table = tableIn(source);
			return table && {type: 'table', ...table} as unknown as Tokens.Table;
		},
		lheading(source: string): Tokens.Heading | undefined {
			const {level, raw, text} = linesIn(source);
			return level === 0 ? undefined : {type: 'heading', depth: level, raw, text: text.trim(), tokens: tokenizer.lexer.inline(text)};
		},
		paragraph(source: string): Tokens.Paragraph {
			const {raw, text} = linesIn(source);
			return {type: 'paragraph', raw, text, tokens: tokenizer.lexer.inline(text)};
		},
		text(source: string): Tokens.Text {
			const {raw, text} = linesIn(source);
			return {type: 'text', raw, text, tokens: tokenizer.lexer.inline(text)};
		},
	} satisfies Partial<Tokenizer>);

	function deeper<Token>(source: string, reachOf: (source: string) => number, read: (source: string) => Token | undefined): Token | undefined {
		const reach = depth < deepest ? reachOf(source) : 0;
		if (reach === 0) {
			return undefined;
		}

		depth++;
		const token = read.call(tokenizer, source.slice(0, reach));
		depth--;
		return token;
	}

	/** The block of a dialect, at the start of a text. */
	function dialectIn(source: string): Tokens.HTML | undefined {
		const token = dialectBlockIn(source, lexBlocks);
		found.html ||= token?.type === 'html';
		if (token?.type === 'footnote') {
			// A quote may be read again, and what is read then is the whole of it.
			found.footnotes.set(token.label, token.tokens);
		}

		return token as unknown as Tokens.HTML;
	}

	/** HTML, at the start of a text. */
	function elementIn(source: string): Tokens.HTML | undefined {
		if (!/^ {0,3}</.test(source)) {
			return undefined;
		}

		const html = htmlTokenOf(wholeElementIn(source)) ?? (isSpanTag(source) ? undefined : wrappedIn(source) ?? htmlTokenOf(htmlIn(source)) ?? marked.html.call(tokenizer, source));
		found.html ||= html !== undefined;
		return html;
	}

	/** HTML that stands around Markdown, at the start of a text. */
	function wrappedIn(source: string): Tokens.HTML | undefined {
		const wrapping = depth < deepestWrapping ? wrappingIn(source) : undefined;
		if (!wrapping) {
			return undefined;
		}

		depth++;
		const {close, inner, open, raw} = wrapping;
		const token: WrappedToken = {type: 'wrapped', raw, open, tokens: tokenizer.lexer.blockTokens(inner, []), close};
		depth--;
		return token as unknown as Tokens.HTML;
	}

	/** The tokens of a text that stands within a block. */
	function lexBlocks(text: string): Token[] {
		if (depth >= deepest) {
			return [{type: 'paragraph', raw: text, text, tokens: []}];
		}

		const {state} = tokenizer.lexer;
		const isTop = state.top;
		state.top = true;
		depth++;
		const tokens = tokenizer.lexer.blockTokens(text, []);
		depth--;
		state.top = isTop;
		return tokens;
	}

	/** Marked asks for a heading and then for a paragraph at the same place. */
	function linesIn(source: string): ParagraphLines {
		if (latest?.source !== source) {
			latest = {source, lines: paragraphIn(source)};
		}

		return latest.lines;
	}
};

const htmlTokenOf = (raw: string | undefined): Tokens.HTML | undefined => raw === undefined ? undefined : {type: 'html', raw, text: raw, pre: false, block: true};

/** The comment that a text starts with, on one line since the text was folded. What follows on the line is Markdown again, as kramdown has it. */
const commentIn = (source: string): Tokens.HTML | undefined => {
	const found = /^ {0,3}<!--(?:-?>|(?<text>[^\n]*?)-->)[ \t]*/.exec(source);
	return found ? {type: 'comment', raw: found[0], text: found.groups?.text ?? ''} satisfies CommentToken as unknown as Tokens.HTML : undefined;
};

import {Parser} from 'htmlparser2';
import {type Token, type Tokens} from 'marked';
import {type WrappedToken} from '../lex.ts';
import {closingsIn} from '../read-tag.ts';
import {unfold} from '../unfold.ts';
import {isKnown} from './names.ts';
import {shallowed} from './shallow.ts';
import {emptyTree} from './tree.ts';

/**
Marked's tokens with elements for their HTML.

marked ends a block of HTML at a blank line: an element may open in one token and close in another, with blocks of Markdown between the two.

	html       <details>
	           <summary>More</summary>              element details
	paragraph  *Markdown*               becomes       element summary
	html       </details>                             paragraph
	paragraph  After it                             paragraph

Elements that only hold others vanish, so that headings in them are headings of the post.
*/
export const arrange = (tokens: readonly Token[]): readonly Token[] => {
	if (!tokens.some(({type}) => type === 'html' || type === 'wrapped')) {
		return tokens;
	}

	const tree = emptyTree();
	const closed = lastClosedIn(tokens);
	const shallow = shallowed();
	let current = 0;
	let written = '';
	let offset = 0;
	const parser = new Parser({
		onopentag(name, attributes) {
			const source = written.slice(parser.startIndex - offset, parser.endIndex + 1 - offset);
			if (isKnown(name) || /=|\/>$/.test(source) || isClosedLater(name)) {
				tree.open(name, attributes, source.endsWith('/>'));
			} else {
				tree.addText(source);
				tree.open('', {}, false);
			}
		},
		onclosetag() {
			// At the end, it closes what its author didn't.
			if (current < tokens.length) {
				tree.close();
			}
		},
		ontext: tree.addText,
		oncomment: tree.addComment,
	}, {recognizeSelfClosing: true});

	for (const [index, token] of tokens.entries()) {
		current = index;
		if (token.type === 'html' || isClosedLater(tree.rawName()) || isIndentedHtml(token)) {
			write(token.type === 'code' || token.type === 'html' ? (token as Tokens.Code | Tokens.HTML).text : token.raw);
		} else if (token.type === 'wrapped') {
			const {close, open, tokens: inner} = token as unknown as WrappedToken;
			write(open);
			for (const one of arrange(inner)) {
				tree.addToken(one);
			}

			write(close);
		} else {
			addMarkdown(token);
		}
	}

	current = tokens.length;
	parser.end();
	return tree.end();

	function isClosedLater(name: string): boolean {
		return (closed.get(name) ?? -1) >= current;
	}

	function write(html: string): void {
		const text = shallow(unfold(html));
		offset += written.length;
		written = text;
		parser.write(text);
		if (tree.rawName() === '') {
			tree.endText();
		}
	}

	function addMarkdown(token: Token): void {
		if (token.type === 'heading') {
			tree.endUnclosed(isClosedLater);
		}

		const text = token.type === 'paragraph' || token.type === 'text' ? (token as Tokens.Paragraph).text : '';
		const end = closingTagsIn(text);
		const closing = text.slice(end);
		const isClosing = Array.from(closing.matchAll(/[a-z][^\s>]*/gi), ([name]) => name.toLowerCase()).some(name => tree.isOpen(name));
		tree.addToken(isClosing ? {...token, text: text.slice(0, end)} : token);
		if (isClosing) {
			write(closing);
		}
	}

	/** In HTML nobody means four spaces behind a blank line to make code of tags. */
	function isIndentedHtml(token: Token): boolean {
		return token.type === 'code' && (token as Tokens.Code).codeBlockStyle === 'indented' && tree.isOpen() && /^\s*<\/?[a-z!]/i.test((token as Tokens.Code).text);
	}
};

/** Where the closing tags begin that a text ends with. */
const closingTagsIn = (text: string): number => {
	let end = text.length;
	for (;;) {
		const start = text.lastIndexOf('</', end - 1);
		if (start === -1 || !/^<\/[a-z][a-z\d-]*\s*>\s*$/i.test(text.slice(start, end))) {
			return end;
		}

		end = start;
	}
};

/** In which of tokens each name is closed last. */
const lastClosedIn = (tokens: readonly Token[]): ReadonlyMap<string, number> =>
	new Map(tokens.flatMap(({raw}, index) => Array.from(closingsIn(raw).keys(), name => [name, index] as const)));

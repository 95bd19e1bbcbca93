import {type Token} from 'marked';
import {cleanLine, cleanText} from '../clean-text.ts';
import {formulasIn} from '../formulas-in.ts';
import {spansOf} from '../join-spans.ts';
import {type Piece, pieceOf} from '../piece.ts';
import {type Attributes} from './attributes.ts';
import {codeTokens, languageOf} from './code-token.ts';
import {type HtmlToken, isPiece, type RunToken} from './element.ts';
import {isCentred, isCloseable, isLineNumber, kindOf, partOf} from './kind.ts';
import {mediaTags} from './names.ts';
import {nothing, type OpenElement, rootElement, type Verbatim} from './open-element.ts';
import {mediumPieces} from './picture.ts';
import {emptyRun} from './run.ts';

/** A tree that grows as tags open and close, with the blocks of Markdown that stand between them. */
export type Tree = {
	/** OpenElement an element, or what stands for one. `isEmpty` tells that nothing will stand in it. */
	readonly open: (name: string, attributes: Attributes, isEmpty: boolean) => void;

	/** Close the innermost element. */
	readonly close: () => void;

	/** Add text. */
	readonly addText: (text: string) => void;

	/** Add a token of Markdown. */
	readonly addToken: (token: Token) => void;

	/** End the running text: what follows is no part of its paragraph. */
	readonly endText: () => void;

	/** Whether an element is open: any, or one with blocks of its own that has the name. */
	readonly isOpen: (name?: string) => boolean;

	/** The name of the element here in which blank lines mean nothing, such as code; empty without one. */
	readonly rawName: () => string;

	/** End the elements with blocks of their own that never close, and what is in them. */
	readonly endUnclosed: (isClosed: (name: string) => boolean) => void;

	/** End all that is open. Returns the tokens that are in no element. */
	readonly end: () => readonly Token[];
};

/** Elements deeper than this are no more than their contents. No window has room for them. */
const deepest = 50;

/** A tree with nothing in it. */
export const emptyTree = (): Tree => {
	const root = rootElement();
	const stack: OpenElement[] = [root];
	const run = emptyRun();
	let texts: string[] = [];

	return {
		open(name, attributes, isEmpty) {
			endTexts();
			stack.push(top().sink === 'run' ? opened(name, attributes, isEmpty) : openedWithin(name, attributes));
		},
		close,
		addText(text) {
			texts.push(text);
		},
		addToken(token) {
			endRun();
			top().tokens.push(token);
		},
		endText: endRun,
		isOpen: name => name === undefined ? stack.length > 1 : stack.some(open => open.name === name && open.owner === name),
		rawName: () => top().rawName,
		endUnclosed(isClosed) {
			const first = stack.findIndex(({name, owner}) => name === owner && isCloseable(name) && !isClosed(name));
			if (first > 0) {
				const inner = stack.length - first;
				for (let count = 0; count < inner; count++) {
					close();
				}

				// Their tags may close yet, all the same.
				stack.push(...Array.from({length: inner}, () => ({...top(), name: '', isBlock: false, finish: nothing})));
			}
		},
		end() {
			while (stack.length > 1) {
				const {sink, tokens} = top();
				close();
				// Nobody means what never closes to hide the rest of a post.
				if (sink === 'nowhere') {
					putAll(tokens);
				}
			}

			endRun();
			return root.tokens;
		},
	};

	function top(): OpenElement {
		return stack.at(-1)!;
	}

	function put(token: HtmlToken | Token): void {
		top().tokens.push(token as Token);
	}

	function putAll(tokens: readonly Token[]): void {
		if (tokens !== top().tokens) {
			for (const token of tokens) {
				put(token);
			}
		}
	}

	function close(): void {
		endTexts();
		if (top().isBlock) {
			endRun();
		}

		if (stack.length > 1) {
			const {finish} = stack.pop()!;
			finish();
		}
	}

	/** Put the text where it belongs. It came in parts, one for each entity. */
	function endTexts(): void {
		const text = cleanText(texts.join(''));
		const {sink} = top();
		texts = [];
		if (text === '' || sink === 'nowhere') {
			return;
		}

		if (sink !== 'run') {
			sink.parts.push(text);
		} else if (run.isCode()) {
			run.add(pieceOf(text));
		} else {
			addRunningText(text);
		}
	}

	function addRunningText(text: string): void {
		for (const part of formulasIn(text, run.isBlank())) {
			if (part.kind === 'text') {
				run.add(pieceOf(part.text));
			} else if (part.isDisplay) {
				putRun();
				put({type: 'formula', raw: '', tex: part.tex});
			} else {
				run.add(pieceOf(part.tex.replaceAll(/\s+/g, ' '), {kind: 'math'}));
			}
		}
	}

	function endRun(): void {
		endTexts();
		putRun();
	}

	function putRun(): void {
		const pieces = run.end();
		if (pieces.length > 0) {
			put({type: 'run', raw: '', pieces, isCentred: top().isCentred});
		}
	}

	function opened(name: string, attributes: Attributes, isEmpty: boolean): OpenElement {
		const same: OpenElement = {...top(), name, isBlock: false, language: languageOf(attributes) || top().language, isCentred: isCentred(name, attributes) ?? top().isCentred, finish: nothing};
		if (name === 'input' && attributes.type === 'checkbox' && same.owner === 'li' && same.tokens.length === 0 && run.isBlank()) {
			put({type: 'box', raw: '', isDone: attributes.checked !== undefined});
		}

		switch (kindOf(name, attributes)) {
			case 'hidden': {
				return {...same, sink: 'nowhere', tokens: []};
			}

			case 'unseen': {
				return openedUnseen(same, attributes);
			}

			case 'verbatim': {
				return openedVerbatim(same, attributes);
			}

			case 'block': {
				endRun();
				return openedBlock(same, attributes);
			}

			case 'inline': {
				return {...same, finish: name === 'd-footnote' && !isEmpty ? run.openNote() : run.open(name, attributes, isEmpty)};
			}
		}
	}

	function openedUnseen(same: OpenElement, attributes: Attributes): OpenElement {
		const {name} = same;
		const unseen: OpenElement = {...same, sink: 'nowhere', tokens: [], rawName: name === 'svg' ? name : '', sources: [], labels: {parts: [], language: ''}};
		return {
			...unseen,
			...(mediaTags.has(name) && {
				finish() {
					run.add(...mediumPieces(name, attributes, unseen.sources));
				},
			}),
			...(name === 'svg' && {
				finish() {
					run.add(...drawingPieces(unseen.labels.parts));
				},
			}),
		};
	}

	function openedVerbatim(same: OpenElement, attributes: Attributes): OpenElement {
		const sink: Verbatim = {parts: [], language: attributes.language ?? same.language};
		const isFormula = same.name === 'd-math';
		const isBlock = !isFormula || attributes.block !== undefined;
		if (isBlock) {
			endRun();
		}

		return {
			...same, sink, rawName: same.name, isBlock, finish() {
				const text = sink.parts.join('');
				if (!isFormula) {
					putAll(codeTokens(text, sink.language));
				} else if (isBlock) {
					put({type: 'formula', raw: '', tex: text.trim()});
				} else {
					run.add(pieceOf(text.replaceAll(/\s+/g, ' ').trim(), {kind: 'math'}));
				}
			},
		};
	}

	function openedBlock(same: OpenElement, attributes: Attributes): OpenElement {
		const {depth, isInRow, name} = same;
		if (name === 'hr') {
			put({type: 'hr', raw: ''});
		}

		const part = partOf(name, attributes);
		const kind = part === 'row' && isInRow ? undefined : part;
		if (kind === undefined || depth >= deepest) {
			return {...same, isBlock: true};
		}

		const tokens: Token[] = [];
		return {
			...same, tokens, isBlock: true, name: kind, owner: kind, depth: depth + 1, isInRow: isInRow || kind === 'row', finish() {
				const isHeading = /^h\d$/.test(kind);
				if (isHeading && tokens.every(token => isPicture(token))) {
					putAll(tokens);
				} else {
					put(isHeading
						? {type: 'heading', raw: '', depth: Number(kind[1]), text: '', contents: tokens, ...(attributes.id && {id: cleanLine(attributes.id)})}
						: {type: 'element', raw: '', name: kind, attributes, tokens});
				}
			},
		};
	}

	/** An element in text that nobody sees, or that stays as it is written. */
	function openedWithin(name: string, attributes: Attributes): OpenElement {
		const parent = top();
		const {labels, sink, sources} = parent;
		if (name === 'source' && attributes.src !== undefined) {
			sources.push(attributes.src);
		}

		if (typeof sink === 'object') {
			sink.parts.push(name === 'br' ? '\n' : '');
			sink.language ||= languageOf(attributes);
		}

		const open: OpenElement = {...parent, name, isBlock: false, finish: nothing};
		if (isLineNumber(attributes)) {
			return {...open, sink: 'nowhere'};
		}

		return name === 'text' || name === 'tspan' || name === 'title' ? {...open, sink: labels} : open;
	}
};

/** Whether a token holds nothing but pictures. */
const isPicture = (token: Token): boolean => token.type === 'run' && spansOf((token as unknown as RunToken).pieces.filter(piece => isPiece(piece))).spans.every(({roles, text}) => roles.includes('picture') || text.trim() === '');

/** What is said in a drawing stands for it. */
const drawingPieces = (texts: readonly string[]): readonly Piece[] => {
	const words = texts.map(text => cleanLine(text)).filter(text => text !== '').join(' ');
	return words === '' ? [] : [pieceOf(`[drawing: ${words}]`)];
};

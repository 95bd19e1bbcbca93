import {type Token} from 'marked';
import {cleanLine, cleanText} from '../clean-text.ts';
import {formulasIn} from '../formulas-in.ts';
import {spansOf} from '../join-spans.ts';
import {pieceOf} from '../piece.ts';
import {type Attributes} from './attributes.ts';
import {codeTokens, languageOf} from './code-token.ts';
import {type HtmlToken, isPiece, type RunToken} from './element.ts';
import {isCentred, isCloseable, isLineNumber, kindOf, mayHoldComments, partOf} from './kind.ts';
import {mediaTags} from './names.ts';
import {nothing, type OpenElement, type Place, rootElement, type Verbatim} from './open-element.ts';
import {drawingPieces, mediumPieces} from './picture.ts';
import {emptyRun} from './run.ts';

/** A tree that grows as tags open and close, with the blocks of Markdown that stand between them. */
export type Tree = {
	/** Open an element, or what stands for one. `isEmpty` tells that nothing will stand in it. */
	readonly open: (name: string, attributes: Attributes, isEmpty: boolean) => void;

	/** Close the innermost element. */
	readonly close: () => void;

	/** Add text. */
	readonly addText: (text: string) => void;

	/** Add a comment. Nobody sees it: it has no place within a text, nor between the rows of a table and the like. */
	readonly addComment: (text: string) => void;

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
	const stack: OpenElement[] = [rootElement()];
	const run = emptyRun();
	let texts: string[] = [];

	return {
		open(name, attributes, isEmpty) {
			endTexts();
			stack.push(here().sink === 'run' ? opened(name, attributes, isEmpty) : openedWithin(name, attributes));
		},
		close,
		addText(text) {
			texts.push(text);
		},
		addComment(text) {
			endTexts();
			const {owner, sink} = here();
			if (sink === 'run' && run.isBlank() && mayHoldComments(owner)) {
				put({type: 'comment', raw: '', text: cleanText(text)});
			}
		},
		addToken(token) {
			endRun();
			put(token);
		},
		endText: endRun,
		isOpen: name => name === undefined ? stack.length > 1 : stack.some(element => isOwner(element, name)),
		rawName: () => here().rawName,
		endUnclosed(isClosed) {
			const first = stack.findIndex(element => isOwner(element, element.name) && isCloseable(element.name) && !isClosed(element.name));
			if (first > 0) {
				const inner = stack.length - first;
				for (let count = 0; count < inner; count++) {
					close();
				}

				// Their tags may close yet, all the same.
				stack.push(...Array.from({length: inner}, () => ({name: '', place: here(), isBlock: false, finish: nothing})));
			}
		},
		end() {
			while (stack.length > 1) {
				const {sink, tokens} = here();
				close();
				// Nobody means what never closes to hide the rest of a post.
				if (sink === 'nowhere') {
					putAll(tokens);
				}
			}

			endRun();
			return here().tokens;
		},
	};

	function here(): Place {
		return stack.at(-1)!.place;
	}

	function put(token: HtmlToken | Token): void {
		here().tokens.push(token as Token);
	}

	function putAll(tokens: readonly Token[]): void {
		if (tokens !== here().tokens) {
			for (const token of tokens) {
				put(token);
			}
		}
	}

	function close(): void {
		endTexts();
		if (stack.at(-1)!.isBlock) {
			endRun();
		}

		if (stack.length > 1) {
			const {finish} = stack.pop()!;
			finish();
		}
	}

	/** Put the text where it belongs. It came in parts, one for each entity. */
	function endTexts(): void {
		const {sink} = here();
		if (texts.length === 0 || sink === 'nowhere') {
			texts = [];
			return;
		}

		const text = cleanText(texts.join(''));
		texts = [];
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
			put({type: 'run', raw: '', pieces, isCentred: here().isCentred});
		}
	}

	function opened(name: string, attributes: Attributes, isEmpty: boolean): OpenElement {
		const around = here();
		const language = languageOf(attributes) || around.language;
		const isMiddle = isCentred(name, attributes) ?? around.isCentred;
		const place = language === around.language && isMiddle === around.isCentred ? around : {...around, language, isCentred: isMiddle};
		if (name === 'input' && attributes.type === 'checkbox' && place.owner === 'li' && place.tokens.length === 0 && run.isBlank()) {
			put({type: 'box', raw: '', isDone: attributes.checked !== undefined});
		}

		switch (kindOf(name, attributes)) {
			case 'hidden': {
				return {name, place: {...place, sink: 'nowhere', tokens: []}, isBlock: false, finish: nothing};
			}

			case 'unseen': {
				return openedUnseen(name, place, attributes);
			}

			case 'verbatim': {
				return openedVerbatim(name, place, attributes);
			}

			case 'block': {
				endRun();
				return openedBlock(name, place, attributes);
			}

			case 'inline': {
				return {name, place, isBlock: false, finish: name === 'd-footnote' && !isEmpty ? run.openNote() : run.open(name, attributes, isEmpty)};
			}
		}
	}

	function openedUnseen(name: string, around: Place, attributes: Attributes): OpenElement {
		const place: Place = {...around, sink: 'nowhere', tokens: [], rawName: name === 'svg' ? name : '', sources: [], labels: {parts: [], language: ''}};
		return {
			name, place, isBlock: false, finish() {
				if (mediaTags.has(name)) {
					run.add(...mediumPieces(name, attributes, place.sources));
				} else if (name === 'svg') {
					run.add(...drawingPieces(place.labels.parts));
				}
			},
		};
	}

	function openedVerbatim(name: string, around: Place, attributes: Attributes): OpenElement {
		const sink: Verbatim = {parts: [], language: attributes.language ?? around.language};
		const isFormula = name === 'd-math';
		const isBlock = !isFormula || attributes.block !== undefined;
		if (isBlock) {
			endRun();
		}

		return {
			name, place: {...around, sink, rawName: name}, isBlock, finish() {
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

	function openedBlock(name: string, around: Place, attributes: Attributes): OpenElement {
		if (name === 'hr') {
			put({type: 'hr', raw: ''});
		}

		const {depth, isInRow} = around;
		const part = partOf(name, attributes);
		const owner = part === 'row' && isInRow ? undefined : part;
		if (owner === undefined || depth >= deepest) {
			return {name, place: around, isBlock: true, finish: nothing};
		}

		const tokens: Token[] = [];
		return {
			name: owner, place: {...around, owner, depth: depth + 1, tokens, isInRow: isInRow || owner === 'row'}, isBlock: true, finish() {
				const isHeading = /^h\d$/.test(owner);
				if (isHeading && tokens.every(token => isPicture(token))) {
					putAll(tokens);
				} else {
					put(isHeading
						? {type: 'heading', raw: '', depth: Number(owner[1]), text: '', contents: tokens, ...(attributes.id && {id: cleanLine(attributes.id)})}
						: {type: 'element', raw: '', name: owner, attributes, tokens});
				}
			},
		};
	}

	/** An element in text that nobody sees, or that stays as it is written. */
	function openedWithin(name: string, attributes: Attributes): OpenElement {
		const around = here();
		const {labels, sink, sources} = around;
		if (name === 'source' && attributes.src !== undefined) {
			sources.push(attributes.src);
		}

		if (typeof sink === 'object') {
			sink.parts.push(name === 'br' ? '\n' : '');
			sink.language ||= languageOf(attributes);
		}

		const place: Place = isLineNumber(attributes) ? {...around, sink: 'nowhere'} : (/^(?:desc|text|title|tspan)$/.test(name) ? {...around, sink: labels} : around);
		return {name, place, isBlock: false, finish: nothing};
	}
};

/** Whether an element has the name, and tokens of its own. */
const isOwner = (element: OpenElement, name: string) => element.name === name && element.place.owner === name;

/** Whether a token holds nothing but pictures. */
const isPicture = (token: Token): boolean => token.type === 'run' && spansOf((token as unknown as RunToken).pieces.filter(piece => isPiece(piece))).spans.every(({roles, text}) => roles.includes('picture') || text.trim() === '');

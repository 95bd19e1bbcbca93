import {type Token} from 'marked';

/** An element that is open. */
export type OpenElement = {
	readonly name: string;

	/** Where the tokens in it go: to those of its parent, unless it has its own. */
	readonly tokens: Token[];

	/** Where its text goes: into the running text, to a text of its own, or nowhere. */
	readonly sink: 'run' | 'nowhere' | Verbatim;

	/** Whether it begins and ends paragraphs. */
	readonly isBlock: boolean;

	/** The innermost element around it with tokens of its own, itself included, and how many there are. */
	readonly owner: string;
	readonly depth: number;

	/** What code in it is written in. */
	readonly language: string;

	/** The name of the element around it in which blank lines mean nothing. */
	readonly rawName: string;

	/** Whether it stands in a row of pictures, and whether its text stands in the middle. */
	readonly isInRow: boolean;
	readonly isCentred: boolean;

	/** The addresses of what is played in its place. */
	readonly sources: string[];

	/** What is said in a drawing. */
	readonly labels: Verbatim;

	/** What comes of it when it closes. */
	readonly finish: () => void;
};

/** Text that stays as it is written, and the language that it is in. */
export type Verbatim = {readonly parts: string[]; language: string};

/** What holds all of HTML that stands by itself. */
export const rootElement = (): OpenElement => ({
	name: '', tokens: [], sink: 'run', isBlock: true, owner: '', depth: 0, language: '', rawName: '', isInRow: false, isCentred: false, sources: [], labels: {parts: [], language: ''}, finish: nothing,
});

/** What comes of an element that says nothing. */
export const nothing = (): void => {}; // eslint-disable-line @typescript-eslint/no-empty-function

import {type Token} from 'marked';

/** An element that is open. */
export type OpenElement = {
	readonly name: string;
	readonly place: Place;

	/** Whether it begins and ends paragraphs. */
	readonly isBlock: boolean;

	/** What comes of it when it closes. */
	readonly finish: () => void;
};

/** What is meant by what stands in an element, and where it goes. Most elements share the place that they stand in. */
export type Place = {
	/** The innermost element with tokens of its own, and how many there are. */
	readonly owner: string;
	readonly depth: number;

	/** The tokens of that element. */
	readonly tokens: Token[];

	/** Where text goes: into the running text, to a text of its own, or nowhere. */
	readonly sink: 'run' | 'nowhere' | Verbatim;

	/** What code is written in. */
	readonly language: string;

	/** The name of the element in which blank lines mean nothing, if one is around. */
	readonly rawName: string;

	/** Whether pictures stand in a row, and whether text stands in the middle. */
	readonly isInRow: boolean;
	readonly isCentred: boolean;

	/** The addresses of what is played instead. */
	readonly sources: string[];

	/** What is said in a drawing. */
	readonly labels: Verbatim;
};

/** Text that stays as it is written, and the language that it is in. */
export type Verbatim = {readonly parts: string[]; language: string};

/** What holds all of the HTML that stands by itself. */
export const rootElement = (): OpenElement => ({
	name: '',
	place: {owner: '', depth: 0, tokens: [], sink: 'run', language: '', rawName: '', isInRow: false, isCentred: false, sources: [], labels: {parts: [], language: ''}},
	isBlock: true,
	finish: nothing,
});

/** What comes of an element that says nothing. */
export const nothing = (): void => {}; // eslint-disable-line @typescript-eslint/no-empty-function

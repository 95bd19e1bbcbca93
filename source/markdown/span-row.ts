import {type Span} from '../model/span.ts';

/** How a text is written: its roles and where it leads. */
export type Style = Omit<Span, 'text'>;

/** Spans that are put in a row one after the other. */
export type SpanRow = {
	/** Add running text. Its white space is worth one space, and none at the edges of the row and of its lines. */
	readonly addText: (text: string, style: Style) => void;

	/** Add a text as it is, such as code. */
	readonly addVerbatim: (text: string, style: Style) => void;

	/** Add a line break that was meant. */
	readonly addBreak: (style: Style) => void;

	/** The spans, neighbours of one style joined. Pictures, formulas and marks of footnotes are never joined. */
	readonly spans: () => readonly Span[];
};

/** A text with single spaces for its white space. */
export const singleSpaced = (text: string): string => /[ \n]{2}|\t/.test(text) ? text.replaceAll(/[ \t\n]+/g, ' ') : text.replaceAll('\n', ' ');

/** A row without spans. */
export const spanRow = (): SpanRow => {
	// The text of a span is kept in parts: looking at the end of a text that grows by joining would copy it each time.
	const row: Array<{readonly style: Style; readonly isVerbatim: boolean; readonly parts: string[]}> = [];
	// Whether a space here would be one at an edge, or one more after another.
	let isSpaceDue = false;

	return {
		addText(text, style) {
			const single = singleSpaced(text);
			const shown = !isSpaceDue && single.startsWith(' ') ? single.slice(1) : single;
			if (shown !== '') {
				add(shown, style, false);
				isSpaceDue = !shown.endsWith(' ');
			}
		},
		addVerbatim(text, style) {
			add(text, style, true);
			isSpaceDue = true;
		},
		addBreak(style) {
			trimEnd(' ');
			if (row.length > 0) {
				add('\n', style, false);
				isSpaceDue = false;
			}
		},
		spans() {
			trimEnd(' \n');
			return row.map(({parts, style}) => ({text: parts.join(''), ...style}));
		},
	};

	function add(text: string, style: Style, isVerbatim: boolean): void {
		const last = row.at(-1);
		if (last && isJoinable(last.style, style)) {
			last.parts.push(text);
		} else {
			row.push({style, isVerbatim, parts: [text]});
		}
	}

	/** Take away white space at the end of the row, of which every part has one at most. */
	function trimEnd(space: string): void {
		for (let last = row.at(-1); last && !last.isVerbatim && space.includes(last.parts.at(-1)!.at(-1)!); last = row.at(-1)) {
			const text = last.parts.pop()!.slice(0, -1);
			if (text !== '') {
				last.parts.push(text);
				return;
			}

			if (last.parts.length === 0) {
				row.pop();
			}
		}
	}
};

/** Spans with neighbours of one style joined. */
export const joinedSpans = (spans: readonly Span[]): readonly Span[] => {
	const row = spanRow();
	for (const {text, ...style} of spans) {
		row.addVerbatim(text, style);
	}

	return row.spans();
};

const isJoinable = (one: Style, other: Style) => !one.roles.some(role => role === 'math' || role === 'picture' || role === 'footnote')
	&& one.href === other.href && one.roles.length === other.roles.length && one.roles.every((role, index) => role === other.roles[index]);

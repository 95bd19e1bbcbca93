import {type Head} from '../model/post.ts';
import {type Span} from '../model/span.ts';
import {minutesFor} from '../model/words.ts';
import {cellsIn} from './cells.ts';
import {inDirectionOf} from './direction.ts';
import {centred, type Line} from './line.ts';
import {type Measure} from './measure.ts';
import {inRoles} from './room.ts';
import {balance, wrap} from './wrap.ts';

/**
The title block of a post: title, subtitle, and beneath them when it was written, who by, what about, and how long it is, if it is told how many words it has. On a screen it stands in the middle, like the title page of a book. No lines, if the post says none of it.
*/
export const layTitle = (head: Head, words: number | undefined, measure: Measure): Line[] => {
	const {width, isPlain} = measure;
	const inMiddle = (line: Line) => isPlain ? line : centred(line, width);
	const title = balance(inRoles(head.title, {isPlain, roles: []}, 'title'), width).map(line => inMiddle(line));
	const {byline, subtitle} = layBeneathTitle(head, words, measure, inMiddle);
	const name = [...inDirectionOf(head.title, title, measure), ...subtitle];
	return name.length === 0 && saidIn(head).length === 0 ? [] : [...name, ...(name.length > 0 && byline.length > 0 ? [[]] : []), ...byline];
};

/** What stands beneath the title of a post, each line where `placed` puts it; but what some authors call a description is an abstract, and stands like a paragraph. */
export const layBeneathTitle = (head: Head, words: number | undefined, measure: Measure, placed: (line: Line) => Line): {readonly subtitle: readonly Line[]; readonly byline: readonly Line[]} => {
	const {width, isPlain} = measure;
	const description = inRoles(head.subtitle, {isPlain, roles: []}, 'subtitle');
	const subtitle = balance(description, width);
	const said = saidIn(head);
	return {
		subtitle: inDirectionOf(head.subtitle, subtitle.length > 3 ? wrap(description, width) : subtitle.map(line => placed(line)), measure),
		byline: layByline(words === undefined ? said : [...said, [lengthOf(words)]], width).map(line => placed(line)),
	};
};

/** When it was written, who by, and what about, as far as the post says it. */
const saidIn = ({authors, categories, date, tags}: Head): ReadonlyArray<readonly string[]> =>
	[date === undefined ? [] : [dateInWords(date)], authors, [...new Set([...categories, ...tags])]].filter(names => names.length > 0);

/** How long it is, and how long it takes to read. */
const lengthOf = (words: number): string => `${grouped(words)} ${words === 1 ? 'word' : 'words'} · ${minutesFor(words)} min`;

/** `2024-01-04` as `4 January 2024`. */
export const dateInWords = (date: string): string => {
	const [year, month, day] = date.split('-').map(Number);
	const name = months[month! - 1];
	return name === undefined ? date : `${day} ${name} ${year}`;
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `12345` as `12,345`. Not by `toLocaleString`, which takes 10 ms when it is first called. */
export const grouped = (number: number): string => String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',');

/** The parts of a byline, side by side as far as they go, with a point between two. A name is only broken if it is wider than a line. */
const layByline = (parts: ReadonlyArray<readonly string[]>, width: number): Line[] => {
	const spans: Span[] = [];
	let used = 0;
	for (const names of parts) {
		const cells = cellsIn(names.join(', '));
		const isBeside = used > 0 && used + 3 + cells <= width;
		spans.push(
			...(used === 0 ? [] : [mark(isBeside ? ' · ' : '\n')]),
			...names.flatMap((text, index): Span[] => [...(index > 0 ? [mark(', ')] : []), {text, roles: ['byline']}]),
		);
		used = isBeside ? used + 3 + cells : cells;
	}

	return wrap(spans, width);
};

const mark = (text: string): Span => ({text, roles: ['byline', 'label']});

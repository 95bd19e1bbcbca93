import {type Head} from '../model/post.ts';
import {type Span} from '../model/span.ts';
import {minutesFor} from '../model/words.ts';
import {type Line} from './line.ts';
import {type Measure} from './measure.ts';
import {inRoles} from './room.ts';
import {balance, wrap} from './wrap.ts';

/** The title block of a post of so many words: title, subtitle, and beneath them when it was written, who by, what about, and how long it is. No lines, if the post says none of it. */
export const layTitle = (head: Head, words: number, {width}: Measure): Line[] => {
	const title = balance(inRoles(head.title, {roles: []}, 'title'), width);
	const subtitle = wrap(inRoles(head.subtitle, {roles: []}, 'subtitle'), width);
	const said = [
		head.date === undefined ? [] : [dateInWords(head.date)],
		head.authors,
		[...new Set([...head.categories, ...head.tags])],
	].filter(names => names.length > 0);
	if (title.length + subtitle.length + said.length === 0) {
		return [];
	}

	const length = [[`${grouped(words)} ${words === 1 ? 'word' : 'words'}`], [`${minutesFor(words)} min`]];
	const byline = separated([...said, ...length].map(names => separated(names.map(name => [named(name)]), ', ')), ' · ');
	return [...title, ...subtitle, ...(title.length + subtitle.length > 0 ? [[]] : []), ...wrap(byline, width)];
};

/** `2024-01-04` as `4 January 2024`. */
const dateInWords = (date: string): string => {
	const [year, month, day] = date.split('-').map(Number);
	return `${day} ${months[month! - 1]} ${year}`;
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `12345` as `12,345`. Not by `toLocaleString`, which takes 10 ms when it is first called. */
const grouped = (number: number): string => String(number).replaceAll(/\B(?=(\d{3})+$)/g, ',');

const named = (text: string): Span => ({text, roles: ['byline']});

const separated = (parts: ReadonlyArray<readonly Span[]>, separator: string): Span[] =>
	parts.flatMap((part, index) => (index === 0 ? part : [{text: separator, roles: ['byline', 'label']}, ...part]));

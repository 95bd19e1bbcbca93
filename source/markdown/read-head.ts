import {type Head} from '../model/post.ts';
import {type Span} from '../model/span.ts';
import {cleanLine} from './clean-text.ts';
import {type Entries} from './plain-yaml.ts';
import {readDate} from './read-date.ts';
import {isRecord} from './read-front-matter.ts';

/** A post's head as its front matter has it. `readText` reads the title and subtitle, in which Markdown may stand. */
export const readHead = (entries: Entries, settings: Head['settings'], readText: (text: string) => readonly Span[]): Head => {
	const date = readDate(textOf(entries.date));
	const language = textOf(entries.lang ?? entries.language).replaceAll('_', '-');
	return {
		title: readText(textOf(entries.title)),
		subtitle: readText(textOf(entries.subtitle ?? entries.description)),
		...(date !== undefined && {date}),
		authors: namesIn(entries.authors ?? entries.author),
		categories: labelsIn(entries.categories ?? entries.category),
		tags: labelsIn(entries.tags ?? entries.tag),
		...(/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) && {language}),
		isHidden: isSaid(entries.hidden, /^(?:true|yes|on)$/i) || isSaid(entries.draft, /^(?:true|yes|on)$/i) || isSaid(entries.published, /^(?:false|no|off)$/i),
		settings,
	};
};

/** The title and the date in the name of a file such as `2024-01-04-synthetic-data.md`, as Jekyll finds them. An `index.md` is named for its folder, so its name says nothing. */
export const readFileName = (name: string): {readonly title: string; readonly date?: string} => {
	const file = cleanLine(name).replace(/^.*[/\\]/, '').replace(/\.[a-z]+$/i, '');
	const date = readDate(file);
	const words = file.replace(/^\d{4}(?:-\d{1,2}){2}(?:-|$)|^_?(?:index|readme)$/i, '').split(/[-_\s]+/).filter(word => word !== '');
	return {title: words.map(word => word[0]!.toUpperCase() + word.slice(1)).join(' '), ...(date !== undefined && {date})};
};

const textOf = (value: unknown): string => {
	const text = typeof value === 'string' ? cleanLine(value) : '';
	return /^(?:~|null)$/i.test(text) ? '' : text;
};

const isSaid = (value: unknown, said: RegExp) => said.test(textOf(value));

/** The names in a text, a mapping with a `name`, or a list of those. */
const namesIn = (value: unknown): string[] => {
	const names = Array.isArray(value) ? value.flatMap(item => namesIn(item)) : [textOf(isRecord(value) ? value.name : value)];
	return names.filter(name => name !== '');
};

/** The labels in a list, or in a text: Jekyll parts them by spaces, others by commas. */
const labelsIn = (value: unknown): string[] => {
	const text = textOf(value);
	const labels = Array.isArray(value) ? value.map(item => textOf(item)) : text.split(text.includes(',') ? /\s*,\s*/ : ' ');
	return labels.filter(label => label !== '');
};

import {type Head} from '../model/post.ts';
import {type Span, textOf} from '../model/span.ts';
import {cleanLine} from './clean-text.ts';
import {readPathDate} from './file-name.ts';
import {type Entries} from './plain-yaml.ts';
import {dateKeys, readDate} from './read-date.ts';
import {isRecord} from './read-front-matter.ts';

/** A post's head as its front matter has it. `readText` reads the title, the subtitle and names, in which Markdown may stand. */
export const readHead = (entries: Entries, settings: Head['settings'], readText: (text: string) => readonly Span[]): Head => {
	const shelves = shelvesOf(entries);
	const top = shelves[0]!;
	const valueOf = (...keys: readonly string[]) => keys.flatMap(key => shelves.map(shelf => shelf[key])).find(value => isSaid(value));
	const lineOf = (...keys: readonly string[]) => writtenIn(valueOf(...keys));
	const isSet = (key: string, said: RegExp) => said.test(lineOf(key));

	const date = dateKeys.map(key => readDate(lineOf(key))).find(day => day !== undefined) ?? readPathDate(lineOf('path', 'permalink', 'url', 'slug'));
	// Themes of blogs have pictures and settings by these names.
	const edgeOf = (key: string) => isSet('marp', /^true$/i) || isSet('deckset', /^true$/) ? textOf(readText(lineOf(key))).replace(/^\\\s+/, '') : '';
	const [header, footer] = [edgeOf('header'), edgeOf('footer')];
	const language = lineOf('lang', 'language').replaceAll('_', '-');
	return {
		title: readText(lineOf('title')),
		subtitle: readText(lineOf('subtitle', 'description', 'summary', 'excerpt')),
		...(date !== undefined && {date}),
		authors: namesIn(valueOf('authors', 'author', 'author.name')).map(name => textOf(readText(name))).filter(name => name !== ''),
		categories: labelsIn(valueOf('categories', 'category')),
		tags: labelsIn(valueOf('tags', 'tag')),
		...(/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) && {language}),
		...(header !== '' && {header}),
		...(footer !== '' && {footer}),
		isHidden: isSet('hidden', /^(?:true|yes|on)$/i) || isSet('draft', /^(?:true|yes|on)$/i) || isSet('published', /^(?:false|no|off)$/i),
		settings: settings.incremental === undefined && isIncremental(top) ? {...settings, incremental: true} : settings,
	};
};

/** Whether lists are to come item by item, by the keys of pandoc, patat and presenterm. */
const isIncremental = ({incremental, options, patat}: Entries): boolean =>
	[incremental, isRecord(patat) && patat.incrementalLists, isRecord(options) && options.incremental_lists].includes('true');

/** Where front matter may have what belongs to a head, by keys in small letters: at its top, and in the tables of Zola and Hugo. */
const shelvesOf = (entries: Entries): readonly Entries[] => {
	const top = withSmallKeys(entries);
	return [top, ...['taxonomies', 'extra', 'params'].map(key => top[key]).filter(value => isRecord(value)).map(table => withSmallKeys(table))];
};

const withSmallKeys = (entries: Entries): Entries => Object.fromEntries(Object.entries(entries).map(([key, value]) => [key.toLowerCase(), value]));

/** Whether a value says something. A `summary: true` tells a theme what to show. */
const isSaid = (value: unknown): boolean => typeof value === 'string' ? writtenIn(value) !== '' : value !== undefined && (!Array.isArray(value) || value.length > 0);

/** What a scalar says, on one line. */
const writtenIn = (value: unknown): string => {
	const text = typeof value === 'string' ? cleanLine(value) : '';
	return /^(?:~|null)$/i.test(text) ? '' : text;
};

/** The names in a text, a mapping with a `name`, or a list of those. */
const namesIn = (value: unknown): string[] => {
	const names = Array.isArray(value) ? value.flatMap(item => namesIn(item)) : [writtenIn(isRecord(value) ? value.name : value)];
	return names.filter(name => name !== '');
};

/** The labels in a list, or in a text: Jekyll parts them by spaces, others by commas. */
const labelsIn = (value: unknown): string[] => {
	const text = writtenIn(value);
	const labels = Array.isArray(value) ? value.map(item => writtenIn(item)) : text.split(text.includes(',') ? /\s*,\s*/ : ' ');
	return labels.filter(label => label !== '');
};

import {cleanLine} from './clean-text.ts';
import {readDate} from './read-date.ts';

/**
The title and the date in the name of a file such as `2024-01-04-synthetic-data.md`, as Jekyll finds them, or in its path: `2024/01/04/synthetic-data.md`.

An `index.md` is named for its folder; without one, its name says nothing.
*/
export const readFileName = (path: string): {readonly title: string; readonly date?: string} => {
	const names = cleanLine(path).split(/[/\\]/);
	const file = names.pop()!.replace(/\.[a-z]+$/i, '').replace(/\.[a-z]{2}(?:-[a-z]{2})?$/i, '');
	const isIndex = /^_?(?:index|readme)$/i.test(file);
	const name = isIndex ? names.pop() ?? '' : file;
	const date = readDate(name) ?? readPathDate(names.join('/'));
	const words = name.replace(/^\d{4}(?:-\d{1,2}){2}(?:-|$)/, '').split(/[-_\s]+/).filter(word => word !== '');
	return {title: words.map(word => word[0]!.toUpperCase() + word.slice(1)).join(' '), ...(date !== undefined && {date})};
};

/** The day that the folders of a path name, as `blog/2024/01/04/a-post`, if they name one. */
export const readPathDate = (path: string): string | undefined => {
	const [date] = /(?<![^/])\d{4}(?:\/\d{1,2}){2}(?![^/])/.exec(path) ?? [];
	return date === undefined ? undefined : readDate(date);
};

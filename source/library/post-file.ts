import {
	basename, dirname, parse, sep,
} from 'node:path';

/** A file with a post in it, and what its path tells of it. */
export type PostFile = {
	readonly path: string;

	/** Its name without date and ending, in lower case: `synthetic-data`. Of `…/my-post/index.md` it is the folder's name. */
	readonly slug: string;

	/** The same with the date. */
	readonly stem: string;

	/** The day in its name, `YYYY-MM-DD`. */
	readonly day?: string;

	/** Whether it stands in a folder of drafts. */
	readonly isDraft: boolean;
};

/** What the path of a post's file tells. */
export const postFileOf = (file: string): PostFile => {
	const name = parse(file).name.toLowerCase();
	const stem = /^index(?:\.[\w-]+)?$/.test(name) ? basename(dirname(file)).toLowerCase() : name;
	const [, year, month, day, slug] = /^(\d{4})-(\d\d?)-(\d\d?)-(.+)$/.exec(stem) ?? [];
	return {
		path: file,
		slug: slug ?? stem,
		stem,
		...(year && month && day && {day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`}),
		isDraft: dirname(file).split(sep).includes('_drafts'),
	};
};

/** Whether a name is this post's. It may be typed as a title is (`Synthetic Data`), with its date or its ending. */
export const isNamed = ({slug, stem}: PostFile, name: string): boolean => [slug, stem].includes(slugOf(name));

/** Whether a name is part of this post's. */
export const isNamedLike = ({stem}: PostFile, name: string): boolean => slugOf(name) !== '' && stem.includes(slugOf(name));

const slugOf = (name: string) => name.trim().toLowerCase().replaceAll(/\s+/g, '-').replace(/\.(?:md|markdown)$/, '');

import {type Entries} from './plain-yaml.ts';

/** What a post is read with of the blog that it stands in. This folder knows no files: whoever does hands it in. */
export type Blog = {
	/** Whose templates the blog's posts are read for; nothing, where that can't be told. */
	readonly templates: () => Templates | undefined;

	/** The settings of the blog, by their names. */
	readonly readSettings: () => Promise<Entries>;

	/** The texts of its bibliographies, in BibTeX: those that are named, or all. */
	readonly readBibliographies: (names: readonly string[]) => Promise<readonly string[]>;

	/** The path, from the root, of the post that a name such as `2024-01-04-synthetic-data` stands for. */
	readonly pathOfPost: (name: string) => string | undefined;

	/** Whether there is a file at a path from the root. */
	readonly hasFile: (path: string) => boolean;

	/** A file of text at a path from the post, or from another file that was read; nothing if there is none, or none that the blog may show. */
	readonly readFile: (path: string, from?: string) => {readonly path: string; readonly text: string} | undefined;
};

/** What a blog's program makes of what stands in braces: Liquid, the shortcodes of Hugo or Zola, or nothing. */
export type Templates = 'liquid' | 'hugo' | 'zola' | 'none';

/** The blog of a post that stands in none. */
export const noBlog: Blog = {
	templates: () => undefined,
	readSettings: async () => ({}),
	readBibliographies: async () => [],
	pathOfPost: () => undefined,
	hasFile: () => false,
	readFile: () => undefined,
};

import {existsSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {type Templates} from '../markdown/blog.ts';
import {type FrontMatter} from '../markdown/front-matter.ts';
import {blogRootOf, settingsNameIn} from './blog-root.ts';
import {namesIn} from './names-in.ts';

/** The folder that paths in a post start from, and what the blog's settings say about them. */
export type Site = {
	readonly root: string;
	readonly templates?: Templates;

	/** Where the blog is on the web, as `https://example.org`, and beneath which path, as `/blog`. Both may be empty. */
	readonly address: string;
	readonly base: string;

	/** The names in a folder. They are read once. */
	readonly namesIn: (folder: string) => readonly string[];

	/** The settings as they are written. */
	readonly settings?: Pick<FrontMatter, 'format' | 'text'>;
};

/**
The site that a file is a post of.

Its root is the root of a blog; where there is none, the nearest folder above that holds a package or a repository; else the one above a folder that is named as folders of posts are; else the file's own.
*/
export const siteOf = (file: string): Site => {
	const folder = dirname(file);
	const root = blogRootOf(folder) ?? nearestWith(folder, ['package.json', '.git']) ?? aboveOf(folder);
	const name = settingsNameIn(root);
	const text = name === undefined ? '' : textOf(join(root, name));
	const base = settingIn(text, 'baseurl|base_url');
	const [address = ''] = /^\w+:\/\/[^/]*/.exec(settingIn(text, 'url') || base) ?? [];
	const format = (name ?? '').endsWith('toml') ? 'toml' : ((name ?? '').endsWith('json') ? 'json' : 'yaml');
	const templates = name === undefined ? undefined : templatesOf(name, text);
	return {
		root,
		...(templates && {templates}),
		address,
		namesIn: rememberingNames(),
		base: base.replace(/^\w+:\/\/[^/]*/, '').replace(/\/+$/, '').replace(/^(?=[^/])/, '/'),
		...(/(?:ya?ml|toml|json)$/.test(name ?? '') && {settings: {format, text}}),
	};
};

const rememberingNames = () => {
	const known = new Map<string, readonly string[]>();
	return (folder: string): readonly string[] => {
		const names = known.get(folder) ?? namesIn(folder);
		known.set(folder, names);
		return names;
	};
};

const nearestWith = (folder: string, names: readonly string[]): string | undefined =>
	names.some(name => existsSync(join(folder, name))) ? folder : (folder === dirname(folder) ? undefined : nearestWith(dirname(folder), names));

const aboveOf = (folder: string): string => /^(.*?)[/\\](?:_posts|_drafts|content|src|posts)(?:[/\\]|$)/.exec(folder)?.[1] ?? folder;

const textOf = (file: string): string => {
	try {
		return existsSync(file) ? readFileSync(file, 'utf8') : '';
	} catch {
		return '';
	}
};

/** What a line of settings says under one of some names. To read all of them takes a library. */
const settingIn = (text: string, names: string): string => new RegExp(String.raw`^["']?(?:${names})["']?[ \t]*[:=][ \t]*["']?([^"'#\s]*)`, 'im').exec(text)?.[1] ?? '';

const templatesOf = (name: string, text: string): Templates => {
	if (/^_config\.|eleventy/.test(name)) {
		return 'liquid';
	}

	if (/^(?:hugo|zola|config)\./.test(name)) {
		return name.startsWith('zola') || /^base_url\s*=/m.test(text) ? 'zola' : 'hugo';
	}

	return 'none';
};

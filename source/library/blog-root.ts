import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {postFolders} from './posts-in.ts';

/**
The root of the blog that a folder belongs to, if it belongs to one.

It is the nearest folder, going up, that holds the settings of a blog; failing that, the nearest that holds a folder of posts. The way up ends where the repository does.
*/
export const blogRootOf = (folder: string): string | undefined => {
	let nearest: string | undefined;
	for (let here = folder; ; here = dirname(here)) {
		if (settingsNameIn(here) !== undefined) {
			return here;
		}

		if (postFolders.some(name => existsSync(join(here, name)))) {
			nearest ??= here;
		}

		if (existsSync(join(here, '.git')) || here === dirname(here)) {
			return nearest;
		}
	}
};

/** The name of the file in a folder that has a blog's settings in it, if there is one. Each is asked for by its name: on the way up may be folders of thousands. */
export const settingsNameIn = (folder: string): string | undefined =>
	settingsNames.find(name => existsSync(join(folder, name))) ?? (existsSync(join(folder, 'content')) ? hugoNames.find(name => existsSync(join(folder, name))) : undefined);

const endings = ['js', 'cjs', 'mjs', 'ts', 'cts', 'mts'];

/** What the settings of a blog may be called: by Jekyll, Hugo, Zola, Eleventy, Astro, Docusaurus, and Gatsby. */
const settingsNames = [
	'_config.yml', '_config.yaml', '_config.toml', 'hugo.toml', 'hugo.yaml', 'hugo.yml', 'hugo.json', 'zola.toml', '.eleventy.js', '.eleventy.cjs',
	...['astro.config', 'eleventy.config', 'docusaurus.config', 'gatsby-config'].flatMap(name => endings.map(ending => `${name}.${ending}`)),
];

/** The same by Hugo and Zola, where a folder of content stands beside it. */
const hugoNames = ['config.toml', 'config.yaml', 'config.yml', 'config.json'];

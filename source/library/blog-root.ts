import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {namesIn} from './names-in.ts';
import {postFolders} from './posts-in.ts';

/**
The root of the blog that a folder belongs to, if it belongs to one.

It is the nearest folder, going up, that holds the settings of a blog; failing that, the nearest that holds a folder of posts. The way up ends where the repository does.
*/
export const blogRootOf = (folder: string): string | undefined => {
	let nearest: string | undefined;
	for (let here = folder; ; here = dirname(here)) {
		const names = namesIn(here);
		if (settingsNamesIn(names).length > 0) {
			return here;
		}

		if (postFolders.some(name => names.includes(name.split('/', 1)[0]!) && existsSync(join(here, name)))) {
			nearest ??= here;
		}

		if (names.includes('.git') || here === dirname(here)) {
			return nearest;
		}
	}
};

/** Those of the names in a folder that are of a blog's settings. */
export const settingsNamesIn = (names: readonly string[]): readonly string[] =>
	names.filter(name => settings.test(name) || (names.includes('content') && /^config\.(?:toml|ya?ml|json)$/.test(name)));

const settings = /^(?:_config\.(?:ya?ml|toml)|hugo\.(?:toml|ya?ml|json)|zola\.toml|\.eleventy\.c?js|(?:astro|eleventy|docusaurus)\.config\.[cm]?[jt]s|gatsby-config\.[cm]?[jt]s)$/;

import {realpathSync, statSync} from 'node:fs';
import {
	dirname, join, parse, relative, sep,
} from 'node:path';
import {type Site} from './site.ts';

/**
The file on disk that a path in a post means; nothing for a path that leads nowhere, out of the site's root, or to the web.

`/x` starts from the root, `x` from the post's own folder; where there is nothing, both are looked for in the folders that generators copy files from, and in those above the post. The blog's own address and base may stand before a path, and `%20` for a space. Names that differ in how Unicode writes them, and last in case, are the same.
*/
export const fileAt = (path: string, postFile: string, site: Site): string | undefined => {
	const local = localPathOf(path, site);
	if (local === undefined) {
		return undefined;
	}

	const names = namesOf(local, site);
	const folders = [...new Set(local.startsWith('/') ? foldersOfRoot(site) : [dirname(postFile), ...foldersOfRoot(site), join(dirname(postFile), parse(postFile).name), ...foldersAbove(postFile, site)])];
	for (const spelled of spellings) {
		for (const folder of folders) {
			for (const name of names) {
				const file = spelled ? alike(folder, name, spelled, site) : fileOf(join(folder, name));
				if (file !== undefined && isInside(file, site.root)) {
					return file;
				}
			}
		}
	}

	return undefined;
};

/** Whether a path in a post leads to the web, not to a file of the site. */
export const isOnWeb = (path: string, site: Site): boolean => localPathOf(path, site) === undefined;

/** A path without the site's own address; nothing for one on the web. */
export const localPathOf = (path: string, {address}: Site): string | undefined => {
	const local = address !== '' && path.startsWith(address) && /^(?:[/?#]|$)/.test(path.slice(address.length)) ? path.slice(address.length) || '/' : path;
	return /^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(local) ? undefined : local;
};

/** What may be meant by a path: it as it is, without its query and fragment, decoded, and without the base that the site has on the web. Astro's `~/` and `@/`, and Docusaurus's `@site/`, are the root. */
const namesOf = (path: string, {base}: Site): readonly string[] => {
	const bare = path.replace(/^(?:@site|[~@])\//, '/');
	const plain = bare.replace(/[?#].*$/s, '');
	const decoded = [plain, bare].map(name => decodedPath(name));
	const all = [decoded[0]!, plain, decoded[1]!].filter(name => name !== '' && !name.includes('\0'));
	const [first = '', ...rest] = plain.split('/').filter(part => part !== '');
	const withoutBase = base !== '' && `/${first}/`.startsWith(`${base}/`) ? [decodedPath(rest.join('/'))] : [];
	return [...new Set([...all, ...withoutBase])];
};

/** A path without the marks that addresses have for what they can't hold. */
export const decodedPath = (path: string): string => {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
};

/** The folders under the root that generators serve as the root: Jekyll's and Hugo's, Zola's, Astro's, Eleventy's, Hexo's. */
const foldersOfRoot = ({root}: Site): readonly string[] => ['', 'static', 'public', 'src', 'assets', 'source', 'docs', 'content'].map(name => join(root, name));

const foldersAbove = (file: string, {root}: Site): readonly string[] => {
	const above = relative(root, dirname(file)).split(sep);
	return above[0] === '..' ? [] : above.map((_, index) => join(root, ...above.slice(0, above.length - index)));
};

/** How names are to be spelled to be the same: as they are first, which takes no list of names. */
const spellings: ReadonlyArray<((name: string) => string) | undefined> = [undefined, name => name.normalize('NFC'), name => name.normalize('NFC').toLowerCase()];

/** The file in a folder whose path is another in a certain spelling. */
const alike = (folder: string, name: string, spelled: (text: string) => string, {namesIn}: Site): string | undefined => {
	let here = folder;
	for (const part of name.split('/').filter(part => part !== '' && part !== '.')) {
		const found = part === '..' ? part : namesIn(here).find(other => spelled(other) === spelled(part));
		if (found === undefined) {
			return undefined;
		}

		here = join(here, found);
	}

	return fileOf(here);
};

/** A path, if it is one of a file. */
const fileOf = (path: string): string | undefined => {
	try {
		return statSync(path, {throwIfNoEntry: false})?.isFile() === true ? path : undefined;
	} catch {
		// What leads through a file as if it were a folder, say.
		return undefined;
	}
};

/** Whether a file is inside of a folder, also when links were followed. */
const isInside = (file: string, folder: string): boolean => {
	try {
		const way = relative(realpathSync(folder), realpathSync(file));
		return way !== '' && way.split(sep)[0] !== '..';
	} catch {
		return false;
	}
};

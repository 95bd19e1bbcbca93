import {readFileSync, statSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {type Blog} from '../markdown/blog.ts';
import {readFrontMatter} from '../markdown/read-front-matter.ts';
import {fileAt} from './file-at.ts';
import {namesIn} from './names-in.ts';
import {postsIn} from './posts-in.ts';
import {type Site} from './site.ts';

/** What the reading of a post asks of its blog. `siteOf` gives the post's site, and is called only when something is asked. */
export const blogOf = (file: string, siteOf: () => Site): Blog => ({
	templates: () => siteOf().templates,
	async readSettings() {
		const {settings} = siteOf();
		const {entries} = settings ? await readFrontMatter({...settings, body: '', firstLine: 1, bodyLine: 1}) : {entries: {}};
		return entries;
	},
	async readBibliographies(names) {
		const site = siteOf();
		const all = namesIn(join(site.root, '_bibliography')).filter(name => name.endsWith('.bib'));
		const files = (names.length === 0 ? all : names).map(name => bibliographyFolders.map(folder => fileAt(`/${folder}/${name}`, file, site)).find(found => found !== undefined));
		return files.filter(found => found !== undefined && statSync(found).size < largest).map(found => readFileSync(found!, 'utf8'));
	},
	pathOfPost: name => pathOfPost(name, siteOf()),
	hasFile: path => fileAt(path, file, siteOf()) !== undefined,
	readFile(path, from = file) {
		const found = fileAt(path, from, siteOf());
		return found !== undefined && statSync(found).size < largest ? {path: found, text: readFileSync(found, 'utf8')} : undefined;
	},
});

/** Where jekyll-scholar and distill keep bibliographies. */
const bibliographyFolders = ['_bibliography', 'assets/bibliography', ''];

/** How many bytes of a bibliography, or of another file, are read. */
const largest = 10_000_000;

const pathOfPost = (name: string, {root}: Site): string | undefined => {
	const wanted = name.toLowerCase().replace(/\.(?:md|markdown|mdx)$/, '').split('/').filter(part => part !== '');
	const post = postsIn(root).find(({stem, path}) => stem === wanted.at(-1) && isEnd(wanted.slice(0, -1), path)) ?? postsIn(root).find(({slug}) => slug === wanted.at(-1));
	return post && `/${relative(root, post.path).replaceAll(sep, '/')}`;
};

/** Whether folders are the last of those that a file is in. */
const isEnd = (folders: readonly string[], file: string) => {
	const own = file.toLowerCase().split(sep).slice(0, -1).filter(name => name !== '_posts');
	return folders.every((folder, index) => own[own.length - folders.length + index] === folder);
};

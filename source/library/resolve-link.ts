import {relative, sep} from 'node:path';
import {decodedPath, fileAt, localPathOf} from './file-at.ts';
import {type PostFile, postFileOf} from './post-file.ts';
import {isPostName, postsIn} from './posts-in.ts';
import {type Site, siteOf} from './site.ts';

/** Where a link in a post leads. `anchor` is the address of a heading there, without its `#`. */
export type LinkTarget =
	| {readonly kind: 'post'; readonly file: string; readonly anchor?: string}
	| {readonly kind: 'file'; readonly file: string}
	| {readonly kind: 'anchor'; readonly anchor: string}
	| {readonly kind: 'web'; readonly address: string}
	| {readonly kind: 'missing'; readonly path: string};

/**
Where a link in a post leads, as its author wrote it: to another post or file of the site, to a heading, or to the web.

A post is meant by its file, by its file without the ending, or by the address that it has on the web: by its slug, and its day if that stands there. What leads to no file of a site that is on the web leads there.
*/
export const resolveLink = (href: string, postFile: string): LinkTarget => {
	if (href.startsWith('#')) {
		return {kind: 'anchor', anchor: anchorOf(href)};
	}

	const site = siteOf(postFile);
	const local = localPathOf(href, site);
	if (local === undefined) {
		return {kind: 'web', address: href.startsWith('//') ? `https:${href}` : href};
	}

	const anchor = anchorOf(local);
	const path = local.replace(/[?#].*$/s, '');
	const file = namesFor(path).map(name => fileAt(name, postFile, site)).find(found => found !== undefined) ?? postAt(path, site)?.path;
	if (file !== undefined) {
		return isPostName(file) ? {kind: 'post', file, ...(anchor !== '' && {anchor})} : {kind: 'file', file};
	}

	return site.address === '' || !path.startsWith('/') ? {kind: 'missing', path: href} : {kind: 'web', address: `${site.address}${path.startsWith(`${site.base}/`) ? '' : site.base}${local}`};
};

const anchorOf = (href: string): string => decodedPath(/#(.*)$/s.exec(href)?.[1] ?? '');

/** The names that a file may have which a path leads to. */
const namesFor = (path: string): readonly string[] => {
	const base = path.replace(/(?:\/|\.html?)$/, '');
	return base === '' ? [] : [path, ...['.md', '.markdown', '.mdx', '/index.md', '/index.mdx', '/_index.md'].map(ending => base + ending)];
};

/** The post whose address ends as a path does: in its slug, beneath its day. */
const postAt = (path: string, {root}: Site): PostFile | undefined => {
	const parts = decodedPath(path.replace(/(?:\/|\.html?)+$/, '')).toLowerCase().split('/').filter(part => part !== '');
	const {slug, day} = postFileOf(`${parts.at(-1) ?? ''}.md`);
	const said = day ?? /(?:^|\/)(\d{4}\/\d\d(?:\/\d\d)?)\//.exec(`/${parts.join('/')}`)?.[1]!.replaceAll('/', '-');
	const found = slug === '' ? [] : postsIn(root).filter(post => post.slug === slug && (said === undefined || post.day?.startsWith(said) !== false));
	return found.length > 1 ? found.find(post => relative(root, post.path).split(sep).some(part => parts.slice(0, -1).includes(part))) ?? found[0] : found[0];
};

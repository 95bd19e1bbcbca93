import {dirname, relative, resolve} from 'node:path';
import {Complaint} from '../complaint.ts';
import {decodedPath} from './file-at.ts';
import {kindAt} from './kind-at.ts';
import {type Origin, readSource, type Source} from './read-source.ts';
import {isPostName} from './posts-in.ts';
import {resolveLink} from './resolve-link.ts';

/** What a link leads to: a post, the one that it stands in, or one to be fetched, with the address of a heading there; or an address of the web. */
export type Followed =
	| {readonly kind: 'post'; readonly source: Source; readonly anchor?: string}
	| {readonly kind: 'here'; readonly anchor: string}
	| {readonly kind: 'remote'; readonly address: string; readonly anchor?: string}
	| {readonly kind: 'web'; readonly address: string};

/** Follow a link in a post, as its author wrote it. Throws a `Complaint` that says where it leads, if that is nothing to read. */
export const followLink = (href: string, {address, path}: Origin): Followed => {
	if (path === undefined) {
		return address === undefined ? followFromNowhere(href) : followFromWeb(href, address);
	}

	const target = resolveLink(href, path);
	switch (target.kind) {
		case 'post': {
			const {anchor, file} = target;
			return file === path ? {kind: 'here', anchor: anchor ?? ''} : {kind: 'post', source: readSource(file, nameOf(file, path)), ...(anchor !== undefined && {anchor})};
		}

		case 'anchor': {
			return {kind: 'here', anchor: target.anchor};
		}

		case 'web': {
			return target;
		}

		case 'file': {
			throw new Complaint(`this leads to no post, but to ${nameOf(target.file, path)}`);
		}

		case 'missing': {
			throw new Complaint(`this leads to ${missing[kindAt(resolve(dirname(path), decodedPath(href.replace(/[?#].*$/s, ''))))]}: ${href}`);
		}
	}
};

/** Where a link leads in a post that was fetched. Only what has the name of a post, and stands on the same host, is fetched too; anything else is a browser's. */
const followFromWeb = (href: string, from: string): Followed => {
	if (!URL.canParse(href, from)) {
		throw new Complaint(`this is no address: ${href}`);
	}

	const url = new URL(href, from);
	const anchor = decodedPath(url.hash.slice(1));
	url.hash = '';
	if (url.href === from) {
		return {kind: 'here', anchor};
	}

	const isRead = url.origin === new URL(from).origin && isPostName(decodedPath(url.pathname));
	return isRead ? {kind: 'remote', address: url.href, ...(anchor !== '' && {anchor})} : {kind: 'web', address: new URL(href, from).href};
};

const followFromNowhere = (href: string): Followed => {
	if (/^(?:[a-z][a-z\d+.-]+:|\/\/)/i.test(href)) {
		return {kind: 'web', address: href.startsWith('//') ? `https:${href}` : href};
	}

	throw new Complaint(`what comes from standard input has no files beside it: ${href}`);
};

/** What can stand where a link leads that leads to no file of its blog. */
const missing = {file: 'a file outside of the blog', folder: 'a folder', nothing: 'no file'} as const;

const nameOf = (file: string, from: string) => relative(dirname(from), file);

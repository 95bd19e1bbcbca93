import {
	basename, dirname, join, resolve,
} from 'node:path';
import {Complaint} from '../complaint.ts';
import {kindAt} from './kind-at.ts';
import {namesIn} from './names-in.ts';
import {nearNames} from './near-names.ts';
import {type PostFile} from './post-file.ts';

/** What to say of a name that leads to no post, with what it may have been meant to be: files beside it, and the slugs of posts. */
export const missingPost = (typed: string, from: string, posts: readonly PostFile[]): Complaint => {
	const folder = dirname(typed);
	if (kindAt(resolve(from, folder)) !== 'folder') {
		return new Complaint(`there is no file “${typed}”, nor a folder “${folder}”`);
	}

	const near = nearNames(basename(typed), [...namesIn(resolve(from, folder)), ...posts.map(({slug}) => slug)]);
	const hint = near.length === 0 ? '' : `; did you mean ${near.map(name => join(folder, name)).join(' or ')}?`;
	return new Complaint(`there is no file or post “${typed}”${hint}`);
};

import {readPost} from '../markdown/read-post.ts';
import {type Post} from '../model/post.ts';
import {blogOf} from './blog-of.ts';
import {type Source} from './read-source.ts';
import {type Site, siteOf} from './site.ts';
import {withFiles} from './with-files.ts';

/** The post that a source is, read with what its blog knows. `text` may be only the beginning of it. */
export const postFrom = async ({name, path, text: whole}: Source, text = whole): Promise<Post> => {
	if (path === undefined) {
		return readPost(text, name);
	}

	let site: Site | undefined;
	const knownSite = () => {
		site ??= siteOf(path);
		return site;
	};

	return withFiles(await readPost(text, path, blogOf(path, knownSite)), path, knownSite);
};

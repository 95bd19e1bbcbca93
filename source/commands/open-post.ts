import process from 'node:process';
import {findPost} from '../library/find-post.ts';
import {readPost} from '../markdown/read-post.ts';
import {type Post} from '../model/post.ts';

/** The post that a person named, or, if none, the newest of the blog they stand in. Throws a `Complaint` if there is no such post. */
export const openPost = async (name: string | undefined): Promise<Post> => {
	const {text, name: file} = await findPost(name, process.cwd());
	return readPost(text, file);
};

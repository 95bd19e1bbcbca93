import {type Post} from '../model/post.ts';
import {markdownOf} from './write-markdown.ts';

/**
A post as marked-terminal sets it, in lines of about `width` cells.

It is given the post as plain Markdown, so that front matter, comments and dialects never reach it. Its blocks are not as well set as ours, and some of it cannot be mended from outside; this is for people who like its look.
*/
export const classicOf = async (post: Post, width: number): Promise<string> => {
	const [{Marked}, {markedTerminal}] = await Promise.all([import('marked'), import('marked-terminal')]);
	// Its styles for whole blocks close and open again at every line, so that a list doubles with each level of nesting: 500 bytes of Markdown take all memory there is.
	const unstyled = {listitem: same, paragraph: same, text: same, table: same};
	const marked = new Marked(markedTerminal({...unstyled, width, reflowText: true, tab: 2}));
	const text = await marked.parse(markdownOf(post));
	return `${text.trimEnd()}\n`;
};

const same = (text: string) => text;

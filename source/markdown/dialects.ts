import {mayHoldBlogPrograms, withoutBlogPrograms} from './blog-programs.ts';
import {mayHoldPymdown, withoutPymdown} from './pymdown.ts';
import {withoutReferences} from './quarto.ts';
import {withoutWiki} from './wiki.ts';

/** The text of a post with what only some programs read in Markdown written as all know it. What merely looks alike stays, and so does code. */
export const withoutDialects = (written: string, isForQuarto: boolean): string => {
	let text = mayHoldPymdown(written) ? withoutPymdown(written) : written;
	text = mayHoldBlogPrograms(text) ? withoutBlogPrograms(text) : text;
	text = text.includes('[[') ? withoutWiki(text) : text;
	return isForQuarto ? withoutReferences(text) : text;
};

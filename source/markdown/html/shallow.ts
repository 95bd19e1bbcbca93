import {emptyTags} from './names.ts';

/**
What leaves of the HTML that it is given, piece by piece, its tags no more than a thousand deep, and takes one that doesn't end for text.

For each tag that htmlparser2 opens it moves all that are open: nobody nests so deep, but who forgets to close.
*/
export const shallowed = (): (html: string) => string => {
	const open: string[] = [];

	return html => {
		const unfinished = html.lastIndexOf('<') > html.lastIndexOf('>') ? html.lastIndexOf('<') : html.length;
		const text = html.slice(0, unfinished).replaceAll(/<(\/?)([a-z][^\s<>/]*)[^<>]*>/gi, (tag, slash: string, written: string) => {
			const name = written.toLowerCase();
			if (slash === '/') {
				const last = open.lastIndexOf(name);
				open.length = last === -1 ? open.length : last;
				return tag;
			}

			while (ends.get(name)?.includes(open.at(-1) ?? '')) {
				open.pop();
			}

			if (emptyTags.has(name) || tag.endsWith('/>')) {
				return tag;
			}

			if (open.length >= deepest) {
				return ' ';
			}

			open.push(name);
			return tag;
		});
		return `${text}${html.slice(unfinished).replace('<', '&lt;')}`;
	};
};

const deepest = 1000;

/** The tags that an opening tag closes, as their authors need not. */
const ends: ReadonlyMap<string, readonly string[]> = new Map([
	['li', ['li']], ['p', ['p']], ['dt', ['dt', 'dd']], ['dd', ['dt', 'dd']], ['td', ['td', 'th']], ['th', ['th']], ['tr', ['tr', 'td', 'th']], ['option', ['option']],
]);

import {stretchesIn} from './stretches.ts';

/**
The text of a post as Markdown in which links, pictures and comments are written as Obsidian and other wikis have them: `[[Page#Heading|text]]`, `![[a.png|300]]`, `%%hidden%%`, and the name of a block, `^name`, at its end.

Elsewhere brackets in brackets are text, such as `[[nodiscard]]`: a link is one of several words, if nothing else in the post is written as only wikis write it.
*/
export const withoutWiki = (text: string): string => {
	const stretches = stretchesIn(text, () => undefined).filter(stretch => stretch.kind !== 'found');
	const isWiki = stretches.some(stretch => stretch.kind === 'text' && onlyWikis.test(stretch.text));
	return stretches.map(stretch => stretch.kind === 'text' ? withoutLinks(isWiki ? withoutMarks(stretch.text) : stretch.text, isWiki) : stretch.text).join('');
};

const onlyWikis = /!\[\[[^[\]\n]*[.#| ][^[\]\n]*]]|\[\[[^[\]|\n]+\|[^[\]|\n]+]](?![ \t]*\n\|)|\[\[[^[\]|#\n]*#[^[\]|#\n]+]]/;

const withoutMarks = (text: string): string => text
	.replaceAll(/%%([^%]+)%%/g, (_, comment: string) => `<!--${comment.replaceAll('--', '- -')}-->`)
	.replaceAll(/(?:^|(?<=\S)[ \t])[ \t]*\^[a-z\d-]+[ \t]*$/gim, '')
	.replaceAll(/(!\[[^[\]|\n]*)\|\d+(?:x\d+)?](?=\()/g, '$1]');

const withoutLinks = (text: string, isWiki: boolean): string => text.replaceAll(link, (written: string, bang: string, target: string, alias: string | undefined) => {
	const name = target.replace(/\\$/, '').trim();
	if (/^_?toc_?$/i.test(name) || (!isWiki && (bang !== '' || alias !== undefined || !severalWords.test(name)))) {
		return written;
	}

	const [page = '', ...headings] = name.split('#');
	const said = (alias ?? '').split('|').map(part => part.trim()).find(part => part !== '' && !/^\d+(?:x\d+)?$/.test(part));
	if (bang !== '' && mediumFile.test(page)) {
		return `![${said ?? ''}](<${page}>)`;
	}

	const heading = headings.length === 0 ? '' : `#${headings.at(-1)!.toLowerCase().replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').trim().replaceAll(/\s/g, '-')}`;
	return `[${said ?? [page, ...headings].filter(part => part !== '').join(' > ')}](<${page}${heading}>)`;
});

const link = /(?<![\w\\[])(!?)\[\[([^[\]|\n]+)(?:\|([^[\]\n]+))?]](?![([:]|[ \t]*\n\|)/g;
const severalWords = /^\p{L}[\p{L}\p{N}'’&.-]*(?: [\p{L}\p{N}'’&.-]+)+$/u;
const mediumFile = /\.(?:apng|avif|bmp|gif|jpe?g|png|svg|webp|mp4|webm|mov|ogv|mp3|ogg|wav|m4a|flac)$/i;

import {type Block} from '../model/block.ts';
import {type Post, type Warning} from '../model/post.ts';
import {type Span, textOf} from '../model/span.ts';
import {wordsOf} from '../model/words.ts';
import {cleanText} from './clean-text.ts';
import {fold} from './fold.ts';
import {frontMatterIn} from './front-matter.ts';
import {lex} from './lex.ts';
import {readFrontMatter} from './read-front-matter.ts';
import {readFileName, readHead} from './read-head.ts';
import {addressed, readSections, type Unaddressed} from './read-sections.ts';
import {readSpans} from './read-spans.ts';
import {type Reading} from './reading.ts';

/**
Read a post: any text in, a post out.

`name` is the name of the post's file, such as `2024-01-04-synthetic-data.md`: it gives the date and the title where nothing else does. It never fails. What can't be read for what it is stands in the post as text, and a warning says so.

It is asynchronous only since libraries are loaded for the posts that need them: `yaml`, `entities` and `htmlparser2`.
*/
export const readPost = async (text: string, name = ''): Promise<Post> => {
	const clean = cleanText(text);
	const frontMatter = frontMatterIn(clean);
	const {entries, settings, warnings} = await readFrontMatter(frontMatter?.yaml ?? '', 2);
	const decode = await decoderFor(clean);
	const head = readHead(entries, settings, text => readSpans(text, {links: {}, decode, readHtml: () => []}));
	const file = readFileName(name);
	const body = await readBody(frontMatter?.body ?? clean, frontMatter?.bodyLine ?? 1, decode);
	const title = titleOf(head.title, body.sections, file.title);
	return {
		...head,
		title,
		...(head.date === undefined && file.date !== undefined && {date: file.date}),
		sections: addressed(withoutTitle(body.sections, title)),
		warnings: [...warnings, ...body.warnings],
	};
};

type Body = {readonly sections: readonly Unaddressed[]; readonly warnings: readonly Warning[]};

const readBody = async (text: string, firstLine: number, decode: Reading['decode']): Promise<Body> => {
	try {
		const folded = fold(text, firstLine);
		const {hasHtml, links, tokens} = lex(folded.text);
		const {readHtml} = hasHtml ? await import('./read-html.ts') : {readHtml: () => []};
		return {sections: readSections(tokens, {links, decode, readHtml}), warnings: folded.warnings};
	} catch (error) {
		// No post is known that leads here. But marked throws where it finds no way on, and so do regular expressions that run out of stack.
		const blocks: Block[] = text.split(/\n[ \t]*\n/).filter(part => part.trim() !== '').map(part => ({kind: 'paragraph', text: [{text: part.replaceAll(/\s+/g, ' ').trim(), roles: []}]}));
		return {sections: [{level: 0, heading: [], blocks}], warnings: [{line: firstLine, text: `This could not be read as Markdown and is shown as it is: ${(error as Error).message}`}]};
	}
};

/** The title of a post: the one that the front matter gives; else the post's only heading of the first level, if the post begins with it; else the one in its file's name. */
const titleOf = (given: readonly Span[], [first, ...rest]: readonly Unaddressed[], fileName: string): readonly Span[] => {
	if (given.length > 0) {
		return given;
	}

	const words = fileName === '' ? [] : [{text: fileName, roles: []}];
	return first?.level === 1 && first.heading.length > 0 && rest.every(({level}) => level !== 1) ? first.heading : words;
};

/** Sections without headings at their head that only say the title again. */
const withoutTitle = (sections: readonly Unaddressed[], title: readonly Span[]): readonly Unaddressed[] => {
	const words = plain(title);
	const isTitle = (section: Unaddressed | undefined) => section?.level === 1 && plain(section.heading) === words;
	let start = 0;
	while (isTitle(sections[start]) && sections[start]!.blocks.length === 0) {
		start++;
	}

	const [first, ...rest] = sections.slice(start);
	return first && isTitle(first) ? [{level: 0, heading: [], blocks: first.blocks}, ...rest] : sections.slice(start);
};

const plain = (spans: readonly Span[]) => wordsOf(textOf(spans)).join(' ').toLowerCase();

/** What decodes the entities of a text; it loads their names only for a text that has some. */
const decoderFor = async (text: string): Promise<Reading['decode']> => {
	if (!/&#?[a-z\d]+;/i.test(text)) {
		return entity => entity;
	}

	const library = await import('entities/decode');
	return entity => cleanText(library.decodeHTMLStrict(entity)).replaceAll(/[\n\t]/g, ' ');
};

import {type Token} from 'marked';
import {type Post, type Warning} from '../model/post.ts';
import {type Span, textOf} from '../model/span.ts';
import {wordsOf} from '../model/words.ts';
import {type Blog, noBlog} from './blog.ts';
import {cleanText} from './clean-text.ts';
import {readFileName} from './file-name.ts';
import {withoutDialects} from './dialects.ts';
import {fold} from './fold.ts';
import {footnotesIn} from './footnotes.ts';
import {type FrontMatter, frontMatterIn, isUnended} from './front-matter.ts';
import {lex} from './lex.ts';
import {isMdx, withoutMdx} from './mdx.ts';
import {mayHoldEmoji, notableIn} from './notable.ts';
import {isForQuarto} from './quarto.ts';
import {readBlocks} from './read-blocks.ts';
import {type FrontMatterEntries, readFrontMatter} from './read-front-matter.ts';
import {readHead} from './read-head.ts';
import {addressed, readSections, type Unaddressed} from './read-sections.ts';
import {readSpans} from './read-spans.ts';
import {type Reading} from './reading.ts';
import {mayInclude, withIncludedSlides} from './slide-marks/included-slides.ts';
import {isTitleOfWindow} from './slide-marks/programs.ts';
import {mayHaveTemplates, withTemplates} from './slide-marks/remark-templates.ts';
import {readSlideMarks} from './slide-marks/slide-marks.ts';

/**
Read a post: any text in, a post out.

`name` is the name of the post's file, such as `2024-01-04-synthetic-data.md`: it gives the date and the title where nothing else does. With a path before it, so do its folders. It never fails. What can't be read for what it is stands in the post as text, and a warning says so.

It is asynchronous only since libraries are loaded for the posts that need them: `yaml`, `smol-toml`, `entities`, `htmlparser2` and `unicodeit`.
*/
export const readPost = async (text: string, name = '', blog = noBlog): Promise<Post> => {
	const clean = cleanText(text);
	try {
		const post = await readMarkdown(clean, name, blog);
		return mayHoldFormulas(clean) ? await readFormulas(post, clean) : post;
	} catch (error) {
		// Marked throws where it finds no way on, and regular expressions have no stack for some things of five megabytes and more.
		return plainPost(clean, name, `This could not be read as Markdown and is shown as it is: ${(error as Error).message}`);
	}
};

const readMarkdown = async (text: string, name: string, blog: Blog): Promise<Post> => {
	const frontMatter = frontMatterIn(text);
	const {body: written, bodyLine} = frontMatter ?? {body: text, bodyLine: 1};
	const {entries, settings, warnings} = await entriesIn(frontMatter, text);
	const file = readFileName(name);
	const hasComponents = name.endsWith('.mdx') || isMdx(written);
	const {files, isDeck: isSure, text: body, warnings: missing} = hasComponents ? {...unmade, text: withoutMdx(written)} : wholeOf(written, blog);
	const templates = !hasComponents && /{[{%]|<d-cite\b/.test(body) ? await import('./templates.ts') : undefined;
	const rendered = await templates?.renderTemplates(body, frontMatter, {...file, ...entries}, blog) ?? {text: body, warnings: []};
	// The front matter is read for its words, too.
	const seen = rendered.text === written ? text : text + rendered.text;
	const {isDeck, text: marked} = readSlideMarks(withoutDialects(rendered.text, isForQuarto(name, entries)), frontMatter?.text ?? '', isSure);
	const folded = fold(marked, bodyLine);
	const {footnotes: definitions, hasHtml, links, tokens} = lex(folded.text);
	const {arrange} = hasHtml ? await import('./html/arrange.ts') : {arrange: same};
	const footnotes = footnotesIn(new Map(Array.from(definitions, ([label, inner]) => [label, () => readBlocks(inner, reading)])));
	// A date in the name, or a layout in the front matter: the blog's generator is Jekyll, which sets quotes and dashes.
	const isTypeset = !isDeck && (file.date !== undefined || entries.layout !== undefined);
	const reading: Reading = {links, footnotes, arrange, isDeck, isTypeset, notable: notableIn(seen), decode: await decoderFor(seen), emojiOf: await emojiFor(seen)};
	const head = readHead(entries, settings, line => readSpans(line, {...reading, isTypeset: false}));
	const sections = readSections(tokens, reading);
	const post = {...file, ...head, ...(files.length > 0 && {includes: files}), footnotes: footnotes.gathered(), warnings: [...warnings, ...missing, ...rendered.warnings, ...folded.warnings]};
	if (isDeck) {
		const said = isTitleOfWindow(frontMatter?.text ?? '', written) ? titleOfFirstSlide(sections) ?? head.title : head.title;
		return {...post, title: titleOfDeck(said, sections, file.title), isDeck, sections: addressed(sections)};
	}

	const title = titleOf(head.title, sections, file.title);
	return {...post, title, sections: addressed(withoutTitle(sections, title))};
};

const unmade = {isDeck: false, files: [], warnings: []} as const;

/** A body with what its slides take from other files, and from one another. */
const wholeOf = (body: string, {readFile}: Blog) => {
	const included = mayInclude(body) ? withIncludedSlides(body, readFile) : {...unmade, text: body};
	const text = mayHaveTemplates(included.text) ? withTemplates(included.text) : included.text;
	return {...included, text, isDeck: included.isDeck || text !== included.text};
};

const entriesIn = async (frontMatter: FrontMatter | undefined, text: string): Promise<FrontMatterEntries> =>
	frontMatter ? readFrontMatter(frontMatter) : {entries: {}, settings: {}, warnings: isUnended(text) ? [unended] : []};

const unended: Warning = {line: 1, text: 'The front matter that begins here has no end', isInHead: true};

const same = (tokens: readonly Token[]) => tokens;

const readFormulas = async (post: Post, text: string): Promise<Post> => {
	const {withReadings} = await import('./tex/readings.ts');
	return withReadings(post, text);
};

const mayHoldFormulas = (text: string) => /[$\\]|<d-math/.test(text);

/** A text as a post, its paragraphs as they are. */
const plainPost = (text: string, name: string, warning: string): Post => {
	const paragraphs = text.split(/\n[ \t]*\n/).filter(part => part.trim() !== '');
	const blocks = paragraphs.map(part => ({kind: 'paragraph', text: [{text: part.replaceAll(/\s+/g, ' ').trim(), roles: []}]} as const));
	const file = readFileName(name);
	return {...file, ...readHead({}, {}, () => []), title: titleOf([], [], file.title), sections: [{id: '', level: 0, heading: [], blocks}], footnotes: [], warnings: [{line: 1, text: warning}]};
};

/** The title of a post: the one that the front matter gives; else the post's only heading of the first level, if the post begins with it; else the one in its file's name. */
const titleOf = (given: readonly Span[], [first, ...rest]: readonly Unaddressed[], fileName: string): readonly Span[] => {
	if (given.length > 0) {
		return given;
	}

	const words = fileName === '' ? [] : [{text: fileName, roles: []}];
	return first?.level === 1 && first.heading.length > 0 && rest.every(({level}) => level !== 1) ? first.heading : words;
};

/** The title of a deck: the one that is given, else that of its first slide that has one, else the one in its file's name. */
const titleOfDeck = (given: readonly Span[], sections: readonly Unaddressed[], fileName: string): readonly Span[] =>
	given.length > 0 ? given : sections.find(({level}) => level > 0)?.heading ?? titleOf([], [], fileName);

/** The heading of a deck's first slide; nothing if it has none. */
const titleOfFirstSlide = ([first, second]: readonly Unaddressed[]): readonly Span[] | undefined =>
	first?.level === 0 ? (first.blocks.some(({kind}) => kind === 'rule') ? undefined : second?.heading) : first?.heading;

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

/** What finds the emoji of a name in a text; it loads their names only for a text that may have some. */
const emojiFor = async (text: string): Promise<Reading['emojiOf']> => {
	if (!mayHoldEmoji(text)) {
		return () => undefined;
	}

	const {nameToEmoji} = await import('gemoji');
	return name => Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name] : undefined;
};

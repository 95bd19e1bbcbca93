import {type Blog} from '../blog.ts';
import {type Entries} from '../plain-yaml.ts';
import {namedIn} from './arguments.ts';
import {type Call, type Given, linesAt} from './call.ts';
import {codeNames, fenceOf, formulaNames, formulaOf} from './code.ts';
import {calloutOf, detailsOf, generalNames, quoteOf, tabOf, toneNames} from './containers.ts';
import {galleryOf} from './gallery.ts';
import {hexoTags, linked} from './hexo.ts';
import {embedOf, fromRoot, isEmbedName, linkTo, wordsOf} from './links.ts';
import {hasMedium, isMediumName, mediumOf, quotable} from './pictures.ts';

/** What calls are expanded with. */
export type Known = Pick<Blog, 'pathOfPost' | 'hasFile'> & {
	/** The post's front matter. */
	readonly page?: Entries;

	/** What a call that cites says; nothing for another. */
	readonly cite?: (call: Call) => string | undefined;
};

/**
What a call stands for, as Markdown and HTML.

A call that isn't known is dropped, and its body stays. Code, formulas, callouts and the like become lines of their own; pictures, films and links may stand in a line.
*/
export const expand = (call: Call, known: Known): string => {
	const {body, given, name} = call;
	const citation = known.cite?.(call);
	if (citation !== undefined) {
		return citation;
	}

	const expansion = expansions.get(name);
	if (expansion) {
		return expansion(call, known);
	}

	if (call.spot.isAddress && body === undefined) {
		return pathIn(given);
	}

	if (body !== undefined && codeNames.has(name)) {
		return fenceOf(call);
	}

	if (body !== undefined && formulaNames.has(name)) {
		return formulaOf(call);
	}

	const content = body ?? namedIn(given, 'content', 'text', 'body');
	if (generalNames.has(name) || toneNames.has(name)) {
		return content === '' ? '' : calloutOf({...call, body: content});
	}

	if (isEmbedName(name)) {
		return embedOf(call);
	}

	return (isMediumName(name) || (body === undefined && hasMedium(given)) ? mediumOf(call) : '') || content || addressOf(call);
};

/** The path that is given, from the root. */
const pathIn = (given: Given): string => fromRoot(namedIn(given, 'path', 'src', 'url', 'href', 'file', 'name') || (given.words[0] ?? ''));

/** What is given an address and nothing else shows what is there: a film, or whatever it is. */
const addressOf = (call: Call): string => {
	const [address = '', ...others] = call.given.words;
	if (call.body !== undefined || others.length > 0 || !/^https?:\/\//.test(address)) {
		return '';
	}

	const [, house] = /^https?:\/\/(?:www\.)?(youtube|youtu|vimeo)\./.exec(address) ?? [];
	return house === undefined ? linkTo(address) : mediumOf({...call, name: house === 'vimeo' ? house : 'youtube'});
};

type Expansion = (call: Call, known: Known) => string;

const foldAway: Expansion = call => call.body === undefined ? '' : detailsOf(call, wordsOf(call.given));

/** A tab of jekyll-tabs is given its group and its name. */
const tab: Expansion = call => call.body === undefined ? '' : tabOf(call, namedIn(call.given, 'name', 'title', 'header', 'label') || call.given.words.slice(call.given.words.length > 1 ? 1 : 0).join(' '));

const quote: Expansion = call => {
	const {body, given} = call;
	const content = body ?? namedIn(given, 'content', 'text', 'quote');
	const who = [namedIn(given, 'author', 'attribution'), namedIn(given, 'cite', 'source')].filter(part => part !== '').join(', ');
	// What a quote that was pulled out of the text is given says how it looks. An address is where a title leads.
	const source = who || (given.named.size > 0 || call.name === 'pullquote' ? '' : wordsOf({...given, text: given.text.replace(/\s*https?:\/\/\S+/, '')}));
	return content === '' ? '' : quoteOf({...call, body: content}, source === '' ? '' : `— ${source}`);
};

const pathOfPost: Expansion = ({given}, known) => {
	const name = wordsOf(given);
	return known.pathOfPost(name) ?? fromRoot(name);
};

const postLink: Expansion = ({given}, known) => {
	const [name = '', ...title] = given.words;
	return linkTo(known.pathOfPost(name) ?? fromRoot(name), title.join(' ') || name);
};

const link: Expansion = call => {
	const {body, given} = call;
	if (body === undefined && /^(?:'[^']*'|"[^"]*"|[^"',]*),/.test(given.text)) {
		return linked(call);
	}

	const address = namedIn(given, 'href', 'url', 'link', 'relref', 'to');
	const [first = '', second = ''] = given.words;
	// Jekyll's is given a path and stands for one; Hexo's is given a text and an address.
	return body === undefined && address === '' && second === '' ? fromRoot(wordsOf(given)) : linkTo(address || (body === undefined ? second : first), body ?? (namedIn(given, 'text', 'label', 'title') || first || address));
};

/** A card of Hugo's themes: its title, which may lead somewhere, and what stands beneath. */
const card: Expansion = ({body = '', given, spot}) => {
	const [address, title] = [namedIn(given, 'link', 'href', 'url'), namedIn(given, 'title', 'header', 'heading')];
	const head = title === '' && address === '' ? '' : linkTo(address, title === '' ? address : `<b>${title}</b>`);
	const lines = [head, namedIn(given, 'subtitle', 'description', 'content', 'text'), body.trim()].filter(line => line !== '');
	return lines.length === 0 ? '' : linesAt(spot, ['', ...lines.flatMap(line => [...line.split('\n'), ''])]);
};

/** What is shown from an address, with a line for itself. */
const pageOf = (address: string): string => address === '' ? '' : `<iframe src="${quotable(address)}"></iframe>`;

const notebook: Expansion = ({given}) => linkTo(wordsOf({...given, text: given.words[0] ?? ''}));

const expansions: ReadonlyMap<string, Expansion> = new Map<string, Expansion>([
	...['details', 'expand', 'collapse', 'collapsible', 'spoiler', 'accordion', 'accordion-item', 'toggle'].map(name => [name, foldAway] as const),
	...hexoTags,
	...['tab', 'tabitem', 'tab-item', 'content-tab'].map(name => [name, tab] as const),
	...['blockquote', 'quote', 'pullquote', 'epigraph', 'quotation'].map(name => [name, quote] as const),
	...['post_url', 'post_path', 'postlink'].map(name => [name, pathOfPost] as const),
	...['ref', 'relref'].map(name => [name, ({given}: Call) => fromRoot(namedIn(given, 'path') || (given.words[0] ?? ''))] as const),
	['post_link', postLink],
	['link', link],
	['button', link],
	['btn', link],
	['asset_path', ({given}) => given.words[0] ?? ''],
	['asset_link', ({given: {words: [path = '', ...title]}}) => linkTo(path, title.join(' ') || path)],
	['jupyter_notebook', notebook],
	['nbinclude', notebook],
	['file_exists', ({given}, known) => String(known.hasFile(fromRoot(wordsOf(given))))],
	['gallery', (call, {page = {}}) => galleryOf(call.given, page) || mediumOf(call) || (call.body ?? '')],
	['card', card],
	...['iframe', 'pdf', 'embed-pdf'].map(name => [name, ({given}: Call) => pageOf(namedIn(given, 'src', 'url', 'file') || (given.words[0] ?? ''))] as const),
	// Eleventy gathers them for the head of the page.
	...['css', 'js', 'style', 'script', 'macro'].map(name => [name, () => ''] as const),
	['br', () => '<br>'],
	['mark', ({body = '', given}) => `<mark>${body || given.words.join(' ')}</mark>`],
	['kbd', ({body = '', given}) => `<kbd>${body || given.words.join(' ')}</kbd>`],
	['abbr', ({body = '', given}) => body || (given.words[0] ?? '')],
	['anchor', ({given}) => `<a id="${quotable(given.words[0] ?? '')}"></a>`],
	['rawhtml', ({body = ''}) => body],
	// Where a column ends, Hugo Book has a line of dashes.
	['columns', ({body = ''}) => body.replaceAll(/^[ \t]*<--->[ \t]*$/gm, '\n')],
	['aside', call => call.body === undefined ? '' : linesAt(call.spot, ['<aside>', '', call.body.trim(), '', '</aside>'])],
]);

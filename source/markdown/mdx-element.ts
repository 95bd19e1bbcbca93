import {spanTags} from './html/names.ts';
import {endOfExpression, textIn} from './mdx-expression.ts';

/** What an MDX post says elsewhere: the files that it imports, by the names that it gives them, and what its tabs are called, by their values. */
export type Said = {readonly files: ReadonlyMap<string, string>; readonly tabs: ReadonlyMap<string, string>};

/** How a tag stands: among words, alone on its line, or anywhere else, where its name says what it is. */
export type Standing = 'among words' | 'alone' | 'anywhere';

/** A tag as one of HTML. Alone on its line, it has Markdown in it; among words, a component that HTML has no tag for is no more than what stands in it. */
export const elementOf = (tag: string, standing: Standing, {files, tabs}: Said): string => {
	const {0: opening = '', 1: slash = '', 2: written = ''} = /^<(\/?)([\w$:.-]*)/.exec(tag) ?? [];
	const name = standing === 'among words' && isComponent(written) && !tags.has(written.toLowerCase()) ? 'span' : nameOf(written);
	if (slash === '/' || written === '') {
		return written === '' ? '' : `</${name}>`;
	}

	const attributes = attributesOf(tag.slice(opening.length).replace(/\/?>$/, ''), files);
	if (tag.endsWith('/>')) {
		return filmOf(written, attributes) ?? pictureOf(written, attributes) ?? cardOf(written, attributes) ?? `<${name}${attributes}/>`;
	}

	const tone = name === 'x-callout' ? ` data-tone="${given(attributes, 'type', 'variant', 'kind', 'status') || written.toLowerCase()}"` : '';
	return `<${name}${attributes}${tone}${standing === 'alone' && !spanTags.has(name) ? ' markdown="1"' : ''}>${labelOf(written, attributes, tabs)}`;
};

/** Whether a tag is a component of the blog's own. */
const isComponent = (name: string): boolean => /^[A-Z]|\./.test(name);

/** What a component shows of its own above what stands in it: the name of a tab or card, the summary of what is folded. */
const labelOf = (component: string, attributes: string, tabs: Said['tabs']): string => {
	const caption = nameOf(component) === 'figure' ? given(attributes, 'caption', 'title') : '';
	const value = component === 'TabItem' ? given(attributes, 'value') : '';
	const label = given(attributes, 'label', 'title', 'header', 'heading', 'summary', 'name') || (tabs.get(value) ?? value);
	if (label === '' || caption !== '') {
		return caption === '' ? '' : `<figcaption>${caption}</figcaption>`;
	}

	return nameOf(component) === 'details' ? `<summary>${label}</summary>` : (labelled.test(component) ? `<p><strong>${label}</strong></p>` : '');
};

const labelled = /^(?:Tab|TabItem|TabPanel|Card|Step|Panel)$/;

/** The film that a component shows, if it is one that does. */
const filmOf = (component: string, attributes: string): string | undefined => {
	const id = given(attributes, 'id', 'videoId', 'youTubeId', 'url', 'src');
	const house = films.get(component.toLowerCase());
	return house === undefined || id === '' ? undefined : `<video src="${/^https?:/.test(id) ? id : house + id}"></video>`;
};

/** The picture that a component shows, with its caption. */
const pictureOf = (component: string, attributes: string): string | undefined => {
	const source = given(attributes, 'src', 'source', 'image', 'href');
	const isPicture = isComponent(component) && (pictures.test(component) || /\.(?:svg|png|jpe?g|gif|webp|avif)$/i.test(source));
	const caption = given(attributes, 'caption', 'figcaption', 'title', 'description');
	return isPicture && source !== '' ? `<figure><img src="${source}" alt="${given(attributes, 'alt')}"/>${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>` : undefined;
};

const pictures = /(?:image|img|picture|figure|photo)$/i;

/** What a component without contents says: what it is a card for and where that leads, or the text of a badge. */
const cardOf = (component: string, attributes: string): string | undefined => {
	if (!isComponent(component)) {
		return undefined;
	}

	const [title, text, address] = [given(attributes, 'title', 'heading'), given(attributes, 'description', 'summary'), given(attributes, 'href', 'url', 'to', 'link')];
	if (title === '') {
		return /^(?:badge|chip|label|pill|tag)$/i.test(component) ? `<span>${given(attributes, 'text', 'label')}</span>` : undefined;
	}

	return `<div><p>${address === '' ? title : `<a href="${address}">${title}</a>`}</p>${text === '' ? '' : `<p>${text}</p>`}</div>`;
};

const films: ReadonlyMap<string, string> = new Map([['youtube', 'https://www.youtube.com/watch?v='], ['vimeo', 'https://vimeo.com/']]);

/** The first of some attributes that is given as a text, as it stands between its quotes. */
const given = (attributes: string, ...names: readonly string[]): string => names.map(name => new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes)).map(found => found?.[1] ?? found?.[2] ?? '').find(value => value !== '') ?? '';

/** The name of the element that a component is. */
const nameOf = (component: string): string => {
	const name = component.toLowerCase().replaceAll(/[^a-z\d]/g, '-');
	return isComponent(component) ? tags.get(name) ?? `x-${name}` : component;
};

const tags: ReadonlyMap<string, string> = new Map([
	...['callout', 'admonition', 'alert', 'aside', 'note', 'tip', 'info', 'important', 'warning', 'caution', 'danger'].map(name => [name, 'x-callout'] as const),
	...['accordion', 'accordionitem', 'collapsible', 'collapse', 'expandable', 'spoiler', 'toggle'].map(name => [name, 'details'] as const),
	...['blockquote', 'details', 'figcaption', 'figure', 'iframe', 'img', 'kbd', 'summary', 'video'].map(name => [name, name] as const),
	['image', 'img'],
	['link', 'a'],
]);

/** Attributes without those that are expressions, unless they are texts or files. */
const attributesOf = (written: string, files: Said['files']): string => {
	const part = /([\w$@:.-]+)\s*=\s*(?=[{"'])|{|"[^"]*"|'[^']*'|[\w$@:.-]+/g;
	let attributes = '';
	for (let found = part.exec(written); found; found = part.exec(written)) {
		const name = found[1] === 'className' ? 'class' : found[1];
		const start = part.lastIndex - (found[0] === '{' ? 1 : 0);
		const isExpression = written[start] === '{';
		const quote = name === undefined || isExpression ? undefined : /^"[^"]*"|^'[^']*'/.exec(written.slice(start))?.[0];
		const end = isExpression ? endOfExpression(written, start) ?? written.length : start + (quote?.length ?? 0);
		const value = quote ?? (name !== undefined && isExpression ? quoted(valueOf(written.slice(start + 1, end - 1).trim(), files)) : undefined);
		attributes += name !== undefined && value !== undefined ? ` ${name}=${value}` : (name === undefined && /^\w/.test(found[0]) ? ` ${found[0]}` : '');
		part.lastIndex = end;
	}

	return attributes;
};

/** What an expression comes to, if it is a text or a file that was imported or required. */
const valueOf = (expression: string, files: Said['files']): string | undefined =>
	textIn(expression) ?? files.get(expression.replace(/\.(?:src|default)$/, '')) ?? /^require\((["'])([^"']+)\1\)(?:\.default)?$/.exec(expression)?.[2];

const quoted = (text: string | undefined) => text === undefined ? undefined : `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

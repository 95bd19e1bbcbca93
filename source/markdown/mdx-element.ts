import {spanTags} from './html/names.ts';
import {endOfExpression, textIn} from './mdx-expression.ts';

/** A tag as one of HTML. At the start of a line, what stands in it is Markdown. */
export const elementOf = (tag: string, isBlock: boolean): string => {
	const {0: opening = '', 1: slash = '', 2: written = ''} = /^<(\/?)([\w$:.-]*)/.exec(tag) ?? [];
	const name = nameOf(written);
	if (slash === '/' || written === '') {
		return written === '' ? '' : `</${name}>`;
	}

	const attributes = attributesOf(tag.slice(opening.length).replace(/\/?>$/, ''));
	if (tag.endsWith('/>')) {
		return filmOf(written, attributes) ?? `<${name}${attributes}/>`;
	}

	const tone = name === 'x-callout' ? ` data-tone="${given(attributes, 'type', 'variant', 'kind', 'status') || written.toLowerCase()}"` : '';
	return `<${name}${attributes}${tone}${isBlock && !spanTags.has(name) ? ' markdown="1"' : ''}>${labelOf(written, attributes)}`;
};

/** What a component shows of its own above what stands in it: the name of a tab or card, the summary of what is folded. */
const labelOf = (component: string, attributes: string): string => {
	const label = given(attributes, 'label', 'title', 'header', 'heading', 'summary', 'name');
	if (label === '') {
		return '';
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

const films: ReadonlyMap<string, string> = new Map([['youtube', 'https://www.youtube.com/watch?v='], ['vimeo', 'https://vimeo.com/']]);

/** The first of some attributes that is given as a text, as it stands between its quotes. */
const given = (attributes: string, ...names: readonly string[]): string => names.map(name => new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes)).map(found => found?.[1] ?? found?.[2] ?? '').find(value => value !== '') ?? '';

/** The name of the element that a component is. */
const nameOf = (component: string): string => {
	const name = component.toLowerCase().replaceAll(/[^a-z\d]/g, '-');
	return /^[A-Z]|\./.test(component) ? tags.get(name) ?? `x-${name}` : component;
};

const tags: ReadonlyMap<string, string> = new Map([
	...['callout', 'admonition', 'alert', 'aside', 'note', 'tip', 'info', 'important', 'warning', 'caution', 'danger'].map(name => [name, 'x-callout'] as const),
	...['accordion', 'accordionitem', 'collapsible', 'collapse', 'expandable', 'spoiler', 'toggle'].map(name => [name, 'details'] as const),
	...['blockquote', 'details', 'figcaption', 'figure', 'iframe', 'img', 'kbd', 'summary', 'video'].map(name => [name, name] as const),
	['image', 'img'],
	['link', 'a'],
]);

/** Attributes without those that are expressions, unless they are texts. */
const attributesOf = (written: string): string => {
	const part = /([\w$@:.-]+)\s*=\s*(?=[{"'])|{|"[^"]*"|'[^']*'|[\w$@:.-]+/g;
	let attributes = '';
	for (let found = part.exec(written); found; found = part.exec(written)) {
		const name = found[1] === 'className' ? 'class' : found[1];
		const start = part.lastIndex - (found[0] === '{' ? 1 : 0);
		const isExpression = written[start] === '{';
		const quote = name === undefined || isExpression ? undefined : /^"[^"]*"|^'[^']*'/.exec(written.slice(start))?.[0];
		const end = isExpression ? endOfExpression(written, start) ?? written.length : start + (quote?.length ?? 0);
		const value = quote ?? (name !== undefined && isExpression ? quoted(textIn(written.slice(start + 1, end - 1).trim())) : undefined);
		attributes += name !== undefined && value !== undefined ? ` ${name}=${value}` : (name === undefined && /^\w/.test(found[0]) ? ` ${found[0]}` : '');
		part.lastIndex = end;
	}

	return attributes;
};

const quoted = (text: string | undefined) => text === undefined ? undefined : `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

import {raised} from '../layout/raised.ts';
import {writeBlocks} from '../markdown/write-markdown.ts';
import {type Block, type Code, type Figure, type Item, type List, type Paragraph, type Picture} from '../model/block.ts';
import {type Role, type Span} from '../model/span.ts';

/** Where the file of a picture is, as a deck is to name it. */
export type PathOf = (file: string) => string;

/** Blocks as every program for slides in Markdown understands them, without HTML and without what some of them refuse. No word is lost. */
export const portableBlocks = (blocks: readonly Block[], pathOf: PathOf): readonly Block[] => joinedLists(blocks.flatMap(block => portable(block, pathOf)));

/** Blocks in which no list follows another that Markdown would take for the same: it is the same, or has another delimiter. */
export const joinedLists = (blocks: readonly Block[]): readonly Block[] => {
	const joined: Block[] = [];
	for (const block of blocks) {
		const before = joined.at(-1);
		if (before?.kind !== 'list' || block.kind !== 'list') {
			joined.push(block);
		} else if (block.start === (before.start === undefined ? undefined : before.start + before.items.length)) {
			joined[joined.length - 1] = {...before, items: [...before.items, ...block.items]};
		} else {
			joined.push(before.delimiter === block.delimiter ? {...block, delimiter: before.delimiter === ')' ? '.' : ')'} : block);
		}
	}

	return joined;
};

const portable = (block: Block, pathOf: PathOf): readonly Block[] => {
	const inside = (blocks: readonly Block[]) => portableBlocks(blocks, pathOf);
	switch (block.kind) {
		case 'paragraph':
		case 'heading': {
			return [{...block, text: portableSpans(block.text)}];
		}

		case 'list': {
			return portableList(block, pathOf);
		}

		case 'definitions': {
			return block.entries.flatMap(({meanings, terms}) => [...terms.map(term => bold(term)), ...meanings.flatMap(meaning => inside(meaning))]);
		}

		case 'quote': {
			return [{kind: 'quote', blocks: inside(block.blocks)}];
		}

		case 'callout': {
			return [{kind: 'quote', blocks: [bold(block.title.length > 0 ? block.title : [{text: `${block.tone[0]!.toUpperCase()}${block.tone.slice(1)}`, roles: []}]), ...inside(block.blocks)]}];
		}

		case 'details': {
			return [...(block.summary.length > 0 ? [bold(block.summary)] : []), ...inside(block.blocks)];
		}

		case 'columns': {
			return inside(block.columns.flat());
		}

		case 'code': {
			return portableCode(block);
		}

		case 'table': {
			return [{...block, header: block.header.map(cell => portableSpans(cell)), rows: block.rows.map(row => row.map(cell => portableSpans(cell)))}];
		}

		case 'figure': {
			return portableFigure(block, pathOf);
		}

		case 'math': {
			return [block];
		}

		case 'rule':
		case 'comment': {
			return [];
		}
	}
};

/** Running text on one line, with nothing in it that Markdown itself has no marks for; without emphasis, where there are only tags for it. */
export const portableSpans = (spans: readonly Span[]): readonly Span[] => {
	const marked = joinedSpans(spans, portableRoles);
	const written = writeBlocks([{kind: 'paragraph', text: marked}], 0).replaceAll(/`[^`]*`/g, '');
	return /<(?:strong|em|del)>/.test(written) ? joinedSpans(spans, bareRoles) : marked;
};

/** Spans of other roles, or of none, those alike side by side as one. */
const joinedSpans = (spans: readonly Span[], others: ReadonlyMap<Role, Role>): readonly Span[] => {
	const joined: Span[] = [];
	for (const {href, roles, tex, text} of raised(spans, true).filter(span => span.text !== '').flatMap(span => withoutEdges(span))) {
		const isLink = href !== undefined && roles.includes('link') && !href.startsWith('#');
		const span = {
			text: (tex ?? text).replaceAll('\n', ' '),
			roles: [...new Set(roles.flatMap(role => role === 'link' && !isLink ? [] : others.get(role) ?? []))],
			...(isLink && {href}),
		};
		const before = joined.at(-1);
		const isSame = before && !span.roles.includes('math') && before.href === span.href && before.roles.join(' ') === span.roles.join(' ');
		joined.splice(isSame ? -1 : joined.length, 1, isSame ? {...span, text: before.text + span.text} : span);
	}

	return joined;
};

/** A span, and white space at its edges as spans of their own without emphasis, which may not begin or end with any. */
const withoutEdges = (span: Span): readonly Span[] => {
	const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(span.text) ?? [];
	return span.roles.length === 0 || inner === '' ? [span] : [before, inner, after].flatMap((text, index) => text === '' ? [] : [index === 1 ? {...span, text} : {text, roles: []}]);
};

const bareRoles: ReadonlyMap<Role, Role> = new Map([['code', 'code'], ['key', 'code'], ['link', 'link'], ['math', 'math']]);
const portableRoles: ReadonlyMap<Role, Role> = new Map([...bareRoles, ['strong', 'strong'], ['emphasis', 'emphasis'], ['struck', 'struck'], ['mark', 'strong'], ['inserted', 'emphasis']]);

const bold = (text: readonly Span[]): Paragraph => ({kind: 'paragraph', text: portableSpans(text.map(span => span.roles.includes('strong') ? span : {...span, roles: ['strong', ...span.roles]}))});

/** A list of text and lists alone. What else stands in an item stands behind it, and the list goes on beneath. */
const portableList = ({items, ...list}: List, pathOf: PathOf): Block[] => {
	const blocks: Block[] = [];
	let open: Item[] = [];
	let start = list.start ?? 1;
	const close = () => {
		if (open.length > 0) {
			const isLoose = list.isLoose && (open.length > 1 || open[0]!.blocks.length > 1);
			blocks.push({...list, ...(list.start !== undefined && {start}), isLoose, items: open});
			start += open.length;
			open = [];
		}
	};

	for (const {blocks: inside, ...item} of items) {
		const parts = portableBlocks(inside, pathOf);
		const behind = parts.findIndex(({kind}) => kind !== 'paragraph' && kind !== 'list');
		open.push({...item, blocks: behind === -1 ? parts : parts.slice(0, behind)});
		if (behind !== -1) {
			close();
			blocks.push(...parts.slice(behind));
		}
	}

	close();
	return blocks;
};

/** Of what is said of code, only which lines are lit: that they write alike. */
const portableCode = ({language, lit, text, title}: Code): Block[] => [
	...(title === undefined ? [] : [bold([{text: title, roles: []}])]),
	{kind: 'code', language, text, ...(lit && {lit})},
];

/** Pictures that are there, and links to all others, which some of them refuse. The caption stands beneath, without emphasis, for in italics it would be taken for more than text. */
const portableFigure = ({caption, pictures}: Figure, pathOf: PathOf): Block[] => {
	const isAlt = pictures.some(({alt}) => alt === caption.map(({text}) => text).join(''));
	const below: Paragraph[] = caption.length === 0 || isAlt ? [] : [{kind: 'paragraph', text: portableSpans(caption.map(span => ({...span, roles: span.roles.filter(role => role !== 'emphasis')})))}];
	return [...pictures.map(picture => portablePicture(picture, pathOf)), ...below];
};

const portablePicture = ({alt, file, medium, path}: Picture, pathOf: PathOf): Block => {
	if (file !== undefined && medium === undefined) {
		return {kind: 'figure', pictures: [{path: pathOf(file), alt}], caption: alt === '' ? [] : [{text: alt, roles: []}]};
	}

	const name = alt === '' ? path : alt;
	return {kind: 'paragraph', text: [{text: name, roles: ['link'], href: path}]};
};

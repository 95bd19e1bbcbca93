import {type Token} from 'marked';
import {type Block, type Definition, type Item} from '../../model/block.ts';
import {calloutOf} from '../callout.ts';
import {type Draft, rowOf} from '../captions.ts';
import {toneOf} from '../kramdown/tone.ts';
import {readBlocks, readDrafts} from '../read-blocks.ts';
import {readSpans} from '../read-spans.ts';
import {type Reading} from '../reading.ts';
import {type BoxToken, type ElementToken} from './element.ts';
import {flatSpans} from './flat-spans.ts';
import {toneOfClassNames} from './kind.ts';
import {readHtmlTable} from './read-html-table.ts';

/** What an element of HTML is. */
export const readElement = (element: ElementToken, reading: Reading): readonly Draft[] => {
	const {name, tokens} = element;
	switch (name) {
		case 'ul':
		case 'ol':
		case 'menu':
		case 'dir': {
			return readHtmlList(element, reading);
		}

		case 'dl': {
			const entries = readEntries(tokens, reading);
			return entries.length === 0 ? [] : [{kind: 'definitions', entries}];
		}

		case 'blockquote':
		case 'aside': {
			const blocks = readBlocks(tokens, reading);
			return blocks.length === 0 ? [] : [{kind: 'quote', blocks}];
		}

		case 'details': {
			return [readDetails(tokens, reading)];
		}

		case 'callout': {
			return readCallout(element, reading);
		}

		case 'table': {
			return readHtmlTable(element, reading);
		}

		case 'figcaption': {
			const drafts = readDrafts(tokens, reading);
			const isText = drafts.every(({kind}) => kind === 'paragraph' || kind === 'math');
			return isText ? (drafts.length === 0 ? [] : [{kind: 'caption', text: flatSpans(drafts as readonly Block[])}]) : drafts;
		}

		case 'row':
		case 'figure': {
			const drafts = readDrafts(tokens, reading);
			const row = rowOf(drafts);
			return row ? [row] : drafts;
		}

		// Parts that stand by themselves are no more than what is in them.
		default: {
			return readDrafts(tokens, reading);
		}
	}
};

const readCallout = ({attributes, tokens}: ElementToken, reading: Reading): readonly Block[] => {
	const {'data-tone': name = '', title = ''} = attributes;
	const blocks = readBlocks(tokens, reading);
	return blocks.length === 0 ? [] : [calloutOf(toneOf(name) ?? toneOfClassNames(attributes) ?? 'note', readSpans(name === '' ? '' : title, reading), blocks)];
};

const readHtmlList = ({attributes, name, tokens}: ElementToken, reading: Reading): readonly Draft[] => {
	const items: Array<Item & {blocks: Block[]}> = [];
	let value: string | undefined;
	for (const token of tokens) {
		const element = elementIn(token, 'li');
		if (element) {
			value ??= items.length === 0 ? element.attributes.value : undefined;
			items.push(readHtmlItem(element, reading));
			continue;
		}

		// A list right in a list is meant to stand in the item before.
		const blocks = readBlocks([token], reading);
		if (blocks.length > 0) {
			const last = items.at(-1);
			if (last) {
				last.blocks.push(...blocks);
			} else {
				items.push({blocks: [...blocks]});
			}
		}
	}

	const isLoose = items.some(({blocks}) => blocks.filter(({kind}) => kind === 'paragraph').length > 1);
	const start = Number.parseInt(attributes.start ?? value ?? '1', 10);
	return items.length === 0 ? [] : [{kind: 'list', ...(name === 'ol' && {start: start >= 0 ? start : 1, delimiter: '.' as const}), isLoose, items}];
};

const readHtmlItem = ({tokens}: ElementToken, reading: Reading): Item & {blocks: Block[]} => {
	const [first] = tokens;
	const box = first?.type === 'box' ? first as unknown as BoxToken : undefined;
	return {blocks: [...readBlocks(tokens, reading)], ...(box && {isDone: box.isDone})};
};

const readEntries = (tokens: readonly Token[], reading: Reading): readonly Definition[] => {
	const entries: Array<{terms: Array<Definition['terms'][number]>; meanings: Array<Definition['meanings'][number]>}> = [];
	for (const token of tokens) {
		const term = elementIn(token, 'dt');
		const blocks = readBlocks((term ?? elementIn(token, 'dd'))?.tokens ?? [token], reading);
		let last = entries.at(-1);
		if (blocks.length > 0 && (!last || (term && last.meanings.length > 0))) {
			last = {terms: [], meanings: []};
			entries.push(last);
		}

		if (blocks.length > 0 && term) {
			last!.terms.push(flatSpans(blocks));
		} else if (blocks.length > 0) {
			last!.meanings.push(blocks);
		}
	}

	return entries;
};

const readDetails = (tokens: readonly Token[], reading: Reading): Block => {
	const summary = tokens.find(token => elementIn(token, 'summary'));
	const text = summary ? flatSpans(readBlocks(elementIn(summary, 'summary')!.tokens, reading)) : [];
	return {kind: 'details', summary: text.length === 0 ? [{text: 'Details', roles: []}] : text, blocks: readBlocks(tokens.filter(token => token !== summary), reading)};
};

/** The element that a token is, if it has the name. */
const elementIn = (token: Token, name: string): ElementToken | undefined => {
	const element = token as unknown as ElementToken;
	return element.type === 'element' && element.name === name ? element : undefined;
};

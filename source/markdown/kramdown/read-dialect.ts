import {type Token} from 'marked';
import {type Block} from '../../model/block.ts';
import {calloutOf} from '../callout.ts';
import {type Draft} from '../captions.ts';
import {readSpans} from '../read-spans.ts';
import {type Reading} from '../reading.ts';
import {type Attributes, joinedAttributes} from './attributes.ts';
import {type AttributesToken, type CalloutToken, type DefinitionsToken} from './dialect-token.ts';
import {titleOf, toneOf, toneOfClasses} from './tone.ts';

/** Reads the tokens within a block. */
type ReadTokens = (tokens: readonly Token[]) => readonly Block[];

/** What a block of one of the dialects is. */
export const readDialect = (token: CalloutToken | DefinitionsToken, reading: Reading, readTokens: ReadTokens): readonly Block[] =>
	token.type === 'callout' ? readCallout(token, reading, readTokens) : readDefinitions(token, reading, readTokens);

/** The block that stands in colons or beneath exclamation marks; the blocks in it alone, if what it is called tells nothing. */
const readCallout = ({name, title, tokens}: CalloutToken, reading: Reading, readTokens: ReadTokens): readonly Block[] => {
	const tone = toneOf(name);
	const given = title === undefined ? undefined : readSpans(title, reading);
	if (name === 'details') {
		return [{kind: 'details', summary: given ?? [], blocks: readTokens(tokens)}];
	}

	if (name === 'tab') {
		const bold = (given ?? []).map(span => ({...span, roles: ['strong' as const, ...span.roles]}));
		return [{kind: 'paragraph', text: bold}, ...readTokens(tokens)];
	}

	return tone ? [calloutOf(tone, given ?? titleOf(name, tone), readTokens(tokens))] : readTokens(tokens);
};

/** A paragraph as the callout or caption that its attributes say it is. */
export const withAttributes = (drafts: readonly Draft[], attributes: Attributes | undefined): readonly Draft[] => {
	const [first, ...others] = drafts;
	if (!attributes || first?.kind !== 'paragraph' || others.length > 0) {
		return drafts;
	}

	const tone = toneOfClasses(attributes.classes);
	return tone ? [calloutOf(tone, [], [first])] : [[...attributes.classes].some(name => /caption/i.test(name)) ? {...first, kind: 'caption'} : first];
};

/** Terms and what they mean; what stands behind the colons alone, if a term is nothing but blanks. */
const readDefinitions = ({entries}: DefinitionsToken, reading: Reading, readTokens: ReadTokens): readonly Block[] => {
	const read = entries.map(({meanings, terms}) => ({terms: terms.map(term => readSpans(term, reading)), meanings: meanings.map(tokens => readTokens(tokens))}));
	return read.every(({terms}) => terms.every(term => term.length > 0))
		? [{kind: 'definitions', entries: read}]
		: read.flatMap(({meanings, terms}) => [...terms.filter(term => term.length > 0).map(text => ({kind: 'paragraph', text} as const)), ...meanings.flat()]);
};

/** The attributes that lines give to the token at an index: those right beneath it, or right above it, where nothing else is that they could belong to. */
export const attributesOf = (tokens: readonly Token[], index: number): Attributes | undefined => {
	if (isAttributes(tokens[index]) || !(isAttributes(tokens[index - 1]) || isAttributes(tokens[index + 1]))) {
		return undefined;
	}

	const lists: Attributes[] = [];
	for (let below = index + 1; isAttributes(tokens[below]) && !endsBlank(tokens[below - 1]!); below++) {
		lists.push(attributesIn(tokens[below]!));
	}

	let above = index - 1;
	while (isAttributes(tokens[above]) && !endsBlank(tokens[above]!)) {
		above--;
	}

	if (tokens[above] === undefined || tokens[above]!.type === 'space' || endsBlank(tokens[above]!)) {
		lists.unshift(...tokens.slice(above + 1, index).map(token => attributesIn(token)));
	}

	return lists.length > 0 ? joinedAttributes(lists) : undefined;
};

const isAttributes = (token: Token | undefined) => token?.type === 'attributes';

const attributesIn = (token: Token) => (token as unknown as AttributesToken).attributes;

/** Whether a blank line follows a token that takes its line ends with it. */
const endsBlank = ({raw}: Token) => /\n[ \t]*\n$/.test(raw);

import {type Token} from 'marked';
import {type Attributes} from './attributes.ts';

/** A block of one of the dialects, among marked's tokens. */
export type DialectToken = {readonly raw: string} & (
	AttributesToken | FootnoteToken | CalloutToken | DefinitionsToken
	/** What nobody sees: a definition, an option, a place for the contents. */
	| {readonly type: 'hidden'}
	| {readonly type: 'comment' | 'html'; readonly text: string}
);

/** A list of attributes on a line of its own. */
export type AttributesToken = {readonly type: 'attributes'; readonly attributes: Attributes};

/** What a footnote says. It is shown elsewhere. */
export type FootnoteToken = {readonly type: 'footnote'; readonly label: string; readonly tokens: readonly Token[]};

/** What stands between colons, or beneath exclamation marks. `name` is what its author calls it: `tip`, `details`, or what we don't know. */
export type CalloutToken = {readonly type: 'callout'; readonly name: string; readonly title: string | undefined; readonly tokens: readonly Token[]};

/** Terms, unread, and what they mean. */
export type DefinitionsToken = {readonly type: 'definitions'; readonly entries: readonly WrittenDefinition[]};

/** One or several terms, unread, with one or several meanings. */
export type WrittenDefinition = {readonly terms: readonly string[]; readonly meanings: ReadonlyArray<readonly Token[]>};

/** What cuts the text of a block within another into tokens. */
export type LexBlocks = (text: string) => Token[];

import {type Warning} from '../model/post.ts';
import {cleanText} from './clean-text.ts';
import {type FrontMatter} from './front-matter.ts';
import {type Entries, plainYaml} from './plain-yaml.ts';

/** What front matter says. */
export type FrontMatterEntries = {
	/** All of it, by key; all scalars are strings, as they are written. */
	readonly entries: Entries;

	/** What stands under `postdeck:`, with numbers and booleans for what they are. */
	readonly settings: Readonly<Record<string, unknown>>;
	readonly warnings: readonly Warning[];
};

/** Read what front matter says. Where it is broken, what can be read is, and a warning says so. */
export const readFrontMatter = async ({firstLine, format, text}: FrontMatter): Promise<FrontMatterEntries> => {
	const plain = format === 'yaml' ? plainYaml(text) : undefined;
	if (plain) {
		return {entries: plain, settings: {}, warnings: []};
	}

	try {
		if (isTooDeep(text)) {
			throw new Fault('it nests too deep.', 0);
		}

		const {values, written} = await readers[format](text);
		return {
			entries: isRecord(written) ? written : {},
			settings: isRecord(values) && isRecord(values.postdeck) ? settingsIn(values.postdeck) : {},
			warnings: [],
		};
	} catch (error) {
		const line = error instanceof Fault ? error.line : 0;
		return {
			entries: readableIn(text),
			settings: {},
			warnings: [{line: firstLine + line, text: `The front matter is broken from here on: ${cleanText((error as Error).message)}`, isInHead: true}],
		};
	}
};

/** What is wrong with front matter, and on which of its lines, counted from 0. */
class Fault extends Error {
	constructor(message: string, readonly line: number) {
		super(message);
	}
}

/** What a text says: its values, and the same with all scalars as they are written. Throws for a text that can't be read. */
type Read = (text: string) => Promise<{readonly values: unknown; readonly written: unknown}>;

const readYaml: Read = async text => {
	const {parseDocument} = await import('yaml');
	const document = parseDocument(text, {schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false});
	const [error] = document.errors;
	if (error) {
		throw new Fault(error.message, lineAt(text, error.pos[0]));
	}

	// It throws for aliases of aliases of aliases.
	const written: unknown = document.toJS();
	const hasSettings = isRecord(written) && isRecord(written.postdeck);
	return {written, values: hasSettings ? parseDocument(text, {uniqueKeys: false}).toJS() as unknown : {}};
};

const readToml: Read = async text => {
	const {parse, TomlError} = await import('smol-toml');
	try {
		const values = parse(text);
		return {values, written: writtenOf(values)};
	} catch (error) {
		// Its message goes on with the lines around.
		throw error instanceof TomlError ? new Fault(error.message.split('\n', 1)[0]!, error.line - 1) : error;
	}
};

/** JSON is YAML as well, and that library tells the place of what is wrong. Hexo leaves the braces out. */
const readJson: Read = async text => readYaml(/^\s*{/.test(text) ? text : `{${text}}`);

const readers: Readonly<Record<FrontMatter['format'], Read>> = {yaml: readYaml, toml: readToml, json: readJson};

const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length - 1;

/** A value with strings for all scalars in it. */
const writtenOf = (value: unknown): unknown => {
	if (Array.isArray(value)) {
		return value.map(item => writtenOf(item));
	}

	// TOML has dates.
	return isRecord(value) && !(value instanceof Date)
		? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, writtenOf(item)]))
		: (value instanceof Date ? value.toISOString() : String(value));
};

/** Whether front matter may nest more than a hundred deep. A library calls itself for each level, and where it runs out of stack in the midst of a regular expression Node dies. */
const isTooDeep = (text: string): boolean => {
	let depth = 0;
	for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
		depth += bracket === '[' || bracket === '{' ? 1 : -1;
		if (depth > 100) {
			return true;
		}
	}

	return /^ {200}|^[ \t]*(?:[-?:][ \t]+){50}|^[ \t]*\[{0,2}(?:[\w-]+[ \t]*\.[ \t]*){100}/m.test(text);
};

/** Settings as plain data. */
const settingsIn = (values: Entries): Readonly<Record<string, unknown>> => {
	const data: unknown = JSON.parse(JSON.stringify(values), (_key, value: unknown) => typeof value === 'string' ? cleanText(value) : value);
	return isRecord(data) ? data : {};
};

/** Whether a value is a mapping of names to values. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What can be read of broken front matter: the keys that have something on their line. */
const readableIn = (text: string): Entries =>
	Object.fromEntries([...text.matchAll(/^(?:([a-z][\w-]*)|[ \t]*"([a-z][\w-]*)")[ \t]*[:=][ \t]+(\S.*)$/gim)].map(([, key, quoted, value]) => [key ?? quoted!, value!.trimEnd().replace(/,$/, '').replace(/^(["'])([^]*)\1$/, '$2')]));

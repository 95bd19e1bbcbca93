import {type Warning} from '../model/post.ts';
import {cleanText} from './clean-text.ts';
import {type Entries, plainYaml} from './plain-yaml.ts';

/** What front matter says. */
export type FrontMatterEntries = {
	/** All of it, by key; all scalars are strings, as they are written. */
	readonly entries: Entries;

	/** What stands under `postdeck:`, with numbers and booleans for what they are. */
	readonly settings: Readonly<Record<string, unknown>>;
	readonly warnings: readonly Warning[];
};

/** Read the YAML of front matter, which starts on a line of its file. Where it is broken, what can be read is, and a warning says so. */
export const readFrontMatter = async (yaml: string, firstLine: number): Promise<FrontMatterEntries> => {
	const plain = plainYaml(yaml);
	if (plain) {
		return {entries: plain, settings: {}, warnings: []};
	}

	const broken = (line: number, message: string): FrontMatterEntries => ({
		entries: readableIn(yaml),
		settings: {},
		warnings: [{line, text: `The front matter is broken from here on: ${message}`}],
	});
	if (isTooDeep(yaml)) {
		return broken(firstLine, 'it nests too deep.');
	}

	const {parseDocument} = await import('yaml');
	try {
		const document = parseDocument(yaml, {schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false});
		const [error] = document.errors;
		if (error) {
			return broken(firstLine + yaml.slice(0, error.pos[0]).split('\n').length - 1, error.message);
		}

		const entries: unknown = document.toJS();
		return {
			entries: isRecord(entries) ? entries : {},
			settings: isRecord(entries) && isRecord(entries.postdeck) ? settingsIn(parseDocument(yaml, {uniqueKeys: false}).toJS()) : {},
			warnings: [],
		};
	} catch (error) {
		// Aliases of aliases of aliases, say.
		return broken(firstLine, (error as Error).message);
	}
};

/** Whether YAML may nest more than a hundred deep. The library calls itself for each level, and where it runs out of stack in the midst of a regular expression Node dies. */
const isTooDeep = (yaml: string): boolean => {
	let depth = 0;
	for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
		depth += bracket === '[' || bracket === '{' ? 1 : -1;
		if (depth > 100) {
			return true;
		}
	}

	return /^ {200}|^[ \t]*(?:[-?:][ \t]+){50}/m.test(yaml);
};

/** The settings among all that front matter says, as plain data. */
const settingsIn = (entries: unknown): Readonly<Record<string, unknown>> => {
	const data: unknown = JSON.parse(JSON.stringify(isRecord(entries) ? entries.postdeck : {}), (_key, value: unknown) => typeof value === 'string' ? cleanText(value) : value);
	return isRecord(data) ? data : {};
};

/** Whether a value is a mapping of YAML. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What can be read of broken YAML: the keys that have something on their line. */
const readableIn = (yaml: string): Entries =>
	Object.fromEntries([...yaml.matchAll(/^([a-z][\w-]*):[ \t]+(\S.*)$/gim)].map(([, key, text]) => [key!, text!.trim().replace(/^(["'])([^]*)\1$/, '$2')]));

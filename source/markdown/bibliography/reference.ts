import {cleanLine} from '../clean-text.ts';

/** One work that can be cited. */
export type Reference = {
	readonly key: string;

	/** Who wrote it and when, as it is cited: `Einstein & Taub, 1950`. */
	readonly label: string;

	/** All that one needs to find it, in the manner of the American Psychological Association, as Markdown. */
	readonly text: string;
};

/** An entry of BibTeX, its fields in capitals. */
export type Entry = Readonly<Record<string, unknown>>;

/** The work that an entry tells of. */
export const referenceOf = (entry: Entry): Reference => {
	const field = (...names: readonly string[]) => names.map(name => fieldOf(entry, name)).find(value => value !== '') ?? '';
	const authors = namesIn(field('AUTHOR', 'EDITOR', 'ORGANIZATION'));
	const title = field('TITLE');
	if (title === '' && authors.length === 0) {
		const key = String(entry.key);
		return {key, label: key, text: escaped(key)};
	}

	const [year = 'n.d.'] = /\S.*/.exec(field('YEAR')) ?? /\d{4}/.exec(field('DATE')) ?? [];
	const container = field('JOURNAL', 'JOURNALTITLE', 'BOOKTITLE', 'HOWPUBLISHED');
	const issue = field('NUMBER', 'ISSUE');
	const volume = `${field('VOLUME')}${issue === '' ? '' : `(${issue})`}`;
	const source = [container === '' ? '' : `*${escaped(container)}*`, escaped(volume), escaped(field('PAGES'))].filter(part => part !== '').join(', ');
	const doi = field('DOI').replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, '');
	const parts = [
		`${escaped(writtenNames(authors) || title)} (${year}).`,
		authors.length === 0 ? '' : ended(container === '' ? `*${escaped(title)}*` : escaped(title)),
		ended(source),
		ended(escaped(field('PUBLISHER', 'SCHOOL', 'INSTITUTION'))),
		doi === '' ? addressOf(field('URL')) : addressOf(`https://doi.org/${doi}`),
	];
	return {key: String(entry.key), label: `${labelOf(authors, title)}, ${year}`, text: parts.filter(part => part !== '').join(' ')};
};

const fieldOf = (entry: Entry, name: string): string => {
	const value = entry[name];
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint' ? cleanLine(String(value)) : '';
};

/** A name: what one is called by, and what stands before that. */
type Name = {readonly family: string; readonly given: string};

/** Names as BibTeX has them: `Einstein, Albert and Abraham H. Taub`. */
const namesIn = (text: string): readonly Name[] => text.split(/\s+and\s+/).filter(name => name.trim() !== '').map(name => {
	const [family, ...given] = name.split(/\s*,\s*/);
	if (given.length > 0) {
		return {family: family!, given: given.at(-1)!};
	}

	// A `van` belongs to what follows it.
	const [, before = '', last = name] = /^(.*?)\s*((?:(?:\s|^)\p{Ll}[\p{L}']*)*\s*\S+)$/u.exec(name.trim()) ?? [];
	return {family: last.trim(), given: before.trim()};
});

const writtenNames = (names: readonly Name[]): string => {
	const written = names.map(({family, given}) => family === 'others' ? 'et al.' : [family, given.replaceAll(/(\p{L})[\p{L}'.]*/gu, '$1.')].filter(part => part !== '').join(', '));
	const [last = '', ...before] = written.toReversed();
	return before.length === 0 ? last : `${before.toReversed().join(', ')}, ${last === 'et al.' ? '' : '& '}${last}`;
};

const labelOf = (names: readonly Name[], title: string): string => {
	const [first, second] = names;
	if (!first) {
		return title;
	}

	return names.length > 2 || second?.family === 'others' ? `${first.family} et al.` : [first, ...(second ? [second] : [])].map(({family}) => family).join(' & ');
};

const ended = (text: string): string => text === '' || /[.?!]\*?$/.test(text) ? text : `${text}.`;

const addressOf = (address: string): string => /^https?:\/\/[^\s<>]+$/.test(address) ? `<${address}>` : escaped(address);

/** A text as Markdown that reads as just that. Formulas stay. */
const escaped = (text: string): string => text.includes('$') ? text : text.replaceAll(/[\\`*_[\]<>{}|~]/g, String.raw`\$&`);

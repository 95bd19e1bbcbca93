import {toneOf} from '../kramdown/tone.ts';
import {namedIn} from './arguments.ts';
import {
	bodyLines, type Call, linesAt, quotedAt,
} from './call.ts';

/** The body of a call as what it calls out to the reader, as GitHub writes that. */
export const calloutOf = (call: Call): string => {
	const {given, name} = call;
	const isGeneral = generalNames.has(name);
	const said = namedIn(given, 'type', 'level', 'color', 'style', 'kind').toLowerCase();
	const [first = '', second = ''] = given.words;
	// Hexo's notes are told first how they look.
	const titled = given.words.findIndex(word => !looks.test(word));
	const meant = [said, first.toLowerCase()].find(word => toneOf(word) !== undefined);
	const tone = meant ?? (isGeneral ? 'note' : name);
	const title = namedIn(given, 'title', 'heading', 'header', 'summary') || (isGeneral ? (first.toLowerCase() === tone ? second : '') : (titled === -1 ? '' : given.words.slice(titled).join(' ')));
	return quotedAt(call.spot, [`[!${tone.toUpperCase()}] ${title}`, ...bodyLines(call)]);
};

/** The names by which blogs call out to their readers: of every tone, or of one. */
export const generalNames: ReadonlySet<string> = new Set(['notice', 'alert', 'callout', 'admonition', 'hint', 'admonish', 'panel', 'message']);
export const toneNames: ReadonlySet<string> = new Set(['note', 'info', 'tip', 'success', 'important', 'attention', 'warning', 'caution', 'danger', 'error', 'bug', 'example', 'question']);

/** What a word says of how a note looks: its kind, its colour, its icon. */
const looks = /^(?:default|primary|info|success|warning|danger|error|note|tip|no-icon|modern|flat|simple|disabled|red|orange|yellow|green|cyan|blue|purple|pink|gray|bolt|home|sync|cogs|ban|bell|key|fa[bsr]?(?:\b.*)?)$/i;

/** The body of a call, folded away behind its summary. */
export const detailsOf = (call: Call, given: string): string => {
	const summary = namedIn(call.given, 'title', 'summary', 'label', 'heading', 'text') || given.trim() || 'Details';
	return linesAt(call.spot, [`<details><summary markdown="span">${summary.replaceAll(/\s+/g, ' ')}</summary>`, '', ...bodyLines(call), '', '</details>']);
};

/** The body of a call that is one of several to choose from, beneath its name. */
export const tabOf = (call: Call, title: string): string => linesAt(call.spot, [...(title === '' ? [] : ['', `**${title}**`, '']), ...bodyLines(call), '']);

/** The body of a call as a quote, and beneath it who said so. */
export const quoteOf = (call: Call, source: string): string =>
	quotedAt(call.spot, [...bodyLines(call), ...(source === '' ? [] : ['', source])]);

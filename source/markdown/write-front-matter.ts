import {type Head} from '../model/post.ts';
import {type Span} from '../model/span.ts';
import {plainYaml} from './plain-yaml.ts';
import {lightestLineFor} from './read-back.ts';
import {writeSpans} from './write-spans.ts';

/** The head of a post as front matter, a blank line beneath; nothing for a head that says nothing. */
export const writeFrontMatter = (head: Head): string => {
	const entries: Array<[key: string, value: string]> = [
		['title', writeText(markdownLineOf(head.title))],
		['subtitle', writeText(markdownLineOf(head.subtitle))],
		['date', head.date ?? ''],
		['authors', writeList(head.authors.map(name => markdownLineOf([{text: name, roles: []}])))],
		['categories', writeList(head.categories)],
		['tags', writeList(head.tags)],
		['lang', head.language ?? ''],
		['header', head.header === undefined ? '' : writeText(head.header)],
		['footer', head.footer === undefined ? '' : writeText(head.footer)],
		['hidden', head.isHidden ? 'true' : ''],
		['postdeck', Object.keys(head.settings).length === 0 ? '' : JSON.stringify(head.settings)],
	];
	const lines = entries.filter(([, value]) => value !== '').map(([key, value]) => `${key}: ${value}\n`);
	return lines.length === 0 ? '' : `---\n${lines.join('')}---\n\n`;
};

const markdownLineOf = (spans: readonly Span[]) => spans.length === 0 ? '' : lightestLineFor(spans, guard => writeSpans(spans, guard, 'line'));

/** A text as YAML: as it is where that reads as it should, else as JSON, which is YAML as well. */
const writeText = (text: string) => plainYaml(`key: ${text}`)?.key === text ? text : JSON.stringify(text);

const writeList = (texts: readonly string[]) => {
	const plain = `[${texts.join(', ')}]`;
	const read = plainYaml(`key: ${plain}`)?.key;
	return texts.length === 0 ? '' : (JSON.stringify(read) === JSON.stringify(texts) ? plain : JSON.stringify(texts));
};

import {createRequire} from 'node:module';
import {Parser} from 'htmlparser2';
import {expect, test} from 'vitest';
import {readPost} from '../../source/markdown/read-post.ts';
import {type Block} from '../../source/model/block.ts';
import {type Role, type Span} from '../../source/model/span.ts';

type Example = {readonly number: number; readonly section: string; readonly markdown: string; readonly html: string};

const {tests: examples} = createRequire(import.meta.url)('commonmark-spec') as {tests: readonly Example[]};

/** What we read otherwise than the specification has it, and why. */
const exceptions: Readonly<Record<number, string>> = {
	1: 'tabs in code are columns', 2: 'tabs in code are columns', 3: 'tabs in code are columns',
	118: 'spaces at the end of indented code are none',
	201: 'a tag that HTML doesn\'t know, and that nothing closes, is text', 491: 'the same',
	602: 'GitHub finds the address', 606: 'GitHub finds the address', 608: 'GitHub finds the address', 611: 'GitHub finds the address', 612: 'GitHub finds the address',
};

/** A tag that begins or ends a block, or text with its roles. */
type Part = string | {text: string; readonly roles: string; readonly isCode?: boolean};

/** Parts with the texts between two tags joined where their roles are the same, and without what is empty. */
const drawn = (parts: readonly Part[]): string => {
	const joined: Part[] = [];
	for (const part of parts) {
		const last = joined.at(-1);
		if (typeof part === 'object' && typeof last === 'object' && part.roles === last.roles) {
			last.text += part.text;
		} else {
			joined.push(typeof part === 'object' ? {...part} : part);
		}
	}

	return joined.map(part => typeof part === 'string' ? part : textOf(part)).join(' ').replaceAll(/<p> +<\/p>/g, '').replaceAll(/ +/g, ' ').trim();
};

const textOf = ({isCode, roles, text}: Exclude<Part, string>) => {
	const shown = isCode ? text.replace(/\n$/, '') : text.replaceAll(/\s+/g, ' ').replaceAll(/⏎ | ⏎/g, '⏎').trim();
	return shown === '' && !roles.includes('picture') ? '' : `${shown}{${roles}}`;
};

const styles: Readonly<Record<string, Role>> = {em: 'emphasis', strong: 'strong', b: 'strong', code: 'code', a: 'link'};
const blocks = /^(p|h\d|[ou]l|li|blockquote|pre|hr)$/;
const rolesOf = (roles: readonly string[]) => [...new Set(roles)].sort().join(' ');

const partsInHtml = (html: string): Part[] => {
	const parts: Part[] = [];
	const open: string[] = [];
	let isCode = false;
	const parser = new Parser({
		onopentag(name, {alt = '', src = '', start}) {
			isCode ||= name === 'pre';
			if (blocks.test(name)) {
				parts.push(`<${name}${start ?? ''}>`);
			} else if (name === 'br') {
				parts.push({text: '⏎', roles: rolesOf(open)});
			} else if (name === 'img') {
				parts.push({text: alt, roles: rolesOf([...open, `picture ${decodeURI(src)}`])});
			} else if (styles[name] && !isCode) {
				open.push(styles[name]);
			}
		},
		ontext(text) {
			parts.push({text, roles: rolesOf(open), isCode});
		},
		onclosetag(name) {
			isCode &&= name !== 'pre';
			if (blocks.test(name) && name !== 'hr') {
				parts.push(`</${name}>`);
			} else if (styles[name] && !isCode) {
				open.splice(open.lastIndexOf(styles[name]), 1);
			}
		},
	});
	parser.end(html);
	return parts;
};

const partsInSpans = (spans: readonly Span[]): Part[] => spans.map(({href, roles, text}) => ({
	text: text.replaceAll('\n', '⏎'), roles: rolesOf(roles.map(role => role === 'picture' ? `picture ${href!}` : role)),
}));

const element = (name: string, parts: readonly Part[], attribute = ''): Part[] => [`<${name}${attribute}>`, ...parts, `</${name}>`];

const partsIn = (some: readonly Block[], isTight = false): Part[] => some.flatMap(block => {
	switch (block.kind) {
		case 'paragraph': {
			return isTight ? partsInSpans(block.text) : element('p', partsInSpans(block.text));
		}

		case 'figure': {
			return partsIn([{kind: 'paragraph', text: block.pictures.map(({alt, href, path}) => ({text: alt, roles: href === undefined ? ['picture'] : ['link', 'picture'], href: path}))}], isTight);
		}

		case 'heading': {
			return element(`h${block.level}`, partsInSpans(block.text));
		}

		case 'quote': {
			return element('blockquote', partsIn(block.blocks));
		}

		case 'code': {
			return element('pre', [{text: `${block.text}\n`, roles: '', isCode: true}]);
		}

		case 'list': {
			const items = block.items.flatMap(item => element('li', partsIn(item.blocks, !block.isLoose)));
			return block.start === undefined ? element('ul', items) : element('ol', items, block.start === 1 ? '' : String(block.start));
		}

		default: {
			return ['<hr>'];
		}
	}
});

const ourParts = async (markdown: string) => {
	// A post with a title keeps all of its headings.
	const {sections} = await readPost(`---\ntitle: none\n---\n${markdown}`);
	return sections.flatMap(({blocks, heading, level}) => partsIn([...(level === 0 ? [] : [{kind: 'heading', level, text: heading} as const]), ...blocks]));
};

// In the examples, → stands for a tab. Of HTML we keep the text only.
const withTabs = (text: string) => text.replaceAll('→', '\t');
const structured = examples.filter(({section}) => section !== 'HTML blocks' && section !== 'Raw HTML');

test.each(structured.filter(({number}) => !(number in exceptions)))('example $number ($section) has the structure of its HTML', async ({html, markdown}) => {
	expect(drawn(await ourParts(withTabs(markdown)))).toBe(drawn(partsInHtml(withTabs(html))));
});

test.each(structured.filter(({number}) => number in exceptions))('example $number is still an exception', async ({html, markdown}) => {
	expect(drawn(await ourParts(withTabs(markdown)))).not.toBe(drawn(partsInHtml(withTabs(html))));
});

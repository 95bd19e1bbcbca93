import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {cellsIn, pad} from '../../source/layout/cells.ts';
import {type Line, type Run} from '../../source/layout/line.ts';
import {layPage} from '../../source/layout/page.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {readPost} from '../../source/markdown/read-post.ts';
import {type Role} from '../../source/model/span.ts';
import {expectGolden} from '../golden.ts';

/** One letter for each role that a page can have. */
const letters: Partial<Record<Role, string>> = {
	strong: 'S', emphasis: 'E', code: 'C', struck: 'X', link: 'L', math: 'M', picture: 'P', mark: 'K', key: 'Y', superscript: '^', subscript: '_', footnote: 'f',
	term: 't', summary: 's', note: 'N', tip: 'N', important: 'N', warning: 'W', caution: 'W',
	title: 'T', subtitle: 'U', byline: 'B', heading1: '1', heading2: '2', heading3: '3', heading4: '4', heading5: '5', heading6: '6',
	quote: 'q', codeBlock: 'c', mathBlock: 'm', caption: 'n', tableHead: 'h',
	marker: '*', bar: '|', frame: '#', border: '-', rule: '=', label: 'l', path: 'p', cut: '!', lit: 'i', added: 'a', removed: 'r', lineNumber: 'd',
};

/** Text on the left, the innermost role of each cell on the right: a blank of layout's own has none. */
const drawn = (lines: readonly Line[], width: number) => textOfLines(lines).map((row, index) => `${pad(row, width)} | ${lines[index]!.map(run => lettersOf(run)).join('')}`.trimEnd()).join('\n');

const lettersOf = ({text, roles}: Run) => {
	const seen = roles.filter(role => role !== 'frame' || text.trim() !== '');
	return (seen.length === 0 && text.trim() === '' ? ' ' : letters[seen.at(-1)!] ?? '.').repeat(cellsIn(text));
};

const folder = new URL('../posts/', import.meta.url);
const names = readdirSync(folder).filter(name => name.endsWith('.md')).map(name => name.slice(0, -3));

test.each(names)('%s', async name => {
	const post = await readPost(readFileSync(new URL(`${name}.md`, folder), 'utf8'), `${name}.md`);
	for (const width of [40, 72]) {
		const {parts} = layPage(post, {width, isPlain: false});
		expectGolden(`pages/${name}.${width}.txt`, `${drawn(parts.flatMap(part => part.lines), width)}\n`);
	}

	const {parts} = layPage(post, {width: Infinity, isPlain: true});
	expectGolden(`pages/${name}.plain.txt`, `${textOfLines(parts.flatMap(part => part.lines)).join('\n')}\n`);
});

test('every golden page has its post', () => {
	const golden = readdirSync(new URL('../golden/pages/', import.meta.url)).map(name => name.split('.')[0]!);
	expect(golden.filter(name => !names.includes(name))).toEqual([]);
});

import fc from 'fast-check';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {plainYaml} from '../../source/markdown/plain-yaml.ts';

const scalars = ['a', 'A b', '1', '2024-01-04 00:00:00 -0000', 'a:b', 'a#b', 'a: b', 'a #b', 'a:', '/x', '(a)', 'é', '漢字', '“a”', '~', 'null', '-', '- a', '[a]', '[a, b c]', '[ "a", \'b\' ]', '[]', '[a,]', '[a', '{a: b}', '"a"', '""', '\'\'', 'a   b', String.raw`"a\n"`, '"a: b"', '\'it\'\'s\'', '\'a\'', '*a', '&a', '!a', '|', '>', '%', '@', '"a" b', 'a\tb', '\u00A0', '...', '---', '?', '? a', 'a,b', 'x]'];
const lines = fc.oneof(
	fc.tuple(fc.constantFrom('', ' ', '  '), fc.constantFrom('a', 'b', 'c-d', 'E_1', '-', '- ', '?', 'key with space', '1', '\u00E9', '"q"'), fc.constantFrom(':', ': ', ':  ', ' : ', ''), fc.constantFrom('', ...scalars), fc.constantFrom('', '', ' ', ' # c'))
		.map(parts => parts.join('')),
	fc.tuple(fc.constantFrom('', '  ', ' '), fc.constantFrom('- ', '-  ', '-'), fc.constantFrom(...scalars)).map(parts => parts.join('')),
	fc.constantFrom('', '  ', '# comment', '  # comment', '...', '---', '\t'),
);

test('what it reads, it reads as the library does', () => {
	let read = 0;
	fc.assert(fc.property(fc.array(lines, {maxLength: 6}).map(some => some.join('\n')), yaml => {
		const entries = plainYaml(yaml);
		if (entries !== undefined) {
			read++;
			expect(entries).toEqual(parse(yaml, {schema: 'failsafe', uniqueKeys: false, logLevel: 'silent'}) ?? {});
		}
	}), {numRuns: 5000});
	expect(read).toBeGreaterThan(500);
});

test('it reads the front matter that most posts have', () => {
	expect(plainYaml('layout: post\ntitle: "A: b"\ndate:   2024-01-04 00:00:00 -0000\n# c\ntags: [a, b c]\ncategories:\n  - d\n  - e\ntoc: \n')).toEqual({
		layout: 'post', title: 'A: b', date: '2024-01-04 00:00:00 -0000', tags: ['a', 'b c'], categories: ['d', 'e'], toc: '',
	});
});

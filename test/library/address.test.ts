import {expect, test} from 'vitest';
import {isAddress, sourceAddresses} from '../../source/library/address.ts';

test.each(['https://example.org', 'HTTP://example.org/a.md', 'github:ann/notes', 'gist:1234'])('%s is an address', typed => {
	expect(isAddress(typed)).toBe(true);
});

test.each(['', '-', 'a.md', 'https', 'https:', 'github/a.md', 'github:', 'ftp://example.org', './github:a', String.raw`c:\posts\a.md`])('“%s” is none', typed => {
	expect(isAddress(typed)).toBe(false);
});

const raw = 'https://raw.githubusercontent.com/ann/notes';
const readmes = (path: string) => ['README.md', 'readme.md', 'Readme.md'].map(name => `${raw}/${path}/${name}`);

test.each([
	['https://example.org/a.md?x#y', ['https://example.org/a.md?x#y']],
	['github:ann/notes', readmes('HEAD')],
	['github:ann/notes@v2', readmes('v2')],
	['github:ann/notes/posts', readmes('HEAD/posts')],
	['github:ann/notes/posts/a.md', [`${raw}/HEAD/posts/a.md`]],
	['github:ann/notes/posts/a.md@next', [`${raw}/next/posts/a.md`]],
	['https://github.com/ann/notes', readmes('HEAD')],
	['https://github.com/ann/notes.git', readmes('HEAD')],
	['https://github.com/ann/notes/tree/next/posts', readmes('next/posts')],
	['https://github.com/ann/notes/blob/main/posts/a%20b.md#c', [`${raw}/main/posts/a%20b.md`]],
	['https://github.com/ann/notes/raw/main/a.md', [`${raw}/main/a.md`]],
	['https://github.com/ann/notes/issues/1', ['https://github.com/ann/notes/issues/1']],
	['https://github.com/ann', ['https://github.com/ann']],
	['gist:1234', ['https://gist.github.com/1234/raw']],
	['https://gist.github.com/ann/1234', ['https://gist.github.com/ann/1234/raw']],
	['https://gist.github.com/ann/1234/raw/a.md', ['https://gist.github.com/ann/1234/raw/a.md']],
	['https://gitlab.com/ann/group/notes/-/blob/main/a.md', ['https://gitlab.com/ann/group/notes/-/raw/main/a.md']],
	['https://codeberg.org/ann/notes/src/branch/main/a.md', ['https://codeberg.org/ann/notes/raw/branch/main/a.md']],
])('the Markdown of %s is at %s', (typed, addresses) => {
	expect(sourceAddresses(typed)).toEqual(addresses);
});

import {join, relative} from 'node:path';
import {expect, test} from 'vitest';
import {resolveLink} from '../../source/library/resolve-link.ts';
import {type File, folderWith} from './folder-with.ts';

const blog: readonly File[] = [
	['_config.yml', 'url: https://ann.example\nbaseurl: /blog'], '_posts/2024-01-04-here.md', '_posts/2024-01-04-synthetic-data.md', '_posts/2022-03-03-synthetic-data.md', '_posts/de/2020-01-01-hello.md', '_posts/en/2020-01-01-hello.md', 'about.md', 'files/talk.pdf', 'pages/x/index.md',
];
const zola: readonly File[] = [['config.toml', 'base_url = "https://ann.example"'], 'content/a.md', 'content/blog/b.md', 'content/c/index.md'];

test.each([
	['#a-heading', 'anchor a-heading'],
	['#caf%C3%A9', 'anchor café'],
	['https://example.org/a', 'web https://example.org/a'],
	['//example.org/a', 'web https://example.org/a'],
	['mailto:ann@example.org', 'web mailto:ann@example.org'],
	['2022-03-03-synthetic-data.md', 'post _posts/2022-03-03-synthetic-data.md'],
	['./2022-03-03-synthetic-data.md#where', 'post _posts/2022-03-03-synthetic-data.md#where'],
	['/_posts/2022-03-03-synthetic-data.md', 'post _posts/2022-03-03-synthetic-data.md'],
	['/blog/2022/03/03/synthetic-data.html#x', 'post _posts/2022-03-03-synthetic-data.md#x'],
	['/2024/01/synthetic-data/', 'post _posts/2024-01-04-synthetic-data.md'],
	['https://ann.example/blog/2024/01/04/synthetic-data/', 'post _posts/2024-01-04-synthetic-data.md'],
	['/en/hello', 'post _posts/en/2020-01-01-hello.md'],
	['/about', 'post about.md'],
	['/about/', 'post about.md'],
	['../about.html', 'post about.md'],
	['/pages/x/', 'post pages/x/index.md'],
	['/files/talk.pdf', 'file files/talk.pdf'],
	['/tags/', 'web https://ann.example/blog/tags/'],
	['nowhere.md', 'missing nowhere.md'],
	['%', 'missing %'],
])('%s leads to %s', (href, expected) => {
	const folder = folderWith(...blog);
	expect(said(resolveLink(href, join(folder, '_posts/2024-01-04-here.md')), folder)).toBe(expected);
});

test.each([
	['@/blog/b.md#c', 'post content/blog/b.md#c'],
	['/c/', 'post content/c/index.md'],
	['blog/b', 'post content/blog/b.md'],
])('in Zola %s leads to %s', (href, expected) => {
	const folder = folderWith(...zola);
	expect(said(resolveLink(href, join(folder, 'content/a.md')), folder)).toBe(expected);
});

const said = (target: ReturnType<typeof resolveLink>, folder: string): string => {
	switch (target.kind) {
		case 'post': {
			return `post ${relative(folder, target.file)}${target.anchor === undefined ? '' : `#${target.anchor}`}`;
		}

		case 'file': {
			return `file ${relative(folder, target.file)}`;
		}

		case 'anchor': {
			return `anchor ${target.anchor}`;
		}

		case 'web': {
			return `web ${target.address}`;
		}

		case 'missing': {
			return `missing ${target.path}`;
		}
	}
};

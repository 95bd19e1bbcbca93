import {join} from 'node:path';
import {expect, test} from 'vitest';
import {postFrom} from '../../source/library/post-from.ts';
import {readSource} from '../../source/library/read-source.ts';
import {layPage} from '../../source/layout/page.ts';
import {textOfLines} from '../../source/layout/text.ts';
import {wordsIn} from '../../source/model/words.ts';
import {textOf} from '../../source/model/span.ts';
import {folderWith} from './folder-with.ts';

test('a post is read with what its blog knows', async () => {
	const folder = folderWith(
		['_config.yml', 'title: Notes\nurl: https://ann.example\nsocial:\n  user: ann\n'],
		['_bibliography/papers.bib', '@book{ann, title={All of it}, author={Ann Arbor}, year=2020}'],
		'_posts/2023-02-03-older.md',
		['_posts/2024-01-04-a-post.md', '---\nlayout: post\n---\n{{ site.title }} by {{ site.social.user }}: {% cite ann %} and [older]({% post_url 2023-02-03-older %}) {{ "now" }}\n'],
	);
	const post = await postFrom(readSource(join(folder, '_posts/2024-01-04-a-post.md')));
	expect(wordsIn(post).join(' ')).toBe('Notes by ann: (Arbor, 2020) and older now');
	expect(post.sections.flatMap(({blocks}) => blocks.flatMap(block => block.kind === 'paragraph' ? block.text.flatMap(({href}) => href ?? []) : []))).toEqual(['/_posts/2023-02-03-older.md']);
	expect(post).toMatchObject({date: '2024-01-04', warnings: []});
	expect(textOf(post.title)).toBe('A Post');
});

test('pictures tell which files they are, wherever they stand, and which of them are missing', async () => {
	const folder = folderWith(
		'_config.yml',
		'img/a.png',
		['_posts/2024-01-04-a-post.md', 'Text\n\n![one](/img/a.png)\n\n- ![two](/img/b.png)\n\n> ![three](https://example.org/c.png)\n'],
	);
	const post = await postFrom(readSource(join(folder, '_posts/2024-01-04-a-post.md')));
	const [first] = post.sections;
	expect(first!.blocks).toMatchObject([
		{kind: 'paragraph'},
		{kind: 'figure', pictures: [{path: '/img/a.png', file: join(folder, 'img/a.png')}]},
		{kind: 'list', items: [{blocks: [{kind: 'figure', pictures: [{path: '/img/b.png', isMissing: true}]}]}]},
		{kind: 'quote', blocks: [{kind: 'figure', pictures: [{path: 'https://example.org/c.png'}]}]},
	]);
	expect(JSON.stringify(first)).toMatch(/^((?!isMissing).)*isMissing((?!isMissing).)*$/);
	const rows = (isPlain: boolean) => textOfLines(layPage(post, {width: isPlain ? Infinity : 60, isPlain}).parts.flatMap(({lines}) => lines)).join('\n');
	expect(rows(true)).toContain('[image: two] (missing: /img/b.png)');
	expect(rows(true)).toContain('[image: one] (/img/a.png)');
	expect(rows(false)).toContain('▨ /img/b.png [missing]');
});

test('a deck has slides from files beside it, and none from outside of its folder', async () => {
	const folder = folderWith(
		['secret.md', '# Secret'],
		['talk/package.json', '{}'],
		['talk/slides.md', '# One\n\n---\nsrc: ./pages/two.md\n---\n\n---\nsrc: ../secret.md\n---\n\n---\n\n# Four\n'],
		['talk/pages/two.md', '---\nlayout: center\n---\n\n# Two\n\n---\nsrc: ./three.md\n---\n'],
		['talk/pages/three.md', '# Three'],
	);
	const post = await postFrom(readSource(join(folder, 'talk/slides.md')));
	expect(post.sections.map(({heading}) => textOf(heading))).toEqual(['One', 'Two', 'Three', 'Four']);
	expect(post.warnings.map(({text}) => text)).toEqual(['There is no file “../secret.md” to take slides from']);
});

test('a text from nowhere has no blog', async () => {
	const post = await postFrom({text: '---\nx: 1\n---\n![a](b.png) {{ site.title }}', name: '-'});
	expect(JSON.stringify(post)).not.toContain('isMissing');
});

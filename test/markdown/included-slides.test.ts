import {expect, test} from 'vitest';
import {mayInclude, withIncludedSlides} from '../../source/markdown/slide-marks/included-slides.ts';

const files: Readonly<Record<string, string>> = {
	'a.md': '---\nlayout: center\n---\n\n# A one\n\n---\n\n# A two\n---\n\n# A three\n',
	'bare.md': '\n# Bare\n\n---\nhide: true\n---\n\n# Hidden\n',
	'nested.md': '# Nested\n\n---\nsrc: ./a.md#2\n---\n',
	'loop.md': 'Again\n\n<!-- include: loop.md -->\n',
};

/** What a deck shows, its slides between bars, and what it misses. */
const shown = (text: string) => {
	const {text: whole, warnings} = withIncludedSlides(text, path => {
		const found = files[path.replace('./', '')];
		return found === undefined ? undefined : {path, text: found};
	});
	return [whole.split(/^---$/m).map(slide => slide.trim().replaceAll(/\s+/g, ' ')).join(' | '), ...warnings.map(warning => warning.text)];
};

test.each([
	['# One\n\n---\nsrc: ./a.md\n---\n\n---\n\n# Two', '# One | layout: center | # A one | # A two | # A three | # Two'],
	['# One\n\n---\nsrc: "./a.md#1,3-9"\n---\n\n# Two', '# One | layout: center | # A one | # A three'],
	['# One\n\n---\nsrc: bare.md\nclass: x\n---\n', '# One | # Bare'],
	['# One\n\n---\nsrc: nested.md\n---\n', '# One | # Nested | # A two'],
	['# One\n\n---\nhide: true\n---\n\n# Two\n\n---\n\n# Three', '# One | # Three'],
	['# One\n\n<!-- include: bare.md -->\n\n# Two', '# One # Bare # Two'],
	['```\n---\nsrc: a.md\n---\n<!-- include: a.md -->\n```', '``` | src: a.md | <!-- include: a.md --> ```'],
	['One\n---\n\nsrc: a.md\n', 'One | src: a.md'],
])('%j has the slides of other files', (text, expected) => {
	expect(mayInclude(text)).toBe(true);
	expect(shown(text)).toEqual([expected]);
});

test('a file that is not there is told of, and a file that takes itself ends', () => {
	expect(shown('# One\n\n---\nsrc: none.md\n---\n')).toEqual(['# One', 'There is no file “none.md” to take slides from']);
	expect(shown('<!-- include: loop.md -->')).toEqual([Array.from({length: 8}, () => 'Again').join(' '), 'There is no file “loop.md” to take slides from']);
});

import {citeDistill} from './bibliography/distill.ts';
import {scholar, scholarTags} from './bibliography/scholar.ts';
import {type Blog, type Templates} from './blog.ts';
import {type FrontMatter} from './front-matter.ts';
import {type Rendered} from './liquid/render-liquid.ts';
import {liquidIn} from './liquid/marks.ts';
import {variablesOf} from './liquid/variables.ts';
import {type Entries} from './plain-yaml.ts';
import {hugo} from './shortcodes/hugo.ts';
import {renderShortcodes} from './shortcodes/render-shortcodes.ts';
import {zola} from './shortcodes/zola.ts';
import {stretchesIn} from './stretches.ts';

/**
A post's body with what its templates stand for: Liquid as Jekyll and Eleventy have it, or the shortcodes of Hugo or Zola; and with the works that it cites as distill has it, if its front matter names a bibliography.

Which of them, the blog tells, else the looks of what stands in braces. Liquid is for posts with front matter, as it is for Jekyll: other texts may hold braces for their own sake, unless a percent sign follows.
*/
export const renderTemplates = async (body: string, frontMatter: FrontMatter | undefined, page: Entries, blog: Blog): Promise<Rendered> => {
	const rendered = /{[{%]/.test(body) ? await expanded(body, frontMatter, page, blog) : {text: body, warnings: []};
	const name = typeof page.bibliography === 'string' && rendered.text.includes('<d-cite') ? page.bibliography.trim() : '';
	return name === '' ? rendered : {...rendered, text: citeDistill(rendered.text, await bibliographyIn(blog, [name]))};
};

const expanded = async (body: string, frontMatter: FrontMatter | undefined, page: Entries, blog: Blog): Promise<Rendered> => {
	switch (blog.templates() ?? looksOf(body, frontMatter)) {
		case 'hugo': {
			return {text: renderShortcodes(body, hugo, blog), warnings: []};
		}

		case 'zola': {
			return {text: renderShortcodes(body, zola, blog), warnings: []};
		}

		case 'liquid': {
			const text = body.includes('v-pre') ? withLiteral(body) : body;
			const stretches = liquidIn(text);
			if (stretches.every(stretch => stretch.kind !== 'found')) {
				return {text: stretches.map(stretch => stretch.text).join(''), warnings: []};
			}

			const {renderLiquid} = await import('./liquid/render-liquid.ts');
			const known = {...blog, page, ...(scholarTags.test(text) && {cite: await citeIn(blog)})};
			return renderLiquid({text, stretches, firstLine: frontMatter?.bodyLine ?? 1}, variablesOf(page, await blog.readSettings()), known);
		}

		case 'none': {
			return {text: body, warnings: []};
		}
	}
};

/** A text in which what VuePress is to leave alone, `<span v-pre>{{ a }}</span>` and `::: v-pre`, is left alone. */
const withLiteral = (text: string): string => text
	.replaceAll(/(<([a-z][\w-]*)[^<>\n]*\sv-pre\b[^<>\n]*>)([^\n]*?)(?=<\/\2>)/gi, '$1{% raw %}$3{% endraw %}')
	.replaceAll(/^(:{3,}[ \t]*v-pre[ \t]*\n)([^]*?)(?=^:{3,}[ \t]*$)/gm, '$1{% raw %}$2{% endraw %}\n');

/** What the tags of jekyll-scholar say in a blog. */
const citeIn = async (blog: Blog) => scholar(await bibliographyIn(blog, []));

const bibliographyIn = async (blog: Blog, names: readonly string[]) => {
	const [{bibliographyOf}, texts] = await Promise.all([import('./bibliography/bibliography.ts'), blog.readBibliographies(names)]);
	return bibliographyOf(texts);
};

/** Whose templates a text has, by what stands in braces outside of its code. */
const looksOf = (body: string, frontMatter: FrontMatter | undefined): Templates => {
	const marks = stretchesIn(body, index => ({found: body.slice(index, index + 100), end: index + 2})).flatMap(stretch => stretch.kind === 'found' ? [stretch.found] : []);
	if (marks.some(mark => /^{{[<%]/.test(mark))) {
		return 'hugo';
	}

	if (frontMatter?.format === 'toml' || marks.some(mark => /^{(?:{-?\s*\w+\([^]*\)\s*-?}|%-?\s*\w+\([^]*\)\s*-?%)}/.test(mark))) {
		return 'zola';
	}

	return frontMatter ?? marks.some(mark => mark.startsWith('{%')) ? 'liquid' : 'none';
};

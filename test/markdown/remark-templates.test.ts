import {expect, test} from 'vitest';
import {mayHaveTemplates, withTemplates} from '../../source/markdown/slide-marks/remark-templates.ts';

/** What a deck shows, its slides between bars. */
const shown = (text: string) => withTemplates(text).split(/^---$/m).map(slide => slide.replace('continued: false', '').trim().replaceAll(/\s+/g, ' ')).join(' | ');

test.each([
	['a layout with a heading', 'layout: true\n\n# Top\n\n---\n\nOne\n\n---\n\nTwo', '# Top One | # Top Two'],
	['a layout that is an edge', 'layout: true\n\nFoot\n\n---\n\n# One\n\n???\nSay this\n\n---\n\n# Two', '# One Foot ??? Say this | # Two Foot'],
	['a layout around a slide', 'layout: true\n\nAbove\n\n{{content}}\n\nBelow\n\n---\n\nOne', 'Above One Below'],
	['a layout that ends', 'layout: true\n\n# Top\n\n---\n\nOne\n\n---\nlayout: false\n\nTwo\n\n---\n\nThree', '# Top One | Two | Three'],
	['a template with notes', 'name: a\n\n# One\n\n???\nNote\n\n---\n\nTwo\n\n---\ntemplate: a\n\nThree', '# One ??? Note | Two | # One Three'],
	['a template with classes', 'name: a\nclass: x\n\n# One\n\n---\ntemplate: a\nclass: y\n\nTwo', 'class: x # One | class: x, y # One Two'],
	['a slide that is left out, with what goes on with it', '# One\n\n---\nexclude: true\n\nTwo\n\n--\n\nThree\n\n---\n\nFour', '# One | Four'],
])('%s', (_, text, expected) => {
	expect(mayHaveTemplates(text)).toBe(true);
	expect(shown(text)).toBe(expected);
});

test.each(['# One\n\ntemplate: x\n\n---\n\nTwo', '```\nlayout: true\n```\n\n---\n\nTwo'])('%j stays as it is', text => {
	expect(withTemplates(text)).toBe(text);
});

import {expect, test} from 'vitest';
import {readSlideMarks} from '../../source/markdown/slide-marks/slide-marks.ts';

const rules = '# One\n\n---\n\n# Two\n\n---\n\n# Three\n\n---\n\n';

/** A text with single line ends where there were several. */
const close = (text: string) => text.replaceAll(/\n{2,}/g, '\n').trim();

test.each([
	['rules before headings', rules, ''],
	['a mark of presenterm', '# One\n\n<!-- end_slide -->\n\n# Two', ''],
	['Marp\'s front matter', '# One', 'marp: true'],
	['Marp\'s headings', '# One', 'headingDivider: 2'],
	['patat\'s settings', '# One', 'title: x\npatat:\n  wrap: true'],
	['slides of Quarto\'s', '## One', 'format: revealjs'],
	['arrows of mdp\'s', '-> # One <-\n\n---\n\nTwo', ''],
	['front matter for each slide', '# One\n\n---\nlayout: cover\n---\n\n# Two\n\n---\nclass: x\n---\n\nText', ''],
	['rules behind code in a list', `- \`\`\`js\n  a\n  \`\`\`\n\n${rules}`, ''],
	['slots of Slidev\'s', '# One\n\n---\n\nTwo\n\n::right::\n\nThree', ''],
	['rules where there are no headings', 'One\n\n---\n\n- Two\n\n---\n\n> Three\n\n---\n\nFour', ''],
	['front matter for one slide beneath a layout', '# One\n\n---\nlayout: center\n---\n\n# Two', 'layout: cover'],
	['notes of Pandoc\'s', '# One\n\n::: notes\nTwo\n:::', ''],
	['a pause and a rule', '# One\n\n. . .\n\n---\n\nText', ''],
])('%s make a deck', (_, text, frontMatter) => {
	expect(readSlideMarks(text, frontMatter).isDeck).toBe(true);
});

test.each([
	['rules in a post of many headings', '## One\n\n## Two\n\n## Three\n\n## Four\n\n## Five\n\na\n\n---\n\nb\n\n---\n\nc\n\n---\n\nd', ''],
	['rules in what says that it is a post', rules, 'layout: post'],
	['marks in code', '```\n<!-- end_slide -->\n```\n\n---\n\n```\n???\n```', ''],
	['a pause alone', 'First.\n\n<!-- pause -->\n\nThen.', ''],
	['underlined headings', 'One\n---\n\nTwo\n---\n\nThree\n---', ''],
])('%s make none, and change nothing', (_, text, frontMatter) => {
	expect(readSlideMarks(text, frontMatter)).toEqual({isDeck: false, text});
});

test.each([
	['front matter of a slide', '---\nclass: x\nclicks:\n  - 1\n---\n\nText', '---\nText'],
	['front matter with a blank before a colon', '---\nclass: x\nalign : left\n---\n\nText', '---\nText'],
	['Slidev\'s layouts', '---\nlayout: cover\nclicks:\n  - 1\n---\n\nText', '---\n<!-- layout: cover -->\nText'],
	['remark\'s slides in the middle', '???\n\n---\nclass: center, middle\n\nText', '<!-- speaker_note:  -->\n---\n<!-- layout: center -->\nText'],
	['what only looks like it', '---\nNote: this is text\n\nMore', '---\nNote: this is text\nMore'],
	['patat\'s pause', 'One\n\n. . .\n\nTwo', 'One\n<!-- pause -->\nTwo'],
	['mdp\'s pause and arrows', '-> # One <-\n\n^\nTwo', '# One\n<!-- pause -->\nTwo'],
	['Pandoc\'s notes', '::: notes\nSay this\n:::\n\nOne', '<!-- speaker_note: Say this -->\nOne'],
	['Pandoc\'s notes with a capital', '::: Notes\nSay this\n:::', '<!-- speaker_note: Say this -->'],
	['Pandoc\'s columns', ':::: {.columns}\n::: {.column width="40%"}\nOne\n:::\n::: {.column width="60%"}\n::: tip\nTwo\n:::\n:::\n::::', '<!-- column_layout: [40, 60] -->\n<!-- column: 0 -->\nOne\n<!-- column: 1 -->\n::: tip\nTwo\n:::\n<!-- reset_layout -->'],
	['Pandoc\'s columns in short', ':::: columns\n::: column\nOne\n:::\n::::', '<!-- column_layout: [50] -->\n<!-- column: 0 -->\nOne\n<!-- reset_layout -->'],
	['Pandoc\'s lists', '::: incremental\n- One\n:::', '<!-- incremental_lists: true -->\n- One\n<!-- incremental_lists: false -->'],
	['patat\'s pause in a list', '- One\n\n  . . .\n\n  Two', '- One\n  <!-- pause -->\n  Two'],
	['Slidev\'s picture at the left', '---\nlayout: image-left\nimage: /a.png\n---\n\nText', '---\n<!-- layout: image-left -->\n![](</a.png>)\nText'],
	['Slidev\'s picture at the right', '---\nlayout: image-right\nimage: \'/a.png\'\n---\n\nText\n\n---\n\nMore', '---\n<!-- layout: image-right -->\n<!-- column_layout: [1, 1] -->\n<!-- column: 0 -->\nText\n<!-- column: 1 -->\n![](</a.png>)\n---\nMore'],
	['Slidev\'s pages', '---\nlayout: iframe\nurl: https://a.b\n---', '---\n<!-- layout: iframe -->\n<iframe src="https://a.b"></iframe>'],
	['remark\'s pause', 'One\n--\n\nTwo', 'One\n<!-- pause -->\nTwo'],
	['remark\'s notes', 'One\n\n???\nSay *this* --> now\n\n---\n\nTwo', 'One\n<!-- speaker_note: Say *this* -- > now -->\n---\nTwo'],
	['remark\'s properties', '---\n\nclass: pic, title\nname: x\n\nText', '---\nText'],
	['remark\'s classes', '---\nclass: x\n\n.small[a [link](x) b] .red.big[\nmore\n]', '---\na [link](x) b \nmore'],
	['classes in code', '---\nclass: x\n\n`.small[a]` and .small[`b]`]', '---\n`.small[a]` and `b]`'],
	['Slidev\'s slots', 'One\n\n::right::\n\nTwo', 'One\n<!-- column: 1 -->\nTwo'],
	['the slots of other layouts for Slidev', 'One\n\n:: title ::\n\nTwo\n\n:: left ::\n\nThree', 'One\n<!-- reset_layout -->\nTwo\n<!-- column: 0 -->\nThree'],
	['a snippet from a file', '<<< @/a.ts#b\n\nOne', 'One'],
	['Deckset\'s notes and settings', '[.autoscale: true]\n\nOne\n\n^ Say this', 'One\n<!-- speaker_note: Say this -->'],
	['reveal\'s notes', 'One <!-- .element: class="x" -->\n\nNote: Say this', 'One <!-- .element: class="x" -->\n<!-- speaker_note: Say this -->'],
	['marks in fences', '```\n. . .\n--\n???\n```', '```\n. . .\n--\n???\n```'],
])('%s become plain marks', (_, slide, expected) => {
	expect(close(readSlideMarks(`${rules}${slide}`, '').text)).toBe(close(`${rules}${expected}`));
});

test.each(['marp: true', 'theme: gaia\n_class: lead', 'theme: uncover\npaginate: true'])('what Marp is told of pictures is not what stands for them: %j', frontMatter => {
	expect(close(readSlideMarks(`${rules}![bg left:40% a cat](a.png) ![w:20 h:3](b.png)`, frontMatter).text)).toBe(close(`${rules}![a cat](a.png) ![](b.png)`));
});

test.each([
	['# One\n\nText\n\n## Two\n\n# Three', '---\n# One\nText\n## Two\n---\n# Three'],
	['# One\n\n## Two\n\nText', '---\n# One\n---\n## Two\nText'],
])('patat begins slides with the headings of a level: %j', (text, expected) => {
	expect(close(readSlideMarks(text, 'patat:\n  wrap: true').text)).toBe(expected);
});

test('headings that Marp was told to divide at begin slides', () => {
	expect(close(readSlideMarks('# One\n\n## Two\n\n### Three', 'headingDivider: 2').text)).toBe('---\n# One\n---\n## Two\n### Three');
});

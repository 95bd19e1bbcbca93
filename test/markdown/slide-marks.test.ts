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
	['Pandoc\'s lists that are seen item by item', '# One\n\n::: incremental\n- Two\n:::', ''],
	['Pandoc\'s level of slides', '# One', 'title: x\nslide-level: 2'],
	['one of several formats of Quarto\'s', '# One', 'format:\n  html: default\n  revealjs:\n    theme: dark'],
	['what R Markdown makes slides with', '# One', 'output:\n  xaringan::moon_reader:\n    css: x'],
	['separators of reveal-md\'s', '# One', 'separator: <!--s-->'],
	['what reveal.js is told of a paragraph', 'One <!-- .element: class="fragment" -->', ''],
	['columns of remark\'s', '.left-column[\nOne\n]', ''],
	['columns of Deckset\'s', '# One\n\n[.column]\n\nTwo', ''],
	['settings of Deckset\'s', '# One', 'deckset: "true"'],
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
	['Pandoc\'s fragments', '::: {.fragment}\nOne\n:::', '<!-- pause -->\nOne'],
	['remark\'s columns', '???\n\n---\n\n.left-column[\n## One\n]\n.right-column[\nTwo .red[x]\n]\nThree', '<!-- speaker_note:  -->\n---\n<!-- column_layout: [1, 1] -->\n<!-- column: 0 -->\n## One\n<!-- column: 1 -->\nTwo x\n<!-- reset_layout -->\nThree'],
	['xaringan\'s columns', '--\n\n.pull-left[One [a](b)]\n.pull-right[Two]', '<!-- pause -->\n<!-- column_layout: [1, 1] -->\n<!-- column: 0 -->\nOne [a](b)\n<!-- column: 1 -->\nTwo'],
	['remark\'s headings without a blank', '--\n\n#One', '<!-- pause -->\n# One'],
	['a slide of remark\'s with a picture alone', '???\n\n---\nbackground-image: url(\'a.png\')\n\n---\nbackground-image: url(b.png)\n\nTwo', '<!-- speaker_note:  -->\n---\n![](<a.png>)\n---\nTwo'],
	['remark\'s classes', '---\nclass: x\n\n.small[a [link](x) b] .red.big[\nmore\n]', '---\na [link](x) b \nmore'],
	['classes in code', '---\nclass: x\n\n`.small[a]` and .small[`b]`]', '---\n`.small[a]` and `b]`'],
	['Slidev\'s slots', 'One\n\n::right::\n\nTwo', 'One\n<!-- column: 1 -->\nTwo'],
	['the slots of other layouts for Slidev', 'One\n\n:: title ::\n\nTwo\n\n:: left ::\n\nThree', 'One\n<!-- reset_layout -->\nTwo\n<!-- column: 0 -->\nThree'],
	['a snippet from a file', '<<< @/a.ts#b\n\nOne', 'One'],
	['Deckset\'s notes and settings', '[.autoscale: true]\n\nOne\n\n^ Say this', 'One\n<!-- speaker_note: Say this -->'],
	['a note of Deckset\'s that goes on', '# [fit] One\n\n^ Say this\nand that\n\nTwo', '# One\n<!-- speaker_note: Say this\nand that -->\nTwo'],
	['Deckset\'s notes beneath their mark', '[.autoscale: true]\n\nOne\n\n^\n- Say this\n- and that', 'One\n<!-- speaker_note: - Say this\n- and that -->'],
	['Deckset\'s columns', '[.column]\nOne\n[.column]\nTwo', '<!-- column_layout: [1, 1] -->\n<!-- column: 0 -->\nOne\n<!-- column: 1 -->\nTwo'],
	['Deckset\'s lists and foot', '- One\n\n[.build-lists: true]\n[.footer: Two]', '<!-- incremental_lists: true -->\n- One\n<!-- _footer: Two -->'],
	['Deckset\'s pictures', '[.column]\n![right fit](a.png)\n![inline, 50% a cat](b.png)', '<!-- column_layout: [1] -->\n<!-- column: 0 -->\n![](a.png)\n![a cat](b.png)'],
	['Deckset\'s footnotes', '# [fit] One[^a note]\n\n[^a note]: Two', '# One[^a-note]\n[^a-note]: Two'],
	['reveal\'s slides below one another', '<!-- .slide: class="x" -->\nOne\n\n--\n\nTwo\n\n+++\n\nThree', '<!-- .slide: class="x" -->\nOne\n---\nTwo\n---\nThree'],
	['reveal\'s fragments', '- One\n- Two <!-- .element: class="fragment" -->\n\nThree\nFour <!-- .element: class="fragment" -->\n\n```\nFive\n```\n<!-- .element: class="fragment" -->', '<!-- incremental_lists: true -->\n- One\n- Two <!-- .element: class="fragment" -->\n<!-- incremental_lists: false -->\n<!-- pause -->\nThree\nFour <!-- .element: class="fragment" -->\n<!-- pause -->\n```\nFive\n```\n<!-- .element: class="fragment" -->'],
	['a picture that is all there is on a slide of reveal\'s', '<!-- .slide: data-background-image="a.png" -->\n\nNote: Say this', '<!-- .slide: data-background-image="a.png" -->\n![](<a.png>)\n<!-- speaker_note: Say this -->'],
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

test.each([
	['headingDivider: 2', '---\n# One\n---\n## Two\n### Three'],
	['headingDivider: [1, 3]', '---\n# One\n## Two\n---\n### Three'],
	['headingDivider:\n  - 3', '# One\n## Two\n---\n### Three'],
	['deckset: "true"\nslide-dividers: "#, ##"', '---\n# One\n---\n## Two\n### Three'],
	['slide-level: 3', '---\n# One\n---\n## Two\n---\n### Three'],
	['format: revealjs', '---\n# One\n---\n## Two\n### Three'],
])('the headings that %j says begin slides', (frontMatter, expected) => {
	expect(close(readSlideMarks('# One\n\n## Two\n\n### Three', frontMatter).text)).toBe(expected);
});

test('headings that are underlined begin slides, and those in divisions don\'t', () => {
	expect(close(readSlideMarks('One\n===\n\n::: tip\n## Two\n:::\n\n## Three\n\n---\n\nFour', 'format: revealjs').text)).toBe('---\nOne\n===\n::: tip\n## Two\n:::\n---\n## Three\n---\nFour');
});

test.each([
	['separator: <!--s-->\nverticalSeparator: <!--v-->', '# One\n\n<!--v-->\n\nTwo\n\n---\n\nThree\n<!--s-->\n\nFour'],
	[String.raw`separator: "^\\r?\\n={3}\\r?\\n$"`, '# One\n\n===\n\nTwo\n\n---\n\nThree\n\n===\n\nFour'],
	[String.raw`separator: ^\n\n\n`, '# One\n\n\n\nTwo\n\n---\n\nThree\n\n\n\n\nFour'],
	['separator: (a+)+$\nverticalSeparator: "\\\\*{4}"', '# One\n\n****\n\nTwo\n\n---\n\nThree\n\n****\n\nFour'],
])('slides end where reveal-md is told: %j', (frontMatter, text) => {
	expect(close(readSlideMarks(text, frontMatter).text)).toBe('# One\n<!-- end_slide -->\nTwo\n---\nThree\n<!-- end_slide -->\nFour');
});

test('notes begin with what reveal-md is told', () => {
	expect(close(readSlideMarks('# One\n\nSpeaker: Say this\n\n<!--s-->\n\nTwo', 'separator: <!--s-->\nnotesSeparator: "^Speaker:"').text)).toBe('# One\n<!-- speaker_note: Say this -->\n<!-- end_slide -->\nTwo');
});

test('blank lines part slides of reveal\'s, beside rules or instead of them', () => {
	const slide = '<!-- .slide: class="x" -->\n# One\n';
	expect(close(readSlideMarks(`${slide}\nText\n\n---\n\n## Two\n\n\n## Three\n\nText`, '').text)).toBe(`${slide}Text\n---\n## Two\n---\n## Three\nText`);
	expect(close(readSlideMarks(`${slide}---\nText\n\n\n## Two\n---\nText`, '').text)).toBe(`${slide}---\nText\n<!-- end_slide -->\n## Two\n---\nText`);
});

test('colours of Marp\'s are no pictures', () => {
	expect(close(readSlideMarks(`${rules}![bg](#f00)\n![](rgb(1, 2, 3))\n![bg](red)\n![bg](a.png)`, 'marp: true').text)).toBe(close(`${rules}![](a.png)`));
});

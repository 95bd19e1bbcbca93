import {expect, test} from 'vitest';
import {readPost} from '../../source/markdown/read-post.ts';
import {type Block} from '../../source/model/block.ts';

/** The formulas in blocks: those in running text as `[tex]`, those that stand by themselves as `{tex}`. */
const formulasIn = (blocks: readonly Block[]): string => blocks.map(block => {
	switch (block.kind) {
		case 'paragraph': {
			return block.text.filter(({roles}) => roles.includes('math')).map(({tex, text}) => `[${tex ?? text}]`).join('');
		}

		case 'math': {
			return `{${block.tex}}`;
		}

		case 'list': {
			return formulasIn(block.items.flatMap(item => item.blocks));
		}

		case 'quote': {
			return formulasIn(block.blocks);
		}

		case 'table': {
			return formulasIn([block.header, ...block.rows].flat().map(text => ({kind: 'paragraph', text})));
		}

		default: {
			return '';
		}
	}
}).join('');

test.each([
	['so $x_1$ and $x_2*y*z$, $n$th', '[x_1][x_2*y*z][n]'],
	[String.raw`so $$x$$, \(y\), \\(z\\)`, '[x][y][z]'],
	[String.raw`so \\( h\_{t} \*x \\) and $\text{a\_b}$`, String.raw`[h_{t} *x][\text{a\_b}]`],
	['$$x$$', '{x}'],
	['$x$', '[x]'],
	['text\n$$x$$\nmore', '{x}'],
	[String.raw`\[x\]`, '{x}'],
	['\\\\[\nx\n\\\\]', '{x}'],
	[String.raw`a footnote\[1\]`, ''],
	['\\begin{equation*}\nx\n\\end{equation*}', '{\\begin{equation*}\nx\n\\end{equation*}}'],
	['\\begin{itemize}\nx\n\\end{itemize}', ''],
	['$$\n# x\n- y\n= z\n\n  w\n$$', '{# x\n- y\n= z\n\n  w}'],
	['- a\n\n  $$\n  x\n    y\n  $$', '{x\n  y}'],
	['> $$\n> x\n> $$', '{x}'],
	['> - a $x$', '[x]'],
	['| $a|b$ | $$c|d$$ |\n|---|---|\n| \\(e|f\\) | g |', '[a|b][c|d][e|f]'],
	['it costs $5 and $10', ''],
	['$20,000 and $30,000', ''],
	['from $5 to US$10, or 5$ and 6$', ''],
	['$5 million a year, or US$', ''],
	['PATH=$HOME/bin:$PATH', ''],
	['cp $SOURCE $TARGET', ''],
	['$(a) and $(b)', ''],
	[String.raw`\$x\$`, ''],
	['`$x$` and `\\(y\\)`', ''],
	['```\n$$\nx\n$$\n```', ''],
	['$ x $', ''],
	[String.raw`\(\)`, ''],
	['$x\n\ny$', ''],
])('%j holds %j', async (markdown, formulas) => {
	const {sections} = await readPost(markdown);
	expect(formulasIn(sections.flatMap(({blocks}) => blocks))).toBe(formulas);
});

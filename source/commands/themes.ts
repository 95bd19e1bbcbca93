import {openGallery} from '../gallery/gallery.ts';
import {blank} from '../layout/cells.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {layPage} from '../layout/page.ts';
import {readPost} from '../markdown/read-post.ts';
import {type Post} from '../model/post.ts';
import {type Ground, type Theme} from '../theme/theme.ts';
import {type Arguments, type Flags, oneOf} from './arguments.ts';
import {loadTheme, shippedThemes} from './load-theme.ts';
import {isColorWanted, lookIn, lookOf, printedRows} from './look.ts';
import {isForScreen, printedColumns, writeOut} from './output.ts';
import {withSettings} from './settings.ts';
import {commands} from './usage.ts';
import {openWindow} from './window.ts';

const formats = Object.keys(commands.themes.formats) as ReadonlyArray<keyof typeof commands.themes.formats>;

/** `postdeck themes`: every theme, or those that are named, one after the other on the screen; printed, a sample of each; a list of them where stdout is no terminal. */
export const themes = async ({posts: names, flags}: Arguments): Promise<void> => {
	if (isForScreen(flags)) {
		await openThemes(names, flags);
		return;
	}

	const format = flags.format === undefined ? (isColorWanted(flags) ? 'ansi' : 'text') : oneOf('format', formats, flags.format);
	const look = lookOf(flags);
	const shown = themesNamed(names, look.ground);
	switch (format) {
		case 'text': {
			const width = Math.max(...shown.map(({theme}) => theme.name.length));
			await writeOut(shown.map(({theme}) => `${theme.name.padEnd(width)}  ${theme.ground}\n`).join(''));
			break;
		}

		case 'json': {
			await writeOut(`${JSON.stringify(shown.map(({theme: {name, ground}}) => ({name, ground})), undefined, '\t')}\n`);
			break;
		}

		case 'ansi': {
			const columns = printedColumns();
			const count = Math.max(1, Math.floor(columns / narrowest));
			const width = Math.min(widest, Math.floor((columns - (gap * (count - 1))) / count));
			const post = await readPost(sample);
			const cards = await Promise.all(shown.map(async ({name, theme}) => printedRows(layCard(theme, post, width), lookIn(name, look), width)));
			await writeOut(rowsOfCards(cards, count).map(row => `${row}\n`).join(''));
		}
	}
};

/** The themes of some names or files, each with what it is asked for by; all that come with postdeck, if none is named. */
const themesNamed = (names: readonly string[], ground: Ground) => names.length === 0
	? shippedThemes(ground).map(theme => ({name: theme.name, theme}))
	: names.map(name => ({name, theme: loadTheme(name)}));

/** Show themes on the screen, one after the other, on a post that has something of everything. */
const openThemes = async (names: readonly string[], flags: Flags): Promise<void> => {
	// The list begins with the themes for the terminal's ground, and the one that is on.
	const look = lookOf(withSettings(flags), true);
	const exhibits = themesNamed(names, look.ground).map(({name, theme}) => ({id: name, name: theme.name, ground: theme.ground}));
	const chosen = Math.max(0, exhibits.findIndex(({name}) => name === look.theme.name));
	const source = {name: 'themes.md', text: wholeSample};
	await openWindow(source, post => ({mode: 'themes', gallery: openGallery(exhibits, post, chosen)}), {...flags, theme: exhibits[chosen]!.id, fresh: true});
};

/** How wide a card is, in cells, and how far from its neighbour. */
const narrowest = 38;
const widest = 64;
const gap = 2;

const sample = `
### A heading

Prose with **strong words**, *stressed ones*, \`code()\`, and [links](https://example.org).

> What someone else has said.

- one thing
- another

\`\`\`js
while (shelf.hasRoom) buy(books);
\`\`\`
`;

/** A post to see themes on, with something of everything that they set. */
const wholeSample = `---
title: The lamp in the library
subtitle: Everything that a theme sets, on one page
date: 2024-01-04
author: A. Reader
---

Prose with **strong words**, *stressed ones*, ***both***, \`code()\`, [links](https://example.org), ==what is marked==, ~~what is not meant~~, and keys such as <kbd>Enter</kbd>. It is read for longer than all else, so it must be easy on the eyes.[^1]

## A heading

> What someone else has said stands behind a bar, and looks a little aside.

1. One thing
   - and what belongs to it
2. Another, with a formula: $e^{i\\pi} + 1 = 0$

\`\`\`js
// Buys books while there is room for them.
const fill = async (shelf, {budget = 12.5}) => {
	while (shelf.hasRoom && budget > 0) {
		budget -= await shelf.buy('a book');
	}
};
\`\`\`

### A smaller heading

| Book | Pages | Price |
| :--- | ---: | ---: |
| The Tide Tables | 212 | 12.50 |
| A Field Guide to Fog | 96 | 8.00 |
| Lamps | 340 | 24.00 |

> [!NOTE]
> A remark beside the way.

> [!TIP]
> Something that helps.

> [!WARNING]
> Something to look out for.

\`\`\`diff
- the old lamp
+ the new lamp
\`\`\`

- [x] done
- [ ] still to do

![A lamp by night](lamp.png)

[^1]: A footnote, at the end.
`;

/** A theme's name, and a sample of it: lines that are all `width` cells wide. */
const layCard = ({name, ground}: Theme, post: Post, width: number): Line[] => {
	const inset = 2;
	const inner = width - (2 * inset);
	const head: Line = [{text: name, roles: ['title']}, blank(inner - name.length - ground.length), {text: ground, roles: ['byline']}];
	const body = layPage(post, {width: inner, isPlain: false}).parts.filter(({content}) => content !== 'title').flatMap(({lines}) => lines);
	return [[], head, [], ...body, []].map(line => [blank(inset), ...line, blank(width - inset - widthOf(line))]);
};

/** Cards beside and under one another. */
const rowsOfCards = (cards: ReadonlyArray<readonly string[]>, count: number): string[] => {
	const [first, ...beside] = cards.slice(0, count);
	const below = cards.slice(count);
	return [
		...(first ?? []).map((row, index) => [row, ...beside.map(card => card[index])].join(' '.repeat(gap))),
		...(below.length > 0 ? ['', ...rowsOfCards(below, count)] : []),
	];
};

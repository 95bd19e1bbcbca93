import process from 'node:process';
import {blank} from '../layout/cells.ts';
import {type Line, widthOf} from '../layout/line.ts';
import {layPage} from '../layout/page.ts';
import {readPost} from '../markdown/read-post.ts';
import {type Post} from '../model/post.ts';
import {type Theme} from '../theme/theme.ts';
import {type Arguments, oneOf} from './arguments.ts';
import {loadTheme, shippedThemes} from './load-theme.ts';
import {isColorWanted, lookIn, lookOf, printedRows} from './look.ts';
import {writeOut} from './output.ts';
import {commands} from './usage.ts';

const formats = Object.keys(commands.themes.formats) as ReadonlyArray<keyof typeof commands.themes.formats>;

/** `postdeck themes`: every theme, or those that are named, with a sample of each; a list of them where stdout is no terminal. */
export const themes = async ({posts: names, flags}: Arguments): Promise<void> => {
	const format = flags.format === undefined ? (isColorWanted(flags) ? 'ansi' : 'text') : oneOf('format', formats, flags.format);
	const look = lookOf(flags);
	const shown = names.length === 0
		? shippedThemes(look.ground).map(theme => ({name: theme.name, theme}))
		: names.map(name => ({name, theme: loadTheme(name)}));
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
			const columns = process.stdout.columns ?? 80;
			const count = Math.max(1, Math.floor(columns / narrowest));
			const width = Math.min(widest, Math.floor((columns - (gap * (count - 1))) / count));
			const post = await readPost(sample);
			const cards = await Promise.all(shown.map(async ({name, theme}) => printedRows(layCard(theme, post, width), lookIn(name, look), width)));
			await writeOut(rowsOfCards(cards, count).map(row => `${row}\n`).join(''));
		}
	}
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

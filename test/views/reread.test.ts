import {expect, test} from 'vitest';
import {readPost} from '../../source/markdown/read-post.ts';
import {textOf} from '../../source/model/span.ts';
import {slideOf} from '../../source/presenter/talk.ts';
import {openStage} from '../../source/views/open-stage.ts';
import {rereadStage} from '../../source/views/reread-stage.ts';
import {modeOf, press, resizeStage, type Stage} from '../../source/views/stage.ts';

const size = {columns: 80, rows: 24};
const head = '---\ntitle: Trees\n---\n\n';
const oak = '## Oak\n\nOne is said.\n\n<!-- pause -->\n\nTwo is said.\n\n<!-- pause -->\n\nThree is said.\n\n';
const ash = '## Ash\n\nAn ash.\n';

const present = async (markdown: string, ...keys: readonly string[]) => {
	let stage = openStage(await readPost(markdown), size, {mode: 'present', style: 'full'});
	for (const key of keys) {
		stage = press(stage, key);
	}

	return stage;
};

const saved = async (stage: Stage, markdown: string) => rereadStage(stage, await readPost(markdown));
const standing = ({talk}: Stage) => [textOf(slideOf(talk!).title), talk!.step];

test.each([
	['nothing that is seen', head + oak + ash, ['Oak', 1]],
	['what is seen', head + oak.replace('One', 'This') + ash, ['Oak', 1]],
	['what a later step shows', head + oak.replace('Three', 'This') + ash, ['Oak', 2]],
	['another slide', head + oak + ash.replace('ash.', 'elm.'), ['Ash', 0]],
] as const)('a save that changes %s', async (_, markdown, expected) => {
	expect(standing(await saved(await present(head + oak + ash, ' ', 'space', 'space'), markdown))).toEqual(expected);
});

test.each([
	['never ends', `---\ntitle: Trees\n\n${oak}${ash}`, 'line 1: The front matter that begins here has no end; this is how it was'],
	['is no YAML', `---\ntitle: [Trees\n---\n\n${oak}${ash}`, 'line 3: The front matter is broken from here on: '],
])('a save whose front matter %s leaves all as it was, and says why', async (_, broken, said) => {
	const stage = await present(head + oak + ash, 'space', 'space');
	const kept = await saved(stage, broken);
	expect(kept.message).toContain(said);
	expect(kept).toEqual({...stage, message: kept.message});
	const mended = await saved(kept, head + oak.replace('One', 'This') + ash);
	expect(standing(mended)).toEqual(standing(stage));
	expect(mended.message).toBe('');
	// What was opened so can be changed.
	const changed = await saved(await present(broken), broken.replace('An ash', 'An elm'));
	expect(changed.reader.changes).not.toEqual([]);
});

test('of several saves the last one leads to what it has changed, also where it takes back the one before', async () => {
	const start = await present(head + oak + ash, 'G');
	const renamed = await saved(start, head + oak + ash.replace('Ash', 'Old ash'));
	expect(standing(renamed)[0]).toBe('Old ash');
	expect(standing(await saved(renamed, head + oak + ash))[0]).toBe('Ash');
	expect(standing(await saved(renamed, head + oak.replace('One', 'This') + ash.replace('Ash', 'Old ash')))[0]).toBe('Oak');
});

test.each([
	['what is searched for', ['/', 't'], ({talk}: Stage) => talk!.search?.field.text],
	['what slides are chosen by', ['o', 't'], ({talk}: Stage) => typeof talk!.cover === 'object' ? talk!.cover.query : undefined],
	['the number of a slide', ['1'], ({talk}: Stage) => talk!.count],
])('a save while %s is typed takes none of it away, and no letter becomes a command', async (_, keys, typedIn) => {
	const typing = await present(head + oak + ash, ...keys);
	const stage = await saved(typing, head + oak + ash.replace('ash.', 'elm.'));
	expect(typedIn(stage)).toBe(typedIn(typing));
	expect(typedIn(typing)).toBe(keys.at(-1));
});

test('a search in a talk goes back to where it began, however the slides have changed meanwhile', async () => {
	const stage = await present(head + oak + ash, 'space', 'a', '/', 'e', 'l', 'm');
	const found = await saved(stage, `${head}## First\n\nA new one.\n\n${oak}${ash.replace('ash.', 'elm.')}`);
	expect(standing(press(found, 'escape'))[0]).toBe('Oak');
	expect(standing(press(resizeStage(stage, {columns: 40, rows: 8}), 'escape'))[0]).toBe('Oak');
});

const read = async (markdown: string, ...keys: readonly string[]) => {
	let stage = openStage(await readPost(markdown), size, {mode: 'read'});
	for (const key of keys) {
		stage = press(stage, key);
	}

	return stage;
};

test.each([
	['reads the same', (markdown: string) => markdown.replace('One', 'Another.\n\n```\nother code\n```\n\nOne'), 'long'],
	['has changed, too', (markdown: string) => markdown.replace('long', 'longer'), 'longer'],
])('code that has the window for itself keeps it when the post is saved and it %s, and what is searched for in it', async (_, change, begins) => {
	const markdown = `${head}One is said.\n\n- A list\n\n  \`\`\`\n  ${'long '.repeat(50)}\n  \`\`\`\n`;
	const {reader: {wide}} = await saved(await read(markdown, 'w', '/', 'l'), change(markdown));
	expect(wide).toMatchObject({block: {text: expect.stringMatching(new RegExp(`^${begins} `)) as unknown}, search: {field: {text: 'l'}, isTyping: true, hits: {length: 50}}});
});

test('code that is gone leaves the window to the page', async () => {
	const stage = await saved(await read(`\`\`\`\n${'long '.repeat(50)}\n\`\`\`\n`, 'w'), 'No code.');
	expect(stage.reader.wide).toBeUndefined();
});

test.each(['H', 'L', 'h', 'l', '+', '-', 'enter', 'j', '/'])('a save that takes away all headings while one chooses leaves nothing that %s could break', async key => {
	const chosen = await saved(await read(head + oak + ash, 'o'), 'Nothing is left.');
	expect(modeOf(press(chosen, 'escape'))).toBe('read');
	const typed = press(await saved(await read(head + oak + ash, 'o', '/', 'a'), 'Nothing is left.'), 'escape');
	expect(modeOf(press(press(typed, key), 'escape'))).toBe(key === '/' ? 'contents' : 'read');
});

test('a talk starts at the first step of the slide that is asked for, by its number or by a heading', async () => {
	const post = await readPost(head + oak + ash);
	for (const slide of [2, {section: 'oak', block: -1, share: 0}]) {
		expect(standing(openStage(post, size, {mode: 'present', style: 'full', slide}))).toEqual(['Oak', 0]);
	}
});

import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize, parse} from 'node:path/posix';
import {expect, test} from 'vitest';

/** The rooms of the source, each a folder or a file at the top. A room may import from those to the left of it, and from no other of its own row. */
const ranks = [
	['complaint', 'keymap', 'model', 'mouse', 'rank', 'request'],
	['markdown', 'layout', 'code', 'theme'],
	['library', 'deck', 'field', 'pane'],
	['reader', 'presenter', 'shelf', 'gallery', 'terminal'],
	['views'],
	['commands'],
	['cli'],
];

/** The packages that only one room may know, and the room. */
const keepers: Readonly<Record<string, string>> = {'highlight.js': 'code', ink: 'views', react: 'views', marked: 'markdown', 'marked-terminal': 'markdown', meow: 'commands'};

/** The packages that are never loaded at start-up, nor on the way of a printed post. */
const latePackages = new Set(['highlight.js', 'marked-terminal', 'meow']);

const source = new URL('../source/', import.meta.url);
const files = readdirSync(source, {recursive: true, encoding: 'utf8'}).map(file => file.replaceAll('\\', '/')).filter(file => /\.tsx?$/.test(file));

/** What a file imports, and whether it does so late. Names of our own are paths in `source`. */
const importsOf = (file: string) =>
	[...readFileSync(new URL(file, source), 'utf8').matchAll(/\bfrom '([^']+)';$|\bimport\('([^']+)'\)/gm)].map(([, early, late]) => {
		const name = early ?? late!;
		const isOurs = name.startsWith('.');
		return {name: isOurs ? normalize(join(dirname(file), name)) : name, isOurs, isLate: late !== undefined};
	});

const roomOf = (file: string) => file.split('/')[0]!.replace(/\.tsx?$/, '');
const rankOf = (room: string) => ranks.findIndex(rooms => rooms.includes(room));
const lineCountOf = (file: string) => readFileSync(new URL(file, source), 'utf8').split('\n').length - 1;

/** Whether a file in a room may import this. */
const isKnownIn = (room: string, {name, isOurs, isLate}: ReturnType<typeof importsOf>[number]) => {
	if (isOurs) {
		return roomOf(name) === room || rankOf(roomOf(name)) < rankOf(room);
	}

	const library = Object.keys(keepers).find(known => name === known || name.startsWith(`${known}/`)) ?? name;
	return (keepers[library] ?? room) === room && (isLate || !latePackages.has(library));
};

test.each(files)('%s imports what its room may know', file => {
	const room = roomOf(file);
	expect(rankOf(room)).not.toBe(-1);
	expect(importsOf(file).filter(other => !isKnownIn(room, other))).toEqual([]);
});

test('a file holds one concept: it is short, and its name says which', () => {
	expect(files.filter(file => lineCountOf(file) > 300)).toEqual([]);
	expect(files.filter(file => ['utils', 'util', 'helpers', 'types', 'constants', 'index'].includes(parse(file).name))).toEqual([]);
	const counts = files.map(file => lineCountOf(file)).sort((a, b) => a - b);
	expect(counts[Math.floor(counts.length / 2)]).toBeLessThan(120);
});

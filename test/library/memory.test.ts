import {mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {readMemory, remember} from '../../source/library/memory.ts';

const newFile = () => join(mkdtempSync(join(tmpdir(), 'postdeck-memory-')), 'state', 'memory.json');
const bearings = {place: {section: 'one', block: 2, share: 0.5}, heading: 'One', number: 1, beginning: 'All of it'};

test('what is remembered is there the next time, for nobody else to read', () => {
	const file = newFile();
	remember(file, memory => ({...memory, posts: {'/a.md': {at: 1, read: bearings}}, wishes: {width: 60}}));
	expect(readMemory(file)).toEqual({posts: {'/a.md': {at: 1, read: bearings}}, wishes: {width: 60}});
	expect(statSync(file).mode & 0o077).toBe(0); // eslint-disable-line no-bitwise
	expect(readdirSync(join(file, '..'))).toEqual(['memory.json']);
});

test('what another window has written meanwhile is kept', () => {
	const file = newFile();
	for (const name of ['/a.md', '/b.md']) {
		remember(file, memory => ({...memory, posts: {...memory.posts, [name]: {at: 1, present: bearings}}}));
	}

	expect(Object.keys(readMemory(file).posts)).toEqual(['/a.md', '/b.md']);
});

test('of more posts than are remembered, the latest are', () => {
	const file = newFile();
	remember(file, memory => ({...memory, posts: Object.fromEntries(Array.from({length: 600}, (_, at) => [`/${at}.md`, {at, read: bearings}]))}));
	const names = Object.keys(readMemory(file).posts);
	expect(names.length).toBe(500);
	expect(names).toContain('/599.md');
	expect(names).not.toContain('/99.md');
});

test.each(['', 'null', '[]', '{"posts": [], "wishes": 1}', '{"posts": {"/a.md": 1}}', '{"wishes": {"width": -1, "contents": "no"}}'])('of %j nothing is remembered', content => {
	const file = join(mkdtempSync(join(tmpdir(), 'postdeck-memory-')), 'memory.json');
	writeFileSync(file, content);
	expect(readMemory(file)).toEqual({posts: {}, wishes: {}});
});

test('places that make no sense are left out', () => {
	const file = join(mkdtempSync(join(tmpdir(), 'postdeck-memory-')), 'memory.json');
	writeFileSync(file, JSON.stringify({posts: {'/a.md': {at: 'x', read: {...bearings, place: {section: 1}}, present: bearings}}}));
	expect(readMemory(file).posts).toEqual({'/a.md': {at: 0, present: bearings}});
});

test('where nothing can be written, nothing happens', () => {
	const file = newFile();
	writeFileSync(join(file, '..', '..', 'state'), '');
	remember(file, memory => memory);
	expect(readMemory(file)).toEqual({posts: {}, wishes: {}});
	expect(readFileSync(join(file, '..'), 'utf8')).toBe('');
});

import {mkdtemp, rm, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {watchingOne} from '../../source/commands/watching.ts';
import {textOf} from '../../source/model/span.ts';
import {type News} from '../../source/views/world.ts';

let folder = '';
let one = '';
let other = '';

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'watching-'));
	one = join(folder, 'one.md');
	other = join(folder, 'other.md');
	await writeFile(one, '# One\n');
	await writeFile(other, '# Other\n');
});

afterEach(async () => {
	await rm(folder, {recursive: true});
});

/** Writes a file at a time of its own, however soon after another. */
const save = async (path: string, title: string, time: number) => {
	await writeFile(path, `# ${title}\n`);
	await utimes(path, time, time);
};

const watched = () => {
	const heard: string[] = [];
	const watching = watchingOne(one);
	const stop = watching.onNews((news: News) => {
		const title = 'post' in news ? textOf(news.post.title) : 'something else';
		// To write and to set the time may be told as one, or as two.
		if (heard.at(-1) !== title) {
			heard.push(title);
		}
	});
	return {...watching, stop, heard};
};

test('what is saved at the very moment that one turns to another post is told when one turns back, and not before', async () => {
	const {heard, stop, turnTo} = watched();
	turnTo(other);
	await save(one, 'One, changed', 1000);
	await save(other, 'Other, changed', 2000);
	await expect.poll(() => heard, {timeout: 20_000}).toEqual(['Other, changed']);
	// A save is under way when one leaves.
	const before = save(other, 'Other, changed again', 3000);
	turnTo(one);
	await before;
	await expect.poll(() => heard, {timeout: 20_000}).toEqual(['Other, changed', 'One, changed']);
	turnTo(other);
	await expect.poll(() => heard, {timeout: 20_000}).toEqual(['Other, changed', 'One, changed', 'Other, changed again']);
	stop();
});

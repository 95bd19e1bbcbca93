import {mkdtempSync, renameSync, unlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {watchFile} from '../../source/library/watch-file.ts';

test('a file that is written, replaced or taken away is told of, until nobody listens', async () => {
	const file = join(mkdtempSync(join(tmpdir(), 'postdeck-watch-')), 'post.md');
	writeFileSync(file, 'one');
	let count = 0;
	const stop = await watchFile(file, () => {
		count++;
	});
	const heard = async (act: () => void) => {
		const before = count;
		await vi.waitFor(() => {
			act();
			expect(count).toBeGreaterThan(before);
		}, {timeout: 10_000, interval: 300});
	};

	// Watching begins a moment later: the first change may have to be made again.
	await heard(() => {
		writeFileSync(file, `two ${count}`);
	});
	await heard(() => {
		writeFileSync(`${file}.new`, `three ${count}`);
		renameSync(`${file}.new`, file);
	});
	const before = count;
	unlinkSync(file);
	await vi.waitFor(() => {
		expect(count).toBeGreaterThan(before);
	}, {timeout: 10_000});
	stop();
});

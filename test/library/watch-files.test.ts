import {mkdtempSync, renameSync, unlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {watchFiles} from '../../source/library/watch-files.ts';

test('each of some files that is written, replaced or taken away is told of, until nobody listens', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'postdeck-watch-'));
	const [file, other] = [join(folder, 'post.md'), join(folder, 'other.md')];
	writeFileSync(file, 'one');
	writeFileSync(other, 'one');
	let count = 0;
	const stop = await watchFiles([file, other], () => {
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
		writeFileSync(other, `two ${count}`);
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

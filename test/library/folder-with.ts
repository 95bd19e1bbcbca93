import {
	mkdirSync, mkdtempSync, rmSync, writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {onTestFinished} from 'vitest';

/** What is to stand in a file; one that is only named is empty. */
export type File = string | readonly [path: string, text: string | Uint8Array];

/** A new folder with these files in it, gone when the test is over. */
export const folderWith = (...files: readonly File[]): string => {
	const folder = mkdtempSync(join(tmpdir(), 'postdeck-'));
	onTestFinished(() => {
		rmSync(folder, {recursive: true});
	});
	for (const file of files) {
		const [path, text] = typeof file === 'string' ? [file, ''] : file;
		mkdirSync(dirname(join(folder, path)), {recursive: true});
		writeFileSync(join(folder, path), text);
	}

	return folder;
};

import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {expect} from 'vitest';

/** Compares a text with the file of that name under `test/golden`. `UPDATE=1 npm test` writes the file instead: read the difference before you commit it. A file that is missing fails, so that new ones are written on purpose. */
export const expectGolden = (name: string, actual: string): void => {
	const file = fileURLToPath(new URL(`golden/${name}`, import.meta.url));
	if (process.env.UPDATE) {
		mkdirSync(dirname(file), {recursive: true});
		writeFileSync(file, actual);
	}

	expect(actual).toBe(readFileSync(file, 'utf8'));
};

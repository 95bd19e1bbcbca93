import {existsSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

/**
The absolute path of something that comes with postdeck: `posts`, `themes/lamplight.json`, `package.json`.

The package's folder is the first above this file that has `posts` in it. So it is found from `source/library` as well as from the bundle in `dist`, however deep either puts this code.
*/
export const shippedFile = (path: string): string => {
	let folder = ownFolder();
	while (!existsSync(join(folder, 'posts'))) {
		if (folder === dirname(folder)) {
			throw new Error('postdeck is not whole: its folder of posts is missing');
		}

		folder = dirname(folder);
	}

	return join(folder, path);
};

// The bundle for start-up and printing is CommonJS, where `import.meta` is empty; tests and the window are modules, where `__dirname` does not exist. No other file may ask where it stands.
// eslint-disable-next-line unicorn/prefer-module
const ownFolder = () => typeof __dirname === 'string' ? __dirname : dirname(fileURLToPath(import.meta.url));

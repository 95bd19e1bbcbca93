// Prints a post and its slides, and keeps what V8 has compiled for it.

import {createRequire} from 'node:module';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const root = new URL('..', import.meta.url);
const program = fileURLToPath(new URL('dist/postdeck.cjs', root));
const {compiled} = createRequire(import.meta.url)('../bin/compiled.js');
const {run, save} = compiled(program);

for (const command of ['read', 'present']) {
	process.argv = [process.execPath, program, command, fileURLToPath(new URL('posts/2024-01-04-synthetic-data.md', root)), '--color', 'always'];
	run();
}

process.on('exit', code => {
	if (code === 0) {
		save();
	}
});

// Builds dist/, which holds the whole program with its libraries:
//
//     postdeck.cjs       from source/cli.ts: start-up and printing
//     yaml.cjs …         one file for whatever is imported late, as by `await import('yaml')`
//     window.js          the same for what is imported late from source/views
//     postdeck-….cache   what V8 makes of postdeck.cjs, on the Node that is here
//     licenses.txt       of the libraries inside
//
// npm builds it too, after `npm ci`, as `preprepare`, and then never fails (`--if-possible`): where there is nothing to build with, there is nothing to do. Not as `prepare`, of which npm would warn whoever installs the package from a file, and which npx would run for a checkout, and remember it as broken if it fails.

import {execFileSync} from 'node:child_process';
import {mkdir, readdir, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import process from 'node:process';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Make dist/ hold these files and no others. Whoever runs from it meanwhile finds every file whole, old or new. */
const write = async files => {
	await mkdir(dist, {recursive: true});
	await Promise.all([...files].map(async ([name, text]) => {
		const draft = join(dist, `.${name}.${process.pid}`);
		await writeFile(draft, text);
		await rename(draft, join(dist, name));
	}));
	const names = await readdir(dist);
	await Promise.all(names.filter(name => !files.has(name) && !name.startsWith('.')).map(name => rm(join(dist, name), {recursive: true, force: true})));
};

const build = async () => {
	const {bundle} = await import('./bundle.js');
	const {licensesOf} = await import('./licenses.js');
	const {files, inputs} = await bundle(root);
	files.set('licenses.txt', await licensesOf(root, inputs));
	await write(files);
	// What V8 makes of the program is known when it has run.
	execFileSync(process.execPath, [join(root, 'build/compile.js')], {stdio: ['ignore', 'ignore', 'inherit']});
};

const isOptional = process.argv.includes('--if-possible');

try {
	await build();
} catch (error) {
	if (isOptional && error.code === 'ERR_MODULE_NOT_FOUND') {
		// The development dependencies are not installed.
	} else {
		// Esbuild has told its errors already.
		console.error(error.errors ? 'postdeck is not built' : error);
		process.exitCode = isOptional ? 0 : 1;
	}
}

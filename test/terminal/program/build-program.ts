import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/** Bundles the little program, Ink in a file of its own as in postdeck, and gives the path of what to start. */
export const buildProgram = async (): Promise<string> => {
	const folder = await mkdtemp(join(tmpdir(), 'postdeck-terminal-'));
	await build({
		entryPoints: [fileURLToPath(new URL('program.ts', import.meta.url))],
		outdir: folder, outExtension: {'.js': '.mjs'},
		bundle: true, splitting: true, format: 'esm', platform: 'node', target: 'node20', jsx: 'automatic', logLevel: 'error',
		external: ['*/devtools.js'],
		define: {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'},
		banner: {js: 'import {createRequire} from \'node:module\'; const require = createRequire(import.meta.url);'},
	});
	return join(folder, 'program.mjs');
};

import {join, parse, relative, sep} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

/**
The files of dist/, text by name, and the paths of all that went into them.

The program, and whatever it imports late, each become a file of their own. CommonJS starts 10 ms sooner than modules do (bare Node takes 28); but Ink needs top-level await, so views are modules. Ink from one file starts in a quarter of the time that its 300 files take.
*/
export const bundle = async root => {
	const modules = new Map([['postdeck.cjs', join(root, 'source/cli.ts')]]);
	const files = new Map();
	const inputs = new Set();

	/** The name of the file that a module imported late as `name` will stand in. */
	const fileOf = (name, module) => {
		const file = fileNameOf(root, name, module);
		const other = modules.get(file) ?? module;
		if (other !== module) {
			throw new Error(`${relative(root, module)} and ${relative(root, other)} would both become dist/${file}`);
		}

		modules.set(file, module);
		return file;
	};

	const bundleOne = async (file, module) => {
		const {outputFiles: [output], metafile} = await build({
			...settings[file.endsWith('.cjs') ? 'cjs' : 'esm'],
			entryPoints: [module],
			absWorkingDir: root,
			plugins: [splitLate(root, fileOf), globalProcess(root)],
		});
		const text = file === 'postdeck.cjs' ? asciiOf(output.text) : output.text;
		files.set(file, text.replaceAll(lateModule, 'require("./$1.cjs")').replaceAll(rareBuiltin, 'late($1)'));
		if (file.endsWith('.js')) {
			files.set(file.replace('.js', '.cjs'), `module.exports=import("./${file}");`);
		}

		for (const [input, {bytesInOutput}] of Object.values(metafile.outputs).flatMap(({inputs}) => Object.entries(inputs))) {
			if (bytesInOutput > 0) {
				inputs.add(input);
			}
		}
	};

	// A late module may have late ones of its own.
	while ([...modules.keys()].some(file => !files.has(file))) {
		await Promise.all([...modules].filter(([file]) => !files.has(file)).map(([file, module]) => bundleOne(file, module))); // eslint-disable-line no-await-in-loop
	}

	return {files, inputs};
};

/** The program with nothing in it but ASCII, as it is read (see bin/compiled.js). Esbuild leaves other characters in regular expressions as they are, where an escape means the same. */
const asciiOf = program => program.replaceAll(/[^\0-\u007F]/g, unit => `\\u${unit.codePointAt(0).toString(16).padStart(4, '0')}`);

// The import of a module from the program, which is run in a way (see bin/compiled.js) in which it can't import; a file that it requires can.
const lateModule = /\bimport\("\.\/([^"/]+)\.js"\)/g;

// What printing doesn't need of Node, and would wait for.
const rareBuiltin = /(?<==)require\(("node:(?:child_process|crypto|fs\/promises|net|perf_hooks|stream|string_decoder|timers\/promises|tty)")\)/g;

/** `yaml.cjs` for yaml, `window.js` for source/views/window.tsx. */
const fileNameOf = (root, name, module) => {
	const [top, folder] = relative(root, module).split(sep);
	const base = top === 'source' ? parse(module).name : name.replace('@', '').replaceAll('/', '-');
	return base + (top === 'source' && folder === 'views' ? '.js' : '.cjs');
};

const common = {
	bundle: true,
	minify: true,
	legalComments: 'none',
	platform: 'node',
	target: 'node20',
	// Ink's link to a debugger, which it never opens when `DEV` is false.
	external: ['*/devtools.js'],
	metafile: true,
	write: false,
};

const production = {'process.env.NODE_ENV': '"production"', 'process.env.DEV': '"false"'};

const settings = {
	cjs: {
		...common,
		format: 'cjs',
		// A module of Node’s that is loaded when something of it is first used.
		banner: {js: 'const late=name=>new Proxy({},{get:(_,key)=>require(name)[key]});'},
		// Libraries that are modules make a `require` from their address.
		define: {...production, 'import.meta.url': '__filename'},
	},
	esm: {
		...common,
		format: 'esm',
		// Libraries that are CommonJS call `require`.
		banner: {js: 'import {createRequire} from "node:module";const require=createRequire(import.meta.url);'},
		// Yoga would fetch its own WebAssembly from a data: address, for which Node loads its whole HTTP client: 30 ms. Without `fetch` it decodes it.
		define: {...production, fetch: 'undefined'},
		alias: {'string-width': fileURLToPath(new URL('string-width.ts', import.meta.url))},
	},
};

/** An esbuild plugin that leaves out what our source imports late, and has it loaded from the file that `fileOf` names. */
const splitLate = (root, fileOf) => ({
	name: 'split-late',
	setup({onLoad, onResolve, resolve}) {
		onResolve({filter: /./}, async ({path, kind, importer, resolveDir, pluginData}) => {
			if (kind !== 'dynamic-import' || pluginData === 'asked' || !importer.startsWith(join(root, 'source'))) {
				return;
			}

			const found = await resolve(path, {kind, importer, resolveDir, pluginData: 'asked'});
			if (found.external || found.errors.length > 0) {
				return found;
			}

			const file = fileOf(path, found.path);
			return file.endsWith('.js') ? {path: `./${file}`, external: true} : {path: file, namespace: 'late'};
		});

		// To import a CommonJS file would start Node's module loader; to require it doesn't. The step between gives what is required the `default` that a module has.
		onLoad({filter: /./, namespace: 'late'}, ({path}) => ({contents: `export * from 'file:${path}'; export {default} from 'file:${path}'`}));
		onResolve({filter: /^file:/, namespace: 'late'}, ({path}) => ({path: path.slice(5), namespace: 'late-file'}));
		onLoad({filter: /./, namespace: 'late-file'}, ({path}) => ({contents: `module.exports = require('./${path}')`}));
		onResolve({filter: /./, namespace: 'late-file'}, ({path}) => ({path, external: true}));
	},
});

/** An esbuild plugin that has our `import process from 'node:process'` mean what is there already, instead of a copy of it for every module that says so. */
const globalProcess = root => ({
	name: 'global-process',
	setup({onLoad, onResolve}) {
		onResolve({filter: /^node:process$/}, ({path, importer}) => importer.startsWith(join(root, 'source')) ? {path, namespace: 'process'} : undefined);
		onLoad({filter: /./, namespace: 'process'}, () => ({contents: 'export default process'}));
	},
});

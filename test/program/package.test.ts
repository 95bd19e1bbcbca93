import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import process from 'node:process';
import {expect, test} from 'vitest';
import {folderWith} from '../library/folder-with.ts';
import {checkout, run} from './run.ts';

const {version, dependencies} = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {version: string; dependencies?: unknown};

test('the package holds the program, what it ships, and nothing else; it installs alone and runs', () => {
	const folder = folderWith(['package.json', '{}']);
	const packed = run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
	const [{filename, files}] = JSON.parse(packed.stdout) as [{filename: string; files: Array<{path: string}>}];
	const names = files.map(({path}) => path);
	expect(names.filter(name => !/^(?:dist|posts|themes)\//.test(name)).sort()).toEqual(['bin/compiled.js', 'bin/package.json', 'bin/postdeck.js', 'changelog.md', 'license', 'package.json', 'readme.md']);
	expect(names).toEqual(expect.arrayContaining(['dist/postdeck.cjs', 'dist/window.js', 'dist/licenses.txt', 'posts/2024-01-04-synthetic-data.md', 'themes/lamplight.json']));
	expect(dependencies).toBeUndefined();

	// As npm is when nobody has set anything, so that it warns.
	const env = {...Object.fromEntries(Object.keys(process.env).filter(name => /^npm_/i.test(name)).map(name => [name, undefined])), npm_config_userconfig: join(folder, 'none'), npm_config_update_notifier: 'false'};
	const options = {folder, env};
	expect(run('npm', ['install', '--offline', '--no-audit', filename], options)).toMatchObject({code: 0, stderr: ''});
	expect(run('npx', ['postdeck', 'read'], options)).toMatchObject({code: 0, stdout: expect.stringContaining('Synthetic') as string, stderr: ''});
	expect(run('node_modules/.bin/postdeck', ['--version'], {folder})).toEqual({code: 0, stdout: `${version}\n`, stderr: ''});
});

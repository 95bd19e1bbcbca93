import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** The names, versions and licence texts of the packages that files come from, in one text. `paths` as esbuild gives them: from `root`, with slashes. */
export const licensesOf = async (root, paths) => {
	const folders = new Set([...paths].flatMap(path => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []));
	const parts = await Promise.all([...folders].sort().map(folder => licenseIn(join(root, folder))));
	return ['postdeck holds parts of these packages.\n', ...new Set(parts)].join(`\n${'-'.repeat(72)}\n\n`);
};

const licenseIn = async folder => {
	const {name, version, license, author} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
	const files = await readdir(folder);
	const texts = await Promise.all(files.filter(file => /^(?:licen[cs]e|copying|notice)/i.test(file)).sort().map(file => readFile(join(folder, file), 'utf8')));
	// Some packages have their licence in package.json alone.
	const text = texts.join('\n').trim() || `Copyright ${author?.name ?? author ?? `the authors of ${name}`}`;
	return `${name} ${version} (${license})\n\n${text.replaceAll('\r\n', '\n')}\n`;
};

import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import process from 'node:process';
import {expect, test} from 'vitest';
import {commands, helpOf, type CommandName} from '../source/commands/usage.ts';
import {keyLabel, keymap, type Mode} from '../source/keymap.ts';

const file = new URL('../readme.md', import.meta.url);

/** A table of the keys of a mode. */
const tableOf = (title: string, mode: Mode) => [
	`| ${title} | |`,
	'| :--- | :--- |',
	...keymap
		.filter(({modes}) => (modes as readonly string[]).includes(mode))
		.map(({keys, help}) => `| ${keys.map(key => `\`${keyLabel(key)}\``).join(' ')} | ${help} |`),
].join('\n');

/** The parts of the readme that are made from the source, by the name of the comments around them. */
const parts: ReadonlyArray<readonly [name: string, text: string]> = [
	['keys', `${tableOf('Reading', 'read')}\n\n${tableOf('Selecting', 'select')}\n\n${tableOf('Wide code and tables', 'wide')}\n\n${tableOf('Choosing a post', 'shelf')}\n\n${tableOf('Reading by ear', 'aloud')}\n\n${tableOf('Presenting', 'present')}\n\n${tableOf('All slides', 'overview')}\n\n${tableOf('The speaker\'s console', 'notes')}\n\n${tableOf('Themes', 'themes')}`],
	...(Object.keys(commands) as CommandName[]).map(name => [name, `\`\`\`\n${helpOf(name)}\n\`\`\``] as const),
];

test.each(parts)('the readme tells of %s what the program does; UPDATE=1 writes it', (name, text) => {
	const readme = readFileSync(file, 'utf8');
	const [before, rest = ''] = readme.split(`<!-- ${name} -->\n`);
	const after = rest.slice(rest.indexOf(`<!-- /${name} -->\n`));
	const made = `${before!}<!-- ${name} -->\n${text}\n${after}`;
	if (process.env.UPDATE) {
		writeFileSync(file, made);
		return;
	}

	expect(readme).toBe(made);
});

test('the map of the source names every folder and file at its top', () => {
	const readme = readFileSync(file, 'utf8');
	for (const entry of readdirSync(new URL('../source', import.meta.url), {withFileTypes: true})) {
		expect(readme).toContain(`\n  ${entry.name}${entry.isDirectory() ? '/' : ''} `);
	}
});

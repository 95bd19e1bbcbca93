import {expect, test} from 'vitest';
import {argumentsOf, oneOf, sizeFrom, widthFrom} from '../../source/commands/arguments.ts';
import {commands, flags, helpOf} from '../../source/commands/usage.ts';
import {Complaint} from '../../source/complaint.ts';

test.each([
	[[], {command: undefined, posts: [], flags: {}}],
	[['read'], {command: 'read', posts: [], flags: {}}],
	[['read', 'a.md', 'b.md'], {command: 'read', posts: ['a.md', 'b.md'], flags: {}}],
	[['read', '--width', '60', 'a.md'], {command: 'read', posts: ['a.md'], flags: {width: '60'}}],
	[['read', 'a.md', '--width=full', '-p'], {command: 'read', posts: ['a.md'], flags: {width: 'full', print: true}}],
	[['read', '-w', '60', '-f', 'json'], {command: 'read', posts: [], flags: {width: '60', format: 'json'}}],
	[['read', '-'], {command: 'read', posts: ['-'], flags: {}}],
	[['read', '--', '--odd.md'], {command: 'read', posts: ['--odd.md'], flags: {}}],
	[['./a.md'], {command: 'read', posts: ['./a.md'], flags: {}}],
	[['-'], {command: 'read', posts: ['-'], flags: {}}],
	[['present', 'a.md', '--slides', 'full'], {command: 'present', posts: ['a.md'], flags: {slides: 'full'}}],
	[['--help'], {command: undefined, posts: [], flags: {help: true}}],
	[['read', '-h'], {command: 'read', posts: [], flags: {help: true}}],
	[['-v'], {command: undefined, posts: [], flags: {version: true}}],
] as const)('%j is understood', (words, expected) => {
	expect(argumentsOf(words)).toEqual(expected);
});

test.each([
	[['raed'], 'there is no command “raed”; did you mean read?'],
	[['slides'], 'there is no command “slides”; there are read, present, notes, list, themes'],
	[['read', '--wdith', '60'], 'there is no flag --wdith; did you mean --width?'],
	[['read', '--frobnicate'], 'there is no flag --frobnicate; postdeck read --help and postdeck present --help tell all there are'],
	[['read', '-x'], 'there is no flag -x; postdeck read --help and postdeck present --help tell all there are'],
	[['read', '--width'], '--width takes a value: --width N|full'],
	[['read', '--print=yes'], '--print takes no value'],
	[['read', '--slides', 'full'], /^read has no --slides; it has --width, /],
	[['present', '--width', '60'], /^present has no --width; it has --slides, /],
] as const)('%j is complained of', (words, message) => {
	expect(() => argumentsOf(words)).toThrow(Complaint);
	expect(() => argumentsOf(words)).toThrow(message);
});

test('values are numbers, sizes and words', () => {
	expect(widthFrom('72')).toBe(72);
	expect(widthFrom('full')).toBe(Number.POSITIVE_INFINITY);
	expect(sizeFrom('80x24')).toEqual({columns: 80, rows: 24});
	expect(oneOf('slides', ['points', 'full'], 'full')).toBe('full');
});

test.each(['', '0', '-3', '7.5', 'wide', '1e3'])('“%s” is no width', text => {
	expect(() => widthFrom(text)).toThrow('--width takes a number of cells or full');
});

test.each(['', '80', '80x', 'x24', '80×24', '9x24', '80x3', '80x24x2'])('“%s” is no size', text => {
	expect(() => sizeFrom(text)).toThrow('--size takes columns and rows, as 80x24');
});

test('another word is answered with the words there are', () => {
	expect(() => oneOf('format', ['text', 'json'], 'yaml')).toThrow('--format takes text, json, not “yaml”');
});

test('the help of a command names its flags and formats, each on a line that fits a terminal', () => {
	for (const name of ['read', 'present'] as const) {
		const help = helpOf(name);
		for (const flag of commands[name].flags) {
			expect(help).toContain(`--${flag}`);
			expect(help.replaceAll(/\s+/g, ' ')).toContain(flags[flag].help);
		}

		for (const format of Object.keys(commands[name].formats)) {
			expect(help).toContain(`  ${format} `);
		}
	}

	// Meow indents by two.
	expect([helpOf(), helpOf('read'), helpOf('present')].flatMap(help => help.split('\n')).filter(line => line.length > 78)).toEqual([]);
});

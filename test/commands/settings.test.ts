import {join} from 'node:path';
import {expect, test} from 'vitest';
import {keepTheme, readSettings, settledBy} from '../../source/commands/settings.ts';
import {Complaint, complaintText} from '../../source/complaint.ts';
import {folderWith} from '../library/folder-with.ts';
import {postOf} from '../random-post.ts';

const fileWith = (text: string) => join(folderWith(['config.json', text]), 'config.json');

test('settings are flags in a file; where there is none, nothing is set', () => {
	expect(readSettings(fileWith('{"theme": "nord", "width": 80, "align": "justify"}'))).toEqual({theme: 'nord', width: '80', align: 'justify'});
	expect(readSettings(fileWith('{"width": "full", "incremental": true, "no-mouse": true}'))).toEqual({width: 'full', incremental: true, 'no-mouse': true});
	expect(readSettings(join(folderWith(), 'config.json'))).toEqual({});
});

test('a theme file is looked for beside the settings', () => {
	const folder = folderWith(['config.json', '{"theme": "./mine.json"}'], ['mine.json', '{"name": "mine", "extends": "nord"}']);
	expect(readSettings(join(folder, 'config.json'))).toEqual({theme: join(folder, 'mine.json')});
});

test.each<[string, string]>([
	['{"theme": "nord",}', '{"theme": "nord",}\n  |                  ^'],
	['{\n\t"widht": 80\n}', 'there is no setting "widht"; there are theme, width, slides, transition, align, hyphens, numbers, bidi, color, incremental, no-mouse, no-motion, plain-screen\n2 |  "widht": 80\n  |  ^'],
	['{"width": "wide"}', '"width" takes a number of cells or full, not “wide”\n1 | {"width": "wide"}\n  |           ^'],
	['{"width": true}', '"width" takes a number of cells or full, not “true”\n1 | {"width": true}\n  |           ^'],
	['{"no-mouse": "yes"}', '"no-mouse" is true or false\n1 | {"no-mouse": "yes"}\n  |              ^'],
	['{"theme": "nrod"}', 'there is no theme “nrod”; did you mean nord?\n1 | {"theme": "nrod"}\n  |           ^'],
	['[]', 'settings are an object: {"theme": "nord"}\n1 | []\n  | ^'],
])('%s is complained of where it is wrong', (text, told) => {
	const file = fileWith(text);
	let complaint = '';
	try {
		readSettings(file);
	} catch (error) {
		complaint = error instanceof Complaint ? complaintText(error) : '';
	}

	expect(complaint.startsWith(`postdeck: ${file}: `)).toBe(true);
	expect(complaint.trimEnd().endsWith(told)).toBe(true);
});

test('a flag beats the post, the post beats the file', () => {
	const post = {...postOf([]), settings: {width: 60, theme: 'sepia'}};
	expect(settledBy({width: '80', theme: 'nord', align: 'justify'}, {theme: 'dracula'}, post)).toEqual({flags: {width: '60', theme: 'dracula', align: 'justify'}, post});
});

test('what a post sets that makes no sense is told, and read no file for', () => {
	const theme = join(folderWith(['theme.json', '{']), 'theme.json');
	const {flags, post} = settledBy({}, {}, {...postOf([]), settings: {width: 'wide', theme, colour: 'red', slides: 'full'}});
	expect(flags).toEqual({slides: 'full'});
	expect(post.warnings.map(({text}) => text)).toEqual([
		'In the front matter, "width" takes a number of cells or full, not “wide”.',
		`In the front matter, there is no theme “${theme}”.`,
		'In the front matter, there is no setting "colour"; there are theme, width, slides, transition, align, hyphens, numbers, bidi, color, incremental.',
	]);
});

test('a theme is kept beside what else is set; a file that is broken stays as it is', () => {
	const file = fileWith('{"width": 60, "theme": "nord"}');
	expect(keepTheme('sepia', file)).toContain('config.json');
	expect(readSettings(file)).toEqual({width: '60', theme: 'sepia'});
	const broken = fileWith('{"width": 60,}');
	expect(keepTheme('sepia', broken)).toContain('config.json');
	expect(() => readSettings(broken)).toThrow(Complaint);
	expect(keepTheme('sepia', join(broken, 'config.json'))).toMatch(/cannot be written$/);
});

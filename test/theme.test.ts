import {readdirSync, readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {Complaint} from '../source/complaint.ts';
import {roles} from '../source/model/span.ts';
import {readTheme} from '../source/theme/read-theme.ts';
import {styleOf} from '../source/theme/theme.ts';

const folder = new URL('../themes/', import.meta.url);
const files = readdirSync(folder);
const textOf = (file: string) => readFileSync(new URL(file, folder), 'utf8');

test.each(files)('%s has a style for every role and is named for its file', file => {
	const theme = readTheme(textOf(file), file);
	expect(Object.keys(theme.styles)).toEqual([...roles]);
	expect(`${theme.name}.json`).toBe(file);
});

test('the names of the palette stand for its colours', () => {
	expect(readTheme(textOf('lamplight.json'), 'lamplight.json').styles.title).toEqual({bold: true, color: '#f0b866'});
});

test('where two roles disagree, the inner one wins', () => {
	const theme = readTheme(textOf('lamplight.json'), 'lamplight.json');
	expect(styleOf(theme, {roles: ['heading2', 'code']})).toEqual({...theme.styles.heading2, ...theme.styles.code});
	expect(styleOf(theme, {roles: []})).toEqual({});
});

type Data = {name?: string; ground?: string; styles: Record<string, Record<string, unknown>>};

/** A whole theme's text with one thing changed in it. */
const changed = (change: (data: Data) => Partial<Data> | Data['styles']) => {
	const data = JSON.parse(textOf('daylight.json')) as Data;
	return JSON.stringify({...data, ...change(data)}, undefined, '\t');
};

const restyled = (role: string, style: Record<string, unknown> | undefined) => changed(({styles}) => ({styles: {...styles, [role]: style} as Data['styles']}));

const faults = [
	{name: 'a comma too few', text: '{"name": "x"\n"ground": "dark"}', message: 'Expected', place: {line: 2, column: 1}},
	{name: 'no JSON', text: '{"name": oops}', message: 'Unexpected token'},
	{name: 'no object', text: '[]', message: 'a theme is an object'},
	{name: 'no name', text: changed(() => ({name: ''})), message: 'needs a "name"', place: {line: 2, column: 2}},
	{name: 'no ground', text: changed(() => ({ground: 'blue'})), message: '"ground" is "dark" or "light"', place: {line: 3, column: 2}},
	{name: 'a role left out', text: restyled('link', undefined), message: 'there is no style for "link"'},
	{name: 'an unknown role', text: restyled('blink', {}), message: 'there is no role "blink"'},
	{name: 'an unknown colour', text: restyled('link', {color: 'blu'}), message: '"blu" is no colour'},
	{name: 'an unknown switch', text: restyled('link', {blink: true}), message: '"blink" is nothing that a style has'},
	{name: 'a switch that is neither on nor off', text: restyled('link', {bold: 'yes'}), message: '"bold" is true or false'},
];

test.each(faults)('$name is complained of, with its place', ({text, message, place}) => {
	let complaint: unknown;
	try {
		readTheme(text, 'my.json');
	} catch (error) {
		complaint = error;
	}

	expect(complaint).toBeInstanceOf(Complaint);
	expect((complaint as Complaint).message).toContain('my.json: ');
	expect((complaint as Complaint).message).toContain(message);
	if (place) {
		expect((complaint as Complaint).source).toMatchObject(place);
	}
});

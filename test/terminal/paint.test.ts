import {describe, expect, test} from 'vitest';
import {type Line} from '../../source/layout/line.ts';
import {type Role} from '../../source/model/span.ts';
import {type ColorDepth} from '../../source/terminal/capabilities.ts';
import {pageCodes, paintLine} from '../../source/terminal/paint.ts';
import {plainTheme, type Style, type Theme} from '../../source/theme/theme.ts';

const themeWith = (styles: Partial<Record<Role, Style>>, page: Theme['page'] = {}): Theme => ({...plainTheme, page, styles: {...plainTheme.styles, ...styles}});

const theme = themeWith({
	strong: {bold: true, color: '#ff8700'},
	emphasis: {italic: true},
	hit: {background: '#303030'},
	key: {inverse: true, dim: true, struck: true, underline: true, color: 'brightBlue', background: 'black'},
});

const painted = (line: Line, depth: ColorDepth = 'truecolor', look = theme) => paintLine(line, look, depth).replaceAll('\u001B', '^');

test.each<{name: string; line: Line; depth?: ColorDepth; text: string}>([
	{name: 'nothing', line: [], text: ''},
	{name: 'plain text', line: [{text: 'a', roles: []}, {text: 'b', roles: []}], text: 'ab'},
	{name: 'a style', line: [{text: 'a', roles: []}, {text: 'b', roles: ['strong']}, {text: 'c', roles: []}], text: 'a^[1;38;2;255;135;0mb^[mc'},
	{name: 'one style after another', line: [{text: 'a', roles: ['strong']}, {text: 'b', roles: ['emphasis']}], text: '^[1;38;2;255;135;0ma^[0;3mb^[m'},
	{name: 'a style that goes on', line: [{text: 'a', roles: ['emphasis']}, {text: 'b', roles: ['emphasis']}], text: '^[3mab^[m'},
	{name: 'two roles', line: [{text: 'a', roles: ['strong', 'hit']}], text: '^[1;38;2;255;135;0;48;2;48;48;48ma^[m'},
	{name: 'all there is', line: [{text: 'a', roles: ['key']}], text: '^[2;4;7;9;94;40ma^[m'},
	{name: '256 colours', line: [{text: 'a', roles: ['strong', 'hit']}], depth: '256', text: '^[1;38;5;208;48;5;236ma^[m'},
	{name: '16 colours', line: [{text: 'a', roles: ['strong', 'hit']}], depth: '16', text: '^[1;33;40ma^[m'},
	{name: 'no colours', line: [{text: 'a', roles: ['strong', 'hit']}, {text: 'b', roles: ['hit']}], depth: 'none', text: '^[1ma^[mb'},
	{name: 'control characters', line: [{text: 'a\u001B[31m\u0007\u009Bb\r\n\t', roles: []}], text: 'a[31mb'},
])('$name', ({line, depth, text}) => {
	expect(painted(line, depth)).toBe(text);
});

test('the page lies below every style, and has codes of its own', () => {
	const paper = themeWith({emphasis: {italic: true}}, {color: '#000000', background: '#ffffff'});
	expect(painted([{text: 'a', roles: []}, {text: 'b', roles: ['emphasis']}], '256', paper)).toBe('^[38;5;16;48;5;231ma^[0;3;38;5;16;48;5;231mb^[m');
	expect(pageCodes(paper, '16')).toBe('30;107');
	expect(pageCodes(theme, 'truecolor')).toBe('');
});

describe('a link', () => {
	const link = (href: string, text = 'a') => ({text, roles: [], href});

	test('begins and ends around its text, once for all its spans', () => {
		const end = '^]8;;^\\';
		const [first, second] = ['https://a.example/', 'https://b.example/'].map(href => /^.*?\\/.exec(painted([link(href)]))![0]);
		expect(first).toMatch(/^\^]8;id=\w+;https:\/\/a\.example\/\^\\$/);
		expect(painted([link('https://a.example/'), {...link('https://a.example/', 'b'), roles: ['emphasis']}, {text: 'c', roles: []}])).toBe(`${first}a^[3mb${end}^[mc`);
		expect(painted([link('https://a.example/'), link('https://b.example/', 'b')])).toBe(`${first}a${second}b${end}`);
	});

	test.each([
		['https://example.com/a?b=c&d#e', 'https://example.com/a?b=c&d#e'],
		['HTTP://example.com/a;b', 'HTTP://example.com/a;b'],
		['mailto:a@example.com', 'mailto:a@example.com'],
		['https://example.com/日 本\u001B]8;;\u0007', 'https://example.com/%E6%97%A5%20%E6%9C%AC%1B]8;;%07'],
		['https://example.com/\uD800', 'https://example.com/%EF%BF%BD'],
	])('%j leads to %s', (href, address) => {
		expect(painted([link(href)])).toContain(`;${address}^\\a`);
	});

	test.each(['#heading', 'other.md', '//example.com', 'data:text/html,x', 'file:///etc/passwd', ' https://example.com', `https://example.com/${'a'.repeat(2100)}`])('%j leads nowhere', href => {
		expect(painted([link(href)])).toBe('a');
	});

	test('is left out where it is not wanted', () => {
		expect(paintLine([link('https://example.com')], theme, 'truecolor', {isLinked: false})).toBe('a');
		expect(paintLine([link('https://example.com')], theme, 'none')).toBe('a');
	});
});

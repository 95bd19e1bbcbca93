import {expect, test} from 'vitest';
import {
	type ColorMode, colorDepthOf, groundOf, hasLinks, turningOf,
} from '../../source/terminal/capabilities.ts';

type Case = {env: Record<string, string>; mode?: ColorMode; terminal: string; pipe: string};

test.each<Case>([
	// What the terminal can do.
	{env: {TERM: 'xterm'}, terminal: '16', pipe: 'none'},
	{env: {TERM: 'linux'}, terminal: '16', pipe: 'none'},
	{env: {}, terminal: '16', pipe: 'none'},
	{env: {TERM: 'dumb'}, terminal: 'none', pipe: 'none'},
	{env: {TERM: 'xterm-256color'}, terminal: '256', pipe: 'none'},
	{env: {TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal'}, terminal: '256', pipe: 'none'},
	{env: {TERM: 'xterm-256color', COLORTERM: 'truecolor'}, terminal: 'truecolor', pipe: 'none'},
	{env: {TERM: 'xterm', COLORTERM: '24bit'}, terminal: 'truecolor', pipe: 'none'},
	{env: {TERM: 'xterm-kitty'}, terminal: 'truecolor', pipe: 'none'},
	{env: {TERM: 'alacritty'}, terminal: 'truecolor', pipe: 'none'},
	{env: {TERM: 'xterm-direct'}, terminal: 'truecolor', pipe: 'none'},
	{env: {WT_SESSION: 'x'}, terminal: 'truecolor', pipe: 'none'},
	{env: {TERM: 'screen-256color', COLORTERM: 'truecolor'}, terminal: '256', pipe: 'none'},
	{env: {TERM: 'screen-256color', COLORTERM: 'truecolor', TMUX: '/tmp/x'}, terminal: 'truecolor', pipe: 'none'},
	// What the person wants.
	{env: {TERM: 'xterm-256color', NO_COLOR: '1'}, terminal: 'none', pipe: 'none'},
	{env: {TERM: 'xterm-256color', NO_COLOR: ''}, terminal: '256', pipe: 'none'},
	{env: {TERM: 'xterm-256color', CLICOLOR: '0'}, terminal: 'none', pipe: 'none'},
	{env: {TERM: 'xterm-256color', CLICOLOR_FORCE: '1'}, terminal: '256', pipe: '256'},
	{env: {TERM: 'xterm-256color', CLICOLOR_FORCE: '0'}, terminal: '256', pipe: 'none'},
	{env: {TERM: 'xterm-256color', FORCE_COLOR: ''}, terminal: '256', pipe: '256'},
	{env: {TERM: 'xterm-256color', FORCE_COLOR: '1', NO_COLOR: '1'}, terminal: '256', pipe: '256'},
	{env: {TERM: 'dumb', FORCE_COLOR: 'true'}, terminal: '16', pipe: '16'},
	{env: {TERM: 'xterm', FORCE_COLOR: '2'}, terminal: '256', pipe: '256'},
	{env: {TERM: 'xterm', FORCE_COLOR: '3'}, terminal: 'truecolor', pipe: 'truecolor'},
	{env: {TERM: 'xterm-256color', FORCE_COLOR: '0'}, terminal: 'none', pipe: 'none'},
	{env: {TERM: 'xterm-256color', FORCE_COLOR: 'false'}, terminal: 'none', pipe: 'none'},
	{env: {TERM: 'xterm-256color', NO_COLOR: '1', FORCE_COLOR: '0'}, mode: 'always', terminal: '256', pipe: '256'},
	{env: {TERM: 'dumb'}, mode: 'always', terminal: '16', pipe: '16'},
	{env: {COLORTERM: 'truecolor', FORCE_COLOR: '3'}, mode: 'never', terminal: 'none', pipe: 'none'},
])('$env, $mode', ({env, mode, terminal, pipe}) => {
	expect([colorDepthOf({isTTY: true}, env, mode), colorDepthOf({}, env, mode)]).toEqual([terminal, pipe]);
});

test.each([
	[{TERM: 'xterm-256color'}, true],
	[{TERM: 'xterm-256color', VTE_VERSION: '6800'}, true],
	[{TERM: 'xterm-256color', VTE_VERSION: '4800'}, false],
	[{TERM: 'dumb'}, false],
	[{TERM: 'linux'}, false],
	[{TERM: 'vt100'}, false],
	[{TERM: 'linux', FORCE_HYPERLINK: '1'}, true],
	[{TERM: 'xterm', FORCE_HYPERLINK: '0'}, false],
])('%j has links: %s', (env, expected) => {
	expect(hasLinks(env)).toBe(expected);
});

test.each([['15;0', 'dark'], ['0;15', 'light'], ['0;7', 'light'], ['12;8', 'dark'], ['0;default;15', 'light'], ['15;default', undefined], ['', undefined], [undefined, undefined]])('COLORFGBG=%s is %s', (value, ground) => {
	expect(groundOf({COLORFGBG: value})).toBe(ground);
});

test.each([
	[{TERM: 'xterm-kitty'}, 'words', 'words'],
	[{TERM: 'screen', KITTY_WINDOW_ID: '1'}, 'words', 'words'],
	[{KONSOLE_VERSION: '230804'}, 'lines', 'lines'],
	[{TERM_PROGRAM: 'Apple_Terminal'}, 'lines', 'lines'],
	[{MLTERM: '3.9', TERM: 'mlterm'}, 'nothing', 'lines'],
	[{MLTERM: '3.9', TERM: 'tmux-256color'}, 'lines', 'lines'],
	// Those that know how to be told not to.
	[{VTE_VERSION: '7006'}, 'nothing', 'lines'],
	[{VTE_VERSION: '5202'}, 'nothing', 'nothing'],
	[{TERM_PROGRAM: 'mintty'}, 'nothing', 'lines'],
	[{TERM: 'xterm-256color'}, 'nothing', 'nothing'],
	[{TERM: 'alacritty'}, 'nothing', 'nothing'],
	[{}, 'nothing', 'nothing'],
])('of text from right to left, %o turns around %s on our screen, and %s in what is printed', (env: Record<string, string>, onScreen, inPrint) => {
	expect([turningOf(env, true), turningOf(env, false)]).toEqual([onScreen, inPrint]);
});

import {expect, test} from 'vitest';
import {clipboardCalls} from '../../source/commands/clipboard.ts';

test.each<[NodeJS.Platform, Readonly<Record<string, string>>, readonly string[]]>([
	['linux', {}, []],
	['linux', {DISPLAY: ':0'}, ['xclip']],
	['linux', {DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0'}, ['wl-copy', 'xclip']],
	['linux', {DISPLAY: 'localhost:10.0', SSH_CONNECTION: '1 2 3 4'}, []],
	['linux', {TMUX: '/tmp/tmux', SSH_TTY: '/dev/pts/1'}, ['tmux']],
	['darwin', {}, ['pbcopy']],
	['darwin', {SSH_TTY: '/dev/ttys1'}, []],
	['win32', {}, []],
])('on %s with %o the clipboard is had by %o', (platform, env, programs) => {
	expect(clipboardCalls(platform, env).map(({program}) => program)).toEqual(programs);
});

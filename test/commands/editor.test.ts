import {expect, test} from 'vitest';
import {editorCall} from '../../source/commands/editor.ts';

test.each([
	['vi', 'vi', ['+7', '/a b.md']],
	['/usr/bin/nvim -u NONE', '/usr/bin/nvim', ['-u', 'NONE', '+7', '/a b.md']],
	['emacsclient -t', 'emacsclient', ['-t', '+7', '/a b.md']],
	['code', 'code', ['--wait', '--goto', '/a b.md:7']],
	['hx', 'hx', ['/a b.md:7']],
	['subl -n', 'subl', ['-n', '--wait', '/a b.md:7']],
	['"/opt/My Editor/edit" --flag', '/opt/My Editor/edit', ['--flag', '/a b.md']],
	['ed', 'ed', ['/a b.md']],
])('%s is called so that it opens the line', (wanted, program, words) => {
	expect(editorCall(wanted, '/a b.md', 7)).toEqual({program, words});
});
